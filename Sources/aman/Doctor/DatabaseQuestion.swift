import AmanRecords
import Foundation

/// Asks a PostgreSQL server whether it is there: a name and a password are not needed for that.
enum DatabaseQuestion {
    /// Seconds that a server has to answer.
    private static let secondsMax = 5
    /// "Would you use TLS?", which every server answers with one byte.
    ///
    /// Source: PostgreSQL 15, section 55.7, SSLRequest.
    private static let question: [UInt8] = [0, 0, 0, 8, 0x04, 0xD2, 0x16, 0x2F]

    /// Whether one of a database's hosts answers as PostgreSQL does.
    static func isAnswered(at database: DatabaseAddress) -> Bool {
        database.hosts.contains { (host: DatabaseAddress.Host) -> Bool in
            guard let file = host.name.hasPrefix("/") ? local(host) : remote(host) else {
                return false
            }
            defer { close(file) }
            var byte: UInt8 = 0
            guard
                unsafe send(file, question, question.count, Int32(MSG_NOSIGNAL))
                    == question.count, unsafe recv(file, &byte, 1, 0) == 1
            else { return false }
            return [UInt8(ascii: "S"), UInt8(ascii: "N")].contains(byte)
        }
    }

    private static func remote(_ host: DatabaseAddress.Host) -> Int32? {
        var wanted = unsafe addrinfo()
        unsafe wanted.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host.name, String(host.port), &wanted, &found) == 0 else {
            return nil
        }
        defer { unsafe freeaddrinfo(found) }
        var next = unsafe found
        while let place = unsafe next {
            if let file = patientSocket(unsafe place.pointee.ai_family) {
                let answer = unsafe connect(
                    file,
                    place.pointee.ai_addr,
                    place.pointee.ai_addrlen
                )
                if answer == 0 { return file }
                close(file)
            }
            unsafe next = place.pointee.ai_next
        }
        return nil
    }

    private static func local(_ host: DatabaseAddress.Host) -> Int32? {
        guard let address = LocalAddress("\(host.name)/.s.PGSQL.\(host.port)"),
            let file = patientSocket(AF_UNIX)
        else { return nil }
        let answer = unsafe address.with { place, length in unsafe connect(file, place, length) }
        if answer == 0 { return file }
        close(file)
        return nil
    }

    /// A socket that waits no longer than it may.
    private static func patientSocket(_ family: Int32) -> Int32? {
        let file = socket(family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard file >= 0 else { return nil }
        var time = timeval(tv_sec: secondsMax, tv_usec: 0)
        let length = socklen_t(MemoryLayout<timeval>.size)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            unsafe setsockopt(file, SOL_SOCKET, option, &time, length)
        }
        return file
    }
}
