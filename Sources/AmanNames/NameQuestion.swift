import Foundation

/// A person who is asked about, each word compared with the register's words once.
struct NameQuestion {
    /// One way to read a spelling: as written, or with a word taken apart.
    struct Reading {
        var words: [AskedWord]
        /// Each word and the next as one; as many as `words` less one.
        var joined: [AskedWord]
        /// Bits that the reading itself weighs.
        var bits: Float
    }

    /// One spelling of a name.
    struct Spelling {
        var readings: [Reading]
        var script: NameScript
    }

    let asked: NamedPerson
    let names: [Spelling]
    let fathers: [Spelling]
    let province: UInt16?
    /// Persons with the same paper, or way to reach them.
    let marked: Set<UInt32>
    private let mostFatherBits: Float
    private let papers: Set<UInt32>
    private let contacts: Set<UInt32>

    init(_ asked: NamedPerson, _ index: NameIndex, _ model: NameModel) {
        self.asked = asked
        var reader = QuestionReader(index.vocabulary, model)
        names = asked.names.map { reader.spelling($0, .own) }
        fathers = asked.fathers.map { reader.spelling($0, .father) }
        mostFatherBits = max(0, fathers.map { $0.mostBits(.father) }.max() ?? 0)
        province = asked.province.map { index.provinces[$0] ?? 0 }
        papers = Set(asked.paper.map { index.papers.persons(with: $0.mark) } ?? [])
        contacts = Set(asked.contact.map { index.contacts.persons(with: $0) } ?? [])
        marked = papers.union(contacts)
    }

    /// Words by which persons are found, those that tell most first.
    ///
    /// A person has all spellings or fewer, and the least of them counts: one is enough.
    var generators: [(AskedWord, NameRole)] {
        var words: [(AskedWord, NameRole)] = []
        for (spellings, role) in [(names, NameRole.own), (fathers, .father)] {
            let told = spellings.max { Self.told($0, role) < Self.told($1, role) }
            for reading in told?.readings ?? [] {
                words += (reading.words + reading.joined).map { ($0, role) }
            }
        }
        return words.sorted { $0.0.common[$0.1.rawValue] < $1.0.common[$1.1.rawValue] }
    }

    private static func told(_ spelling: Spelling, _ role: NameRole) -> Float {
        -(spelling.readings.first?.words.reduce(0) { $0 + $1.common[role.rawValue] } ?? 0)
    }

    func factBits(_ entry: NameIndex.Entry, _ index: NameIndex, _ model: NameModel) -> Float {
        model.yearBits(asked, entry, index.facts)
            + model.provinceBits(province, entry, index.facts)
    }

    /// Bits of the same paper, which always asks, or of the same way to reach a person.
    func markBits(of person: UInt32) -> Float {
        papers.contains(person) ? .infinity : NameEvidence.contactBits
    }

    func mostFactBits(_ index: NameIndex, _ model: NameModel) -> Float {
        var entry = NameIndex.Entry(
            start: 0,
            lengths: 0,
            birthYear: Int16(clamping: asked.birthYear ?? 0),
            province: province ?? 0,
            flags: 0,
            ticket: 0,
            version: 0
        )
        let plain = factBits(entry, index, model)
        entry.flags = NameIndex.roundYear
        return max(plain, factBits(entry, index, model))
    }

    /// What speaks for a person being the one who is asked about.
    ///
    /// `least` is the bits below which the person is no hit; the answer is nil as soon as it is
    /// known that they are not reached.
    func evidence(
        for person: Int,
        least: Float,
        _ index: NameIndex,
        _ model: NameModel,
        _ alignment: inout NameAlignment
    ) -> NameEvidence? {
        let entry = index.entries[person]
        var evidence = NameEvidence()
        evidence.isSamePaper = papers.contains(UInt32(person))
        evidence.isSameContact = contacts.contains(UInt32(person))
        evidence.birthYear = model.yearBits(asked, entry, index.facts)
        evidence.province = model.provinceBits(province, entry, index.facts)
        let least = evidence.isSamePaper ? -Float.infinity : least
        let room = least - evidence.total
        guard
            let name = bits(names, .own, room - mostFatherBits, entry, index, model, &alignment)
        else { return nil }
        evidence.name = name
        let father = bits(fathers, .father, -.infinity, entry, index, model, &alignment)
        evidence.father = father.map(model.fatherBits) ?? 0
        return evidence.total >= least && evidence.hasGround ? evidence : nil
    }

    /// The least over the spellings asked, of the most over those registered.
    ///
    /// Nil below `least` bits, and for a father who is not known; 0 where no name can be compared.
    private func bits(
        _ spellings: [Spelling],
        _ role: NameRole,
        _ least: Float,
        _ entry: NameIndex.Entry,
        _ index: NameIndex,
        _ model: NameModel,
        _ alignment: inout NameAlignment
    ) -> Float? {
        var bits: Float?
        for spelling in spellings {
            var most: Float?
            for script in NameScript.allCases {
                let range = index.range(of: entry, role, script)
                guard !range.isEmpty else { continue }
                for reading in spelling.readings {
                    let found =
                        reading.bits
                        + reading.bits(
                            index.words[range],
                            role,
                            index.vocabulary,
                            model,
                            &alignment
                        )
                    most = max(most ?? found, found)
                }
            }
            guard let most else { continue }
            guard most >= least else { return nil }
            bits = min(bits ?? most, most)
        }
        return bits ?? (role == .own ? 0 : nil)
    }
}

extension NameQuestion.Spelling {
    /// Bits of a name that has each word in its likeliest form.
    func mostBits(_ role: NameRole) -> Float {
        readings.map { reading in
            (reading.words + reading.joined).reduce(0) { $0 + max(0, $1.mostBits(role)) }
        }.max() ?? 0
    }
}

extension NameQuestion.Reading {
    /// Bits of this reading against the words of one registered spelling.
    func bits(
        _ registered: ArraySlice<UInt32>,
        _ role: NameRole,
        _ vocabulary: NameVocabulary,
        _ model: NameModel,
        _ alignment: inout NameAlignment
    ) -> Float {
        alignment.begin(asked: words.count, registered: registered.count, role, model)
        var matched = 0
        for (row, word) in words.enumerated() {
            for (column, number) in registered.enumerated() {
                guard let weight = word.weight(of: number, role) else { continue }
                alignment.set(.single, row, column, weight)
                matched += 1
            }
        }
        for (row, word) in joined.enumerated() {
            for (column, number) in registered.enumerated() {
                guard let weight = word.weight(of: number, role) else { continue }
                alignment.set(.joinedAsked, row, column, weight + model.joinedWords)
            }
        }
        return alignment.best()
    }
}
