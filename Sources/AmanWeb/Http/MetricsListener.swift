import AmanLetter
package import AmanWatch
import Hummingbird
import Synchronization

/// Where metrics are given to those who watch: an address of its own, never the site's.
package struct MetricsListener: Sendable {
    /// Connections at the same time: a few Prometheus servers and someone who looks.
    static let connectionCountMax = 16

    /// A socket that listens already; the server takes it over.
    package let socket: Int32
    package let exporter: MetricsExporter

    package init(socket: Int32, exporter: MetricsExporter) {
        self.socket = socket
        self.exporter = exporter
    }

    /// The addresses: metrics, and the two that load balancers ask.
    ///
    /// - Parameters:
    ///   - readiness: Looked at before each answer, because its codes are metrics too.
    ///   - now: The present moment.
    ///   - measure: Says what is only known by asking.
    /// - Returns: A router that answers nothing else.
    func router(
        _ readiness: Readiness,
        now: @escaping @Sendable () -> Instant,
        measure: @escaping @Sendable (MetricsExporter) async -> Void
    ) -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        let (exporter, process) = (exporter, MeasuredProcess())
        router.addBalancerAddresses(readiness)
        router.get("/metrics") { _, _ in
            _ = await readiness.report()
            await measure(exporter)
            OfficeMetrics.build.set(1, programVersion)
            process.measure(at: now())
            return Response.text(exporter.exposition(), type: MetricsExporter.contentType)
        }
        return router
    }

    /// The limits of its connections: one address may have all of them.
    var limits: SiteLimits {
        var limits = SiteLimits()
        let count = Self.connectionCountMax
        limits.connections = NetworkShares(total: count, perNetwork: count)
        limits.silenceSecondsMax = 75
        return limits
    }
}

/// Says in metrics what this program takes of the machine.
private final class MeasuredProcess: Sendable {
    /// Seconds of processor time that were counted already.
    private let counted = Mutex(0.0)

    func measure(at now: Instant) {
        guard let figures = ProcessFigures.now() else { return }
        let grown = counted.withLock { counted in
            let grown = max(0, figures.cpuSeconds - counted)
            counted += grown
            return grown
        }
        OfficeMetrics.cpu.count(by: grown)
        OfficeMetrics.memory.set(figures.memoryByteCount)
        OfficeMetrics.openFiles.set(figures.openFileCount)
        OfficeMetrics.openFilesMax.set(figures.openFileCountMax)
        OfficeMetrics.startedAt.set((Double(now.seconds) - figures.ageSeconds).rounded())
    }
}
