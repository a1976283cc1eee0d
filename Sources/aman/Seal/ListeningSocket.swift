import AmanWeb
import Foundation

/// The sockets that one process hands to the next.
struct ServedSockets {
    var site: ListeningSocket
    /// Nil where no metrics are given.
    var metrics: ListeningSocket?

    /// The socket of the metrics as one of the files that are handed on.
    var metricsFile: [Int32] { metrics.map { [$0.file] } ?? [] }
}

/// A socket that listens, made here so that another process can take it over.
struct ListeningSocket {
    /// Its number in this process; closed when a program is started, unless it is handed on.
    let file: Int32

    /// Why a machine does not listen at an address.
    enum Refusal: Error, Equatable {
        /// Another program listens there.
        case taken
        /// The address is not this machine's, or not for this user.
        case refused
    }

    /// Connections that wait to be accepted.
    private static let waitingMax: Int32 = 256

    /// Listens at an address.
    init(at address: ListenAddress) throws(Refusal) {
        var wanted = unsafe addrinfo()
        unsafe wanted.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe wanted.ai_flags = AI_PASSIVE
        var found: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(address.host, String(address.port), &wanted, &found) == 0,
            let first = unsafe found
        else { throw .refused }
        defer { unsafe freeaddrinfo(first) }
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        file = unsafe socket(first.pointee.ai_family, kind, 0)
        guard file >= 0 else { throw .refused }
        var isOn: Int32 = 1
        let length = socklen_t(MemoryLayout<Int32>.size)
        unsafe setsockopt(file, SOL_SOCKET, SO_REUSEADDR, &isOn, length)
        guard unsafe bind(file, first.pointee.ai_addr, first.pointee.ai_addrlen) == 0,
            listen(file, Self.waitingMax) == 0
        else {
            let code = errno
            close(file)
            throw code == EADDRINUSE ? .taken : .refused
        }
    }

    /// Takes over the socket that the process before this one has handed on.
    ///
    /// Nil when there is none at the number it is handed on by.
    init?(inherited file: Int32) {
        var isListening: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        let answer = unsafe getsockopt(file, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &length)
        guard answer == 0, isListening == 1, fcntl(file, F_SETFD, FD_CLOEXEC) == 0 else {
            return nil
        }
        self.file = file
    }

    /// The port that it has: the system's choice where none was named.
    var port: Int {
        var address = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let answer = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getsockname(file, $0, &length)
            }
        }
        guard answer == 0 else { return 0 }
        // The port is at the same place in both families' addresses.
        return unsafe withUnsafeBytes(of: &address) { bytes in
            unsafe Int(bytes[2]) << 8 | Int(bytes[3])
        }
    }

    /// A second number for the same socket, for a server that closes the one it is given.
    func copy() -> Int32 { fcntl(file, F_DUPFD_CLOEXEC, 3) }
}
