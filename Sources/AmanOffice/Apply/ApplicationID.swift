import AmanLetter

extension ApplicationID {
    /// Characters of a handle: 50 bits.
    private static let length = 10

    /// Random bytes a handle is made of: ten characters of five bits, rounded up.
    package static let randomByteCount = 7

    /// Makes a handle from unpredictable bytes.
    ///
    /// - Parameter randomBytes: `randomByteCount` bytes; 50 of their 56 bits are used.
    package init(randomBytes: [UInt8]) {
        precondition(randomBytes.count == Self.randomByteCount, "a handle takes seven bytes")
        let number = randomBytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let values = (0..<Self.length).reversed().map { place in
            UInt8(number >> (5 * UInt64(place)) & 31)
        }
        self.init(text: Crockford.text(values))
    }

    /// Reads a handle as people type it: any case, blanks, hyphens, `O` for 0, `I` and `L` for 1.
    ///
    /// Nil when it is not ten characters of the alphabet then.
    package init?(reading text: String) {
        guard let characters = Crockford.characters(reading: text, count: Self.length) else {
            return nil
        }
        self.init(text: characters)
    }
}
