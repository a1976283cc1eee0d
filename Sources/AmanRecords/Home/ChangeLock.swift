import Foundation

extension HomeFolder {
    /// Locks an office with another passphrase, key file or token; nothing sealed has to change.
    ///
    /// The lock is one file, which is replaced in one step: a crash leaves the old lock or the new
    /// one. It is opened with the new secret before it replaces the old one, and read back after.
    /// Copies of the old lock, such as those in backups, still open with the old secret.
    ///
    /// - Parameters:
    ///   - home: The opened folder.
    ///   - new: What opens it from now on. A key file that is not there is made.
    /// - Throws: `sameSecret` when the present lock opens with it; why the lock could not be
    ///   written, and then the old one still holds.
    package static func changeLock(
        of home: OpenedHome,
        to new: Unlock
    ) throws(HomeError) {
        try changeLock(of: home, to: new, cost: .standard) { _ in }
    }

    static func changeLock(
        of home: OpenedHome,
        to new: Unlock,
        cost: PassphraseCost,
        before: (DurableFile.Step) throws(FileRefusal) -> Void
    ) throws(HomeError) {
        let files = HomeFiles(home.path)
        let secret = try new.secretForNewLock(movingFrom: home.path, to: home.path)
        guard (try? files.readLock().open(secret)) == nil else { throw .sameSecret }
        guard let lock = try? Lock(home.register, secret, cost: cost),
            let read = try? Lock(parsing: lock.encoded),
            (try? read.open(secret))?.secret == home.register.secret
        else { throw .damaged(file: HomeFiles.lock) }
        // A token has shown a public half: now it shows that it opens.
        if case .token = new, try read.open(with: new).secret != home.register.secret {
            throw .wrongToken
        }
        try files.write(lock.encoded, to: HomeFiles.lock, before: before)
        guard try files.readLock() == lock else { throw .damaged(file: HomeFiles.lock) }
    }

    /// Removes the key file inside an office's folder, once the office opens with something else.
    ///
    /// Its bytes are overwritten first: what a disk does with the old ones is the disk's affair.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: `otherLock(.keyFile)` while the file still opens the office.
    package static func removeOldKeyFile(of home: OpenedHome) throws(HomeError) -> Bool {
        let files = HomeFiles(home.path)
        let path = files.path(HomeFiles.keyFile)
        guard let bytes = try files.readIfThere(HomeFiles.keyFile, limit: keyFileByteCount) else {
            return false
        }
        guard (try? files.readLock().open(.keyFile(bytes))) == nil else {
            throw .otherLock(.keyFile)
        }
        do throws(FileRefusal) {
            try DurableFile.overwrite(path)
            guard unsafe unlink(path) == 0 else { throw .last }
            try DurableFile.syncFolder(of: path)
        } catch {
            throw .cannotWrite(code: error.code)
        }
        return true
    }
}
