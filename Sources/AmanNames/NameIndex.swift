/// The persons of a register as what is compared of them, in memory while an office is unlocked.
///
/// Holds numbers of words in place of names; a word is stored once for all who have it. A person
/// who is corrected or erased is taken out; the words stay, with one person less who has them.
package struct NameIndex: Sendable {
    /// Where a person's numbers are.
    struct Entry {
        /// First word in `words`.
        var start: UInt32
        /// Words of the name in each script, then of the father's, three bits each.
        var lengths: UInt16
        /// 0 where it is not known.
        var birthYear: Int16
        /// Place in `provinces`; 0 where it is not known.
        var province: UInt16
        var flags: UInt16
        /// What the caller knows the person by; 0 once the person is taken out.
        var ticket: UInt32
        /// Tells another version of the same person's record.
        var version: UInt32
    }

    private(set) var entries: [Entry] = []
    private(set) var words: [UInt32] = []
    private(set) var vocabulary = NameVocabulary()
    /// By word: persons who have it, the father's marked by the lowest bit.
    private(set) var postings: [[UInt32]] = []
    private(set) var provinces: [String: UInt16] = [:]
    private(set) var papers = MarkTable()
    private(set) var contacts = MarkTable()
    private(set) var facts = FactCounts()
    /// Persons who are not taken out.
    package private(set) var count = 0
    private var places: [UInt32: UInt32] = [:]

    static let roundYear: UInt16 = 1

    /// - Parameter common: Words that names have before anybody applied, each with a weight; they
    ///   count as much as `priorWordCount` words together.
    package init(common: [(word: NameWord, weight: Float)] = []) {
        let total = common.reduce(0) { $0 + $1.weight }
        for (word, weight) in common {
            let number = insert(word)
            for role in NameRole.allCases {
                vocabulary.count(number, role, by: priorWordCount * weight / max(total, 1e-9))
            }
        }
    }

    /// The version that a person was put in with; nil where there is none.
    package func version(of ticket: UInt32) -> UInt32? {
        places[ticket].map { entries[Int($0)].version }
    }

    /// Memory of what grows with the register, with the room that its arrays have left.
    package var byteCount: Int {
        // An array has a head of 32 bytes, and a dictionary's tables are at most three quarters
        // full.
        let postingByteCount = postings.reduce(0) { $0 + 32 + 4 * $1.capacity }
        return entries.capacity * MemoryLayout<Entry>.stride + words.capacity * 4
            + postings.capacity * 8 + postingByteCount + places.capacity * 4 / 3 * 8
            + papers.byteCount + contacts.byteCount + vocabulary.byteCount
    }

    /// Where a person is; nil where there is none.
    func place(of ticket: UInt32) -> UInt32? { places[ticket] }

    /// Puts a person in, in place of what was known under the ticket before.
    ///
    /// - Parameters:
    ///   - person: As they are now.
    ///   - ticket: From 1.
    ///   - version: Any number that changes when the person is corrected.
    package mutating func insert(_ person: NamedPerson, ticket: UInt32, version: UInt32) {
        remove(ticket)
        let province = person.province.map { number(of: $0) } ?? 0
        var entry = Entry(
            start: UInt32(words.count),
            lengths: 0,
            birthYear: Int16(clamping: person.birthYear ?? 0),
            province: province,
            flags: person.isRoundYear ? Self.roundYear : 0,
            ticket: ticket,
            version: version
        )
        let place = UInt32(entries.count)
        var shift: UInt16 = 0
        for role in NameRole.allCases {
            let spellings = role == .own ? person.names : person.fathers
            for script in NameScript.allCases {
                let found = spellings.first { $0.script == script }?.words ?? []
                entry.lengths |= UInt16(found.count) << shift
                shift += 3
                for word in found { add(word, role, of: place) }
            }
        }
        if let paper = person.paper { papers.insert(place, paper.mark) }
        if let contact = person.contact { contacts.insert(place, contact) }
        facts.count(entry, by: 1)
        entries.append(entry)
        places[ticket] = place
        count += 1
    }

    private mutating func add(_ word: NameWord, _ role: NameRole, of person: UInt32) {
        let number = insert(word)
        words.append(UInt32(number))
        vocabulary.count(number, role, by: 1)
        postings[number].append(person << 1 | UInt32(role.rawValue))
    }

    /// Takes a person out; nothing happens where there is none.
    package mutating func remove(_ ticket: UInt32) {
        guard let place = places.removeValue(forKey: ticket) else { return }
        let entry = entries[Int(place)]
        for role in NameRole.allCases {
            for script in NameScript.allCases {
                for word in words[range(of: entry, role, script)] {
                    vocabulary.count(Int(word), role, by: -1)
                    let posting = place << 1 | UInt32(role.rawValue)
                    if let found = postings[Int(word)].firstIndex(of: posting) {
                        postings[Int(word)].remove(at: found)
                    }
                }
            }
        }
        facts.count(entry, by: -1)
        entries[Int(place)].ticket = 0
        entries[Int(place)].lengths = 0
        count -= 1
    }

    /// The words of a person's name or father's name in one script.
    func range(of entry: Entry, _ role: NameRole, _ script: NameScript) -> Range<Int> {
        var start = Int(entry.start)
        let own = role.rawValue * NameScript.allCases.count + Int(script.rawValue)
        for part in 0..<own { start += Self.length(entry.lengths, part) }
        return start..<start + Self.length(entry.lengths, own)
    }

    private static func length(_ lengths: UInt16, _ part: Int) -> Int {
        Int(lengths >> UInt16(3 * part)) & 7
    }

    private mutating func insert(_ word: NameWord) -> Int {
        let number = vocabulary.insert(word)
        if number == postings.count { postings.append([]) }
        return number
    }

    private mutating func number(of province: String) -> UInt16 {
        if let known = provinces[province] { return known }
        let number = UInt16(provinces.count + 1)
        provinces[province] = number
        return number
    }
}

/// How much the common words weigh beside those of the register: as many words of names.
///
/// A register of a few hundred persons says little of how common a name is.
private let priorWordCount: Float = 1_000
