public import AmanLetter

/// How far a programme's clocks are ahead of UTC, at any moment: a table instead of a database of
/// time zones, so that a telephone shows the day and the hour that are printed on the paper.
public struct ProgrammeClock: Equatable, Sendable {
    /// A moment from which the clocks are set otherwise, such as the first of summer time.
    public struct Change: Equatable, Sendable {
        /// When.
        public let from: Instant
        /// Minutes ahead of UTC from then on.
        public let minutes: Int

        /// Notes a change.
        public init(from: Instant, minutes: Int) {
            self.from = from
            self.minutes = minutes
        }
    }

    /// Minutes ahead of UTC before the first change: 270 in Kabul.
    public let minutes: Int
    /// The changes, earliest first; the last one's minutes hold for ever.
    public let changes: [Change]

    /// Most changes: seven years of summer time fit one line of a trust list.
    public static let changeCountMax = 15
    /// The offsets there are: from Baker Island to the Line Islands.
    public static let minutesRange = -720...840

    /// A clock; nil where the changes are too many, not in order, or a number is no offset.
    ///
    /// - Parameters:
    ///   - minutes: Minutes ahead of UTC before the first change.
    ///   - changes: The changes, earliest first.
    public init?(minutes: Int, changes: [Change] = []) {
        guard changes.count <= Self.changeCountMax, Self.minutesRange.contains(minutes) else {
            return nil
        }
        var last: Instant?
        for change in changes {
            guard Self.minutesRange.contains(change.minutes), last.map({ $0 < change.from }) ?? true
            else { return nil }
            last = change.from
        }
        self.minutes = minutes
        self.changes = changes
    }

    private init(utc minutes: Int) {
        self.minutes = minutes
        changes = []
    }

    /// The clock of UTC itself.
    public static let utc = ProgrammeClock(utc: 0)

    /// Minutes ahead of UTC at a moment.
    public func minutes(at moment: Instant) -> Int {
        var found = minutes
        for change in changes where change.from <= moment { found = change.minutes }
        return found
    }

    /// What the programme's clocks show at a moment, as the moment at which UTC shows it.
    public func local(_ moment: Instant) -> Instant {
        moment.adding(seconds: Int64(minutes(at: moment)) * 60)
    }

    /// The moment at which the programme's clocks show a time; the earlier offset in the hour that
    /// a change repeats or leaves out.
    ///
    /// - Parameter local: The time shown, as `local(_:)` answers.
    /// - Returns: The moment.
    public func moment(showing local: Instant) -> Instant {
        let guess = local.adding(seconds: -Int64(minutes(at: local)) * 60)
        return local.adding(seconds: -Int64(minutes(at: guess)) * 60)
    }

    // MARK: In a trust list

    /// The clock on one line: minutes, and behind a space each change as `seconds:minutes`.
    public var line: String {
        var ascii = decimal(Int64(minutes))
        for change in changes {
            ascii.append(UInt8(ascii: " "))
            ascii += decimal(change.from.seconds)
            ascii.append(UInt8(ascii: ":"))
            ascii += decimal(Int64(change.minutes))
        }
        return String(decoding: ascii, as: UTF8.self)
    }

    /// Reads a line; nil where it is not exactly one that `line` writes.
    ///
    /// Numbers are clamped, as a
    /// page has 32 bits for them; no clamped one is an offset.
    public init?(line: String) {
        var parts = Array(line.utf8).split(
            separator: UInt8(ascii: " "),
            omittingEmptySubsequences: false
        )[...]
        guard let first = parts.popFirst(), let minutes = wholeNumber(first),
            parts.count <= Self.changeCountMax
        else { return nil }
        var changes: [Change] = []
        for part in parts {
            let numbers = part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard numbers.count == 2, let seconds = wholeNumber(numbers[0]),
                let minutes = wholeNumber(numbers[1])
            else { return nil }
            changes.append(Change(from: Instant(seconds: seconds), minutes: Int(clamping: minutes)))
        }
        self.init(minutes: Int(clamping: minutes), changes: changes)
    }
}

/// A number in its only decimal form, within what a time in seconds takes.
private func wholeNumber(_ ascii: ArraySlice<UInt8>) -> Int64? {
    // 253402300799 is the last second of the year 9999.
    guard (1...13).contains(ascii.count) else { return nil }
    var value: Int64 = 0
    for byte in ascii.first == UInt8(ascii: "-") ? ascii.dropFirst() : ascii {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int64(byte - 0x30)
    }
    if ascii.first == UInt8(ascii: "-") { value = -value }
    return decimal(value) == Array(ascii) ? value : nil
}

/// A number in ASCII digits.
private func decimal(_ value: Int64) -> [UInt8] {
    var ascii: [UInt8] = []
    var rest = value.magnitude
    repeat {
        ascii.insert(0x30 + UInt8(rest % 10), at: 0)
        rest /= 10
    } while rest > 0
    if value < 0 { ascii.insert(UInt8(ascii: "-"), at: 0) }
    return ascii
}
