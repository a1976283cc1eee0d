import AmanLetter
public import AmanLog

/// Reads a proof in whichever form its holder brings it: as C2SP's text, in binary form, or as what
/// the codes of a slip say, in any order and from several pictures.
public struct ProofReader: Sendable {
    private var codes = FrameCollector(of: .proof)
    private var file: InclusionProof?

    /// Begins with nothing.
    public init() {}

    /// Takes a file: a proof, or the texts of a slip's codes, one to a line.
    ///
    /// - Throws: `notAProof`, or `severalProofs` when the codes are of another slip.
    public mutating func take(_ bytes: [UInt8]) throws(ProofReadingError) {
        guard !Self.isCode(bytes) else { return try take(lines: bytes) }
        let read =
            bytes.first == binaryProofVersion
            ? try? InclusionProof.parse(binary: bytes) : try? InclusionProof.parse(bytes)
        guard let read else { throw .notAProof }
        guard file == nil || file == read else { throw .severalProofs }
        file = read
    }

    /// Takes the texts of the codes on a picture; codes that are none of a slip are passed over.
    ///
    /// - Throws: `notAProof` where none is of a slip, or `severalProofs`.
    public mutating func take(codes texts: [String]) throws(ProofReadingError) {
        var isProof = false
        for text in texts {
            switch codes.take(text) {
            case .taken, .known: isProof = true
            case .otherBundle, .contradicts: throw .severalProofs
            case .notAFrame: continue
            }
        }
        guard isProof else { throw .notAProof }
    }

    /// The proof, once all of it was taken.
    ///
    /// - Throws: `notAProof` before anything was taken, `codesMissing` or `damaged`.
    public func proof() throws(ProofReadingError) -> InclusionProof {
        if let file {
            guard codes.count == 0 else { throw .severalProofs }
            return file
        }
        guard codes.count > 0 else { throw .notAProof }
        do throws(CollectError) {
            return try codes.proof()
        } catch {
            switch error {
            case .missing(let places):
                throw .codesMissing(places.count, of: codes.count)
            case .damaged: throw .damaged
            }
        }
    }

    /// Whether bytes are the text of a slip's code, or of several.
    private static func isCode(_ bytes: [UInt8]) -> Bool {
        bytes.drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            .starts(with: FrameForm.proof.prefix.utf8)
    }

    private mutating func take(lines bytes: [UInt8]) throws(ProofReadingError) {
        guard bytes.count <= proofByteCountMax else { throw .notAProof }
        let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        for line in lines { try take(codes: [String(decoding: line, as: UTF8.self)]) }
    }
}

/// Why what was brought is no proof.
public enum ProofReadingError: Error, Equatable, Sendable {
    /// Neither a proof nor the codes of a slip.
    case notAProof
    /// Codes of more than one slip.
    case severalProofs
    /// So many of a slip's codes are missing.
    case codesMissing(Int, of: Int)
    /// The codes do not make a proof.
    case damaged
}
