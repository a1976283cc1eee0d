import Foundation

/// The place of a Unix socket: a path, or a name that begins with `@` and is no file's.
struct LocalAddress {
    private let path: [UInt8]

    /// Nil where the system has no room for it.
    init?(_ text: String) {
        var path = Array(text.utf8)
        let room = MemoryLayout.size(ofValue: sockaddr_un().sun_path)
        guard path.count > 1, path.count < room, ["/", "@"].contains(text.first) else { return nil }
        // A name that is no file's begins with a zero.
        if path[0] == UInt8(ascii: "@") { path[0] = 0 }
        self.path = path
    }

    /// Calls the body with the address as the system takes it.
    func with<Answer>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Answer) -> Answer {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path) }
        let head = MemoryLayout<sockaddr_un>.size - MemoryLayout.size(ofValue: address.sun_path)
        // The end of a path is its zero; a name that is no file's has none.
        let length = socklen_t(head + path.count + (path[0] == 0 ? 0 : 1))
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
                unsafe body(place, length)
            }
        }
    }
}
