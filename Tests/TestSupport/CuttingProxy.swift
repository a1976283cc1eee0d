import Foundation
import Glibc
import Synchronization

/// Is between a program and a PostgreSQL server's socket, and loses a connection when asked to.
///
/// It counts round trips: a client ends what it sends together by one Sync message.
///
/// Source: PostgreSQL 15 documentation, chapter 55, "Frontend/Backend Protocol".
package final class CuttingProxy: Sendable {
    /// When the connection is lost.
    package enum Cut: Sendable, Equatable {
        /// The server never gets the round trip.
        case before(roundTrip: Int)
        /// The server gets it; its answer is lost.
        case after(roundTrip: Int)
        /// The server gets it; the answer is held back and the connection stays open.
        case silent(roundTrip: Int)
    }

    private struct State {
        var cut: Cut?
        var roundTrips = 0
        var isGone = false
        var isListening = true
        var disguise: (was: [UInt8], becomes: [UInt8])?
        var sockets: Set<Int32> = []
    }

    /// The folder of the proxy's socket.
    package let folder: String
    private let server: String
    private let listener: Int32
    private let state = Mutex(State())

    /// - Parameter server: The folder of the server's socket.
    /// - Throws: `PrivatePostgres.Missing` where no socket can be made.
    package init(to server: String) throws(PrivatePostgres.Missing) {
        var template = Array("/tmp/aman-cut-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else {
            throw PrivatePostgres.Missing(description: "no folder for a socket")
        }
        let bytes = template.dropLast().map(UInt8.init(bitPattern:))
        folder = String(decoding: bytes, as: UTF8.self)
        self.server = server
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        let isBound = unsafe socketAddress(folder) { address, size in
            unsafe bind(listener, address, size)
        }
        guard isBound == 0, listen(listener, 64) == 0 else {
            throw PrivatePostgres.Missing(description: "no socket")
        }
        Thread.detachNewThread { [self] in accept() }
    }

    /// Loses one connection at the next chance; counts round trips from now on.
    package func lose(_ cut: Cut) {
        state.withLock { ($0.cut, $0.roundTrips) = (cut, 0) }
    }

    /// Whether the connection that was to be lost has been.
    package var hasCut: Bool { state.withLock { $0.cut == nil } }

    /// Round trips since `lose`.
    package var roundTripCount: Int { state.withLock { $0.roundTrips } }

    /// Refuses every connection, or takes them again.
    package func goAway(_ isGone: Bool) {
        state.withLock { state in
            state.isGone = isGone
            if isGone { state.sockets.forEach { shutdown($0, Int32(SHUT_RDWR)) } }
        }
    }

    /// Replaces bytes in what the server says, by as many others.
    package func disguise(_ was: [UInt8], as becomes: [UInt8]) {
        precondition(was.count == becomes.count)
        state.withLock { $0.disguise = (was, becomes) }
    }

    /// Ends the proxy.
    package func end() {
        goAway(true)
        // Wakes the thread that accepts, which closes it.
        state.withLock { if $0.isListening { shutdown(listener, Int32(SHUT_RDWR)) } }
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else {
                state.withLock { $0.isListening = false }
                close(listener)
                return
            }
            let upstream = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            let isConnected = unsafe socketAddress(server) { address, size in
                unsafe connect(upstream, address, size)
            }
            let isTaken = state.withLock { state in
                guard !state.isGone, isConnected == 0 else { return false }
                state.sockets.formUnion([client, upstream])
                return true
            }
            guard isTaken else {
                close(client)
                close(upstream)
                continue
            }
            let pair = Pair(client: client, upstream: upstream)
            Thread.detachNewThread { [self] in
                forwardToServer(pair)
                leave(pair)
            }
            Thread.detachNewThread { [self] in
                forwardToClient(pair)
                leave(pair)
            }
        }
    }

    private final class Pair: Sendable {
        let client: Int32
        let upstream: Int32
        let isSilent = Mutex(false)
        /// How many of the two directions still use the sockets.
        let directions = Mutex(2)

        init(client: Int32, upstream: Int32) {
            (self.client, self.upstream) = (client, upstream)
        }

        func lose() {
            shutdown(client, Int32(SHUT_RDWR))
            shutdown(upstream, Int32(SHUT_RDWR))
        }
    }

    /// Closes both sockets once neither direction uses them: from then on another test may
    /// get their numbers.
    private func leave(_ pair: Pair) {
        let left = pair.directions.withLock { count in
            count -= 1
            return count
        }
        guard left == 0 else { return }
        state.withLock { state in
            for socket in [pair.client, pair.upstream] {
                state.sockets.remove(socket)
                close(socket)
            }
        }
    }

    private func forwardToServer(_ pair: Pair) {
        var messages = MessageCounter()
        while let bytes = received(pair.client) {
            let syncs = messages.syncs(in: bytes)
            switch syncs == 0 ? nil : nextCut(syncs) {
            case nil: guard isSent(bytes, pair.upstream) else { return pair.lose() }
            case .before: return pair.lose()
            case .silent:
                pair.isSilent.withLock { $0 = true }
                guard isSent(bytes, pair.upstream) else { return pair.lose() }
            case .after:
                pair.isSilent.withLock { $0 = true }
                _ = isSent(bytes, pair.upstream)
                // The server's answer to it comes before it notices that the client has gone.
                shutdown(pair.client, Int32(SHUT_RDWR))
                shutdown(pair.upstream, Int32(SHUT_WR))
                return
            }
        }
        pair.lose()
    }

    private func forwardToClient(_ pair: Pair) {
        while let bytes = received(pair.upstream) {
            guard !pair.isSilent.withLock({ $0 }) else { continue }
            guard isSent(disguised(bytes), pair.client) else { break }
        }
        pair.lose()
    }

    private func disguised(_ bytes: [UInt8]) -> [UInt8] {
        guard let disguise = state.withLock({ $0.disguise }) else { return bytes }
        return bytes.replacing(disguise.was, with: disguise.becomes)
    }

    private func nextCut(_ syncs: Int) -> Cut? {
        state.withLock { state in
            state.roundTrips += syncs
            let found: Cut? =
                switch state.cut {
                case .before(let trip), .after(let trip), .silent(let trip):
                    state.roundTrips >= trip ? state.cut : nil
                case nil: nil
                }
            if found != nil { state.cut = nil }
            return found
        }
    }
}

/// Finds Sync messages in what a client sends, wherever it is cut into pieces.
private struct MessageCounter {
    private var buffer: [UInt8] = []
    private var isStarted = false

    mutating func syncs(in bytes: [UInt8]) -> Int {
        buffer += bytes
        var count = 0
        while true {
            let head = isStarted ? 1 : 0
            guard buffer.count >= head + 4 else { return count }
            let size = buffer[head..<head + 4].reduce(0) { $0 << 8 | Int($1) }
            guard buffer.count >= head + size else { return count }
            if isStarted, buffer[0] == UInt8(ascii: "S") { count += 1 }
            isStarted = true
            buffer.removeFirst(head + size)
        }
    }
}

private func received(_ socket: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe recv(socket, &bytes, bytes.count, 0)
    return count > 0 ? Array(bytes.prefix(count)) : nil
}

private func isSent(_ bytes: [UInt8], _ socket: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = unsafe rest.withUnsafeBytes { buffer in
            unsafe send(socket, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
    }
    return true
}

/// The address of a PostgreSQL server's socket in a folder.
private func socketAddress(
    _ folder: String,
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = Array("\(folder)/.s.PGSQL.5432".utf8)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path) }
    return unsafe withUnsafePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            unsafe body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
    }
}
