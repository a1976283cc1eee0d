import Dispatch
import Foundation
import Synchronization
import Testing

@testable import AmanThreads

@Suite("Threads for work that blocks")
struct BlockingThreadsTests {
    @Test("as many jobs are worked on at once as there are threads, and none is lost")
    func bounded() async {
        let threads = BlockingThreads(countMax: 2, name: "aman test two")
        let working = Working()
        let done = await withTaskGroup(of: Int.self) { group in
            for number in 0..<200 {
                group.addTask {
                    await threads.run {
                        working.begin()
                        Thread.sleep(forTimeInterval: 0.000_5)
                        working.end()
                        return number
                    }
                }
            }
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(done == Set(0..<200))
        #expect(working.most <= 2)
    }

    @Test(
        "threads that stay behind none are there before the first job, wherever it comes from",
        .timeLimit(.minutes(5))
    )
    func startedByTheirMaker() async throws {
        // Of this very thread: tests of long work may have left the pool one of low priority.
        let (own, threads) = (ownNiceness(), BlockingThreads(countMax: 3, name: "aman test made"))
        // Each names itself when it runs; were it started by the job, there would be one at most.
        while try threadCount("aman test made") < 3 {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(await threads.run { ownNiceness() } == own)
        let late = BlockingThreads(countMax: 3, name: "aman test late", niceness: 19)
        #expect(try threadCount("aman test late") == 0)
        // No task is resumed from there: it might start a thread of the pool.
        let found = Mutex<Int32?>(nil)
        late.add {
            let own = ownNiceness()
            found.withLock { $0 = own }
        }
        while found.withLock({ $0 }) == nil { try await Task.sleep(for: .milliseconds(5)) }
        #expect(found.withLock { $0 } == 19)
    }

    @Test(
        "work that does not begin in time is answered for at once, and never begins",
        .timeLimit(.minutes(5))
    )
    func late() async throws {
        let threads = BlockingThreads(countMax: 1, name: "aman test wait", watchesWaits: true)
        let gate = DispatchSemaphore(value: 0)
        let isBusy = Mutex(false)
        let busy = Task {
            await threads.run {
                isBusy.withLock { $0 = true }
                gate.wait()
            }
        }
        while !isBusy.withLock({ $0 }) { await Task.yield() }
        // The thread is still busy when these are answered.
        for _ in 0..<3 {
            #expect(
                await threads.run(within: .milliseconds(50)) { Issue.record("it began") } == nil
            )
        }
        let patient = Task { await threads.run(within: .seconds(3600)) { 7 } }
        gate.signal()
        await busy.value
        #expect(await patient.value == 7)
    }

    @Test("threads end with what they were for", .timeLimit(.minutes(5)))
    func ending() async throws {
        do {
            let threads = BlockingThreads(countMax: 2, name: "aman test end", watchesWaits: true)
            #expect(await threads.run { 1 } == 1)
            while try threadCount("aman test end") < 2 {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
        while try threadCount("aman test end") > 0 {
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private func threadCount(_ name: String) throws -> Int {
        let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")
        return tasks.count { task in
            let path = "/proc/self/task/\(task)/comm"
            return (try? String(contentsOfFile: path, encoding: .utf8)) == name + "\n"
        }
    }

    /// How many work now, and how many did at most.
    private final class Working: Sendable {
        private let counts = Mutex((now: 0, most: 0))

        var most: Int { counts.withLock { $0.most } }

        func begin() {
            counts.withLock { counts in
                counts.now += 1
                counts.most = max(counts.most, counts.now)
            }
        }

        func end() { counts.withLock { $0.now -= 1 } }
    }
}

/// The niceness of the thread that asks.
private func ownNiceness() -> Int32 {
    getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0)
}
