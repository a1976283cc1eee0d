import AmanLetter
import AmanOffice
import Hummingbird

/// What a member's form did, for the page that its answer leads to.
enum DoneForm: Sendable {
    /// Their own password is another one now.
    case password
    /// A member has other roles.
    case roles(StaffID)
    /// A change to the staff waits for a second member.
    case staffRequest(StaffRequestID)
    /// A change to this member was confirmed.
    case staffConfirmed(StaffID)
    /// A colleague was confirmed while the office is set up.
    case colleague(StaffID)
    /// The same, and with it the set-up ended.
    case setUpEnded
    case decided(DecidedBatch)
    /// Something of other offices was imported, taken or settled.
    case apart(ApartDone)
}

/// What each session's last form did.
///
/// An answer is a redirect, so that reload and the way back repeat nothing; what the next page
/// says of it must not be in the address, where anyone could write it.
actor DoneForms {
    /// Seconds in which the page may be loaded again, in another language too.
    private static let secondsMax: Int64 = 600
    /// Sessions remembered at once, more than an office has; the oldest go first.
    private static let countMax = 1_000

    private var done: [(token: SessionToken, form: DoneForm, at: Instant)] = []

    /// Notes what a session's form did; what it did before is forgotten.
    func note(_ form: DoneForm, for token: SessionToken, at now: Instant) {
        done.removeAll { $0.token == token || now.seconds - $0.at.seconds > Self.secondsMax }
        if done.count >= Self.countMax { done.removeFirst() }
        done.append((token, form, now))
    }

    /// What a session's last form did; nil where that was long ago.
    func last(of token: SessionToken, at now: Instant) -> DoneForm? {
        done.last { $0.token == token && now.seconds - $0.at.seconds <= Self.secondsMax }?.form
    }
}

extension OfficeSite {
    /// Leads to the page that says what was done.
    func seeDone(
        _ path: String,
        _ form: DoneForm,
        for token: SessionToken,
        _ setting: PageSetting
    ) async -> Response {
        await doneForms.note(form, for: token, at: now())
        return .seeOther(setting.link(path) + "&done=1")
    }

    /// What the form did that led to this page; nil for anyone who comes another way.
    func done(_ request: Request, _ context: SiteContext) async -> DoneForm? {
        guard request.uri.queryParameters["done"] == "1", let visitor = context.visitor else {
            return nil
        }
        return await doneForms.last(of: visitor.session.token, at: now())
    }
}
