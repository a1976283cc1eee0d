internal import CSandbox

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The parent's side of one decoder process: bounded in what it may say and for how long, and
/// never left behind.
struct DecoderProcess: ~Copyable {
    /// How the process ended.
    enum End: Equatable {
        case exited(Int32)
        case ended(signal: Int32)
    }

    private let process: pid_t
    /// The reading end of the pipe that is its standard output.
    private let pipe: Int32

    /// Starts a program without environment and with the bytes as its standard input.
    ///
    /// - Throws: `unavailable`; nothing is running then.
    init(program: String, arguments: [String], input: [UInt8]) throws(PictureError) {
        let file = unsafe csandbox_sealed_file(input, input.count)
        guard file >= 0 else { throw .unavailable(code: -file) }
        defer { close(file) }
        var (pipe, process): (Int32, Int32) = (-1, -1)
        let code = unsafe Self.withCStrings([program] + arguments) { pointers in
            unsafe csandbox_spawn(program, pointers, file, &pipe, &process)
        }
        guard code == 0 else { throw .unavailable(code: -code) }
        self.pipe = pipe
        self.process = process
    }

    /// What the process says until it closes its output.
    ///
    /// - Parameters:
    ///   - byteCountMax: More is too long an answer.
    ///   - secondsMax: From now on.
    /// - Returns: The bytes; and what to stop the process for, if not all of them came.
    func output(byteCountMax: Int, secondsMax: Int) -> (bytes: [UInt8], stop: DecoderStop?) {
        let deadline = ContinuousClock.now + .seconds(secondsMax)
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let left = (deadline - ContinuousClock.now) / .milliseconds(1)
            guard left > 0 else { return (bytes, .time) }
            var waiting = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
            let ready = unsafe poll(&waiting, 1, Int32(min(left.rounded(.up), 1_000_000)))
            guard ready > 0 else { continue }
            let count = unsafe read(pipe, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return (bytes, nil) }
            guard bytes.count + count <= byteCountMax else { return (bytes, .answerTooLong) }
            bytes += piece.prefix(count)
        }
    }

    /// Ends the process, whatever it is at, and waits until the system has let go of it.
    ///
    /// One that had ended already tells its own end.
    consuming func end() -> End {
        close(pipe)
        kill(process, SIGKILL)
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
        // Source: POSIX, sys/wait.h: the low seven bits are the signal, the next byte the status.
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .ended(signal: signal)
    }

    /// The texts as C has them, ended by a null pointer, for as long as the body runs.
    private static func withCStrings(
        _ texts: [String],
        _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Int32
    ) -> Int32 {
        var pointers: [UnsafePointer<CChar>?] = unsafe []
        for text in texts { unsafe pointers.append(UnsafePointer(strdup(text))) }
        unsafe pointers.append(nil)
        defer {
            unsafe pointers.forEach { pointer in
                unsafe free(UnsafeMutablePointer(mutating: pointer))
            }
        }
        return unsafe body(pointers)
    }
}
