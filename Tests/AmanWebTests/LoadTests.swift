import AmanLog
import AmanOffice
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import AmanWeb

@Suite("More than the office can do")
struct LoadTests {
    /// Opens once, and then stays open.
    actor Gate {
        private var isOpen = false
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func pass() async {
            guard !isOpen else { return }
            await withCheckedContinuation { waiting.append($0) }
        }

        func open() {
            isOpen = true
            for one in waiting { one.resume() }
            waiting = []
        }
    }

    @Test(
        "what cannot be done soon is shed with 503 and Retry-After, and what was begun is answered"
    )
    func shed() async throws {
        let gate = Gate()
        let entered = Heard()
        let staffed = try await StaffedCounter(change: {
            $0.printing = PlainPrinting {
                entered.hear("in")
                await gate.pass()
            }
            $0.limits.workAtOnceMax = 2
            $0.limits.workWaitingMax = 3
        })
        try await staffed.tellPosts()
        let counter = staffed.counter
        let application = Application(router: counter.router(), logger: counter.log)
        let statuses = try await application.test(.router) { client in
            try await withThrowingTaskGroup(of: (Int, String?).self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        try await client.execute(
                            uri: "/notices-to-posts/paper/1",
                            method: .get
                        ) { answer in
                            (answer.status.code, answer.headers[.retryAfter])
                        }
                    }
                }
                var shed: [(Int, String?)] = []
                // Five are shed while the others still stand at the gate.
                while shed.count < 5, let answer = try await group.next() { shed.append(answer) }
                #expect(shed.allSatisfy { $0.0 == 503 && $0.1 == "2" })
                #expect(entered.all.count <= 2)
                // Files have places of their own.
                let file = try await client.execute(uri: "/robots.txt", method: .get) { $0.status }
                #expect(file == .ok)
                await gate.open()
                var done: [Int] = []
                for try await answer in group { done.append(answer.0) }
                return done
            }
        }
        #expect(statuses == [200, 200, 200, 200, 200])
    }

    @Test("work that never stands still is counted too, before it is begun")
    func busyWork() async throws {
        let places = WorkPlaces(placesMax: 1, waitingMax: 1)
        let shed = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask {
                    let work = {
                        var bytes = [UInt8](repeating: UInt8(number), count: 200_000)
                        bytes[0] = sha256(bytes)[0]
                        return bytes[0]
                    }
                    return (try? await places.atPlace { work() }) == nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(shed >= 20, "\(shed) of 40 were shed")
        #expect(places.counts == (0, 0))
    }

    @Test("somebody who leaves the queue leaves their place to the next")
    func leaving() async throws {
        let places = WorkPlaces(placesMax: 1, waitingMax: 2)
        let gate = Gate()
        let first = Task { try await places.atPlace { await gate.pass() } }
        while places.counts.working == 0 { await Task.yield() }
        let second = Task { try await places.atPlace {} }
        while places.counts.waiting == 0 { await Task.yield() }
        second.cancel()
        await #expect(throws: CounterRefusal.overloaded) { try await second.value }
        #expect(places.counts == (1, 0))
        let third = Task { try await places.atPlace { 3 } }
        while places.counts.waiting == 0 { await Task.yield() }
        await gate.open()
        try await first.value
        #expect(try await third.value == 3)
        #expect(places.counts == (0, 0))
    }

    @Test("each address has its share")
    func shares() {
        #expect(WorkShare(pattern: "/check", method: .post) == .own)
        #expect(WorkShare(pattern: "/check", method: .get) == .office)
        #expect(WorkShare(pattern: "/log/**", method: .get) == .published)
        #expect(WorkShare(pattern: "/api/v1/letters", method: .post) == .office)
        #expect(WorkShare(pattern: nil, method: .get) == .published)
    }
}
