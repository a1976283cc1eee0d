import AmanLetter
import AmanOffice
import AmanRecords
import AmanWatch
import AmanWeb
import Dispatch
import Logging

extension OpenedOffice {
    /// What this machine's clock shows.
    func now() -> Instant { office.environment.now() }

    /// Follows what the office's other servers sign; nil where the records are this machine's.
    var publishedCopy: PublishedCopy? {
        guard office.records.areShared else { return nil }
        return PublishedCopy(of: office, in: home.publishedFiles)
    }
}

extension Serve {
    /// How often a server looks after what the office's other servers have left or ask for.
    private static let lookPause = Duration.seconds(3)

    /// Seals this office at every server that is open.
    func sealing(_ opened: OpenedOffice) -> @Sendable (_ officer: String) async throws -> Void {
        let (path, records) = (opened.home.path, opened.office.records)
        let (now, office) = (opened.office.environment.now, opened.office)
        return { officer in
            try await records.append(
                AuditEntry(at: now(), officer: officer, act: .seal, subject: AuditCode(office.code))
            )
            // This one is sealed whatever becomes of the word to the others.
            try? await office.askServersToSeal()
            try HomeFolder.seal(at: path, now: now())
        }
    }

    /// Milliseconds that the word to the other servers may take: the keys go within a second,
    /// whether the database answers or not.
    private static let wordMilliseconds = 500

    /// Asks the office's other servers to seal, and ends in favour of a server without keys.
    func leaveSealed(_ opened: OpenedOffice, _ sockets: ServedSockets, since start: Instant) {
        let office = opened.office
        if office.records.areShared {
            let said = DispatchSemaphore(value: 0)
            Task.detached {
                try? await office.passOnSeal(since: start)
                said.signal()
            }
            _ = said.wait(timeout: .now() + .milliseconds(Self.wordMilliseconds))
        }
        handOverSealed(sockets)
    }

    /// Continues, while the site is served, what a server that stopped has left.
    func lookAfterOthers(_ opened: OpenedOffice, _ site: OfficeSite) -> Task<Void, Never> {
        let start = opened.office.environment.now()
        return Task { await lookAfterOthers(opened, site, since: start) }
    }

    private func lookAfterOthers(
        _ opened: OpenedOffice,
        _ site: OfficeSite,
        since start: Instant
    ) async {
        let (office, path) = (opened.office, opened.home.path)
        var hasFailed = false
        var trouble: ReplicaTrouble?
        while !Task.isCancelled {
            do {
                try await Task.sleep(for: Self.lookPause)
                reportReplica(opened, &trouble)
                if try await office.isToBeSealed(since: start) {
                    try HomeFolder.seal(at: path, now: office.environment.now())
                }
                try await site.continueRun()
                try await office.records.dropMemos(endedBefore: office.environment.now())
                try await office.refuseOtherClock()
                hasFailed = false
            } catch is CancellationError {
                return
            } catch {
                // Said once, not every three seconds.
                if !hasFailed { reportLook(error, office) }
                hasFailed = true
            }
        }
    }

    /// Says once that the replica is passed over, and once that it is asked again.
    private func reportReplica(_ opened: OpenedOffice, _ known: inout ReplicaTrouble?) {
        let trouble = opened.replica?.trouble
        guard trouble != known else { return }
        known = trouble
        guard let trouble else { return opened.office.log.report(.replicaAsked) }
        opened.office.log.report(.replicaPassedOver, [.reasons: trouble.rawValue])
    }

    private func reportLook(_ error: any Error, _ office: Office) {
        guard case RecordsError.clockDiffers(let seconds) = error else {
            return office.log.report(.serversNotFollowed)
        }
        office.log.report(.clockDiffers, [.seconds: "\(seconds)"])
    }
}
