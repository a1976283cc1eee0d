import AmanLetter
import AmanOffice
import AmanPaper
import AmanVerdict
import Foundation
import Testing

/// What happens to a checkpoint, and what it then says of a letter in force.
struct CheckpointEvent: Sendable, CustomTestStringConvertible {
    /// One bundle that is offered, and whether it is imported.
    enum Step {
        case accepts(CheckpointWorld.Edition)
        case refuses(CheckpointWorld.Edition)
        /// The beginning of an edition's bytes, as a stick gives them that was pulled out.
        case refusesHalf(CheckpointWorld.Edition)
        case refusesGarbage
    }

    let name: String
    let steps: @Sendable () -> [Step]
    let verdict: Verdict
    /// Programs that cannot meet it, each for the reason that is written beside it.
    var except: Set<CheckpointShells> = []

    var testDescription: String { name }

    private static let first = CheckpointWorld.Edition()
    private static let second = CheckpointWorld.Edition(root: 1, sequence: 11)
    private static let third = CheckpointWorld.Edition(root: 2, sequence: 21)
    private static let revoked = CheckpointWorld.Edition(root: 1, sequence: 12, isRevoked: true)
    private static let stolen = CheckpointWorld.Edition(sequence: 99)
    private static let others = CheckpointWorld.Edition(programme: "ph-amnesty-2025")
    private static let ahead = CheckpointWorld.Edition(sequence: 2, signedInDays: 2)

    static let all: [CheckpointEvent] = [
        CheckpointEvent(
            name: "the root names a successor, which signs once more",
            steps: { [.accepts(first), .accepts(second), .accepts(revoked)] },
            verdict: .revoked
        ),
        CheckpointEvent(
            name: "two successions at once",
            steps: { [.accepts(first), .accepts(third)] },
            verdict: .inForce
        ),
        CheckpointEvent(
            name: "two successions, one after the other",
            steps: { [.accepts(first), .accepts(second), .accepts(third)] },
            verdict: .inForce
        ),
        CheckpointEvent(
            name: "a thief of the replaced root signs a list with a high number",
            steps: { [.accepts(first), .accepts(revoked), .refuses(stolen)] },
            verdict: .revoked,
            // An office imports what other offices say in it; its trust list stays the one it has.
            except: [.office]
        ),
        CheckpointEvent(
            name: "the successor's list comes after such a list",
            steps: { [.accepts(stolen), .accepts(revoked)] },
            verdict: .revoked,
            // An office's records still go by the number alone.
            except: [.office]
        ),
        CheckpointEvent(
            name: "a bundle of the time before the succession comes late",
            steps: { [.accepts(first), .accepts(revoked), .accepts(first)] },
            verdict: .revoked
        ),
        CheckpointEvent(
            name: "a bundle of another programme",
            steps: { [.accepts(first), .refuses(others)] },
            verdict: .inForce
        ),
        CheckpointEvent(
            name: "the clock is set back behind what the root signed",
            steps: { [.accepts(first), .accepts(ahead)] },
            verdict: .cannotTell
        ),
        CheckpointEvent(
            name: "an older bundle after a newer one",
            steps: {
                [.accepts(first), .accepts(.init(sequence: 2, isRevoked: true)), .accepts(first)]
            },
            verdict: .revoked
        ),
        CheckpointEvent(
            name: "garbage, and half a bundle",
            steps: { [.accepts(first), .refusesGarbage, .refusesHalf(second)] },
            verdict: .inForce
        ),
    ]
}

@Suite("Every program that checks letters")
struct CheckpointTests {
    @Test(
        "imports the same bundles and comes to the same verdict",
        arguments: CheckpointEvent.all,
        CheckpointShells.allCases
    )
    func same(event: CheckpointEvent, program: CheckpointShells) throws {
        guard !event.except.contains(program) else { return }
        try Programs.withFolder { folder in
            let world = CheckpointWorld()
            var shell = try program.shell(folder: folder, root: world.keyID(ofRoot: 0))
            for (place, step) in event.steps().enumerated() {
                let file = folder.appending(path: "\(place).bundle")
                let (bytes, isAccepted) = try offer(step, world)
                try Foundation.Data(bytes).write(to: file)
                let place: Comment = "\(program.rawValue), bundle \(place + 1): \(event.name)"
                #expect(try shell.imports(file) == isAccepted, place)
            }
            let verdict = try shell.verdict(try world.letter())
            #expect(verdict == event.verdict, "\(program.rawValue): \(event.name)")
        }
    }

    private func offer(
        _ step: CheckpointEvent.Step,
        _ world: CheckpointWorld
    ) throws -> (bytes: [UInt8], isAccepted: Bool) {
        switch step {
        case .accepts(let edition): (try world.bundle(edition), true)
        case .refuses(let edition): (try world.bundle(edition), false)
        case .refusesHalf(let edition):
            (Array(try world.bundle(edition).prefix(900)), false)
        case .refusesGarbage: (Array("not a bundle".utf8), false)
        }
    }

    @Test("a clock that was set back is noticed also where an older bundle replaced the newer one")
    func remembers() throws {
        try Programs.withFolder { folder in
            let world = CheckpointWorld()
            let root = world.keyID(ofRoot: 0)
            let post = PostPrograms(folder: folder, root: root, remembers: true)
            let (older, ahead) = (folder.appending(path: "older"), folder.appending(path: "ahead"))
            try Foundation.Data(world.bundle(.init())).write(to: older)
            try Foundation.Data(world.bundle(.init(signedInDays: 2))).write(to: ahead)
            #expect(try post.imports(ahead))
            #expect(try post.verdict(try world.letter()) == .cannotTell)
            let held = folder.appending(path: "post.bundle")
            try FileManager.default.removeItem(at: held)
            try FileManager.default.copyItem(at: older, to: held)
            #expect(try post.verdict(try world.letter()) == .cannotTell)
        }
    }

    @Test("a memory that was written until 2026 is read, and follows the root from then on")
    func oldMemory() throws {
        try Programs.withFolder { folder in
            let world = CheckpointWorld()
            let later = world.now.adding(days: 2)
            let memory = folder.appending(path: "memory")
            try "aman-verify highest trusted time \(later.rfc3339)\n".write(
                to: memory,
                atomically: true,
                encoding: .utf8
            )
            let root = world.keyID(ofRoot: 0)
            let post = PostPrograms(folder: folder, root: root, remembers: true)
            let newer = folder.appending(path: "newer")
            try Foundation.Data(world.bundle(.init(root: 1, sequence: 11))).write(to: newer)
            #expect(try post.imports(newer))
            #expect(try post.verdict(try world.letter()) == .cannotTell)
            // The root that was replaced is not trusted any more, also where nothing is held.
            try FileManager.default.removeItem(at: folder.appending(path: "post.bundle"))
            try Foundation.Data(world.bundle(.init())).write(to: newer)
            #expect(try !post.imports(newer))
            let line = try String(contentsOf: memory, encoding: .utf8)
            #expect(line.wholeMatch(of: /aman-verify memory [0-9a-f]{86}\n/) != nil)
        }
    }

    @Test("aman verify finds the letter among several codes of one page")
    func severalCodes() throws {
        try Programs.withFolder { folder in
            let world = CheckpointWorld()
            let bundle = folder.appending(path: "bundle")
            try Foundation.Data(world.bundle(.init())).write(to: bundle)
            let page = folder.appending(path: "page.pdf")
            let texts = [
                "HTTPS://EXAMPLE.ORG", try world.letter(isSpoilt: true), try world.letter(),
            ]
            let printer = try FramePrinter(title: "codes", madeAt: world.now, paper: .a4)
            try Foundation.Data(printer.pdf(texts)).write(to: page)
            let answer = try Programs.run(
                "aman",
                ["verify", "--bundle", bundle.path, "--json", page.path]
            )
            #expect(answer.status == 0, "\(answer.out) \(answer.err)")
            #expect(answer.out.split(separator: "\n").count == 1)
        }
    }
}
