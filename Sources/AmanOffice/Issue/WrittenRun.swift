import AmanLetter
import AmanSignature

/// A run of letters as it is in the records: every server shows it, and another continues it.
struct WrittenRun: Equatable, Sendable {
    var job: IssueJob
    /// Grows with each server that continues the run.
    var number: Int64
    /// When its server last wrote it.
    var at: Instant

    /// Whether its server has stopped: it writes every second or two.
    func isLeft(at now: Instant) -> Bool {
        job.stage != .ended && !(0..<Self.silentSecondsMax).contains(now.seconds - at.seconds)
    }

    private static let silentSecondsMax: Int64 = 20
    /// A run that is older than this is not continued: who began it has gone home.
    private static let secondsMax: Int64 = 86_400

    var memo: Memo { Memo(bytes, until: job.begunAt.adding(seconds: Self.secondsMax)) }
}

extension WrittenRun {
    /// A run that begins after another one.
    init(_ job: IssueJob, after before: WrittenRun?, at now: Instant) {
        self.init(job: job, number: (before?.number ?? 0) + 1, at: now)
    }
}

extension MemoName {
    /// The office's one run.
    static let issueRun = MemoName(.issueRun, "run")
}

extension WrittenRun {
    /// `[number, at, key, officer, begun, ended, stage, flags, done, cases, letters, refused]` in
    /// deterministic CBOR.
    private var bytes: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 12)
        for number in [number, at.seconds] { writer.writeInteger(number) }
        for text in [job.key, job.officer] { writer.writeText(text) }
        writer.writeInteger(job.begunAt.seconds)
        writer.writeInteger(job.endedAt?.seconds ?? 0)
        writer.writeText(job.stage.rawValue)
        writer.writeInteger(
            (job.isStopped ? 1 : 0) + (job.isHalted ? 2 : 0) + (job.isPublished ? 4 : 0)
        )
        writer.writeInteger(Int64(job.done))
        writer.writeArray(count: 2 * job.cases.count)
        for application in job.cases {
            writer.writeText(application.id.text)
            writer.writeInteger(Int64(application.ticket.number))
        }
        writer.writeArray(count: job.letters.count)
        for letter in job.letters { writer.writeText(letter.text) }
        writer.writeArray(count: 3 * job.refused.count)
        for refused in job.refused {
            let (code, detail) = refused.refusal.written
            writer.writeInteger(Int64(refused.ticket.number))
            writer.writeInteger(code)
            writer.writeInteger(detail)
        }
        return writer.bytes
    }

    /// Reads what `memo` has; nil for anything else, which is as no run.
    init?(_ memo: Memo?) {
        guard let memo, let run = try? WrittenRun(reading: memo.bytes) else { return nil }
        self = run
    }

    private init(reading bytes: [UInt8]) throws {
        var reader = CBORReader(bytes)
        guard try reader.readArrayCount(max: 12) == 12 else { throw UnreadRunError() }
        number = try reader.readInteger()
        at = Instant(seconds: try reader.readInteger())
        let (key, officer) = (
            try reader.readText(max: Self.textByteCountMax),
            try reader.readText(max: Self.textByteCountMax)
        )
        let begunAt = Instant(seconds: try reader.readInteger())
        let endedAt = try reader.readInteger()
        guard let stage = IssueJob.Stage(rawValue: try reader.readText(max: 16)) else {
            throw UnreadRunError()
        }
        let (flags, done) = (try reader.readInteger(), try reader.readInteger())
        job = IssueJob(
            key: key,
            officer: officer,
            cases: try Self.cases(&reader),
            begunAt: begunAt
        )
        job.letters = try Self.letters(&reader)
        job.refused = try Self.refused(&reader)
        reader.leave()
        try reader.finish()
        guard (0...Int64(job.cases.count)).contains(done) else { throw UnreadRunError() }
        job.stage = stage
        job.done = Int(done)
        job.endedAt = endedAt == 0 ? nil : Instant(seconds: endedAt)
        (job.isStopped, job.isHalted) = (flags & 1 != 0, flags & 2 != 0)
        job.isPublished = flags & 4 != 0
    }

    private static func cases(_ reader: inout CBORReader) throws -> [IssueCase] {
        let count = try reader.readArrayCount(max: 2 * issueJobLengthMax) / 2
        var cases: [IssueCase] = []
        for _ in 0..<count {
            let text = try reader.readText(max: textByteCountMax)
            guard let id = ApplicationID(reading: text) else { throw UnreadRunError() }
            cases.append(IssueCase(id: id, ticket: try ticket(&reader)))
        }
        reader.leave()
        return cases
    }

    private static func letters(_ reader: inout CBORReader) throws -> [LetterNumber] {
        let count = try reader.readArrayCount(max: issueJobLengthMax)
        var letters: [LetterNumber] = []
        for _ in 0..<count {
            letters.append(try LetterNumber(reading: try reader.readText(max: textByteCountMax)))
        }
        reader.leave()
        return letters
    }

    private static func refused(_ reader: inout CBORReader) throws -> [RefusedCase] {
        let count = try reader.readArrayCount(max: 3 * issueJobLengthMax) / 3
        var refused: [RefusedCase] = []
        for _ in 0..<count {
            let ticket = try ticket(&reader)
            let (code, detail) = (try reader.readInteger(), try reader.readInteger())
            guard let refusal = IssueRefusal(code, detail) else { throw UnreadRunError() }
            refused.append(RefusedCase(ticket: ticket, refusal: refusal))
        }
        reader.leave()
        return refused
    }

    private static func ticket(_ reader: inout CBORReader) throws -> Ticket {
        let number = try reader.readInteger()
        guard number > 0, let whole = Int(exactly: number) else { throw UnreadRunError() }
        return Ticket(number: whole)
    }

    /// Most bytes of a name or number in it.
    private static let textByteCountMax = 1_024

    private struct UnreadRunError: Error {}
}

extension IssueRefusal {
    /// A number of its kind, and one of what more it says.
    fileprivate var written: (code: Int64, detail: Int64) {
        switch self {
        case .nameMissing: (0, 0)
        case .unprintable(let letter): (1, Int64(letter.value))
        case .doesNotFit: (2, 0)
        case .changedMeanwhile: (3, 0)
        case .clock: (4, 0)
        case .notAuthentic: (5, 0)
        case .keyUnavailable(let obstacle): (6, obstacle.written)
        case .setUp: (7, 0)
        case .office: (8, 0)
        }
    }

    fileprivate init?(_ code: Int64, _ detail: Int64) {
        let simple: [Int64: IssueRefusal] = [
            0: .nameMissing, 2: .doesNotFit, 3: .changedMeanwhile, 4: .clock, 5: .notAuthentic,
            7: .setUp, 8: .office,
        ]
        if let refusal = simple[code] {
            self = refusal
        } else if code == 1, let letter = UInt32(exactly: detail).flatMap(Unicode.Scalar.init) {
            self = .unprintable(letter: letter)
        } else if code == 6, let obstacle = KeyAccessError(written: detail) {
            self = .keyUnavailable(obstacle)
        } else {
            return nil
        }
    }
}

extension KeyAccessError {
    /// Those that carry nothing, in the order of their numbers.
    private static let plain: [KeyAccessError] = [
        .notConnected, .absent, .keyMissing, .noPIN, .wrongPIN, .lockedPIN, .noAnswer, .otherKey,
    ]

    /// A number below those of a library, which follow from 256 on.
    fileprivate var written: Int64 {
        if case .refused(let code) = self { return 256 + Int64(clamping: min(code, 1 << 32)) }
        return Int64(Self.plain.firstIndex(of: self) ?? 0)
    }

    fileprivate init?(written: Int64) {
        if written >= 256 {
            self = .refused(code: UInt(written - 256))
        } else if Self.plain.indices.contains(Int(written)) {
            self = Self.plain[Int(written)]
        } else {
            return nil
        }
    }
}
