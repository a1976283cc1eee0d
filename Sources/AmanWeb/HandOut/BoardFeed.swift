import AmanOffice

/// Tells every open board what changed, and asks the office only once for all of them.
///
/// While no board is open, nothing is asked. Calls are made here, by other programs of the office
/// and at other desks, so the office is asked at intervals; a call made through the counter says so
/// at once. Where the records ring a bell at each call, at whichever server, the office is asked
/// then, and at longer intervals only for what a bell that was out of reach did not ring.
actor BoardFeed {
    /// How often the office is asked while a board is open.
    static let pause = Duration.milliseconds(500)
    /// How often it is asked where a bell rings.
    static let pauseWithBell = Duration.seconds(5)
    /// Time after which an unchanged board is sent again.
    static let heartbeat = Duration.seconds(15)
    private let places: NetworkQuota
    /// Rings when a call may have been made; nil where nothing does.
    private let bell: (@Sendable () -> AsyncStream<Void>)?
    private let read: @Sendable () async throws -> CallBoard
    private var boards: [Int: AsyncStream<CallBoard>.Continuation] = [:]
    private var opened = 0
    private var newest: CallBoard?
    private var asking: Task<Void, Never>?
    private var listening: Task<Void, Never>?

    /// - Parameters:
    ///   - places: Boards that may be open at the same time.
    ///   - bell: Rings when a call may have been made; nil where nothing does.
    ///   - read: Asks the office how the board is.
    init(
        places: NetworkQuota,
        bell: (@Sendable () -> AsyncStream<Void>)? = nil,
        read: @escaping @Sendable () async throws -> CallBoard
    ) {
        self.places = places
        self.bell = bell
        self.read = read
    }

    /// Opens one board: what it shows now, then each change; only the newest waits to be sent.
    ///
    /// Every `heartbeat` the newest is sent again, so that a browser that left without a word
    /// is noticed. A stream without a reader gives its place back.
    ///
    /// - Throws: `boardsFull`, or what asking the office throws.
    func open(for network: ClientNetwork) async throws -> AsyncStream<CallBoard> {
        guard places.take(1, for: network) else { throw SiteRefusal.boardsFull }
        do {
            if newest == nil { newest = try await read() }
        } catch {
            places.giveBack(1, for: network)
            throw error
        }
        let (stream, board) = AsyncStream.makeStream(
            of: CallBoard.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        opened += 1
        let number = opened
        boards[number] = board
        board.onTermination = { [weak self, places] _ in
            places.giveBack(1, for: network)
            Task { await self?.close(number) }
        }
        if let newest { board.yield(newest) }
        if asking == nil { asking = Task { [weak self] in await self?.askAtIntervals() } }
        if listening == nil, let bell {
            listening = Task { [weak self] in for await _ in bell() { await self?.refresh() } }
        }
        return stream
    }

    /// Boards that are open.
    var openCount: Int { boards.count }

    /// Asks the office now: a desk has just called.
    func refresh() async {
        // A reading that fails is tried again; the boards keep what they show.
        guard let board = try? await read(), board != newest else { return }
        newest = board
        for open in boards.values { open.yield(board) }
    }

    private func close(_ number: Int) {
        boards[number] = nil
        guard boards.isEmpty else { return }
        asking?.cancel()
        asking = nil
        listening?.cancel()
        listening = nil
        newest = nil
    }

    private func askAtIntervals() async {
        let pause = bell == nil ? Self.pause : Self.pauseWithBell
        let beat = Int(Self.heartbeat / pause)
        var asked = 0
        while !Task.isCancelled {
            try? await Task.sleep(for: pause)
            if Task.isCancelled { return }
            await refresh()
            asked += 1
            if asked.isMultiple(of: beat), let newest {
                for open in boards.values { open.yield(newest) }
            }
        }
    }
}
