extension ApplicationID {
    /// Random bytes a handle is made of: ten characters of five bits, rounded up.
    package static let randomByteCount = 7

    /// Makes a handle from unpredictable bytes.
    ///
    /// - Parameter randomBytes: `randomByteCount` bytes; 50 of their 56 bits are used.
    package init(randomBytes: [UInt8]) {
        precondition(randomBytes.count == Self.randomByteCount, "a handle takes seven bytes")
        let number = randomBytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let characters = (0..<10).reversed().map { place in
            crockford[Int(number >> (5 * UInt64(place)) & 31)]
        }
        self.init(text: String(decoding: characters, as: UTF8.self))
    }

    /// Reads a handle as people type it: any case, blanks, hyphens, `O` for 0, `I` and `L` for 1.
    ///
    /// Nil when it is not ten characters of the alphabet then.
    package init?(reading text: String) {
        var characters: [UInt8] = []
        for byte in text.utf8 {
            let upper = (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
            switch upper {
            case UInt8(ascii: " "), UInt8(ascii: "-"): continue
            case UInt8(ascii: "O"): characters.append(UInt8(ascii: "0"))
            case UInt8(ascii: "I"), UInt8(ascii: "L"): characters.append(UInt8(ascii: "1"))
            default:
                guard crockford.contains(upper) else { return nil }
                characters.append(upper)
            }
            guard characters.count <= 10 else { return nil }
        }
        guard characters.count == 10 else { return nil }
        self.init(text: String(decoding: characters, as: UTF8.self))
    }
}

private let crockford = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
