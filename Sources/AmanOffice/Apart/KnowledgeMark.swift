import AmanLetter
import AmanSignature
package import AmanVerdict

/// Bytes of a mark; two people read eight groups of two digits to each other.
private let markByteCount = 8

/// What two offices compare over the telephone: equal marks, equal knowledge.
///
/// It goes by the parts and not by the file: two bundles that say the same have the same mark,
/// whenever and in whatever order they were put together. Of a log its newest tree head counts: how
/// many older ones an office still has depends on when it heard of them.
///
/// - Parameters:
///   - bundle: The whole bundle.
///   - ask: Whether a signature is valid.
/// - Returns: Sixteen hexadecimal digits, in groups of four.
/// - Throws: Why the bundle cannot be read.
package func knowledgeMark(
    of bundle: AmanVerdict.Bundle,
    ask: (SignatureQuestion) -> Bool
) throws(UpdateRefusal) -> String {
    var joined = try BundleUpdate.plan(held: nil, offered: bundle, ask: ask).bundle
    joined.created = Instant(seconds: 0)
    for index in joined.logs.indices {
        joined.logs[index].treeHeads = joined.logs[index].newestTreeHead.map { [$0] } ?? []
    }
    let digits = Hexadecimal.text(Array(NativeSHA256.hash(joined.encoded()).prefix(markByteCount)))
        .uppercased()
    return stride(from: 0, to: digits.count, by: 4).map {
        String(digits.dropFirst($0).prefix(4))
    }.joined(separator: " ")
}

extension Office {
    /// The mark of what this office knows now: see `knowledgeMark(of:ask:)`.
    ///
    /// - Throws: As `bundle()`; `readBackFailed` where the bundle cannot be read.
    package func knowledgeMark() async throws(PublishError) -> String {
        let bytes = try await assembledBundle()
        let bundle: AmanVerdict.Bundle
        do {
            bundle = try AmanVerdict.Bundle.parse(bytes)
        } catch {
            throw .readBackFailed(.container(error))
        }
        do {
            return try AmanOffice.knowledgeMark(of: bundle, ask: keys.isValid)
        } catch .offered(let refusal) {
            throw .readBackFailed(refusal)
        } catch {
            throw .noTrustList
        }
    }
}
