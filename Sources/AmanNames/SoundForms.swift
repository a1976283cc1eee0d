extension NameWord {
    /// What the word sounds like, in letters that are the same for both scripts, a doubled sound
    /// once: محمد, Mohammad and Mohamed are `mhmd`.
    ///
    /// Keys that are stored or are in lists are made of it: it never changes.
    package var sound: String { String(decoding: sounds, as: UTF8.self) }

    /// The beginning of what the word sounds like to those who hear some sounds for others.
    ///
    /// Sounds that clerks write for one another share a letter, and h and y, which they leave out
    /// most often, go. Such forms are made for keys that have another fact beside them.
    ///
    /// - Parameter length: Most sounds of it.
    /// - Returns: `a` for a word without such sounds.
    package func beginning(_ length: Int) -> String {
        let heard = sounds.compactMap { near[$0] ?? $0 }.filter { !silent.contains($0) }
        let begun = once(heard).prefix(length)
        return begun.isEmpty ? "a" : String(decoding: begun, as: UTF8.self)
    }

    private var sounds: [UInt8] { once(consonants.map { Alphabet.sounds[Int($0)] }) }
}

/// Sounds without those that repeat the one before.
private func once(_ sounds: [UInt8]) -> [UInt8] {
    var single: [UInt8] = []
    for sound in sounds where sound != single.last { single.append(sound) }
    return single
}

/// Sounds as the one they are taken for: kh, ch and sh as k, the dentals as z, p as b.
///
/// Source: which consonants are most often aligned in `learned.table`.
private let near: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("xcjdpst".utf8, "kkzzbzz".utf8)
)

private let silent = Set("hy".utf8)
