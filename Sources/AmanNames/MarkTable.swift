/// Persons by the mark of an identity paper, or of a way to reach them.
///
/// A mark is 32 bits of a hash under a key of this process: who reads the memory learns no number.
/// One mark may be of two numbers, and persons who were taken out stay; what is found is compared
/// again.
struct MarkTable {
    private var last: [UInt32: UInt32] = [:]
    /// The person before with the same mark.
    private var before: [UInt32: UInt32] = [:]

    mutating func insert(_ person: UInt32, _ text: String) {
        let mark = Self.mark(text)
        if let other = last.updateValue(person, forKey: mark) { before[person] = other }
    }

    func persons(with text: String) -> [UInt32] {
        var (persons, next) = ([UInt32](), last[Self.mark(text)])
        while let person = next {
            persons.append(person)
            next = before[person]
        }
        return persons
    }

    var byteCount: Int { (last.capacity + before.capacity) * 4 / 3 * 8 }

    private static func mark(_ text: String) -> UInt32 {
        UInt32(truncatingIfNeeded: text.hashValue)
    }
}
