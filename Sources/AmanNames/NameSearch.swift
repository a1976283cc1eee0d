import Foundation

/// Why a person in a register may be the person who is asked about, in bits.
///
/// Each part is the base-2 logarithm of how much likelier it is with one person than with two.
package struct NameEvidence: Equatable, Sendable {
    package var name: Float = 0
    package var father: Float = 0
    package var birthYear: Float = 0
    package var province: Float = 0
    package var isSamePaper = false
    package var isSameContact = false

    /// Hardly ever do two people show one paper, and a typing error seldom makes another's number.
    package static let paperBits: Float = 16
    /// A telephone is shared by a family, and by a village.
    package static let contactBits: Float = 6

    /// Whether the name speaks for one person, or a paper, or a way to reach them: without, year
    /// and province are those of thousands.
    var hasGround: Bool { name > 0 || isSamePaper || isSameContact }

    package init() {}

    package var total: Float {
        name + father + birthYear + province + (isSamePaper ? Self.paperBits : 0)
            + (isSameContact ? Self.contactBits : 0)
    }
}

/// A person in a register who may be the person who is asked about.
package struct NameHit: Equatable, Sendable {
    package var ticket: UInt32
    package var evidence: NameEvidence
    /// Bits that a hit needed.
    package var threshold: Float
}

/// Looks for persons in an index; its arrays are used again and again.
package struct NameSearch: Sendable {
    package let model: NameModel
    private var gains: [Float] = []
    private var touched: [UInt32] = []
    private var alignment = NameAlignment()
    /// Persons weighed in the last search, for benchmarks.
    package private(set) var weighedCount = 0

    package init(_ model: NameModel) {
        self.model = model
    }

    /// Bits that a hit needs.
    package func threshold(_ index: NameIndex) -> Float {
        model.thresholdSlope * log2(max(Float(index.count), smallRegisterCount))
            + model.thresholdStart
    }

    /// Who may be the person, best first.
    ///
    /// Everybody who could reach the threshold is weighed; there is no limit before that.
    ///
    /// - Parameters:
    ///   - asked: The person.
    ///   - index: The register.
    ///   - except: The person's own ticket, where it is in the index already.
    ///   - limit: Most hits.
    ///   - enough: Bits that a hit needs; nil for what `threshold` says.
    /// - Returns: At most `limit`; those with the same paper whatever else they share.
    package mutating func hits(
        for asked: NamedPerson,
        in index: NameIndex,
        except: UInt32? = nil,
        limit: Int,
        enough: Float? = nil
    ) -> [NameHit] {
        let least = enough ?? threshold(index)
        let question = NameQuestion(asked, index, model)
        let own = except.flatMap(index.place)
        var best: [NameHit] = []
        weighedCount = 0
        for (person, most) in candidates(question, index, least) where person != own {
            if best.count == limit, let last = best.last, last.evidence.total >= most { break }
            weighedCount += 1
            let found = question.evidence(
                for: Int(person),
                least: least,
                index,
                model,
                &alignment
            )
            guard let evidence = found else { continue }
            let ticket = index.entries[Int(person)].ticket
            let hit = NameHit(ticket: ticket, evidence: evidence, threshold: least)
            let place = best.firstIndex { $0.evidence.total < evidence.total } ?? best.count
            best.insert(hit, at: place)
            if best.count > limit { best.removeLast() }
        }
        return best
    }

    /// Persons who could reach the threshold, and the most they could reach, best first.
    private mutating func candidates(
        _ question: NameQuestion,
        _ index: NameIndex,
        _ least: Float
    ) -> [(person: UInt32, most: Float)] {
        if gains.count < index.entries.count {
            gains += [Float](repeating: 0, count: index.entries.count - gains.count)
        }
        defer {
            for person in touched { gains[Int(person)] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
        let mostFacts = question.mostFactBits(index, model)
        let base = gather(question, index, least)
        var found: [(person: UInt32, most: Float)] = []
        for person in touched {
            // Most are touched by a common word alone, and are not even looked at.
            guard base + gains[Int(person)] + mostFacts >= least else { continue }
            let entry = index.entries[Int(person)]
            guard entry.ticket != 0 else { continue }
            let most =
                base + gains[Int(person)] + question.factBits(entry, index, model)
            if most >= least { found.append((person, most)) }
        }
        return found.sorted { ($0.most, $1.person) > ($1.most, $0.person) }
    }

    /// Adds up what each word gives to those who have it; words that alone could lift no one over
    /// the threshold are not looked up, but what they could give counts.
    private mutating func gather(
        _ question: NameQuestion,
        _ index: NameIndex,
        _ least: Float
    ) -> Float {
        var room = least - question.mostFactBits(index, model)
        var base: Float = 0
        for (word, role) in question.generators.reversed() {
            let most = max(0, word.mostBits(role))
            if most < room {
                room -= most
                base += most
                continue
            }
            room = 0
            add(word, role, index)
        }
        for person in question.marked {
            if gains[Int(person)] == 0 { touched.append(person) }
            gains[Int(person)] += question.markBits(of: person)
        }
        return base
    }

    private mutating func add(_ word: AskedWord, _ role: NameRole, _ index: NameIndex) {
        for match in word.matches {
            let gain = match.bits - word.common[role.rawValue]
            guard gain > 0 else { continue }
            for posting in index.postings[Int(match.word)]
            where posting & 1 == UInt32(role.rawValue) {
                let person = Int(posting >> 1)
                if gains[person] == 0 { touched.append(UInt32(person)) }
                gains[person] += gain
            }
        }
    }
}

/// As many persons as a register is taken to have at least: who applies first is compared with
/// those who are yet to come.
private let smallRegisterCount: Float = 8_000
