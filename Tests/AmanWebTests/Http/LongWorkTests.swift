import AmanThreads
import Dispatch
import Foundation
import Synchronization
import Testing

@testable import AmanWeb

/// Work that keeps its thread until it is let go, as a decoder or a printer does.
private final class Heavy: Sendable {
    private let gate = DispatchSemaphore(value: 0)
    private let counted = Mutex(0)
    private let kept = Mutex<Set<String>>([])

    /// How much of it is under way.
    var count: Int { counted.withLock { $0 } }
    /// The threads it was done on, by name.
    var threads: Set<String> { kept.withLock { $0 } }

    func work() {
        let name = try? String(contentsOfFile: "/proc/thread-self/comm", encoding: .utf8)
        kept.withLock { _ = $0.insert(String(name?.dropLast() ?? "")) }
        counted.withLock { $0 += 1 }
        gate.wait()
        counted.withLock { $0 -= 1 }
    }

    func letGo(_ count: Int) {
        for _ in 0..<count { gate.signal() }
    }
}

@Suite("Long work")
struct LongWorkTests {
    /// More than Swift's pool has threads.
    private static let count = ProcessInfo.processInfo.activeProcessorCount + 4

    private func limits() -> SiteLimits {
        var limits = SiteLimits.patient
        let count = Self.count
        limits.guardPhotosAtOnceMax = count
        limits.staffPhotosAtOnceMax = count
        limits.drawingThreadsMax = count
        return limits
    }

    @Test(
        "while every photo and every printer is at work, other pages are answered at once",
        .timeLimit(.minutes(5))
    )
    func answered() async throws {
        let heavy = Heavy()
        var site = try await sampleSite()
        site.limits = limits()
        site.pictures = PlainPictures { _ in
            heavy.work()
            return ["LETTER"]
        }
        let office = site
        let total = 3 * Self.count
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<Self.count {
                group.addTask {
                    let page = try await check(office, [.photo([0xFF, 0xD8, 0xFF])])
                    #expect(page.status == 200)
                }
                group.addTask {
                    _ = try await office.codes(in: [], office.longWork.staffPhotos)
                }
                group.addTask { try await office.longWork.drawing { heavy.work() } }
            }
            while heavy.count < total { try await Task.sleep(for: .milliseconds(5)) }
            for _ in 0..<4 {
                #expect(try await ask(office, "/health").status == 200)
                #expect(try await ask(office, "/check").status == 200)
            }
            // All of it is still at work: the pages did not wait for any.
            #expect(heavy.count == total)
            heavy.letGo(total)
            try await group.waitForAll()
        }
        #expect(heavy.threads == ["aman long work"])
    }

    @Test("strangers' photos take no permit from the staff's", .timeLimit(.minutes(5)))
    func apart() async throws {
        let heavy = Heavy()
        var limits = SiteLimits()
        limits.guardPhotosAtOnceMax = 1
        limits.guardPhotosWaitingMax = 1
        let longWork = LongWork(limits)
        let first = Task { try await longWork.guardPhotos.withPermit { heavy.work() } }
        while heavy.count < 1 { try await Task.sleep(for: .milliseconds(5)) }
        let second = Task { try await longWork.guardPhotos.withPermit { 2 } }
        while longWork.guardPhotos.counts.waiting < 1 { await Task.yield() }
        // The queue is full: the next guard is refused, and the desk is not.
        await #expect(throws: SiteRefusal.busy) {
            try await longWork.guardPhotos.withPermit { 3 }
        }
        #expect(try await longWork.staffPhotos.withPermit { 4 } == 4)
        heavy.letGo(1)
        try await first.value
        #expect(try await second.value == 2)
    }

    @Test("a permit is free again when it is returned, once, or when nothing holds it")
    func permits() {
        let limiter = ConcurrencyLimiter(permitsMax: 1, waitingMax: 0)
        var permit = limiter.permit()
        #expect(permit != nil && limiter.permit() == nil)
        permit?.giveBack()
        permit?.giveBack()
        #expect(limiter.counts.working == 0)
        permit = limiter.permit()
        #expect(limiter.counts.working == 1)
        permit = nil
        #expect(limiter.counts.working == 0)
    }

    @Test("slips are drawn while every printer of letters is at work", .timeLimit(.minutes(5)))
    func slips() async throws {
        let heavy = Heavy()
        var limits = SiteLimits()
        limits.drawingThreadsMax = 1
        // Of the thread that makes them: other tests may leave the pool one of low priority.
        let (own, longWork) = (ownNiceness(), LongWork(limits))
        let letters = Task { try await longWork.drawing { heavy.work() } }
        while heavy.count < 1 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(try await longWork.drawingSlip { ownNiceness() } == own)
        heavy.letGo(1)
        try await letters.value
    }

    @Test("a task that comes back from long work is handed on by a thread of the pages' priority")
    func wayBack() async throws {
        let pages = Pages()
        let ended = try await withTaskExecutorPreference(pages) {
            try await SideThreads(countMax: 1).run { ownNiceness() }
        }
        #expect(ended >= 5)
        // A thread of the pool that is missing would be started by the one that hands the task on.
        #expect(pages.callers.count >= 2)
        #expect(pages.callers.last == "aman way back", "\(pages.callers)")
    }

    /// As Swift's pool is; notes the names of the threads that hand it a task.
    private final class Pages: TaskExecutor {
        private let thread = BlockingThreads(countMax: 1, name: "aman test pages")
        private let noted = Mutex<[String]>([])

        var callers: [String] { noted.withLock { $0 } }

        func enqueue(_ job: consuming ExecutorJob) {
            let name = try? String(contentsOfFile: "/proc/thread-self/comm", encoding: .utf8)
            noted.withLock { $0.append((name ?? "").trimmingCharacters(in: .newlines)) }
            let job = UnownedJob(job)
            thread.add { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        }
    }

    @Test("long work has its own time, and the page that began it keeps the request's")
    func ownTime() async throws {
        try await AnswerTime.within(.zero) {
            #expect(AnswerTime.isOver)
            let isOver = try await SideThreads(countMax: 1).run { AnswerTime.isOver }
            #expect(!isOver && AnswerTime.isOver)
        }
    }

    @Test("threads end with what they were for", .timeLimit(.minutes(5)))
    func ending() async throws {
        try await useThreads(named: "aman threads 3")
        while try threadCount(named: "aman threads 3") > 0 {
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private func useThreads(named name: String) async throws {
        let threads = SideThreads(countMax: 3, name: name)
        let heavy = Heavy()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<20 {
                group.addTask {
                    try await threads.run {
                        heavy.work()
                        return number
                    }
                }
            }
            while heavy.count < 3 { try await Task.sleep(for: .milliseconds(5)) }
            #expect(try threadCount(named: name) == 3)
            heavy.letGo(20)
            #expect(try await group.reduce(0, +) == 190)
        }
        #expect(heavy.threads == [name])
    }

    private func threadCount(named name: String) throws -> Int {
        let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")
        return tasks.count { task in
            let path = "/proc/self/task/\(task)/comm"
            return (try? String(contentsOfFile: path, encoding: .utf8)) == name + "\n"
        }
    }
}

/// The niceness of the thread that asks.
private func ownNiceness() -> Int32 {
    getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0)
}
