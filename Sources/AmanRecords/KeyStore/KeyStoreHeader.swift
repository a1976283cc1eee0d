import AmanLetter
import AmanOffice

/// What a key store says about itself; in the file twice, so that one is whole at every moment.
struct KeyStoreHeader: Equatable {
    /// Goes up with each writing; the higher of the two headers counts.
    var sequence: UInt64 = 0
    /// Number of the first slot in the file.
    var first: KeySlot.Number
    /// Number after the last slot that was made.
    var end: KeySlot.Number
    /// The next slot that is given to a program for its registrations.
    var next: KeySlot.Number
    /// Whether the file is a copy, and not the store that an office works with.
    var isCopy = false
    /// How many keys were ever erased, each counted before it is overwritten.
    var erasureCount: UInt64 = 0
    /// Seconds of the restoring for which the store was last set right.
    var settledAt: Int64 = 0
    /// Persons in the records whose key was not in the store when the office was restored.
    var lostCount: UInt64 = 0
    var copies: [KeyCopy] = []
    /// Whether the office ever had a member of staff; never goes back.
    ///
    /// Of all that must be there for an office to open, this file can be written by any program
    /// that has opened it, and is in no backup.
    var hasStaff = false

    /// Copies an office can have: each is a risk, and must be fetched after an erasure.
    static let copyCountMax = 32
    /// Bytes of a page of the file; 32 copies take 6 KB.
    static let pageByteCount = 8_192
    static let magic = Array("AMANKEYS".utf8)
    /// Version 1 had no `hasStaff`.
    private static let version: UInt64 = 2

    /// The page, ready to be written; sealed, because a copy may bear a custodian's name.
    ///
    /// - Throws: `damaged` where it cannot be sealed.
    func page(_ secret: KeyStoreSecret) throws(KeyStoreError) -> [UInt8] {
        guard let sealed = try? secret.seal(header: encoded) else { throw .damaged }
        let length = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sealed.count >> $0) }
        let page = Self.magic + secret.check + length + sealed
        return page + [UInt8](repeating: 0, count: Self.pageByteCount - page.count)
    }

    /// Reads a page; nil when it is torn or changed.
    ///
    /// - Throws: `notAKeyStore`, `otherRegisterKey`, `newerVersion`.
    static func read(
        _ page: [UInt8],
        _ secret: KeyStoreSecret
    ) throws(KeyStoreError) -> KeyStoreHeader? {
        guard page.count == pageByteCount, page.starts(with: magic) else { return nil }
        let check = page[8..<40]
        let length = page[40..<44].reduce(0) { $0 << 8 | Int($1) }
        guard length <= pageByteCount - 44 else { return nil }
        guard Array(check) == secret.check else { throw .otherRegisterKey }
        guard let coded = try? secret.open(header: Array(page[44..<44 + length])) else {
            return nil
        }
        return try decoded(coded)
    }

    private var encoded: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 11)
        writer.writeUnsigned(Self.version)
        writer.writeUnsigned(sequence)
        for number in [first, end, next] { writer.writeInteger(number) }
        writer.writeBool(isCopy)
        writer.writeUnsigned(erasureCount)
        writer.writeInteger(settledAt)
        writer.writeUnsigned(lostCount)
        writer.writeArray(count: copies.count)
        for copy in copies {
            writer.writeArray(count: 4)
            writer.writeText(copy.name)
            writer.writeInteger(copy.madeAt.seconds)
            writer.writeUnsigned(copy.state.rawValue)
            writer.writeUnsigned(copy.erasureCount)
        }
        writer.writeBool(hasStaff)
        return writer.bytes
    }

    private static func decoded(_ bytes: [UInt8]) throws(KeyStoreError) -> KeyStoreHeader {
        do {
            var reader = CBORReader(bytes)
            let count = try reader.readArrayCount(max: 11)
            let version = try reader.readUnsigned()
            guard version <= Self.version else {
                throw KeyStoreError.newerVersion(found: Int(clamping: version))
            }
            guard version >= 1, count == (version == 1 ? 10 : 11) else {
                throw KeyStoreError.damaged
            }
            let sequence = try reader.readUnsigned()
            var header = KeyStoreHeader(
                sequence: sequence,
                first: try reader.readInteger(),
                end: try reader.readInteger(),
                next: try reader.readInteger()
            )
            header.isCopy = try reader.readBool()
            header.erasureCount = try reader.readUnsigned()
            header.settledAt = try reader.readInteger()
            header.lostCount = try reader.readUnsigned()
            for _ in 0..<(try reader.readArrayCount(max: copyCountMax)) {
                header.copies.append(try copy(&reader))
            }
            reader.leave()
            if version > 1 { header.hasStaff = try reader.readBool() }
            reader.leave()
            try reader.finish()
            guard header.first >= 1, header.first <= header.next, header.next <= header.end else {
                throw KeyStoreError.damaged
            }
            return header
        } catch let known as KeyStoreError {
            throw known
        } catch {
            throw .damaged
        }
    }

    private static func copy(_ reader: inout CBORReader) throws -> KeyCopy {
        guard try reader.readArrayCount(max: 4) == 4 else { throw KeyStoreError.damaged }
        let name = try reader.readText(max: KeyCopy.nameByteCountMax)
        let madeAt = Instant(seconds: try reader.readInteger())
        guard let state = KeyCopy.State(rawValue: try reader.readUnsigned()) else {
            throw KeyStoreError.damaged
        }
        let erasures = try reader.readUnsigned()
        reader.leave()
        return KeyCopy(name: name, madeAt: madeAt, state: state, erasureCount: erasures)
    }
}

/// Why a key store could not be opened, read or written.
package enum KeyStoreError: Error, Equatable, Sendable {
    /// There is no key store where the office's should be.
    case missing
    /// The file exists already; a store never overwrites another file.
    case alreadyThere
    /// The file is not a key store.
    case notAKeyStore
    /// The store belongs to another register key.
    case otherRegisterKey
    /// A newer Aman wrote it.
    case newerVersion(found: Int)
    /// A slot or both headers do not have the shape they were written in.
    case damaged
    /// The office has as many copies as a store can name.
    case tooManyCopies
    /// No copy of this name is registered.
    case noSuchCopy
    /// The database of keys does not answer, or was lost in the middle: to try again may help.
    case unreachable
    /// The database of keys archives its journal, or lies in the cluster of the records: an erased
    /// key would come back with either.
    case notApart(KeysBeside)
    /// The system's word on why it could not be read or written.
    case system(code: Int32)
}

/// Why a database is no place for keys that have to be erased.
package enum KeysBeside: Equatable, Sendable {
    /// Its cluster is the one that has the records.
    case records
    /// Its cluster archives the journal.
    case archive
}
