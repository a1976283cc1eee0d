package import AmanLetter

extension Office {
    /// Asks every server of the office that is open to seal its own folder.
    ///
    /// Servers look every few seconds. One that does not run then, or starts only after an hour, is
    /// not reached: its folder is sealed at its own machine.
    ///
    /// - Throws: What the records say.
    package func askServersToSeal() async throws(RecordsError) {
        guard records.areShared else { return }
        let now = environment.now()
        try await records.remember(memoBytes([now.seconds]), as: .seal, for: 3_600, at: now)
    }

    /// Asks the others to seal too, where this server was sealed at its own machine; not where that
    /// was what another one asked for.
    ///
    /// - Parameter start: When this server opened the office.
    /// - Throws: What the records say.
    package func passOnSeal(since start: Instant) async throws(RecordsError) {
        guard try await !isToBeSealed(since: start) else { return }
        try await askServersToSeal()
    }

    /// Whether another server has asked for it since this one was opened.
    ///
    /// - Parameter start: When this server opened the office: what was asked before is over.
    /// - Returns: Whether this server's folder is to be sealed.
    /// - Throws: What the records say.
    package func isToBeSealed(since start: Instant) async throws(RecordsError) -> Bool {
        guard records.areShared else { return false }
        let bytes = try await records.remembered(.seal, at: environment.now())
        guard let asked = bytes.flatMap({ memoNumbers($0, count: 1) }) else { return false }
        return asked[0] > start.seconds
    }

    /// Whether another server has published a moment ago, so that this one need only copy it.
    ///
    /// - Returns: False where this server published last.
    /// - Throws: What the records say.
    package func othersHavePublished() async throws(RecordsError) -> Bool {
        let turn = try await turn(of: .publishing)
        let age = environment.now().seconds - turn.at.seconds
        return turn.state == .done && turn.number == turn.lastMade
            && turn.lastMade != ownTurn.last && (0..<publishedSecondsMax).contains(age)
    }
}

extension MemoName {
    fileprivate static let seal = MemoName(.seal, "office")
}

/// Seconds for which another server's publishing counts as new: less than a server waits between
/// two of its own.
private let publishedSecondsMax: Int64 = 8
