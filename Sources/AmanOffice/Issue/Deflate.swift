import CZlib
import Synchronization

/// Makes real zlib streams: of letters with deflate's fixed codes, of lists that are mostly zero by
/// going from value to value, of the rest by zlib at level 9.
///
/// zlib's stream is set up once and reset for each list. It has one owner, this object, and whoever
/// deflates a list waits for the one before. Letters need no stream; see `deflateSmall`.
package final class Deflater: Sendable {
    private let stream: Mutex<DeflateStream>

    /// Sets the stream up.
    package init() {
        stream = Mutex(DeflateStream())
    }

    /// The zlib stream (RFC 1950) of `bytes`.
    package func deflate(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count > deflateSmallByteCountMax else { return deflateSmall(bytes) }
        if let sparse = deflateSparse(bytes) { return sparse }
        return stream.withLock { stream in stream.deflate(bytes) }
    }
}

/// A zlib stream at a place that does not move: zlib keeps a pointer back to it.
@safe
private struct DeflateStream: ~Copyable {
    private let state: UnsafeMutablePointer<z_stream>

    init() {
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(to: unsafe z_stream())
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        let code = unsafe deflateInit_(state, Z_BEST_COMPRESSION, ZLIB_VERSION, size)
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
