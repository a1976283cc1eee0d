import AmanOffice
import AmanWatch
import Logging

extension Serve {
    /// How long the server waits between two rounds of asking the witnesses.
    ///
    /// Witnesses publish limits of requests in a day; one for each letter exceeds them.
    static let witnessPause = Duration.seconds(600)

    /// How long the server waits before the first round, so that opening the office is not slower.
    static let witnessFirstPause = Duration.seconds(20)

    /// How long closing waits at most for the last round.
    static let witnessClosingPause = Duration.seconds(8)

    /// Asks the witnesses at intervals, beside everything else.
    func askWitnessesNowAndThen(_ opened: OpenedOffice) async {
        var pause = Self.witnessFirstPause
        while !Task.isCancelled {
            try? await Task.sleep(for: pause)
            guard !Task.isCancelled else { return }
            await askWitnesses(opened)
            pause = Self.witnessPause
        }
    }

    /// Asks once more at closing, for a bounded time: what is not cosigned then is at the next
    /// opening.
    func askWitnessesAtClosing(_ opened: OpenedOffice) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await askWitnesses(opened) }
            group.addTask { try? await Task.sleep(for: Self.witnessClosingPause) }
            _ = await group.next()
            group.cancelAll()
        }
    }

    private func askWitnesses(_ opened: OpenedOffice) async {
        do {
            opened.noteClaims(of: try await opened.askWitnesses())
        } catch {
            opened.office.log.report(.cosignaturesNotStored)
        }
    }
}
