import AmanLetter
import AmanOffice

/// Slows whoever uses the desk's suggestions to look through the register.
///
/// Typing asks a few times for each person; names tried one after the other ask all day.
actor LookPace {
    /// Looks of one session in a minute: the page asks at most every half second while typing.
    static let countMax = 60
    private static let secondsMax: Int64 = 60
    /// Sessions remembered; each lasts no longer than its last minute.
    private static let sessionCountMax = 1_000

    private var looks: [SessionToken: (since: Instant, count: Int)] = [:]

    /// Whether a session may look once more now; it is counted.
    func admits(_ token: SessionToken, at now: Instant) -> Bool {
        if looks.count >= Self.sessionCountMax {
            looks = looks.filter { now.seconds - $0.value.since.seconds < Self.secondsMax }
        }
        var look = looks[token] ?? (now, 0)
        if now.seconds - look.since.seconds >= Self.secondsMax { look = (now, 0) }
        look.count += 1
        looks[token] = look
        return look.count <= Self.countMax
    }
}
