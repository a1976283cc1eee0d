import Glibc

/// What this program takes of the machine, as Linux says it; absent on other systems.
package struct ProcessFigures: Equatable, Sendable {
    /// Seconds of processor time, its own and the system's for it.
    package var cpuSeconds: Double
    package var memoryByteCount: Double
    /// Seconds since the program started.
    package var ageSeconds: Double
    package var openFileCount: Double
    package var openFileCountMax: Double

    /// Asks the system.
    package static func now() -> ProcessFigures? {
        guard let line = smallFile("/proc/self/stat"),
            let uptime = smallFile("/proc/uptime")?.split(separator: " ").first
        else { return nil }
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        let pageByteCount = Double(sysconf(Int32(_SC_PAGESIZE)))
        var limit = rlimit()
        let known = unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
        return ProcessFigures(
            stat: line,
            uptime: Double(uptime) ?? 0,
            ticks: ticks,
            pageByteCount: pageByteCount,
            openFileCount: Double(fileCount("/proc/self/fd")),
            openFileCountMax: known ? Double(limit.rlim_cur) : .infinity
        )
    }

    /// Reads what the system says of a process in one line.
    ///
    /// - Parameters:
    ///   - line: The name of the program is in brackets and may hold brackets and spaces.
    ///   - uptime: Seconds since the machine started.
    ///   - ticks: Of the system's clock, in a second.
    ///   - pageByteCount: Bytes of a page of memory.
    ///   - openFileCount: Files and sockets that are open.
    ///   - openFileCountMax: Files and sockets that may be open.
    ///
    /// Source: proc_pid_stat(5).
    init?(
        stat line: String,
        uptime: Double,
        ticks: Double,
        pageByteCount: Double,
        openFileCount: Double,
        openFileCountMax: Double
    ) {
        guard let end = line.lastIndex(of: ")") else { return nil }
        // From the third field on, which is the first after the name.
        let fields = line[line.index(after: end)...].split { $0 == " " || $0 == "\n" }
        guard fields.count > 21, let own = Double(fields[11]), let system = Double(fields[12]),
            let start = Double(fields[19]), let pages = Double(fields[21])
        else { return nil }
        cpuSeconds = (own + system) / ticks
        ageSeconds = uptime - start / ticks
        memoryByteCount = pages * pageByteCount
        self.openFileCount = openFileCount
        self.openFileCountMax = openFileCountMax
    }
}

/// A file of the system, of at most 4 KiB.
func smallFile(_ path: String) -> String? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe read(file, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
}

/// How many names a folder has, without the one that is opened to count them.
private func fileCount(_ path: String) -> Int {
    guard let folder = unsafe opendir(path) else { return 0 }
    defer { unsafe closedir(folder) }
    var count = 0
    while unsafe readdir(folder) != nil { count += 1 }
    // The two names of folders themselves, and this folder's own number.
    return max(0, count - 3)
}
