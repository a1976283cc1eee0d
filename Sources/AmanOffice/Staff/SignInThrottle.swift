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
    ///   bytes tell it from others well enough.
    package init(typed: String) {
        text =
            SignInName(reading: typed)?.text
            ?? String(decoding: typed.utf8.prefix(Self.byteCountMax), as: UTF8.self).lowercased()
    }

    /// Bytes remembered of what is no name: as many as the longest name has.
    private static let byteCountMax = 32
}

/// Counts failures, and says how long to wait before the next attempt.
///
/// Nothing here ends a session or shuts an account: failures only slow those who make
/// them, and a browser that the account knows is slowed by its own failures alone. So no one can
/// lock a colleague out by failing in their name.
package struct SignInTallies: Sendable {
    private struct Tally: Sendable {
        var failures: Int
        var last: Instant
    }

    private var tallies: [ThrottleKey: Tally] = [:]

    /// Seconds without a failure after which it is forgotten.
    static let forgetSeconds: Int64 = 1_800
    /// Most tallies: a few megabytes; the oldest go first.
    static let tallyCountMax = 20_000

    package init() {}

    /// Seconds to wait before these may be tried; 0 is now.
    func wait(_ keys: [ThrottleKey], at now: Instant) -> Int64 {
        keys.map { wait($0, at: now) }.max() ?? 0
    }

    /// Counts a try as a failure before it is known to be one, so that many at once all count.
    mutating func charge(_ keys: [ThrottleKey], at now: Instant) {
        makeRoom(now)
        for key in keys {
            var tally = tallies[key] ?? Tally(failures: 0, last: now)
            if now.seconds - tally.last.seconds > Self.forgetSeconds { tally.failures = 0 }
            tally.failures = min(tally.failures + 1, 1_000)
            tally.last = now
            tallies[key] = tally
        }
    }

    /// Cancels a charge: the attempt was none, or it was right.
    mutating func forgive(_ keys: [ThrottleKey]) {
        for key in keys {
            guard var tally = tallies[key] else { continue }
            switch key {
            // Anyone who knows the password is not guessing; an address may hold others who are.
            case .accountAt, .device: tally.failures = 0
            case .address, .strangersAt: tally.failures -= 1
            }
            tallies[key] = tally.failures > 0 ? tally : nil
        }
    }

    private func wait(_ key: ThrottleKey, at now: Instant) -> Int64 {
        guard let tally = tallies[key], tally.failures >= key.freeCount else { return 0 }
        let passed = max(0, now.seconds - tally.last.seconds)
        guard passed <= Self.forgetSeconds else { return 0 }
        let doublings = min(tally.failures - key.freeCount, 20)
        let delay = min(Int64(2) << Int64(doublings), key.secondsMax)
        return max(0, delay - passed)
    }

    private mutating func makeRoom(_ now: Instant) {
        guard tallies.count >= Self.tallyCountMax else { return }
        tallies = tallies.filter { now.seconds - $0.value.last.seconds <= Self.forgetSeconds }
        guard tallies.count >= Self.tallyCountMax else { return }
        let oldest = tallies.sorted { $0.value.last.seconds < $1.value.last.seconds }
        for (key, _) in oldest.prefix(Self.tallyCountMax / 4) { tallies[key] = nil }
    }
}

/// The one throttle of a running office, and the failures that were not yet written down.
///
/// Only in memory: strangers cannot fill the disk by failing. A restart forgets it, and needs
/// someone at the machine.
package actor SignInThrottle {
    private var tallies = SignInTallies()
    /// Failures per account since they were last written into the audit.
    private var failures: [StaffID?: Int] = [:]

    package init() {}

    /// Lets a try in and charges it, or says how many seconds it has to wait.
    func admit(_ keys: [ThrottleKey], at now: Instant) -> Int64 {
        let wait = tallies.wait(keys, at: now)
        if wait == 0 { tallies.charge(keys, at: now) }
        return wait
    }

    func forgive(_ keys: [ThrottleKey]) {
        tallies.forgive(keys)
    }

    /// Counts a failure for the audit; unknown names are counted together.
    func noteFailure(_ member: StaffID?) {
        failures[member, default: 0] += 1
    }

    /// The failures so far, which are forgotten here.
    func takeFailures() -> [(member: StaffID?, count: Int)] {
        defer { failures = [:] }
        let ordered = failures.sorted { ($0.key?.number ?? .max) < ($1.key?.number ?? .max) }
        return ordered.map { ($0.key, $0.value) }
    }
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
