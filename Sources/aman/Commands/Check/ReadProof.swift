import AmanLog
import AmanPaper
import AmanTexts
import AmanVerdict
import ArgumentParser
import Foundation

/// Reads a letter's proof from its file, or from pictures and PDF of its slip.
///
/// - Parameter paths: Files; of a slip as many as its codes need.
/// - Returns: The proof, which is still to be held against a letter.
/// - Throws: What cannot be read, and what to do.
func readProof(_ paths: [String]) throws -> InclusionProof {
    var reader = ProofReader()
    var path = ""
    do {
        for next in paths {
            path = next
            let bytes = try Input.bytes(of: next, limit: Input.fileByteCountMax)
            if bytes.count <= proofByteCountMax, !isPicture(bytes) {
                try reader.take(bytes)
            } else {
                try reader.take(
                    codes: try PictureReader.own.texts(in: bytes, accepting: .picturesAndPDF)
                )
            }
        }
        return try reader.proof()
    } catch let error as ProofReadingError {
        throw Ending(.badInput, error.sentence(path))
    }
}

/// Whether bytes begin as those of a JPEG, a PNG or a PDF do: no proof begins so.
private func isPicture(_ bytes: [UInt8]) -> Bool {
    let beginnings: [[UInt8]] = [
        [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], Array("%PDF".utf8),
    ]
    return beginnings.contains { bytes.starts(with: $0) }
}

extension ProofReadingError {
    /// What happened and what to do.
    fileprivate func sentence(_ path: String) -> String {
        let texts = VerifyTexts.of(messageLanguage).proof
        return switch self {
        case .notAProof: texts.notAProof(name: path)
        case .severalProofs: texts.severalProofs
        case .codesMissing(let missing, let count):
            texts.codesMissing(count: "\(count)", missing: "\(missing)")
        case .damaged: texts.damaged
        }
    }
}
