import AmanLetter
import AmanOffice
import Foundation
import TestSupport

/// Which simulation: the same plan is the same run.
struct Plan: Sendable {
    let seed: UInt64
    /// One office, or three of one programme.
    let officeCount: Int
    /// Numbers of its steps; each draws from its own seed, so that a run may leave some out.
    var steps: [Int]

    init(seed: UInt64, officeCount: Int, stepCount: Int) {
        (self.seed, self.officeCount, steps) = (seed, officeCount, Array(1...stepCount))
    }
}

/// One run: offices, the sticks that are carried between them, and the right time.
final class World {
    let plan: Plan
    private let place: String
    let offices: [SimulatedOffice]
    var outside = Outside()
    /// Bundles on their way.
    var sticks: [Stick] = []
    /// The right time.
    var now = World.morning
    /// Decides what happens in the present step.
    var draw: SplitMix64
    /// The present step, for the sentence about what broke.
    private(set) var present = ""
    private var stepCount = 0
    /// Leaves and entries after each step: the same plan writes the same.
    private(set) var trace: [OfficeSize] = []

    /// 2026-11-23T08:00:00Z.
    static let morning = Instant(seconds: 1_795_420_800)
    /// Steps between two looks at everything.
    static let stepsBetweenChecks = 100

    init(_ plan: Plan) async throws {
        self.plan = plan
        draw = SplitMix64(seed: plan.seed)
        place = try Self.makeFolder()
        let programme = try SampleProgramme.herat.get()
        var made: [SimulatedOffice] = []
        for code in ["HER", "KDZ", "KBL"].prefix(plan.officeCount) {
            made.append(
                try SimulatedOffice(
                    try OfficeCode(code),
                    in: place,
                    programme,
                    root: made.first?.root,
                    seed: draw.next(),
                    at: now
                )
            )
        }
        offices = made
        try await found()
    }

    deinit { try? FileManager.default.removeItem(atPath: place) }

    /// A folder in memory, where there is one: a simulated disk needs no real one.
    private static func makeFolder() throws -> String {
        let memory = "/dev/shm"
        let isThere = FileManager.default.isWritableFile(atPath: memory)
        let base = isThere ? memory : NSTemporaryDirectory()
        let name = "aman-simulation-\(UInt64.random(in: .min ... .max))"
        let place = URL(fileURLWithPath: base).appendingPathComponent(name).path
        try FileManager.default.createDirectory(
            atPath: place,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        return place
    }

    /// The first office founds the programme, and takes the others in.
    private func found() async throws {
        let first = offices[0]
        let officers = try OfficerPair("Farida", "Rahim")
        _ = try await first.office.foundTrust(officers: officers)
        for other in offices.dropFirst() {
            let enrolment = try Enrolment(pem: other.office.keys.enrolmentPEM)
            _ = try await first.office.changeTrust(
                .add(enrolment, of: other.code, overlapDays: nil),
                officers: officers,
                root: nil
            )
        }
        _ = try await first.office.publish(to: first.files)
        for other in offices.dropFirst() {
            _ = try await other.office.importBundle(
                try await first.office.bundle(),
                officer: "Nasim"
            )
        }
        for office in offices { try await measure(office) }
    }

    /// A number from 0, below another.
    func roll(_ count: Int) -> Int { Int.random(in: 0..<count, using: &draw) }

    // MARK: Steps

    /// Runs the plan.
    ///
    /// - Throws: `Broken`, with the step in which it was noticed.
    func run() async throws {
        defer { for office in offices { office.end() } }
        do {
            for number in plan.steps { try await step(number) }
            present = "the end"
            try await finish()
        } catch {
            throw Broken("\(present): \(error)")
        }
    }

    private func step(_ number: Int) async throws {
        draw = SplitMix64(seed: plan.seed &+ UInt64(number) &* 0x9e37_79b9_7f4a_7c15)
        stepCount += 1
        let office = draw.pick(offices)
        let step = Step.drawn(by: &draw, isAlone: offices.count == 1)
        present = "step \(number), \(step) at \(office.code.text)"
        now = now.adding(seconds: Int64(roll(90)))
        for one in offices { one.clock.show(now.adding(seconds: one.clockError)) }
        let fault = drawFault()
        // Two questions cost as much as some steps: mostly they are asked where something fails.
        isMeasured = fault.isSome || roll(5) == 0
        if isMeasured { try await measure(office) }
        arm(fault, office)
        try await take(step, office)
        disarm(fault, office)
        if office.disk.isCut {
            try await office.cutPower()
            try await look(at: office, isWhole: roll(8) == 0, isAfterCut: true)
        } else if isMeasured {
            try await measure(office)
        }
        if stepCount % Self.stepsBetweenChecks == 0 {
            try await look(at: office, isWhole: false, isAfterCut: false)
        }
    }

    private func drawFault() -> Fault {
        switch roll(200) {
        case 0..<4: .cut(after: UInt64(roll(14)))
        case 4: .cut(after: UInt64(roll(60)))
        case 5..<10:
            .refusal(
                after: UInt64(roll(10)),
                count: draw.pick([1, 1, 2, 100]),
                code: draw.pick([EIO, ENOSPC])
            )
        default: .none
        }
    }

    private func arm(_ fault: Fault, _ office: SimulatedOffice) {
        isFaulty = true
        switch fault {
        case .none: isFaulty = false
        case .cut(let after): office.disk.cut(after: after)
        case .refusal(let after, let count, let code):
            office.disk.refuse(after: after, count: count, code: code)
        }
    }

    private func disarm(_ fault: Fault, _ office: SimulatedOffice) {
        isFaulty = false
        office.disk.refuse(count: 0, code: 0)
        if !office.disk.isCut { office.disk.cut(after: nil) }
    }

    /// Whether the office's size was looked at before this step.
    private(set) var isMeasured = false
    /// Whether something is in the disk's way in this step.
    private(set) var isFaulty = false

    /// Does what is stored as a whole or not at all.
    ///
    /// - Returns: Nil where the office refused it or the disk was in the way; nothing is stored
    ///   then, unless the power failed.
    func once<Answer>(
        _ office: SimulatedOffice,
        _ work: () async throws -> Answer
    ) async throws -> Answer? {
        guard let answer = try await several(office, work) else {
            guard !office.disk.isCut, isMeasured else { return nil }
            let size = try await self.size(of: office)
            try hold(
                size == office.known.size,
                "a step that failed has left something: \(office.known.size), then \(size)"
            )
            return nil
        }
        return answer
    }

    /// Does what is stored in several commits.
    func several<Answer>(
        _ office: SimulatedOffice,
        _ work: () async throws -> Answer
    ) async throws -> Answer? {
        do {
            return try await work()
        } catch let broken as Broken {
            throw broken
        } catch {
            try judge(error, office)
            return nil
        }
    }

    /// Holds that an error is one that the step may end with.
    private func judge(_ error: any Error, _ office: SimulatedOffice) throws {
        let text = "\(error)"
        // By a clock that shows a time before the keys were made, no letter is made.
        if office.clockError < 0, text.contains("dateOutsideScope") { return }
        for word in Self.neverSaid where text.contains(word) {
            throw Broken("the office says \(text)")
        }
        guard !isFaulty else { return }
        for word in ["cannotWrite", "busy"] where text.contains(word) {
            throw Broken("nothing is in the disk's way, and the office says \(text)")
        }
    }

    /// Parts of errors that a disk is no excuse for.
    private static let neverSaid = [
        "notAuthentic", "damaged", ".sealed", "rolledBack", "logDoesNotExtend", "logIsShorter",
        "recordsRolledBack", "readBackFailed", "drawnInVain",
    ]

    // MARK: Sizes

    func size(of office: SimulatedOffice) async throws -> OfficeSize {
        OfficeSize(
            leafCount: try await office.records.logSize(),
            entryCount: try await office.records.auditCount()
        )
    }

    /// Notes how much the office has written, which never shrinks.
    func measure(_ office: SimulatedOffice) async throws {
        let size = try await size(of: office)
        let before = office.known.size
        try hold(
            size.leafCount >= before.leafCount && size.entryCount >= before.entryCount,
            "what was written is gone: \(before), then \(size)"
        )
        trace.append(size)
        office.known.size = size
    }
}

/// A bundle that is carried to an office.
struct Stick {
    let to: OfficeCode
    let from: OfficeCode
    let bytes: [UInt8]
    /// Digests of letters that its maker says were exchanged.
    let exchanged: Set<[UInt8]>
}
