#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// What a decoder process can still reach, as it found itself.
package struct Confinement: Equatable, Sendable {
    /// The version of Landlock that forbids it every path; 0 where the kernel has none.
    package let landlockVersion: Int
    /// Variables in its environment, the passphrase's among them if it had one.
    package let variableCount: Int
    /// Files that are open, its input and output among them.
    package let openFileCount: Int
    /// Bytes of address space it may have, the program itself included.
    package let addressByteCountMax: UInt64
    /// Seconds of processor time it may use.
    package let processorSecondsMax: UInt64
    /// Whether a file that everyone may read could be opened.
    package let canOpenFiles: Bool

    package init(
        landlockVersion: Int,
        variableCount: Int,
        openFileCount: Int,
        addressByteCountMax: UInt64,
        processorSecondsMax: UInt64,
        canOpenFiles: Bool
    ) {
        self.landlockVersion = landlockVersion
        self.variableCount = variableCount
        self.openFileCount = openFileCount
        self.addressByteCountMax = addressByteCountMax
        self.processorSecondsMax = processorSecondsMax
        self.canOpenFiles = canOpenFiles
    }

    /// Descriptors that are looked at: more than any process here holds.
    private static let descriptorCountMax: Int32 = 4_096

    /// Tries it.
    static func found(landlockVersion: Int) -> Confinement {
        let opened = unsafe open("/etc/passwd", O_RDONLY | O_CLOEXEC)
        if opened >= 0 { close(opened) }
        var variables = 0
        while unsafe environ[variables] != nil { variables += 1 }
        return Confinement(
            landlockVersion: landlockVersion,
            variableCount: variables,
            openFileCount: (0..<descriptorCountMax).count { fcntl($0, F_GETFD) >= 0 },
            addressByteCountMax: limit(RLIMIT_AS),
            processorSecondsMax: limit(RLIMIT_CPU),
            canOpenFiles: opened >= 0
        )
    }

    private static func limit(_ resource: __rlimit_resource) -> UInt64 {
        var limit = rlimit()
        guard unsafe getrlimit(Int32(resource.rawValue), &limit) == 0 else { return .max }
        return UInt64(limit.rlim_cur)
    }
}
