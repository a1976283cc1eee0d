import AmanLetter
import AmanOffice
import AmanVerdict
import Hummingbird

/// What an address, or the form of the audit's page, asks of the audit.
struct AuditAsked: Equatable, Sendable {
    /// As typed: `2026-11-23`.
    var day = ""
    /// As typed: a ticket, a handle or a letter's number.
    var sought = ""
    /// Entries of this member, also at a desk of theirs.
    var member: StaffID?
    var act: AuditAct?
    /// What `sought` names.
    var key: CaseKey?
    var question = AuditQuestion()
    /// Whether the day, the act, the member or the number means nothing to us.
    ///
    /// Then nothing is shown: without its filter the page would show other entries than those asked
    /// for, and look as if it had understood.
    var isUnreadable = false

    /// - Parameters:
    ///   - field: What the address or the form has under a name; nil for nothing.
    ///   - programme: Its clock says when a day begins, its offices whose numbers there are.
    ///   - office: The office whose numbers need no code.
    init(_ field: (String) -> String?, _ programme: Programme, at office: OfficeCode) {
        if let text = field("act"), !text.isEmpty {
            act = AuditAct(rawValue: text)
            isUnreadable = act == nil
        }
        question.act = act
        question.isOldestFirst = field("order") == AuditAsked.oldestFirst
        if question.isOldestFirst {
            question.after = field("after").flatMap { Int($0) }
        } else {
            question.before = field("before").flatMap { Int($0) }
        }
        if let text = field("member"), !text.isEmpty {
            member = Int64(text).map { StaffID(number: $0) }
            isUnreadable = isUnreadable || member == nil
        }
        read(number: field(AuditAsked.numberField) ?? "", programme, at: office)
        read(day: field("day") ?? "", programme.clock)
    }

    /// An address of ours.
    init(_ parameters: Parameters, _ programme: Programme, at office: OfficeCode) {
        self.init({ name in parameters[name[...]].map { String($0) } }, programme, at: office)
    }

    /// The name of the field for a ticket or a number.
    static let numberField = "number"
    /// As an address names the order from the oldest entry on.
    static let oldestFirst = "oldest"

    private mutating func read(number text: String, _ programme: Programme, at office: OfficeCode) {
        sought = String(text.prefix(CaseKey.byteCountMax))
        do throws(CaseKeyRefusal) {
            let offices = programme.offices.map(\.code)
            key = try CaseKey(reading: text, at: office, among: offices)
        } catch {
            isUnreadable = isUnreadable || error != .empty
        }
    }

    private mutating func read(day text: String, _ clock: ProgrammeClock) {
        day = String(text.prefix(typedDayCharacterCountMax))
        guard !day.allSatisfy(\.isWhitespace) else { return }
        guard let days = typedDay(day) else {
            isUnreadable = true
            return
        }
        let midnight = Instant(seconds: Int64(days) * 86_400)
        question.from = clock.moment(showing: midnight)
        question.until = clock.moment(showing: midnight.adding(days: 1))
    }

    /// Filter and order as an address has them: what was understood, and never what was typed.
    var query: String {
        filter + (question.isOldestFirst ? "&order=\(Self.oldestFirst)" : "")
    }

    /// The filter as an address has it; empty where all entries are asked for.
    var filter: String {
        var parts: [String] = []
        if let member { parts.append("&member=\(member.number)") }
        if let key { parts.append("&\(Self.numberField)=\(key.text)") }
        if let act { parts.append("&act=\(act.rawValue)") }
        // As a plain day: what was typed may hold marks that an address cannot.
        if let days = typedDay(day) { parts.append("&day=\(writtenDay(days))") }
        return parts.joined()
    }
}

extension OfficeSite {
    /// The entries that an address asks for.
    ///
    /// - Returns: No entries where a member or a number is unknown here.
    func auditPage(_ asked: AuditAsked, limit: Int = auditPageMax) async throws -> AuditPage {
        guard var question = try await question(asked) else {
            return AuditPage(entries: [], next: nil)
        }
        question.limit = limit
        return try await office.stale.auditPage(question)
    }

    /// How many entries a filter matches; of all entries the audit's length.
    func auditMatches(_ asked: AuditAsked) async throws -> AuditMatches {
        guard !asked.filter.isEmpty else {
            return AuditMatches(count: try await office.stale.auditCount(), isWhole: true)
        }
        guard let question = try await question(asked) else {
            return AuditMatches(count: 0, isWhole: true)
        }
        return try await office.stale.auditMatches(question)
    }

    /// What is asked of the records; nil where a member is unknown here, or nothing was understood.
    private func question(_ asked: AuditAsked) async throws -> AuditQuestion? {
        guard !asked.isUnreadable else { return nil }
        var question = asked.question
        if let id = asked.member {
            let member = try await office.staffIfAuthentic().first { $0.id == id }
            guard let member else { return nil }
            question.officer = member.officer
        }
        if let key = asked.key { question.subjects = try await office.auditSubjects(of: key) }
        return question
    }
}
