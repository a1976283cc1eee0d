import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// The form by which a change is requested, as it is now.
struct AskForm: Equatable, Sendable {
    var act: ChangeRequestAct?
    var reason = ""
    /// Whether it takes effect at a moment that was typed.
    var isLater = false
    var date = ""
    var time = ""
    /// Names this form; 32 hexadecimal digits.
    var key: String

    init(key: [UInt8]) {
        self.key = Hexadecimal.text(key)
    }

    /// Reads a form that was sent, or the address that leads to its confirmation.
    init(freshKey: [UInt8], _ text: (_ name: String) -> String?) {
        self.init(key: freshKey)
        act = text("act").flatMap(ChangeRequestAct.init(rawValue:))
        // Each change has a field of its own; the page that asks again sends one.
        let chosen = act.flatMap { text("reason-\($0.rawValue)") } ?? text("reason")
        reason = String((chosen ?? "").prefix(64))
        isLater = text("when") == "later"
        date = String((text("date") ?? "").prefix(10))
        time = String((text("time") ?? "").prefix(5))
        if let given = text("form"), isKey(given) { key = given }
    }

    /// What a draft was read from, for an address: known words, digits and the form's key.
    func query(of draft: ChangeRequestDraft) -> String {
        let words = "&act=\(draft.act.rawValue)&reason=\(draft.reason)&form=\(key)"
        guard draft.effectiveAt != nil else { return words }
        return words + "&when=later&date=\(date)&time=\(time)"
    }

    /// When it is to take effect: nil is as soon as it is approved.
    ///
    /// - Throws: `AskError.noMoment` for what is no day and time of the office's clocks.
    func effectiveAt(by clock: ProgrammeClock) throws(AskError) -> Instant? {
        guard isLater else { return nil }
        let hour = time.isEmpty ? "00:00" : time
        guard let local = Instant(rfc3339: "\(date)T\(hour):00Z") else { throw .noMoment }
        return clock.moment(showing: local)
    }

    /// The bytes of the form's name.
    var keyBytes: [UInt8] {
        let digits = Array(key.utf8).map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

/// What is missing in a form that asks for a change.
enum AskError: Error, Equatable, Sendable {
    case noAct, noReason, noMoment
}

/// What an officer may request for a letter in its present state.
///
/// - Parameters:
///   - record: The letter.
///   - isCorrected: Whether its holder's record was corrected after it was made.
///   - endsLater: Whether it was revoked, and that has not taken effect yet.
///   - now: The moment.
/// - Returns: The acts, in the order of the form.
func possibleActs(
    _ record: LetterRecord,
    isCorrected: Bool,
    endsLater: Bool = false,
    at now: Instant
) -> [ChangeRequestAct] {
    switch record.status {
    case .valid:
        let mayReplace = record.application != nil && now < record.expires
        let replacement = isCorrected ? ChangeRequestAct.replaceCorrected : .replace
        return [.revoke, .suspend] + (mayReplace ? [replacement] : [])
    case .suspended: return [.reinstate, .revoke]
    case .revoked: return [.reinstate] + (endsLater ? [.revoke] : [])
    case .exchanged: return []
    }
}

/// Reasons of the programme that an officer may give for a change, in the file's order.
///
/// That a letter was lost is the reason for a replacement, which gives it automatically.
func possibleReasons(_ programme: Programme, for act: ChangeRequestAct) -> [StatusReason] {
    programme.statusReasons(for: act).filter { $0.code != StandingReason.lost }
}

/// Those reasons for each of some changes that has any.
func possibleReasons(_ programme: Programme, for acts: [ChangeRequestAct]) -> [ReasonChoice] {
    acts.map { ReasonChoice(act: $0, reasons: possibleReasons(programme, for: $0)) }
        .filter { !$0.reasons.isEmpty }
}

/// A change with the reasons that an officer may give for it.
struct ReasonChoice: Sendable {
    let act: ChangeRequestAct
    let reasons: [StatusReason]
}
