/// Which fields of a letter were there.
struct FieldSet {
    // A letter has no more than 32 fields; a set of bits needs no memory of its own.
    private var bits: UInt32 = 0

    mutating func insert(_ field: LetterField) {
        bits |= bit(of: field)
    }

    func contains(_ field: LetterField) -> Bool {
        bits & bit(of: field) != 0
    }

    /// Refuses a letter that does not have a field.
    func insist(on field: LetterField) throws(LetterRefusal) {
        guard contains(field) else { throw .missing(field) }
    }

    private func bit(of field: LetterField) -> UInt32 {
        1 << UInt32(field.rawValue)
    }
}
