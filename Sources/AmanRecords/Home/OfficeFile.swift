import AmanLetter
import Foundation

/// What `office.json` says: which office this folder belongs to, and in which format.
struct OfficeFile: Equatable {
    var code: OfficeCode
    var createdAt: Instant
    /// When the folder was brought back from a backup.
    var restoredAt: Instant?
    /// Address of the database that has the records; nil where they are in the folder.
    var database: String?
    /// Address of the database that has the persons' keys; nil where they are in the folder.
    var keysDatabase: String?

    init(office: OfficeCode, createdAt: Instant, restoredAt: Instant? = nil) {
        code = office
        self.createdAt = createdAt
        self.restoredAt = restoredAt
    }

    /// Version of the folder's layout: 2 where something is in a database, which an older Aman
    /// would not look for.
    static let format = 2
    static let byteCountMax = 4_096

    private struct Shape: Codable {
        var format: Int
        var office: String
        var created: String
        var restored: String?
        var database: String?
        var keysDatabase: String?
    }

    func encoded() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let shape = Shape(
            format: database == nil && keysDatabase == nil ? 1 : Self.format,
            office: code.text,
            created: createdAt.rfc3339,
            restored: restoredAt?.rfc3339,
            database: database,
            keysDatabase: keysDatabase
        )
        return Array(try encoder.encode(shape)) + [UInt8(ascii: "\n")]
    }

    init(parsing bytes: [UInt8]) throws(HomeError) {
        guard let shape = try? JSONDecoder().decode(Shape.self, from: Data(bytes)) else {
            throw .damaged(file: HomeFiles.office)
        }
        guard shape.format <= Self.format else {
            throw .newerVersion(found: shape.format, known: Self.format)
        }
        let restored = shape.restored.map { Instant(rfc3339: $0) }
        guard shape.format >= 1, let code = try? OfficeCode(shape.office),
            let created = Instant(rfc3339: shape.created), restored != .some(nil)
        else { throw .damaged(file: HomeFiles.office) }
        self.init(office: code, createdAt: created, restoredAt: restored ?? nil)
        (database, keysDatabase) = (shape.database, shape.keysDatabase)
    }
}

extension HomeFiles {
    func writeOffice(_ office: OfficeFile) throws(HomeError) {
        guard let bytes = try? office.encoded() else { throw .damaged(file: Self.office) }
        try write(bytes, to: Self.office)
    }

    func readOffice() throws(HomeError) -> OfficeFile {
        guard let bytes = try readIfThere(Self.office, limit: OfficeFile.byteCountMax) else {
            throw .notAHome(folder: folder)
        }
        return try OfficeFile(parsing: bytes)
    }
}

extension HomeFolder {
    /// Notes that a restored folder was held against what was published, and may be worked in.
    ///
    /// The folder is opened again afterwards.
    package static func settle(_ home: OpenedHome) throws(HomeError) {
        let files = HomeFiles(home.path)
        var office = try files.readOffice()
        office.restoredAt = nil
        try files.writeOffice(office)
    }
}
