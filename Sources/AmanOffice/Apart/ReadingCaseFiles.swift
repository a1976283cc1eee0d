import AmanLetter

/// What case files and statements about their keys have in common when they are read: a bound
/// before anything is parsed, one spelling, and one kind of refusal.
///
/// - Throws: `unreadable` for too many bytes and for whatever the reader refuses; a refusal that
///   `parse` names itself as it is.
func readCaseFile<File>(
    _ bytes: [UInt8],
    _ byteCountMax: Int,
    _ parse: ([UInt8]) throws -> File
) throws(MovedCaseRefusal) -> File {
    guard bytes.count <= byteCountMax else { throw .unreadable }
    do {
        return try parse(bytes)
    } catch let refusal as MovedCaseRefusal {
        throw refusal
    } catch {
        throw .unreadable
    }
}

extension CBORReader {
    /// Reads the array's head, the mark and the version of a file of `count` items.
    ///
    /// - Throws: `newerVersion` for a version after `version`, `unreadable` for any other file.
    mutating func readCaseHead(mark: String, version: UInt64, count: Int) throws {
        let found = try readArrayCount(max: count + 16)
        guard try readText(max: 32) == mark else { throw MovedCaseRefusal.unreadable }
        let foundVersion = try readUnsigned()
        guard foundVersion <= version else { throw MovedCaseRefusal.newerVersion(foundVersion) }
        guard foundVersion == version, found == count else { throw MovedCaseRefusal.unreadable }
    }
}
