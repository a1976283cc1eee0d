import CSandbox
import Foundation

/// A process that takes this one's place at its socket: this program, started again.
enum Successor {
    /// The numbers by which files are handed on; the socket of the metrics follows the last one.
    enum HandedOn {
        static let socket: Int32 = 3
        /// Says the register key, once.
        static let key: Int32 = 4
        /// Is written to once the first request can come.
        static let ready: Int32 = 5
    }

    /// The hidden options of `aman serve` that say what is handed on.
    static let sealedOption = "--take-over-sealed"
    static let openOption = "--take-over-open"

    /// Seconds an office may take to open before the one that waits gives up.
    private static let readySecondsMax = 60

    /// Starts a process without keys, which serves a sealed office at the socket.
    ///
    /// - Returns: Its number; nil when it could not be started.
    static func startSealed(at sockets: ServedSockets) -> Int32? {
        start(option: sealedOption, files: [sockets.site.file] + sockets.metricsFile)
    }

    /// Starts a process that serves the open office at the socket, and waits until it does.
    ///
    /// - Parameters:
    ///   - sockets: Served by this process meanwhile.
    ///   - key: The register key's bytes.
    /// - Returns: Its number; nil when it did not come to serve.
    static func startOpen(at sockets: ServedSockets, key: [UInt8]) -> Int32? {
        guard let said = PipeEnds(), let ready = PipeEnds() else { return nil }
        defer { for end in [said.reading, said.writing, ready.reading] { close(end) } }
        guard Console.write(key, to: said.writing) == nil else { return nil }
        let files = [sockets.site.file, said.reading, ready.writing] + sockets.metricsFile
        let started = start(option: openOption, files: files)
        // Only the process that was started has this end now: if it ends, reading does.
        close(ready.writing)
        guard let process = started else { return nil }
        var waiting = pollfd(fd: ready.reading, events: Int16(POLLIN), revents: 0)
        var byte: UInt8 = 0
        let hasSpoken = unsafe poll(&waiting, 1, Int32(readySecondsMax * 1_000)) == 1
        let isReady = unsafe hasSpoken && read(ready.reading, &byte, 1) == 1
        if isReady { return process }
        kill(process, SIGKILL)
        var status: Int32 = 0
        unsafe waitpid(process, &status, 0)
        return nil
    }

    /// The key that was handed on, read once; nil where it is none.
    static func inheritedKey() -> [UInt8]? {
        defer { close(HandedOn.key) }
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = unsafe read(HandedOn.key, &bytes, bytes.count)
        return count > 0 ? Array(bytes.prefix(count)) : nil
    }

    /// Tells the process before this one that requests are answered.
    static func sayReady() {
        _ = Console.write([1], to: HandedOn.ready)
        close(HandedOn.ready)
    }

    private static func start(option: String, files: [Int32]) -> Int32? {
        let own = CommandLine.arguments.filter { ![sealedOption, openOption].contains($0) }
        // Nothing that opens an office is handed to a successor.
        let secrets = [
            "AMAN_PASSPHRASE", "AMAN_NEW_PASSPHRASE", "AMAN_ROOT_PASSPHRASE", "AMAN_PIN",
            "AMAN_TOKEN_PIN",
        ]
        let environment = ProcessInfo.processInfo.environment.filter { !secrets.contains($0.key) }
        var process: Int32 = -1
        let code = unsafe withCStrings(own + [option]) { arguments in
            unsafe withCStrings(environment.map { "\($0.key)=\($0.value)" }) { variables in
                unsafe csandbox_start_successor(
                    "/proc/self/exe",
                    arguments,
                    variables,
                    files,
                    files.count,
                    &process
                )
            }
        }
        return code == 0 ? process : nil
    }
}

/// A pipe whose ends are closed when a program is started.
private struct PipeEnds {
    let reading: Int32
    let writing: Int32

    init?() {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        // What decodes pictures closes every file it is not given: nothing starts with these.
        for end in ends where fcntl(end, F_SETFD, FD_CLOEXEC) != 0 { return nil }
        (reading, writing) = (ends[0], ends[1])
    }
}

/// The texts as C has them, ended by a null pointer, for as long as the body runs.
private func withCStrings(
    _ texts: [String],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Int32
) -> Int32 {
    var pointers: [UnsafePointer<CChar>?] = unsafe []
    defer { unsafe pointers.forEach { unsafe free(UnsafeMutablePointer(mutating: $0)) } }
    for text in texts { unsafe pointers.append(UnsafePointer(strdup(text))) }
    unsafe pointers.append(nil)
    return unsafe pointers.withUnsafeBufferPointer { all in
        guard let first = all.baseAddress else { return -EINVAL }
        return unsafe body(first)
    }
}
