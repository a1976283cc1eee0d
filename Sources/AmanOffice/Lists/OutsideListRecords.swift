package import AmanLetter
import AmanNames

/// What comparing with outside lists asks of the records.
package protocol OutsideListRecords: Sendable {
    /// Applicants whose cases are open, and whom a list was not asked about since they were
    /// registered or corrected; opened, lowest ticket first.
    func unasked(
        of list: ListID,
        limit: Int
    ) async throws(RecordsError) -> [AskedApplicant]

    /// One commit: a question, the applicants it is about, and its entry in the audit.
    ///
    /// An applicant who was erased or asked about since the reading is left out.
    ///
    /// - Returns: False, and nothing is stored, where `limit` questions about the list were asked
    ///   since that moment.
    func keep(
        _ question: NewListQuestion,
        since: Instant,
        limit: Int
    ) async throws(RecordsError) -> Bool

    /// A question that was not matched yet; nil for any other.
    ///
    /// Applicants who were erased or corrected since are missing.
    func askedQuestion(_ id: ListID) async throws(RecordsError) -> AskedQuestion?

    /// One commit: the hits of a question, its entry in the audit, and the end of what blinds it.
    ///
    /// A hit on a row that the applicant has a hit on already is not stored again, whether it was
    /// cleared or not; nor one on an applicant who was erased or corrected since.
    ///
    /// - Returns: How many are new; nil where the question was matched already.
    func keep(_ match: ListMatch) async throws(RecordsError) -> Int?

    /// The hits of one application, newest first, cleared ones too; none once it is erased.
    func outsideHits(
        of application: ApplicationID
    ) async throws(RecordsError) -> [KeptOutsideHit]

    /// Tickets with a hit that was not cleared, lowest first.
    func ticketsWithOutsideHits(limit: Int) async throws(RecordsError) -> [Ticket]

    /// One commit: a hit is cleared, for good.
    ///
    /// - Returns: False where there is no such hit, or it was cleared already.
    func clear(_ clearing: ClearedHit) async throws(RecordsError) -> Bool
}

/// A question to be stored.
package struct NewListQuestion: Equatable, Sendable {
    package var question: ListQuestion
    package var asked: [AskedKeys]
    package var audit: AuditEntry
}

/// A stored question.
package struct AskedQuestion: Equatable, Sendable {
    package var question: ListQuestion
    package var asked: [AskedKeys]

    package init(question: ListQuestion, asked: [AskedKeys]) {
        (self.question, self.asked) = (question, asked)
    }
}

/// What an answer found.
package struct ListMatch: Equatable, Sendable {
    package var question: ListID
    package var matched: [MatchedApplicant]
    package var audit: AuditEntry
}

/// A hit as it is stored.
package struct KeptOutsideHit: Equatable, Sendable {
    /// Names it among the hits of its application.
    package var id: ListID
    package var hit: OutsideHit
    package var foundAt: Instant
    package var cleared: Clearing?

    /// Who cleared a hit, when and why.
    package struct Clearing: Equatable, Sendable {
        package var at: Instant
        package var officer: String
        package var reason: ClearReason

        package init(at: Instant, officer: String, reason: ClearReason) {
            (self.at, self.officer, self.reason) = (at, officer, reason)
        }
    }

    package init(id: ListID, hit: OutsideHit, foundAt: Instant, cleared: Clearing?) {
        (self.id, self.hit) = (id, hit)
        (self.foundAt, self.cleared) = (foundAt, cleared)
    }
}

/// Why a hit is cleared.
package enum ClearReason: String, CaseIterable, Sendable {
    /// Another person of the same name.
    case otherPerson = "other-person"
    /// The list's owner was asked, and says it is not this person.
    case ownerDenies = "owner-denies"
    /// The list is wrong or out of date, as its owner says.
    case listWrong = "list-wrong"
    /// It is the person, and nothing follows from it for the decision.
    case withoutEffect = "without-effect"
}

/// A hit to be cleared.
package struct ClearedHit: Equatable, Sendable {
    package var application: ApplicationID
    package var hit: ListID
    package var reason: ClearReason
    package var audit: AuditEntry
}

extension OutsideHit {
    /// As it is sealed: deterministic CBOR.
    package var bytes: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 5)
        writer.writeText(kind.rawValue)
        writer.writeText(owner)
        writer.writeText(reference)
        writer.writeArray(count: agreed.count)
        for facts in agreed { writer.writeText(facts.rawValue) }
        writer.writeArray(count: differing.count)
        for fact in differing { writer.writeText(fact.rawValue) }
        return writer.bytes
    }

    /// - Returns: Nil for bytes that this type did not write.
    package init?(bytes: [UInt8]) {
        (kind, owner, reference, agreed, differing) = (.other, "", "", [], [])
        do throws(CBORRefusal) {
            var reader = CBORReader(bytes)
            guard try reader.readArrayCount(max: 5) == 5,
                let kind = OutsideListKind(rawValue: try reader.readText(max: 32))
            else { return nil }
            self.kind = kind
            owner = try reader.readText(max: OutsideListLimits.ownerByteCountMax)
            reference = try reader.readText(max: RowPayload.referenceByteCountMax)
            for _ in 0..<(try reader.readArrayCount(max: SharedFacts.allCases.count)) {
                guard let facts = SharedFacts(rawValue: try reader.readText(max: 32)) else {
                    return nil
                }
                agreed.append(facts)
            }
            reader.leave()
            for _ in 0..<(try reader.readArrayCount(max: DifferingFact.allCases.count)) {
                guard let fact = DifferingFact(rawValue: try reader.readText(max: 32)) else {
                    return nil
                }
                differing.append(fact)
            }
            reader.leave()
            reader.leave()
            try reader.finish()
        } catch {
            return nil
        }
    }
}
