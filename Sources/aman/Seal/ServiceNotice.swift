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
        guard let place = ProcessInfo.processInfo.environment[variable],
            let address = LocalAddress(place)
        else { return }
        let file = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard file >= 0 else { return }
        defer { close(file) }
        let (bytes, flags) = (Array(text.utf8), Int32(MSG_NOSIGNAL))
        _ = unsafe address.with { place, length in
            unsafe sendto(file, bytes, bytes.count, flags, place, length)
        }
    }
}
