import AmanLetter
import AmanOffice
import AmanWatch
import Foundation

/// Bytes below which the disk counts as full: what the journal of a large batch may take.
let diskFreeByteCountMin: UInt64 = 33_554_432

/// How long an entry may wait for a signed tree head: several rounds of publishing.
let publishingWaitMax = Duration.seconds(60)

extension OfficeSite {
    /// Looks at this site's own records.
    var ownReadiness: Readiness {
        Readiness(log: log, patience: .seconds(limits.lookSecondsMax)) {
            await self.readinessReport()
        }
    }

    /// Looks whether this server should have requests.
    func readinessReport() async -> ReadinessReport {
        var reasons: [ReadinessReason] = []
        do throws(RecordsError) {
            let size = try await office.records.logSize()
            let signed = try await office.records.treeHead()?.size ?? 0
            let waited = publishing.waited(size: size, signed: signed, now: ContinuousClock.now)
            if waited > publishingWaitMax { reasons.append(.publishingBehind) }
            do throws(RecordsError) {
                try await office.records.takeTurn()
            } catch {
                reasons.append(.recordsReadOnly)
            }
        } catch {
            reasons.append(.recordsUnreachable)
        }
        if publishing.waitsForKey { reasons.append(.keyUnavailable) }
        if let free = keeping?.freeByteCount(), free < diskFreeByteCountMin {
            reasons.append(.diskFull)
        }
        return ReadinessReport(reasons)
    }

    /// Says in metrics what is only known by asking: the log, queues, keys, the disk.
    ///
    /// - Parameter exporter: Forgets what cannot be answered now.
    func measureLevels(_ exporter: MetricsExporter) async {
        do throws(RecordsError) {
            let now = now()
            let today = try await office.today()
            let signed = try await office.records.treeHead()?.size ?? 0
            measure(today, signed: signed, at: now)
            let keep = try await office.keepReport()
            OfficeMetrics.keysErased.set(Double(keep.keys.erasureCount))
            let stale = keep.keys.staleCopies.count
            OfficeMetrics.keyCopies.set(Double(stale), "stale")
            OfficeMetrics.keyCopies.set(Double(keep.keys.copies.count - stale), "current")
            if let at = keep.backedUpAt {
                OfficeMetrics.backupAge.set(Double(max(0, now.seconds - at.seconds)))
            }
        } catch {
            for family in OfficeMetrics.ofRecords { exporter.forget(family) }
        }
        if let doneAt = publishing.doneAt {
            OfficeMetrics.publishAge.set((ContinuousClock.now - doneAt).inSeconds)
        }
        if let free = keeping?.freeByteCount() { OfficeMetrics.diskFree.set(Double(free)) }
        if let end = keeping?.certificateEnds {
            OfficeMetrics.certificateEnds.set(Double(end.seconds))
        }
    }

    private func measure(_ today: OfficeToday, signed: UInt64, at now: Instant) {
        let counts = today.counts
        OfficeMetrics.logEntries.set(Double(counts.logSize))
        OfficeMetrics.unpublishedEntries.set(Double(counts.logSize - min(signed, counts.logSize)))
        if let at = today.treeHeadAt {
            OfficeMetrics.treeHeadAge.set(Double(max(0, now.seconds - at.seconds)))
        }
        func queue(_ name: String, _ count: Int?) {
            OfficeMetrics.queues.set(Double(count ?? 0), name)
        }
        queue("received", counts.applicationsByState[.received])
        queue("recommended", counts.applicationsByState[.recommended])
        queue("granted", counts.applicationsByState[.granted])
        queue("ready", counts.waitingToBeCalled)
        queue("no-show", counts.noShows)
    }
}
