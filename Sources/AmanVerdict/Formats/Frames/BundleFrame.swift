import AmanLetter
import AmanLog

/// What the text of every frame begins with: this is Aman's, and its version.
///
/// No letter's text begins so: it decodes to a zlib stream, and the third character of such a text
/// is `F`.
public let framePrefix = "AMAN1/"

/// Most frames of one bundle: a person who scans two codes a second is done in a minute.
public let frameCountMax = 128

/// Most bytes of the bundle in one frame.
///
/// With head and check 620 bytes, 936 characters: a version 20-M code, which holds 970.
public let frameChunkByteCountMax = 600

/// Most bytes of a bundle that is sent by frames, once inflated.
///
/// Frames hold 76,800 bytes; a trust list's texts shrink to a third.
public let framedBundleByteCountMax = 262_144

/// One printed code of a bundle: which bundle, which frame of how many, and a piece of it.
public struct BundleFrame: Equatable, Sendable {
    /// First 8 bytes of SHA-256 of the whole bundle: frames with other bytes belong to another.
    public let sequenceID: [UInt8]
    /// Zero-based.
    public let index: Int
    /// How many frames there are.
    public let count: Int
    /// Its piece of the deflated bundle.
    public let chunk: [UInt8]

    /// The frame as the text of an alphanumeric QR code.
    public var text: String { framePrefix + Base45.encode(covered + check) }

    /// Reads the text of a code.
    ///
    /// - Throws: `FrameRefusal` naming the first rule the text breaks.
    public static func parse(_ text: String) throws(FrameRefusal) -> BundleFrame {
        let prefix = Array(framePrefix.utf8)
        let characters = Array(text.utf8)
        guard characters.starts(with: prefix) else { throw .otherCode }
        guard characters.count <= frameTextLengthMax else { throw .tooLong(characters.count) }
        let bytes: [UInt8]
        do {
            bytes = try Base45.decode(
                String(decoding: characters[prefix.count...], as: UTF8.self)
            )
        } catch {
            throw .text
        }
        guard bytes.count > headByteCount + checkByteCount else { throw .tooShort(bytes.count) }
        let frame = BundleFrame(
            sequenceID: Array(bytes[..<8]),
            index: Int(bytes[9]),
            count: Int(bytes[8]) + 1,
            chunk: Array(bytes[headByteCount..<(bytes.count - checkByteCount)])
        )
        guard frame.chunk.count <= frameChunkByteCountMax else { throw .tooLong(text.utf8.count) }
        guard frame.check == Array(bytes[(bytes.count - checkByteCount)...]) else { throw .check }
        guard frame.count <= frameCountMax else { throw .tooMany(frame.count) }
        guard frame.index < frame.count else { throw .outOfRange(frame.index) }
        return frame
    }

    /// What the check covers: the identifier, the last frame's index, this one's, the piece.
    private var covered: [UInt8] {
        sequenceID + [UInt8(count - 1), UInt8(index)] + chunk
    }

    /// First 4 bytes of SHA-256: names the one frame that was read wrongly.
    private var check: [UInt8] { Array(sha256(covered)[..<checkByteCount]) }
}

/// Why the text of a code is not a frame.
public enum FrameRefusal: Error, Equatable, Sendable {
    /// The code is something else, such as a letter's.
    case otherCode
    /// The text is longer than a frame can be.
    case tooLong(Int)
    /// The text holds less than a frame must.
    case tooShort(Int)
    /// The text has characters or groups that no frame has.
    case text
    /// The frame was read wrongly, or is not whole.
    case check
    /// The frame says that there are more frames than there may be.
    case tooMany(Int)
    /// The frame's number is beyond the last one.
    case outOfRange(Int)

    /// A short word for machine output.
    public var code: String {
        switch self {
        case .otherCode: "otherCode"
        case .tooLong: "tooLong"
        case .tooShort: "tooShort"
        case .text: "text"
        case .check: "check"
        case .tooMany: "tooMany"
        case .outOfRange: "outOfRange"
        }
    }
}

/// Identifier, last index, index.
private let headByteCount = 10

private let checkByteCount = 4

/// Base45 makes three characters of two bytes.
private let frameTextLengthMax =
    framePrefix.utf8.count + (headByteCount + frameChunkByteCountMax + checkByteCount) / 2 * 3

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
) throws(FramingError) -> [BundleFrame] {
    guard bundle.count <= framedBundleByteCountMax else {
        throw .tooLarge(byteCount: bundle.count, limit: framedBundleByteCountMax)
    }
    let packed = deflate(bundle)
    let count = (packed.count + frameChunkByteCountMax - 1) / frameChunkByteCountMax
    guard count <= frameCountMax else {
        throw .tooLarge(byteCount: packed.count, limit: frameCountMax * frameChunkByteCountMax)
    }
    let sequenceID = Array(sha256(bundle)[..<8])
    return (0..<count).map { index in
        let start = index * frameChunkByteCountMax
        let end = min(start + frameChunkByteCountMax, packed.count)
        return BundleFrame(
            sequenceID: sequenceID,
            index: index,
            count: count,
            chunk: Array(packed[start..<end])
        )
    }
}
