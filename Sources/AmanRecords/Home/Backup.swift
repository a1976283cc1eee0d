package import AmanLetter
import Crypto
import Foundation

/// What a backup contains.
package struct BackupOutcome: Equatable, Sendable {
    package var fileCount: Int
    package var byteCount: UInt64
    /// SHA-256 of the whole file, as `sha256sum` says it; 32 bytes.
    package var digest: [UInt8]
}

extension HomeFolder {
    /// Copies an office's folder into one file, while the office works on.
    ///
    /// The published files are copied before the records: what was published is then always
    /// covered by the records that are in the backup, and a restored office cannot find leaves
    /// under its own tree heads that it does not know. Private keys and person data are in it as
    /// on disk: sealed. A key file is not in it.
    ///
    /// - Parameters:
    ///   - home: The opened folder.
    ///   - path: Must not exist yet.
    /// - Returns: What the backup contains.
    /// - Throws: `alreadyThere`, or why it could not be read or written.
    package static func backup(
        _ home: OpenedHome,
        to path: String
    ) throws(HomeError) -> BackupOutcome {
        guard !FileManager.default.fileExists(atPath: path) else { throw .alreadyThere }
        let mark = UInt64.random(in: .min ... .max)
        let (archive, copy) = ("\(path).\(mark).part", "\(path).\(mark).records.part")
        defer {
            for leftover in [archive, copy] + ["-wal", "-shm"].map({ copy + $0 }) {
                unsafe unlink(leftover)
            }
        }
        do {
            var writer = try ArchiveWriter(archive)
            let files = HomeFiles(home.path)
            for name in try namesToKeep(home.path) {
                try writer.add(name, from: files.path(name))
            }
            try home.records.copyWhole(to: copy)
            try writer.add(HomeFiles.records, from: copy)
            let outcome = try writer.finish()
            guard unsafe link(archive, path) == 0 else { throw FileRefusal.last }
            try DurableFile.syncFolder(of: path)
            return outcome
        } catch let refusal as FileRefusal {
            throw refusal.code == EEXIST ? .alreadyThere : .cannotWrite(code: refusal.code)
        } catch let refusal as OpeningError {
            throw .records(refusal)
        } catch {
            throw .damaged(file: "backup")
        }
    }

    /// Every file that makes up an office, except the records; sorted.
    private static func namesToKeep(_ home: String) throws -> [String] {
        let fixed = HomeFiles.fixedNames.filter {
            FileManager.default.fileExists(atPath: "\(home)/\($0)")
        }
        let published = "\(home)/\(HomeFiles.published)"
        let below = FileManager.default.enumerator(atPath: published)?.compactMap { $0 as? String }
        return fixed
            + (below ?? []).filter { isPublishedFile($0, in: published) }.sorted()
            .map { "\(HomeFiles.published)/\($0)" }
    }

    private static func isPublishedFile(_ path: String, in folder: String) -> Bool {
        var isFolder: ObjCBool = false
        let isThere = unsafe FileManager.default.fileExists(
            atPath: "\(folder)/\(path)",
            isDirectory: &isFolder
        )
        let isWhole = !path.hasSuffix(".part")
        return isThere && isWhole && !isFolder.boolValue && isPublishedPath(path)
    }

    /// Makes an office's folder from a backup.
    ///
    /// The whole file is read against its digest before anything is made. The folder opens with
    /// the passphrase or key file of the office it came from.
    ///
    /// - Parameters:
    ///   - backup: The file that `backup` made.
    ///   - path: Must not exist yet, or be an empty folder.
    ///   - keyStore: The office's `keys/persons` as it is now, or a copy of it; nil where all are
    ///     lost. It decides whose records open: everybody's who is not erased. Without it letters,
    ///     log and statuses come back and names do not, except those of a backup of an older Aman
    ///     that has the keys in itself.
    ///   - now: Written into `office.json`: letters issued after the backup was made are in the
    ///     public log but not in these records.
    /// - Returns: What was brought back.
    /// - Throws: `unfitBackup` when any byte differs; nothing is made then.
    package static func restore(
        _ backup: String,
        to path: String,
        keyStore: String?,
        now: Instant
    ) throws(HomeError) -> BackupOutcome {
        let outcome = try checked { try ArchiveReader.check(backup) }
        try building(at: path) { folder throws(HomeError) in
            try checked { try ArchiveReader.unpack(backup, to: folder) }
            let files = HomeFiles(folder)
            var office = try files.readOffice()
            _ = try files.lockKind()
            office.restoredAt = now
            // The records of a backup are a file, wherever they were.
            (office.database, office.keysDatabase) = (nil, nil)
            try files.writeOffice(office)
            guard FileManager.default.fileExists(atPath: files.path(HomeFiles.records)) else {
                throw .unfitBackup
            }
            if let keyStore { try bringKeys(from: keyStore, to: files) }
        }
        return outcome
    }

    /// Copies a key store into a folder that is being made; it is looked at when that is opened.
    private static func bringKeys(
        from path: String,
        to files: HomeFiles
    ) throws(HomeError) {
        do throws(KeyStoreError) {
            try PersonKeyStore.carry(path, to: files.path(HomeFiles.persons))
        } catch {
            throw .keys(error)
        }
    }

    private static func checked<Answer>(
        _ work: () throws -> Answer
    ) throws(HomeError) -> Answer {
        do {
            return try work()
        } catch let known as HomeError {
            throw known
        } catch let refusal as FileRefusal {
            throw .cannotRead(file: "backup", code: refusal.code)
        } catch {
            throw .unfitBackup
        }
    }
}

extension HomeFiles {
    /// Files of a folder beside the records and the published ones, as far as they are there.
    static var fixedNames: [String] {
        [programme, office, lock, custody, enrolment, root]
            + (sealedKeys + nextSealedKeys).map(sealedKey) + [nextEnrolment] + [
                "keys/signer.pem", "keys/status.pem", "keys/log.pem",
            ]
    }

    /// Whether a backup may hold a file of this name.
    static func mayBeRestored(_ name: String) -> Bool {
        if name == records || fixedNames.contains(name) { return true }
        let prefix = "\(published)/"
        return name.hasPrefix(prefix) && isPublishedPath(String(name.dropFirst(prefix.count)))
    }
}
