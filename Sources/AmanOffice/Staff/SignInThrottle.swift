import AmanLetter

/// Whose failures are counted together.
package enum ThrottleKey: Hashable, Sendable {
    /// Tries at one account from one address.
    case accountAt(account: ThrottledAccount, address: String)
    /// Everything from one address.
    case address(String)
    /// Tries at one account from browsers it does not know, wherever they are.
    case strangersAt(account: ThrottledAccount)
    /// Tries from one browser that an account knows.
    case device(SessionToken)

    /// How many failures cost nothing; a person mistypes.
    var freeCount: Int {
        switch self {
        case .accountAt: 3
        case .address, .strangersAt: 30
        case .device: 5
        }
    }

    /// The longest wait.
    var secondsMax: Int64 {
        switch self {
        case .accountAt, .device: 900
        case .address: 300
        // Slow enough to guess nothing, short enough that a person on a new telephone gets in.
        case .strangersAt: 60
        }
    }
}

/// The account a try is at, as failures are counted: the one that is looked up.
///
/// However its name was typed: blanks around it would otherwise be an account of their own.
package struct ThrottledAccount: Hashable, Sendable {
    private let text: String

    /// - Parameter typed: As it came from outside. Where it is no name no one has it, and its first
    ///   bytes are enough to know it from others.
    package init(typed: String) {
        text =
            SignInName(reading: typed)?.text
            ?? String(decoding: typed.utf8.prefix(Self.byteCountMax), as: UTF8.self).lowercased()
    }

    /// Bytes remembered of what is no name: as many as the longest name has.
    private static let byteCountMax = 32
}

/// Failures that are counted together, and how long they make the next try wait.
///
/// Nothing here ends a session or shuts an account: failures only slow those who make
/// them, and a browser that the account knows is slowed by its own failures alone. So no one can
/// lock a colleague out by failing in their name.
struct SignInTally: Equatable, Sendable {
    var failures: Int64
    var last: Instant

    /// Seconds without a failure after which it is forgotten.
    static let forgetSeconds: Int64 = 1_800
    /// Failures that are counted: a longer wait than theirs there is not.
    private static let failuresMax: Int64 = 1_000

    /// Counts a try as a failure before it is known to be one, so that many at once all count.
    static func charged(_ tally: SignInTally?, at now: Instant) -> SignInTally {
        let before = tally.map { now.seconds - $0.last.seconds > forgetSeconds ? 0 : $0.failures }
        return SignInTally(failures: min((before ?? 0) + 1, failuresMax), last: now)
    }

    /// The tally without a charge: the attempt was none, or it was right.
    ///
    /// Nil where nothing is left.
    func forgiven(_ key: ThrottleKey) -> SignInTally? {
        switch key {
        // Anyone who knows the password is not guessing; an address may hold others who are.
        case .accountAt, .device: nil
        case .address, .strangersAt:
            failures > 1 ? SignInTally(failures: failures - 1, last: last) : nil
        }
    }

    /// Seconds to wait before the next try; 0 is now.
    func wait(_ key: ThrottleKey, at now: Instant) -> Int64 {
        guard failures >= key.freeCount else { return 0 }
        let passed = max(0, now.seconds - last.seconds)
        guard passed <= Self.forgetSeconds else { return 0 }
        let doublings = min(failures - Int64(key.freeCount), 20)
        let delay = min(Int64(2) << doublings, key.secondsMax)
        return max(0, delay - passed)
    }

    var memo: Memo {
        Memo(
            memoBytes([failures, last.seconds]),
            until: last.adding(seconds: Self.forgetSeconds + 1)
        )
    }

    init(failures: Int64, last: Instant) {
        self.failures = failures
        self.last = last
    }

    init?(_ memo: Memo?) {
        guard let memo, let numbers = memoNumbers(memo.bytes, count: 2) else { return nil }
        self.init(failures: numbers[0], last: Instant(seconds: numbers[1]))
    }
}

/// The throttle of an office: its failures are in the records, so that they count at every server
/// and at every terminal, and a restart forgives none.
///
/// How many are remembered has a bound: strangers cannot fill the disk by failing. Names and
/// addresses are stored as keyed hashes only.
package struct SignInThrottle: Sendable {
    private let records: any MemoRecords
    private let failures = FailuresToNote()

    init(_ records: any MemoRecords) {
        self.records = records
    }

    /// Lets a try in and charges it, or says how many seconds it has to wait.
    ///
    /// Both are one commit: of many tries at once, at any server, each counts for the next.
    func admit(_ keys: [ThrottleKey], at now: Instant) async throws(RecordsError) -> Int64 {
        // Where a clock is set back, nothing is over yet.
        try await records.changeMemos(keys.map(\.memoName), at: .earliestWritten) { memos in
            let tallies = memos.map(SignInTally.init)
            let waits = zip(keys, tallies).map { key, tally in tally?.wait(key, at: now) ?? 0 }
            let wait = waits.max() ?? 0
            guard wait == 0 else { return MemoPlan(memos, wait) }
            return MemoPlan(tallies.map { SignInTally.charged($0, at: now).memo }, 0)
        }
    }

    /// Cancels a charge.
    ///
    /// Where the records cannot, it stays: the next try waits a little longer.
    func forgive(_ keys: [ThrottleKey]) async {
        try? await records.changeMemos(keys.map(\.memoName), at: .earliestWritten) { memos in
            let left = zip(keys, memos).map { key, memo in SignInTally(memo)?.forgiven(key)?.memo }
            return MemoPlan(left, ())
        }
    }

    /// Counts a failure for the audit; unknown names are counted together.
    func noteFailure(_ member: StaffID?) async { await failures.note(member) }

    /// The failures at this server so far, which are forgotten here.
    func takeFailures() async -> [(member: StaffID?, count: Int)] { await failures.take() }
}

/// Failures per account since they were last written into the audit.
private actor FailuresToNote {
    private var failures: [StaffID?: Int] = [:]

    func note(_ member: StaffID?) { failures[member, default: 0] += 1 }

    func take() -> [(member: StaffID?, count: Int)] {
        defer { failures = [:] }
        let ordered = failures.sorted { ($0.key?.number ?? .max) < ($1.key?.number ?? .max) }
        return ordered.map { ($0.key, $0.value) }
    }
}

extension ThrottleKey {
    /// Under which name its failures are remembered: parts that hold no line feed.
    var memoName: MemoName {
        switch self {
        case .accountAt(let account, let address):
            MemoName(.signInFailures, "account at\n\(account.name)\n\(address)")
        case .address(let address): MemoName(.signInFailures, "address\n\(address)")
        case .strangersAt(let account): MemoName(.signInFailures, "account\n\(account.name)")
        case .device(let token):
            MemoName(.signInFailures, Array("device\n".utf8) + token.bytes)
        }
    }
}

extension ThrottledAccount {
    /// A typed text may hold anything: its digits are no line feed.
    fileprivate var name: String { Hexadecimal.text(Array(text.utf8)) }
}

/// The audit's subject of refused sign-ins with an unknown name.
package let nobodysSignIn: AuditCode = "unknown"

/// An address as failures are counted by it: of IPv6 the network, which one machine has whole.
package func throttledAddress(_ address: String) -> String {
    let host = address.split(separator: "%")[...].first.map(String.init) ?? ""
    guard host.contains(":") else { return host }
    if host.lowercased().hasPrefix("::ffff:") { return String(host.dropFirst(7)) }
    let groups = host.split(separator: ":", omittingEmptySubsequences: false)
    return groups.prefix { !$0.isEmpty }.prefix(4).joined(separator: ":") + "::/64"
}
