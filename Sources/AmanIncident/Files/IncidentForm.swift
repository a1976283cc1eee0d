import AmanLetter

/// Why bytes of an incident cannot be read.
package enum IncidentFormError: Error, Equatable, Sendable {
    /// Something is wrong at this byte.
    case unreadable(at: Int)
    /// A later version wrote it.
    case newerVersion(UInt64)
}

/// Reads deterministic CBOR of reports, steps and files: fixed arrays, bounded, one spelling.
struct IncidentForm {
    static let version: UInt64 = 1

    private var reader: CBORReader

    init(_ bytes: [UInt8]) { reader = CBORReader(bytes) }

    var error: IncidentFormError { .unreadable(at: reader.offset) }

    mutating func array(of count: Int) throws(IncidentFormError) {
        guard try self.count(max: count) == count else { throw error }
    }

    mutating func count(max: Int) throws(IncidentFormError) -> Int {
        do { return try reader.readArrayCount(max: max) } catch { throw self.error }
    }

    mutating func leave() { reader.leave() }

    /// Reads an array of so many items at most, each by `item`.
    mutating func list<Item>(
        max: Int,
        _ item: (inout IncidentForm) throws(IncidentFormError) -> Item
    ) throws(IncidentFormError) -> [Item] {
        var items: [Item] = []
        for _ in 0..<(try count(max: max)) { items.append(try item(&self)) }
        leave()
        return items
    }

    mutating func version() throws(IncidentFormError) {
        let version = try unsigned()
        guard version != Self.version else { return }
        guard version > Self.version else { throw error }
        throw .newerVersion(version)
    }

    /// The mark of a file, and its version.
    mutating func head(_ mark: String) throws(IncidentFormError) {
        guard try text(max: 32) == mark else { throw .unreadable(at: 0) }
        try version()
    }

    mutating func unsigned() throws(IncidentFormError) -> UInt64 {
        do { return try reader.readUnsigned() } catch { throw self.error }
    }

    mutating func number(max: Int) throws(IncidentFormError) -> Int {
        let number = try unsigned()
        guard number <= UInt64(max) else { throw error }
        return Int(number)
    }

    mutating func bool() throws(IncidentFormError) -> Bool {
        do { return try reader.readBool() } catch { throw self.error }
    }

    mutating func text(max: Int) throws(IncidentFormError) -> String {
        do { return try reader.readText(max: max) } catch { throw self.error }
    }

    /// A text of a reporter or monitor, which has to be tidy already.
    mutating func tidyText(max: Int) throws(IncidentFormError) -> IncidentText {
        let written = try text(max: max)
        guard let text = IncidentText(written, max: max),
            Array(text.text.utf8) == Array(written.utf8)
        else { throw error }
        return text
    }

    /// A code, as the enumeration writes it.
    mutating func code<Code: RawRepresentable<String>>(
        _: Code.Type
    ) throws(IncidentFormError) -> Code {
        guard let code = Code(rawValue: try text(max: 32)) else { throw error }
        return code
    }

    mutating func bytes(max: Int) throws(IncidentFormError) -> [UInt8] {
        do { return try reader.readBytes(max: max) } catch { throw self.error }
    }

    mutating func bytes(exactly count: Int) throws(IncidentFormError) -> [UInt8] {
        let bytes = try bytes(max: count)
        guard bytes.count == count else { throw error }
        return bytes
    }

    /// Leaves the outermost array and holds that nothing follows it.
    mutating func finish() throws(IncidentFormError) {
        reader.leave()
        do { try reader.finish() } catch { throw self.error }
    }
}
