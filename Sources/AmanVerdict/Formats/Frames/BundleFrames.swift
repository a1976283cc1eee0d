import AmanLetter
import AmanLog

/// Most bytes of a bundle that is sent by frames, once inflated.
///
/// Frames hold 76,800 bytes; a trust list's texts shrink to a third.
public let framedBundleByteCountMax = 262_144

/// Why a bundle cannot be sent by frames.
public enum FramingError: Error, Equatable, Sendable {
    /// Too large, even deflated: leave leaf hashes out, or carry it on a stick.
    case tooLarge(byteCount: Int, limit: Int)
}

/// Cuts a bundle into frames.
///
/// - Parameters:
///   - bundle: The bundle's bytes; one without leaf hashes.
///   - deflate: Compresses to the zlib format.
/// - Returns: The frames in order, all pieces but the last of one length.
/// - Throws: `FramingError` when it takes more frames than a person can scan.
public func bundleFrames(
    of bundle: [UInt8],
    deflate: ([UInt8]) -> [UInt8]
) throws(FramingError) -> [CodeFrame] {
    guard bundle.count <= framedBundleByteCountMax else {
        throw .tooLarge(byteCount: bundle.count, limit: framedBundleByteCountMax)
    }
    let packed = deflate(bundle)
    let count = (packed.count + frameChunkByteCountMax - 1) / frameChunkByteCountMax
    guard count <= frameCountMax else {
        throw .tooLarge(byteCount: packed.count, limit: frameCountMax * frameChunkByteCountMax)
    }
    return CodeFrame.cut(
        packed,
        named: Array(sha256(bundle)[..<8]),
        as: .bundle,
        chunkByteCount: frameChunkByteCountMax
    )
}
