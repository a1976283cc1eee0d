package import AmanWatch
import HTTPTypes
import Hummingbird
package import Logging

/// Whether this server should have requests, and what works in part only.
package struct ReadinessReport: Equatable, Sendable {
    package var reasons: [ReadinessReason]

    package init(_ reasons: [ReadinessReason]) {
        self.reasons = reasons
    }

    /// Whether a load balancer should send requests here.
    package var isReady: Bool { !reasons.contains { $0.stopsRequests } }

    /// `ready`, `degraded` or `not-ready`.
    package var status: String {
        reasons.isEmpty ? "ready" : isReady ? "degraded" : "not-ready"
    }

    /// 200, or 503 for another server to be asked.
    var response: Response {
        let codes = reasons.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
        var response = Response.text(
            "{\"status\":\"\(status)\",\"reasons\":[\(codes)]}\n",
            type: "application/json",
            status: isReady ? .ok : .serviceUnavailable
        )
        if !isReady { response.headers[.retryAfter] = "5" }
        return response
    }
}

/// Looks whether the server is ready, at most once a second, however many ask.
package actor Readiness {
    /// Answers while the process lives.
    package static let livePath = "/healthz"
    /// Answers whether the server should have requests.
    package static let readyPath = "/readyz"

    /// How long a report is given to others who ask.
    package static let freshFor = Duration.seconds(1)

    private let look: @Sendable () async -> ReadinessReport
    private let log: Logger
    private let patience: Duration
    private let freshFor: Duration
    private var last: (report: ReadinessReport, at: ContinuousClock.Instant)?
    /// What was last written into the log.
    private var said = ReadinessReport([])
    /// The look that is under way, by its number.
    private var underWay: Int?
    private var lookCount = 0
    private var waiting: [CheckedContinuation<ReadinessReport, Never>] = []

    /// - Parameters:
    ///   - log: Where a change is reported, once.
    ///   - patience: How long a look may take.
    ///   - freshFor: How long its report is given to others.
    ///   - look: Asks the records and the machine.
    package init(
        log: Logger,
        patience: Duration = .seconds(SiteLimits().lookSecondsMax),
        freshFor: Duration = Readiness.freshFor,
        look: @escaping @Sendable () async -> ReadinessReport
    ) {
        self.log = log
        self.patience = patience
        self.freshFor = freshFor
        self.look = look
    }

    /// The newest report, at most a second old.
    package func report() async -> ReadinessReport {
        if let last, ContinuousClock.now - last.at < freshFor { return last.report }
        if underWay == nil { begin() }
        return await withCheckedContinuation { waiting.append($0) }
    }

    private func begin() {
        lookCount += 1
        let number = lookCount
        underWay = number
        Task {
            let report = await look()
            underWay = nil
            answer(report)
        }
        waitAtMost(for: number)
    }

    /// Answers those who wait for a look that takes too long; it continues, and no other begins.
    private func waitAtMost(for number: Int) {
        Task {
            try? await Task.sleep(for: patience)
            guard underWay == number else { return }
            answer(ReadinessReport([.recordsSlow]))
            waitAtMost(for: number)
        }
    }

    private func answer(_ report: ReadinessReport) {
        last = (report, ContinuousClock.now)
        for one in waiting { one.resume(returning: report) }
        waiting = []
        note(report)
    }

    private func note(_ report: ReadinessReport) {
        for reason in ReadinessReason.allCases {
            OfficeMetrics.notReady.set(report.reasons.contains(reason) ? 1 : 0, reason.rawValue)
        }
        guard report != said else { return }
        said = report
        if report.reasons.isEmpty {
            log.report(.ready)
        } else {
            let codes = report.reasons.map(\.rawValue).joined(separator: " ")
            log.report(.notReady, [.reasons: codes])
        }
    }
}

extension Router where Context == SiteContext {
    /// The two addresses that load balancers ask.
    func addBalancerAddresses(_ readiness: Readiness) {
        get(RouterPath(Readiness.livePath)) { _, _ in Response.text("alive\n") }
        get(RouterPath(Readiness.readyPath)) { _, _ in await readiness.report().response }
    }
}
