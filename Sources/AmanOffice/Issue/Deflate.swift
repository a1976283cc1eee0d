import CZlib
import Synchronization

/// Makes real zlib streams at level 9, over one stream that is reset and used again.
///
/// Setting a stream up costs more than deflating a letter does. The stream has one owner, this
/// object, and whoever deflates waits for the one before.
package final class Deflater: Sendable {
    private let stream: Mutex<DeflateStream>

    /// What is compressed; it decides how much memory the stream works in.
    package enum Matter: Int32, Sendable {
        /// A few hundred bytes: a small table is cleared faster, and loses nothing.
        case letters = 4
        /// Tens of kilobytes: zlib's usual memory level.
        case lists = 8
    }

    /// Sets the stream up.
    package init(for matter: Matter = .letters) {
        stream = Mutex(DeflateStream(memoryLevel: matter.rawValue))
    }

    /// The zlib stream (RFC 1950) of `bytes`.
    package func deflate(_ bytes: [UInt8]) -> [UInt8] {
        stream.withLock { stream in stream.deflate(bytes) }
    }
}

/// A zlib stream at a place that does not move: zlib keeps a pointer back to it.
@safe
private struct DeflateStream: ~Copyable {
    private let state: UnsafeMutablePointer<z_stream>

    init(memoryLevel: Int32) {
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(to: unsafe z_stream())
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        let code = unsafe deflateInit2_(
            state,
            Z_BEST_COMPRESSION,
            Z_DEFLATED,
            MAX_WBITS,
            memoryLevel,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            size
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
