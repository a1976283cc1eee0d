package import AmanLog
import AmanSignature

/// A log that someone has copied, to be asked what it was at a size.
package struct LogCopy: Sendable {
    private let source: any LogSource
    private let key: VerifierKey

    /// - Parameters:
    ///   - source: The copy.
    ///   - key: The log's key, under which the copy's tree head is to be signed.
    package init(_ source: any LogSource, key: VerifierKey) {
        self.source = source
        self.key = key
    }

    /// The roots of the copy's first leaves.
    ///
    /// - Parameter sizes: How many leaves; more than none.
    /// - Returns: One for each size; nil where the copy is smaller.
    /// - Throws: `MirrorError` where the copy is not whole, or not signed by the log's key.
    package func roots(at sizes: [TreeSize]) async throws(MirrorError) -> [LogHash?] {
        let bytes: [UInt8]?
        do throws(SourceError) {
            bytes = try await source.read("checkpoint", limit: noteByteCountMax)
        } catch {
            throw .source(path: "checkpoint", error)
        }
        guard let bytes else { throw .noTreeHead }
        let head: TreeHead
        do throws(LogRefusal) {
            let note = try SignedNote.parse(bytes)
            _ = try note.answered(for: [key], ask: SignatureChecker().isValid)
            head = try TreeHead.parse(note.text)
        } catch {
            throw .treeHead(error)
        }
        let reader = TileReader(head, from: source, into: nil)
        try await reader.readEdges()
        var roots: [LogHash?] = []
        for size in sizes {
            guard size <= head.size else {
                roots.append(nil)
                continue
            }
            roots.append(
                try await reader.resolve { hashes throws(MissingHashError) in
                    try treeRoot(of: size, hashes: hashes)
                }
            )
        }
        return roots
    }
}
