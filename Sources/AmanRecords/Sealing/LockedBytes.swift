import Foundation

/// Secret bytes in memory of their own, which the system is asked never to write to a disk: locked
/// against swapping, left out of dumps, and overwritten when the last owner lets go.
///
/// Locking can fail, where the system's limit is too low: the bytes are there all the same, and
/// `isLocked` says so. Nothing of it holds in a suspended machine, which writes all memory.
final class LockedBytes: Sendable {
    let count: Int
    /// Whether the system promised not to swap these bytes out.
    let isLocked: Bool
    /// Where the mapping begins; its own pages, shared with nothing.
    private let address: UInt
    private let mappedByteCount: Int

    /// Takes bytes over; the caller's array is a copy that it must let go of.
    ///
    /// - Parameter bytes: At least one.
    init(_ bytes: [UInt8]) {
        count = bytes.count
        let page = max(1, sysconf(Int32(_SC_PAGESIZE)))
        mappedByteCount = (max(1, bytes.count) + page - 1) / page * page
        let start = unsafe mmap(
            nil,
            mappedByteCount,
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0
        )
        guard let start = unsafe start, unsafe start != MAP_FAILED else {
            preconditionFailure("no memory is left for one page")
        }
        isLocked = unsafe mlock(start, mappedByteCount) == 0
        unsafe madvise(start, mappedByteCount, MADV_DONTDUMP)
        unsafe bytes.withUnsafeBytes { source in
            guard let from = source.baseAddress else { return }
            unsafe start.copyMemory(from: from, byteCount: source.count)
        }
        unsafe mprotect(start, mappedByteCount, PROT_READ)
        address = UInt(bitPattern: start)
    }

    deinit {
        guard let start = unsafe UnsafeMutableRawPointer(bitPattern: address) else { return }
        unsafe mprotect(start, mappedByteCount, PROT_READ | PROT_WRITE)
        unsafe explicit_bzero(start, mappedByteCount)
        unsafe munmap(start, mappedByteCount)
    }

    /// Shows bytes of the range to a function, which must not keep them.
    func withBytes<Answer>(
        in range: Range<Int>,
        _ show: (UnsafeRawBufferPointer) -> Answer
    ) -> Answer {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes outside")
        let start = unsafe UnsafeRawPointer(bitPattern: address)
        return withExtendedLifetime(self) {
            unsafe show(
                UnsafeRawBufferPointer(start: start, count: count)[range].rebased
            )
        }
    }
}

extension Slice<UnsafeRawBufferPointer> {
    fileprivate var rebased: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(rebasing: self)
    }
}
