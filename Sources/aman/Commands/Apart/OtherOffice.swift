import AmanTexts
import AmanWitness

/// Reads what another office gave away: from a stick, from standard input, or from its address.
enum OtherOffice {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - source: A path, `-`, or an address.
    ///   - path: Where the file lies under an office's public address; nil where the address is the
    ///     file's own.
    ///   - limit: Most bytes of it.
    /// - Returns: The bytes; nothing of them is checked.
    /// - Throws: Why they could not be read.
    static func read(_ source: String, _ path: String?, limit: Int) async throws -> [UInt8] {
        guard isAddress(source) else { return try Input.bytes(of: source, limit: limit) }
        let words = messages.cliApart.fetch
        // Of a file's own address the last part is its name, and the rest where it lies.
        let cut = source.lastIndex(of: "/").map { source.index(after: $0) } ?? source.endIndex
        let (address, name) =
            path.map { (source, $0) }
            ?? (String(source[..<cut]), String(source[cut...]))
        guard let office = LogOverHTTP(address), !name.isEmpty else {
            throw Ending(.wrongUsage, words.address)
        }
        let bytes: [UInt8]?
        do {
            bytes = try await office.read(name, limit: limit)
        } catch {
            throw Ending(.tryAgain, words.noAnswer(address: address))
        }
        guard let bytes else { throw Ending(.badInput, words.nothing(address: address)) }
        return bytes
    }
}
