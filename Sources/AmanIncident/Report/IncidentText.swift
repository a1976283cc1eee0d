/// What a stranger wrote: without marks that a reader cannot see, bounded.
///
/// Marks that turn the direction of text, and controls, could make a monitor read another sentence
/// than was written. They are removed and never a reason to refuse: they come along when text is
/// copied. The joiners of Arabic script stay, since words are spelled with them.
package struct IncidentText: Hashable, Sendable {
    package let text: String

    /// - Returns: Nil where more than `max` bytes are left.
    package init?(_ typed: String, max: Int) {
        // Ten megabytes are refused before they are looked through.
        guard typed.utf8.count <= Self.typedByteCountMax(max) else { return nil }
        let tidy = Self.tidied(typed)
        guard tidy.utf8.count <= max else { return nil }
        text = tidy
    }

    package var isEmpty: Bool { text.isEmpty }

    /// Whether nothing is left of a text that a reader can see.
    package static func isBlank(_ typed: String) -> Bool {
        typed.utf8.count <= 1_024 && tidied(typed).isEmpty
    }

    /// Most bytes of a text before it is tidied: what is removed may be as long as what stays.
    private static func typedByteCountMax(_ max: Int) -> Int { 2 * max + 64 }

    /// One text has one tidy form, and the tidy form of that is itself.
    static func tidied(_ typed: String) -> String {
        var scalars = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in typed.unicodeScalars {
            if wasReturn && scalar == "\n" {
                wasReturn = false
                continue
            }
            wasReturn = scalar == "\r"
            switch scalar.value {
            case 0x0d, 0x2028, 0x2029: scalars.append("\n")
            case 0x09: scalars.append(" ")
            case 0x0a: scalars.append(scalar)
            case ..<0x20, 0x7f...0x9f: break
            case let value where isInvisible(value): break
            default: scalars.append(scalar)
            }
        }
        let blank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\u{a0}" }
        guard let first = scalars.firstIndex(where: { !blank($0) }),
            let last = scalars.lastIndex(where: { !blank($0) })
        else { return "" }
        return String(scalars[first...last])
    }

    /// Direction marks, overrides, isolates, zero-width marks but the joiners, tags, and the marks
    /// of interlinear notes.
    private static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0x00ad, 0x061c, 0x180e, 0x200b, 0x200e, 0x200f, 0x202a...0x202e, 0x2060...0x206f,
            0xfeff, 0xfff9...0xfffb, 0xe0000...0xe007f:
            true
        default: false
        }
    }
}
