/// Whether a part of some bytes is UTF-8: no surrogates, no overlong forms.
///
/// Swift's own check goes through generic code that costs more than the rest of a letter's claims.
/// Source: RFC 3629 section 4.
func isUTF8(_ bytes: [UInt8], within range: Range<Int>) -> Bool {
    let bytes = bytes.span
    var place = range.lowerBound
    while place < range.upperBound {
        let first = bytes[place]
        place += 1
        if first < 0x80 { continue }
        // The letters of the Arabic script and of Latin beyond ASCII: two bytes.
        if first >= 0xc2, first < 0xe0 {
            guard place < range.upperBound, bytes[place] & 0xc0 == 0x80 else { return false }
            place += 1
            continue
        }
        // The range of the second byte depends on the first; all later ones are 80 to BF.
        let (more, second): (Int, ClosedRange<UInt8>) =
            switch first {
            case 0xe0: (2, 0xa0...0xbf)
            case 0xed: (2, 0x80...0x9f)
            case 0xe1...0xef: (2, 0x80...0xbf)
            case 0xf0: (3, 0x90...0xbf)
            case 0xf1...0xf3: (3, 0x80...0xbf)
            case 0xf4: (3, 0x80...0x8f)
            default: (0, 0...0)
            }
        guard more > 0, range.upperBound - place >= more, second.contains(bytes[place]) else {
            return false
        }
        for later in (place + 1)..<(place + more) where bytes[later] & 0xc0 != 0x80 {
            return false
        }
        place += more
    }
    return true
}
