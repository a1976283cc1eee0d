import AmanLog
import AmanOffice
import Dispatch
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import AmanWeb

@Suite("More than the office can do")
struct LoadTests {
    @Test(
        "what cannot be done soon is shed with 503 and Retry-After, and what was begun is answered"
    )
    func shed() async throws {
        let (gate, entered) = (Gate(), Heard())
        let staffed = try await StaffedSite(change: {
            $0.printing = PlainPrinting {
                entered.hear("in")
                await gate.pass()
            }
            $0.limits = fivePlaces
        })
        try await staffed.tellPosts()
        let cookies = try await staffed.browser("tariq", [.monitor]).cookies
        let headers: HTTPFields = [
            .cookie: cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        ]
        // One application, so that all ten wait at the same places.
        let application = Application(router: staffed.site.router(), logger: staffed.site.log)
        let statuses = try await application.test(.router) { client in
            let paper = { @Sendable () async throws -> TestResponse in
                let uri = "/notices-to-posts/paper/1"
                return try await client.execute(uri: uri, method: .get, headers: headers)
            }
            return try await withThrowingTaskGroup(of: TestResponse.self) { group in
                for _ in 0..<10 { group.addTask { try await paper() } }
                var shed: [TestResponse] = []
                // Five are shed while the others are still at the gate.
                while shed.count < 5, let answer = try await group.next() { shed.append(answer) }
                #expect(shed.allSatisfy { $0.status == .serviceUnavailable })
                #expect(shed.allSatisfy { $0.headers[.retryAfter] == "2" })
                #expect(entered.all.count <= 2)
                // Files have places of their own.
                #expect(try await client.execute(uri: "/robots.txt", method: .get).status == .ok)
                await gate.open()
                var done: [Int] = []
                for try await answer in group { done.append(answer.status.code) }
                return done
            }
        }
        #expect(statuses == [200, 200, 200, 200, 200])
    }

    /// Two at work and three that wait.
    private var fivePlaces: SiteLimits {
        var limits = SiteLimits.patient
        limits.workAtOnceMax = 2
        limits.workWaitingMax = 3
        return limits
    }

    @Test("a request whose time was over before its place was free is asked to come again")
    func late() async throws {
        let staffed = try await StaffedSite(change: { $0.limits.answerSecondsMax = 0 })
        let application = Application(router: staffed.site.router(), logger: staffed.site.log)
        try await application.test(.router) { client in
            let page = try await client.execute(uri: "/", method: .get)
            #expect(page.status == .serviceUnavailable)
            #expect(page.headers[.retryAfter] == "2")
            // Files that are there are answered, and load balancers, whatever others wait for.
            for uri in ["/robots.txt", Readiness.livePath] {
                #expect(try await client.execute(uri: uri, method: .get).status == .ok)
            }
        }
    }

    @Test("who comes while another thread works is counted before anything is begun")
    func busyWork() async throws {
        let limiter = ConcurrencyLimiter(permitsMax: 1, waitingMax: 1)
        let thread = DispatchQueue(label: "records")
        let shed = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask {
                    let work: @Sendable () async -> UInt8 = {
                        await withCheckedContinuation { waiter in
                            thread.async {
                                let bytes = [UInt8](repeating: UInt8(number), count: 200_000)
                                waiter.resume(returning: sha256(bytes)[0])
                            }
                        }
                    }
                    return (try? await limiter.withPermit(work)) == nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(shed >= 20, "\(shed) of 40 were shed")
        #expect(limiter.counts == (0, 0))
    }

    @Test("a request that leaves the queue leaves its permit to the next")
    func leaving() async throws {
        let limiter = ConcurrencyLimiter(permitsMax: 1, waitingMax: 2)
        let gate = Gate()
        let first = Task { try await limiter.withPermit { await gate.pass() } }
        while limiter.counts.working == 0 { await Task.yield() }
        let second = Task { try await limiter.withPermit {} }
        while limiter.counts.waiting == 0 { await Task.yield() }
        second.cancel()
        await #expect(throws: SiteRefusal.overloaded) { try await second.value }
        #expect(limiter.counts == (1, 0))
        let third = Task { try await limiter.withPermit { 3 } }
        while limiter.counts.waiting == 0 { await Task.yield() }
        await gate.open()
        try await first.value
        #expect(try await third.value == 3)
        #expect(limiter.counts == (0, 0))
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
