#if arch(wasm32)
import AmanLetter
import AmanVerdict
import AmanTexts

// The functions the page calls. Bytes come in by a pointer and a count, into room that the page
// asked for and gives back itself. Bytes go out as room that begins with their count, 4 bytes,
// least significant first; the page copies them and gives the room back.

/// Makes a verifier that knows nothing yet.
@_expose(wasm, "aman_open") @_cdecl("aman_open")
func openVerifier() -> UnsafeMutableRawPointer {
    unsafe Unmanaged.passRetained(Verifier()).toOpaque()
}

/// Answers with the questions of a list that is offered; see `questionBytes`.
@_expose(wasm, "aman_prepare") @_cdecl("aman_prepare")
func prepare(
    _ verifier: UnsafeRawPointer,
    _ bytes: UnsafePointer<UInt8>,
    _ byteCount: UInt32,
    _ held: UnsafePointer<UInt8>,
    _ heldCount: UInt32,
    _ memory: UnsafePointer<UInt8>,
    _ memoryCount: UInt32
) -> UnsafeMutableRawPointer? {
    let held = unsafe array(held, heldCount)
    let incoming = Incoming(
        bytes: unsafe array(bytes, byteCount),
        held: held.isEmpty ? nil : held,
        memory: unsafe array(memory, memoryCount)
    )
    return unsafe out(questionBytes(unsafe borrowed(verifier).prepare(incoming)))
}

/// Imports the prepared list by a byte for each answer, 1 for yes; answers with JSON.
@_expose(wasm, "aman_merge") @_cdecl("aman_merge")
func merge(
    _ verifier: UnsafeRawPointer,
    _ answers: UnsafePointer<UInt8>,
    _ count: UInt32
) -> UnsafeMutableRawPointer? {
    let answers = unsafe array(answers, count).map { $0 == 1 }
    do {
        return unsafe out(Array(try unsafe borrowed(verifier).merge(answers).json.utf8))
    } catch {
        return unsafe out(Array(error.json.utf8))
    }
}

/// Answers with the bundle to store.
@_expose(wasm, "aman_bundle") @_cdecl("aman_bundle")
func bundle(_ verifier: UnsafeRawPointer) -> UnsafeMutableRawPointer? {
    unsafe out(borrowed(verifier).bundle)
}

/// Answers with the memory to store; empty before a list was imported.
@_expose(wasm, "aman_memory") @_cdecl("aman_memory")
func memory(_ verifier: UnsafeRawPointer) -> UnsafeMutableRawPointer? {
    unsafe out(borrowed(verifier).session?.memory.encoded ?? [])
}

/// Answers with the memory of a page that stored root and newest time apart; NULL where the root
/// is none.
///
/// The time is in seconds; NaN is none.
@_expose(wasm, "aman_memory_of_old_page") @_cdecl("aman_memory_of_old_page")
func oldMemory(
    _ root: UnsafePointer<UInt8>,
    _ count: UInt32,
    _ seen: Double
) -> UnsafeMutableRawPointer? {
    let root = String(decoding: unsafe array(root, count), as: UTF8.self)
    guard let memory = memoryOfOldPage(root: root, trustedTime: instant(seen)) else { return nil }
    return unsafe out(memory)
}

/// Answers with the letters among the codes of a picture; see `letterCodeGroups`.
@_expose(wasm, "aman_letter_codes") @_cdecl("aman_letter_codes")
func letterCodes(
    _ texts: UnsafePointer<UInt8>,
    _ count: UInt32
) -> UnsafeMutableRawPointer? {
    unsafe out(letterCodeGroups(array(texts, count)))
}

/// Takes the text of one printed code of a list; answers with JSON.
@_expose(wasm, "aman_frame") @_cdecl("aman_frame")
func frame(
    _ verifier: UnsafeRawPointer,
    _ text: UnsafePointer<UInt8>,
    _ count: UInt32
) -> UnsafeMutableRawPointer? {
    let text = String(decoding: unsafe array(text, count), as: UTF8.self)
    return unsafe out(Array(borrowed(verifier).takeFrame(text).json.utf8))
}

/// Answers with the list that the codes made, and begins again; NULL where they make none.
@_expose(wasm, "aman_framed") @_cdecl("aman_framed")
func framed(_ verifier: UnsafeRawPointer) -> UnsafeMutableRawPointer? {
    guard let bytes = unsafe borrowed(verifier).framed() else { return nil }
    return unsafe out(bytes)
}

/// Compares a text with the root's mark: 0 is no mark, 1 the same, 2 another, 3 without a list.
@_expose(wasm, "aman_compare_root") @_cdecl("aman_compare_root")
func compareRoot(
    _ page: UnsafeRawPointer,
    _ text: UnsafePointer<UInt8>,
    _ count: UInt32
) -> UInt32 {
    unsafe borrowed(page).compareRoot(String(decoding: array(text, count), as: UTF8.self)).rawValue
}

/// A letter on its way to a verdict, and then with it.
final class OpenLetter {
    let reading: LetterReading
    let knowledge: Knowledge
    /// Where the text was a letter's number and check code: what is known of that letter.
    let answer: CheckAnswer?
    /// By the last answer that was given to `conclude`.
    var concluded: Concluded?
    /// What the proof shows that was held against it.
    var proof: ShownProof?

    init(_ reading: LetterReading, _ knowledge: Knowledge, _ answer: CheckAnswer?) {
        self.reading = reading
        self.knowledge = knowledge
        self.answer = answer
    }
}

/// A judgement, kept where it takes one word: copying it is much code.
final class Concluded {
    let judgement: Judgement

    init(_ judgement: consuming Judgement) { self.judgement = judgement }
}

/// What a proof shows, kept where it takes one word.
final class ShownProof {
    let judgement: ProofJudgement

    init(_ judgement: consuming ProofJudgement) { self.judgement = judgement }
}

func open(_ letter: UnsafeRawPointer) -> OpenLetter {
    unsafe Unmanaged<OpenLetter>.fromOpaque(letter).takeUnretainedValue()
}

/// Begins to judge a text; NULL while there is no list.
///
/// The moment is in seconds.
@_expose(wasm, "aman_begin") @_cdecl("aman_begin")
func begin(
    _ verifier: UnsafeRawPointer,
    _ text: UnsafePointer<UInt8>,
    _ count: UInt32,
    _ now: Double
) -> UnsafeMutableRawPointer? {
    let verifier = unsafe borrowed(verifier)
    let text = unsafe array(text, count)
    let now = instant(now) ?? Instant(seconds: 0)
    guard let knowledge = verifier.session?.knowledge,
        let reading = verifier.begin(text, now: now)
    else { return nil }
    let letter = OpenLetter(reading, knowledge, answer(verifier, reading, text, now))
    return unsafe Unmanaged.passRetained(letter).toOpaque()
}

/// What is known of the letter that a text names by its number and check code.
private func answer(
    _ verifier: Verifier,
    _ reading: LetterReading,
    _ text: [UInt8],
    _ now: Instant
) -> CheckAnswer? {
    guard case .finished(let judgement) = reading.step, judgement.reason == .noLetter(.checkCode)
    else { return nil }
    return verifier.answer(text, now: now)
}

/// Answers with the letter's question; NULL when it needs none.
@_expose(wasm, "aman_question") @_cdecl("aman_question")
func question(_ letter: UnsafeRawPointer) -> UnsafeMutableRawPointer? {
    guard case .asks(let question) = unsafe open(letter).reading.step else { return nil }
    return unsafe out(questionBytes([question]))
}

/// Judges by an answer to the letter's question, which stays open; by "no" where it asks none.
///
/// So the page can have the verdict ready before the signature is checked, and shows it only if it
/// fits. Answers with a line of `aman_verdicts`, counted from 0; -1 would be none of them.
@_expose(wasm, "aman_conclude") @_cdecl("aman_conclude")
func conclude(_ letter: UnsafeRawPointer, _ isValid: UInt32) -> Int32 {
    let open = unsafe open(letter)
    let concluded = Concluded(open.reading.judgement(ifValid: isValid == 1))
    open.concluded = concluded
    return Int32(Verdict.allCases.firstIndex(of: concluded.judgement.verdict) ?? -1)
}

/// Answers with JSON: the verdict that was concluded, in words; NULL before one was.
///
/// The language is a line of `aman_languages`, counted from 0; English where there is no such line.
/// The offset is the phone's own, in minutes ahead of UTC, for lists that say no clock.
@_expose(wasm, "aman_tell") @_cdecl("aman_tell")
func tell(
    _ letter: UnsafeRawPointer,
    _ language: Int32,
    _ offsetMinutes: Int32
) -> UnsafeMutableRawPointer? {
    let open = unsafe open(letter)
    guard let judgement = open.concluded?.judgement else { return nil }
    let words = Words.of(
        languageAt: Int(language),
        paper: open.knowledge.paper,
        offsetMinutes: Int(offsetMinutes)
    )
    if let answer = open.answer {
        return unsafe out(answerForPage(answer, judgement: judgement, words: words))
    }
    return unsafe out(
        verdictForPage(
            judgement,
            knowledge: open.knowledge,
            words: words,
            proof: open.proof?.judgement
        )
    )
}

/// Forgets a letter.
@_expose(wasm, "aman_forget") @_cdecl("aman_forget")
func forget(_ letter: UnsafeRawPointer) {
    unsafe Unmanaged<OpenLetter>.fromOpaque(letter).release()
}

/// Whether an Ed25519 signature fits, where the browser cannot say; 1 for yes.
@_expose(wasm, "aman_fits") @_cdecl("aman_fits")
func isValid(
    _ key: UnsafePointer<UInt8>,
    _ keyCount: UInt32,
    _ signature: UnsafePointer<UInt8>,
    _ signatureCount: UInt32,
    _ message: UnsafePointer<UInt8>,
    _ messageCount: UInt32
) -> UInt32 {
    let isValid = isValidEd25519(
        publicKey: unsafe array(key, keyCount),
        message: unsafe array(message, messageCount),
        signature: unsafe array(signature, signatureCount)
    )
    return isValid ? 1 : 0
}

// MARK: Bytes in and out

func borrowed(_ verifier: UnsafeRawPointer) -> Verifier {
    unsafe Unmanaged<Verifier>.fromOpaque(verifier).takeUnretainedValue()
}

func array(_ bytes: UnsafePointer<UInt8>, _ count: UInt32) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
}

func out(_ bytes: [UInt8]) -> UnsafeMutableRawPointer? {
    let room = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 4, alignment: 4)
    unsafe room.storeBytes(of: UInt32(bytes.count).littleEndian, as: UInt32.self)
    unsafe bytes.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        unsafe (room + 4).copyMemory(from: start, byteCount: bytes.count)
    }
    return unsafe room
}

/// A moment that JavaScript counted in seconds; nil where it is no number of them.
func instant(_ seconds: Double) -> Instant? {
    // Ten thousand years either way; a double counts seconds exactly far beyond.
    guard seconds > -4e11, seconds < 4e11 else { return nil }
    return Instant(seconds: Int64(seconds))
}
#endif
