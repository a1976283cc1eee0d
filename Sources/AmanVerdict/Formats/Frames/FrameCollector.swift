import AmanLetter
import AmanLog

/// Gathers the frames of one bundle, or of one proof, from codes that come in any order, more than
/// once, and mixed with others.
///
/// The first frame says which one is being collected. Frames of another one are reported and
/// skipped; a new collector starts over.
public struct FrameCollector: Sendable {
    private let form: FrameForm
    private(set) var sequenceID: [UInt8] = []
    private var chunks: [[UInt8]?] = []

    /// Begins with nothing.
    ///
    /// - Parameter form: What is gathered; frames of anything else are none.
    public init(of form: FrameForm = .bundle) {
        self.form = form
    }

    /// How many frames there are; zero before the first one.
    public var count: Int { chunks.count }

    /// The zero-based places of frames that have not come yet.
    public var missing: [Int] { chunks.indices.filter { chunks[$0] == nil } }

    /// Whether every frame has come.
    public var isComplete: Bool { !chunks.isEmpty && missing.isEmpty }

    /// Takes the text of one code.
    ///
    /// - Returns: What it was; nothing is taken but a new frame of the bundle being gathered.
    public mutating func take(_ text: String) -> FrameOutcome {
        let frame: CodeFrame
        do {
            frame = try CodeFrame.parse(text, of: form)
        } catch {
            return .notAFrame(error)
        }
        if chunks.isEmpty {
            sequenceID = frame.sequenceID
            chunks = Array(repeating: nil, count: frame.count)
        }
        guard frame.sequenceID == sequenceID, frame.count == chunks.count else {
            return .otherBundle(index: frame.index)
        }
        guard let known = chunks[frame.index] else {
            chunks[frame.index] = frame.chunk
            return .taken(index: frame.index)
        }
        return known == frame.chunk
            ? .known(index: frame.index) : .contradicts(index: frame.index)
    }

    /// The bundle's bytes, which are still to be verified like those of any file.
    ///
    /// - Throws: `CollectError` when frames are missing, or do not make the bundle they name.
    public func bundle() throws(CollectError) -> [UInt8] {
        let packed = try whole()
        let bytes: [UInt8]
        do {
            bytes = try inflateZlib(packed, limit: framedBundleByteCountMax)
        } catch {
            throw .damaged
        }
        guard sha256(bytes).starts(with: sequenceID) else { throw .damaged }
        return bytes
    }

    /// All pieces, one after the other.
    func whole() throws(CollectError) -> [UInt8] {
        guard isComplete else { throw .missing(missing) }
        return chunks.flatMap { $0 ?? [] }
    }
}

/// What one code was to a collector.
public enum FrameOutcome: Equatable, Sendable {
    /// A frame that had not come yet.
    case taken(index: Int)
    /// A frame that was there already.
    case known(index: Int)
    /// A frame of another bundle, such as an older sheet.
    case otherBundle(index: Int)
    /// A frame that says something else than the one of its place that came first.
    ///
    /// One of the two is from another source; if the bundle cannot be assembled, start over with
    /// sheets from one source.
    case contradicts(index: Int)
    /// Not a frame at all.
    case notAFrame(FrameRefusal)
}

/// Why the frames do not make a whole.
public enum CollectError: Error, Equatable, Sendable {
    /// Zero-based places of frames that have not come; all of them when none has.
    case missing([Int])
    /// The frames do not make the one whose digest they carry.
    case damaged
}
