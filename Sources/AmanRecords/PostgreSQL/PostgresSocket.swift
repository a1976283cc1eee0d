import CLibPQ
import Foundation

/// Waiting for a connection's socket.
enum PostgresSocket {
    /// Waits until something can be read or written, as `poll` calls it.
    ///
    /// - Returns: Whether the socket can still be used; also true when the time was over.
    static func wait(_ handle: OpaquePointer, _ limit: Duration, for events: Int32) -> Bool {
        let socket = unsafe PQsocket(handle)
        guard socket >= 0 else { return false }
        var asked = pollfd(fd: socket, events: Int16(events), revents: 0)
        let found = unsafe poll(&asked, 1, limit.milliseconds)
        return found >= 0 || errno == EINTR
    }
}

extension PostgresError {
    /// Our own state for a server that cannot take the records: too old, or not in UTF-8.
    static let wrongServer = "AMSRV"
}

/// How many notices a connection got; what they say is not read.
final class NoticeCount {
    fileprivate(set) var count = 0
}

func countNotice(_ counter: UnsafeMutableRawPointer?, _ notice: OpaquePointer?) {
    guard let counter = unsafe counter else { return }
    unsafe Unmanaged<NoticeCount>.fromOpaque(counter).takeUnretainedValue().count += 1
}

/// Begins to connect by libpq's settings, each of them given: the environment adds none of its own.
func startedConnection(_ parameters: [String: String]) throws(PostgresError) -> OpaquePointer {
    let pairs = parameters.sorted { $0.key < $1.key }
    let names = unsafe pairs.map { unsafe strdup($0.key) }
    let values = unsafe pairs.map { unsafe strdup($0.value) }
    defer {
        unsafe (names + values).forEach { unsafe free($0) }
    }
    let nameList = unsafe names.map { unsafe UnsafePointer($0) } + [nil]
    let valueList = unsafe values.map { unsafe UnsafePointer($0) } + [nil]
    guard let handle = unsafe PQconnectStartParams(nameList, valueList, 0) else { throw .lost }
    guard unsafe PQstatus(handle) != CONNECTION_BAD else {
        let trouble = unsafe ConnectionTrouble(handle)
        unsafe PQfinish(handle)
        throw .unreachable(trouble)
    }
    return unsafe handle
}
