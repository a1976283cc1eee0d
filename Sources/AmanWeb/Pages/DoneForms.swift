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
/// says of it must not be in the address, where anyone could write it. All servers of the office
/// know of it.
struct DoneForms: Sendable {
    private let records: any MemoRecords

    /// Seconds in which the page may be loaded again, in another language too.
    private static let secondsMax: Int64 = 600

    init(_ records: any MemoRecords) {
        self.records = records
    }

    /// Notes what a session's form did; what it did before is forgotten.
    ///
    /// Where that cannot be stored, the page says nothing of a form that is stored all the same.
    func note(_ form: DoneForm, for token: SessionToken, at now: Instant) async {
        try? await records.remember(
            form.json.encoded,
            as: MemoName(.doneForm, token.bytes),
            for: Self.secondsMax + 1,
            at: now
        )
    }

    /// What a session's last form did; nil where that was long ago.
    func last(of token: SessionToken, at now: Instant) async -> DoneForm? {
        let bytes = try? await records.remembered(MemoName(.doneForm, token.bytes), at: now)
        guard let bytes, let json = try? JSONValue.parse(bytes, byteCountMax: bytes.count) else {
            return nil
        }
        return DoneForm(json)
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
