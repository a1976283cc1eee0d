import AmanLetter
package import AmanOffice
import Foundation

extension HomeFolder {
    /// What can be seen of an office's folder without opening it: no secret is asked for, and no
    /// file is changed.
    ///
    /// - Parameters:
    ///   - path: Where the office should be.
    ///   - backups: Folders that backups are put into, beside the office's own.
    /// - Returns: All that was seen; only `state` counts where there is no office.
    package static func look(at path: String, backups: [String] = []) -> FolderFacts {
        let files = HomeFiles(path)
        var facts = FolderFacts(state: state(of: files))
        guard case .office = facts.state, let programme = programme(at: path) else {
            if case .office = facts.state { facts.state = .damaged }
            return facts
        }
        let office = try? files.readOffice()
        var status = stat()
        facts.isOtherUsers = unsafe stat(path, &status) == 0 && status.st_uid != geteuid()
        facts.isWritable = isWritable(path) && isWritable(files.path("keys"))
        facts.isSealed = files.isSealed
        facts.isRestored = office?.restoredAt != nil
        facts.hasLock = (try? files.lockKind()) != nil
        facts.exposures = exposures(at: path, isSample: programme.sample).map(\.seen)
        facts.records = office?.database == nil ? records(files) : .elsewhere
        let names = ["", "-wal"].map { files.path(HomeFiles.records + $0) }
        facts.recordsByteCount = names.reduce(0) { $0 + (size(of: $1) ?? 0) }
        facts.changedAt = names.compactMap { changedAt($0) }.max()
        let isKeyStoreElsewhere = office?.keysDatabase != nil
        facts.keyStore =
            isKeyStoreElsewhere ? .elsewhere : keyStore(files.path(HomeFiles.persons))
        let published = files.path(HomeFiles.published)
        facts.isPublishedFolderWritable =
            unsafe access(published, F_OK) != 0 || isWritable(published)
        facts.publishedAt = changedAt("\(published)/\(LogPath.treeHead)")
        facts.backedUpAt = ([files.path("backups")] + backups).compactMap(newestBackup).max()
        return facts
    }

    /// The programme of an office, which is no secret; nil where it cannot be read.
    package static func programme(at path: String) -> Programme? {
        (try? HomeFiles(path).readProgramme()).flatMap { try? Programme.parse($0) }
    }

    /// Where the databases are that have an office's records and keys.
    ///
    /// - Returns: None where everything is in the folder; nil in the place of one whose address
    ///   cannot be read.
    package static func databases(at path: String) -> [DatabaseAddress?] {
        let office = try? HomeFiles(path).readOffice()
        let texts = Set([office?.database, office?.keysDatabase].compactMap { $0 })
        return texts.sorted().map { try? DatabaseAddress($0) }
    }

    /// How long the folder's disk takes until a small file is durable, as each letter waits for it.
    ///
    /// - Returns: Milliseconds; nil where the file could not be written. It is removed again.
    package static func syncTime(at path: String) -> Int? {
        let file = "\(path)/.doctor.\(UInt64.random(in: .min ... .max)).part"
        defer { unsafe unlink(file) }
        let start = ContinuousClock.now
        guard (try? DurableFile.writeNew([UInt8](repeating: 0, count: 512), to: file)) != nil else {
            return nil
        }
        return Int((ContinuousClock.now - start) / .milliseconds(1))
    }

    private static func state(of files: HomeFiles) -> FolderFacts.State {
        guard unsafe access(files.folder, F_OK) == 0 else { return .missing }
        do throws(HomeError) {
            return .office(try files.readOffice().code)
        } catch {
            switch error {
            case .notAHome: return .notAnOffice
            case .newerVersion: return .newer
            default: return .damaged
            }
        }
    }

    /// The first bytes of SQLite's file say what it is, and how it is written.
    ///
    /// Source: SQLite, "Database File Format", sections 1.3.1 and 1.3.3.
    private static func records(_ files: HomeFiles) -> FolderFacts.Records {
        guard let head = head(of: files.path(HomeFiles.records), byteCount: 20) else {
            return .missing
        }
        guard head.count == 20, head.starts(with: Array("SQLite format 3\0".utf8)) else {
            return .notADatabase
        }
        return .database(isWriteAhead: head[18] == 2 && head[19] == 2)
    }

    /// One of the two pages of header is whole at every moment.
    private static func keyStore(_ path: String) -> FolderFacts.KeyStore {
        let page = KeyStoreHeader.pageByteCount
        guard let head = head(of: path, byteCount: 2 * page) else { return .missing }
        let isThere = [0, page].contains { start in
            head.dropFirst(start).starts(with: KeyStoreHeader.magic)
        }
        return isThere && head.count == 2 * page ? .there : .damaged
    }

    private static func head(of path: String, byteCount: Int) -> [UInt8]? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        let bytes = try? file.read(upToCount: byteCount)
        return bytes.map { Array($0) } ?? []
    }

    private static func newestBackup(in folder: String) -> Instant? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".backup") }.compactMap { changedAt("\(folder)/\($0)") }
            .max()
    }

    private static func isWritable(_ path: String) -> Bool {
        unsafe access(path, W_OK | X_OK) == 0
    }

    private static func size(of path: String) -> UInt64? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return UInt64(clamping: status.st_size)
    }

    private static func changedAt(_ path: String) -> Instant? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return Instant(seconds: Int64(status.st_mtim.tv_sec))
    }
}

extension HomeExposure {
    /// The same as the doctor's findings have it.
    fileprivate var seen: FolderFacts.Exposure {
        switch self {
        case .keyFileBesideRegister: .keyFileInside
        case .openToOthers(let path, let mode): .openToOthers(path: path, mode: mode)
        case .rootInside: .rootInside
        }
    }
}
