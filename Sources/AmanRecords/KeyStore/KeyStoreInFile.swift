import Foundation

extension PersonKeyStore {
    /// Makes the store of an office in a file; the path must not exist.
    ///
    /// - Parameters:
    ///   - path: Where the file goes; its folder is made.
    ///   - key: The office's register key.
    ///   - first: Number of its first slot.
    ///   - ahead: Slots to make ahead.
    ///   - watch: Sees each write and sync.
    /// - Returns: The store, open.
    /// - Throws: `alreadyThere`, or the system's word on why it could not be made.
    static func create(
        at path: String,
        key: RegisterKey,
        first: KeySlot.Number = 1,
        ahead: Int = batchCount,
        watch: KeyStoreFile.Watch? = nil
    ) throws(KeyStoreError) -> PersonKeyStore {
        let part = "\(path).\(UInt64.random(in: .min ... .max)).part"
        defer { unsafe unlink(part) }
        do throws(FileRefusal) {
            try DurableFile.makeFolder(DurableFile.folder(of: path))
            let file = try KeyStoreFile(part, .making, watch: watch)
            let store: PersonKeyStore
            do throws(KeyStoreError) {
                let medium = KeyStoreFileMedium(file: file)
                store = try create(on: medium, key: key, first: first, watch: watch)
            } catch {
                guard case .system(let code) = error else { throw FileRefusal(code: EIO) }
                throw FileRefusal(code: code)
            }
            // A link and not a rename: another store at the path is never replaced.
            guard unsafe link(part, path) == 0 else { throw FileRefusal.last }
            try DurableFile.syncFolder(of: path)
            if ahead > 0 { try? store.makeAhead(ahead) }
            return store
        } catch {
            throw error.code == EEXIST ? .alreadyThere : .system(code: error.code)
        }
    }

    static func open(
        at path: String,
        key: RegisterKey,
        watch: KeyStoreFile.Watch? = nil
    ) throws(KeyStoreError) -> PersonKeyStore {
        let file: KeyStoreFile
        do throws(FileRefusal) {
            file = try KeyStoreFile(path, .writing, watch: watch)
        } catch {
            throw error.code == ENOENT ? .missing : .system(code: error.code)
        }
        return try open(on: KeyStoreFileMedium(file: file), key: key, watch: watch)
    }
}
