import Foundation

/// Says to systemd what it cannot see: that the office answers, and which process continues.
///
/// Without a service manager that listens, nothing is said. Source: sd_notify(3).
enum ServiceNotice {
    /// Where to, as the service manager says it.
    private static let variable = "NOTIFY_SOCKET"

    /// The first request can come.
    static func ready() { say("READY=1") }

    /// This process ends now, and that one is the service from now on.
    static func continues(in process: Int32) { say("MAINPID=\(process)") }

    /// Sends one datagram; a manager that does not take it learns it by waiting.
    private static func say(_ text: String) {
        guard let place = ProcessInfo.processInfo.environment[variable] else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var path = Array(place.utf8)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.count > 1, path.count < room, ["/", "@"].contains(place.first) else { return }
        // A name that is no file's begins with a zero.
        if path[0] == UInt8(ascii: "@") { path[0] = 0 }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path) }
        let kind = Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue)
        let file = socket(AF_UNIX, kind, 0)
        guard file >= 0 else { return }
        defer { close(file) }
        let head = MemoryLayout<sockaddr_un>.size - room
        let length = socklen_t(head + path.count)
        let bytes = Array(text.utf8)
        unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
                _ = unsafe sendto(
                    file,
                    bytes,
                    bytes.count,
                    Int32(MSG_NOSIGNAL.rawValue),
                    place,
                    length
                )
            }
        }
    }
}
