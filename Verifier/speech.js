// Speaks a verdict, by a voice that is on the phone itself: others would send the words away.

/** The voice on this phone for a language (BCP 47), or null. */
export function voiceFor(tag) {
  if (!self.speechSynthesis) return null
  const language = tag.split("-")[0]
  const voices = speechSynthesis.getVoices().filter((voice) => {
    return voice.localService === true && voice.lang.split(/[-_]/)[0] === language
  })
  return voices.length > 0 ? voices[0] : null
}

export function speak(text, tag) {
  const voice = voiceFor(tag)
  if (voice === null) return
  speechSynthesis.cancel()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  speechSynthesis.speak(utterance)
}

export function beSilent() {
  if (self.speechSynthesis) speechSynthesis.cancel()
}
