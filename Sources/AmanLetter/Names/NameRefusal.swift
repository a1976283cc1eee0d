/// What is wrong with a name.
enum NameRefusal: Equatable {
    /// Nothing but spaces, or nothing at all.
    case blank
    /// A control, a direction mark, a zero-width or another invisible character.
    case hiddenCharacter
    /// A character that Unicode has not assigned, or leaves to private agreement: no two programs
    /// show the same for it, and a guard sees a box.
    case unassignedCharacter
    /// Not in Unicode's normal form C.
    case notNormalised

    /// The first thing that is wrong with a name's UTF-8, or nil.
    static func first(in name: Span<UInt8>) -> NameRefusal? {
        if name.allSatisfy({ $0 == 0x20 }) { return .blank }
        if isAllPlain(name) { return nil }
        let codes = scalars(of: name)
        if codes.contains(where: isHidden) { return .hiddenCharacter }
        if codes.contains(where: isUnassigned) { return .unassignedCharacter }
        return isNormalFormC(codes) ? nil : .notNormalised
    }
}

/// Whether some UTF-8 holds only characters without a rule; most names do.
private func isAllPlain(_ utf8: Span<UInt8>) -> Bool {
    var place = 0
    while place < utf8.count {
        let first = UInt32(utf8[place])
        place += 1
        if first >= 0x20, first < 0x7f { continue }
        // Two bytes write the letters of the Latin and the Arabic script.
        guard first >= 0xc2, first < 0xe0, place < utf8.count else { return false }
        let code = (first & 0x1f) << 6 | UInt32(utf8[place] & 0x3f)
        guard isPlain(code), !isHidden(code) else { return false }
        place += 1
    }
    return true
}

/// A name as a letter can state it, as far as hidden characters go; normal form C is the caller's.
///
/// A zero-width non-joiner (U+200C) becomes a space, which preserves the shapes of the Persian
/// letters beside it; every other hidden character is dropped. The result has no repeated spaces,
/// and none at its ends.
public func nameWithoutHiddenCharacters(_ name: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
        let isSpace = scalar == " " || scalar.value == 0x200c || (0x9...0xd).contains(scalar.value)
        if isSpace {
            if let last = kept.last, last != " " { kept.append(" ") }
        } else if !isHidden(scalar.value) {
            kept.append(scalar)
        }
    }
    while let last = kept.last, last == " " { kept.removeLast() }
    return String(kept)
}

/// Whether a character is invisible, or changes how others appear.
///
/// These are the controls, the line and paragraph separators, the noncharacters, and all that
/// Unicode calls Default_Ignorable_Code_Point: direction controls, joiners, variation selectors,
/// fillers, tags. Source: DerivedCoreProperties.txt; it changes rarely, and only in blocks given
/// here.
func isHidden(_ code: UInt32) -> Bool {
    switch code {
    case ..<0x20, 0x7f...0x9f: true
    case ..<0x34f: code == 0xad
    case 0x34f, 0x61c, 0x115f...0x1160, 0x17b4...0x17b5, 0x180b...0x180f: true
    case 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f: true
    case 0x3164, 0xfdd0...0xfdef, 0xfe00...0xfe0f, 0xfeff, 0xffa0, 0xfff0...0xfffb: true
    case 0x1bca0...0x1bca3, 0x1d173...0x1d17a, 0xe0000...0xe0fff: true
    default: code & 0xfffe == 0xfffe
    }
}

/// Whether Unicode, in the version of the table, has not assigned a scalar or leaves it to private
/// use.
///
/// A name has few characters outside the plain ones, so the table is read through for each of them:
/// 1,562 bytes, less where the scalar is low.
func isUnassigned(_ code: UInt32) -> Bool {
    if isPlain(code) { return false }
    var place = 0
    var end: UInt32 = 0
    while place < unassignedRuns.count {
        let first = end + number(in: unassignedRuns, at: &place)
        end = first + number(in: unassignedRuns, at: &place)
        if code <= end { return code >= first }
    }
    return false
}

/// Reads one number of a table in LEB128, seven bits a byte, the lowest first.
private func number(in table: [UInt8], at place: inout Int) -> UInt32 {
    var number: UInt32 = 0
    var shift: UInt32 = 0
    while place < table.count {
        let byte = table[place]
        place += 1
        number |= UInt32(byte & 0x7f) << shift
        if byte < 0x80 { break }
        shift += 7
    }
    return number
}

/// The scalars of some valid UTF-8.
func scalars(of utf8: Span<UInt8>) -> [UInt32] {
    var codes: [UInt32] = []
    codes.reserveCapacity(utf8.count)
    for place in 0..<utf8.count {
        let byte = utf8[place]
        switch byte {
        case ..<0x80: codes.append(UInt32(byte))
        case ..<0xc0: codes[codes.count - 1] = codes[codes.count - 1] << 6 | UInt32(byte & 0x3f)
        case ..<0xe0: codes.append(UInt32(byte & 0x1f))
        case ..<0xf0: codes.append(UInt32(byte & 0x0f))
        default: codes.append(UInt32(byte & 0x07))
        }
    }
    return codes
}
