import CZlib
import Synchronization

/// Makes zlib streams at level 9: of letters with small tables, of lists with zlib's own.
///
/// Each stream is set up once and reset for the next bytes. It has one owner, this object, and a
/// thread that compresses waits for the one before it.
package final class Deflater: Sendable {
    private let letters: Mutex<DeflateStream>
    private let lists: Mutex<DeflateStream>

    /// Sets the streams up.
    package init() {
        letters = Mutex(DeflateStream(memoryLevel: letterMemoryLevel))
        lists = Mutex(DeflateStream(memoryLevel: listMemoryLevel))
    }

    /// The zlib stream (RFC 1950) of `bytes`.
    package func deflate(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count > letterByteCountMax else {
            return letters.withLock { stream in stream.deflate(bytes) }
        }
        return lists.withLock { stream in stream.deflate(bytes) }
    }
}

/// Most bytes that count as a letter: any without a photo.
private let letterByteCountMax = 1_024

/// zlib clears its tables for each stream; small ones are enough for a letter, and soon cleared.
///
/// Source: zlib.h, deflateInit2: 1 is the least, 8 the default, 9 the most.
private let letterMemoryLevel: Int32 = 4
private let listMemoryLevel: Int32 = 8

/// The window of 32 KiB that every reader of zlib streams has, as a power of two.
private let windowBits: Int32 = 15

/// A zlib stream at a place that does not move: zlib keeps a pointer back to it.
@safe
private struct DeflateStream: ~Copyable {
    private let state: UnsafeMutablePointer<z_stream>

    init(memoryLevel: Int32) {
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(to: unsafe z_stream())
        let code = unsafe deflateInit2_(
            state,
            Z_BEST_COMPRESSION,
            Z_DEFLATED,
            windowBits,
            memoryLevel,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        precondition(code == Z_OK, "zlib has no memory for a stream")
    }

    deinit {
        unsafe deflateEnd(state)
        unsafe state.deinitialize(count: 1)
        unsafe state.deallocate()
    }

    mutating func deflate(_ bytes: [UInt8]) -> [UInt8] {
        let code = unsafe deflateReset(state)
        precondition(code == Z_OK, "a stream that was set up can be reset")
        let bound = unsafe Int(deflateBound(state, UInt(bytes.count)))
        var input = bytes
        return unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            unsafe input.withUnsafeMutableBufferPointer { input in
                unsafe state.pointee.next_in = input.baseAddress
                unsafe state.pointee.avail_in = UInt32(input.count)
                unsafe state.pointee.next_out = output.baseAddress
                unsafe state.pointee.avail_out = UInt32(output.count)
                let code = unsafe CZlib.deflate(state, Z_FINISH)
                precondition(code == Z_STREAM_END, "deflateBound leaves room for the whole stream")
                count = unsafe Int(state.pointee.total_out)
            }
        }
    }
}
