import AmanLetter
import AmanOffice
import Foundation

extension PersonKeyStore {
    /// Writes a copy of the store, and registers it under a name.
    ///
    /// The name is registered before the file is made: a copy that no one knows of would keep keys
    /// that the office believes erased. An older copy at the path is overwritten, then removed.
    ///
    /// - Parameters:
    ///   - path: Another file than the store's; a copy of this office's may be there.
    ///   - name: See `KeyCopy.name(reading:)`.
    ///   - now: Written beside the name.
    /// - Throws: `alreadyThere` where another file is at the path, `tooManyCopies`, or why it could
    ///   not be written; the name is registered even then, as begun.
    func copy(to path: String, named name: String, at now: Instant) throws(KeyStoreError) {
        let old = try oldCopy(at: path)
        let begun = try changing { header, turn throws(KeyStoreError) in
            try begin(name, at: now, &header, turn)
            return header
        }
        let made = KeyCopy(
            name: name,
            madeAt: now,
            state: .made,
            erasureCount: begun.erasureCount
        )
        // Desks continue meanwhile: what is erased while the copy is written makes it stale.
        try writeCopy(begun.copy(listing: made), to: path)
        if let old { try overwrite(old) }
        try changing { header, _ throws(KeyStoreError) in
            header = header.listing(made)
        }
    }

    /// Lists a file with these keys that was made by other means, such as moving them.
    func list(_ name: String, at now: Instant) throws(KeyStoreError) {
        try changing { header, _ throws(KeyStoreError) in
            guard header.copies.count < KeyStoreHeader.copyCountMax else { throw .tooManyCopies }
            header.copies.append(
                KeyCopy(
                    name: name,
                    madeAt: now,
                    state: .made,
                    erasureCount: header.erasureCount
                )
            )
        }
    }

    /// Says that a copy will not come back, or is no more.
    func end(_ name: String, as state: KeyCopy.State) throws(KeyStoreError) {
        try changing { header, _ throws(KeyStoreError) in
            guard let place = header.copies.firstIndex(where: { $0.name == name }) else {
                throw .noSuchCopy
            }
            header.copies[place].state = state
        }
    }

    /// Registers the name, durably; what the older copy of this name holds is still said.
    private func begin(
        _ name: String,
        at now: Instant,
        _ header: inout KeyStoreHeader,
        _ turn: any KeyStoreTurn
    ) throws(KeyStoreError) {
        if let known = header.copies.firstIndex(where: { $0.name == name }) {
            header.copies[known].state = .begun
        } else {
            guard header.copies.count < KeyStoreHeader.copyCountMax else { throw .tooManyCopies }
            let copy = KeyCopy(
                name: name,
                madeAt: now,
                state: .begun,
                erasureCount: header.erasureCount
            )
            header.copies.append(copy)
        }
        try write(&header, turn)
    }

    /// The file at the path, where it is an older copy of this store; nil where there is none.
    ///
    /// - Throws: `alreadyThere` for any other file, and for the store itself.
    private func oldCopy(at path: String) throws(KeyStoreError) -> KeyStoreFile? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        do throws(FileRefusal) {
            let file = try KeyStoreFile(path, .writing, watch: watch)
            let medium = KeyStoreFileMedium(file: file)
            let header = try? Self.header(in: medium.read, secret)
            guard header?.isCopy == true else { throw FileRefusal(code: EEXIST) }
            return file
        } catch {
            throw error.code == EEXIST ? .alreadyThere : .system(code: error.code)
        }
    }

    private func writeCopy(
        _ header: KeyStoreHeader,
        to path: String
    ) throws(KeyStoreError) {
        let part = "\(path).\(UInt64.random(in: .min ... .max)).part"
        defer { unsafe unlink(part) }
        let page = try header.page(secret)
        let target = try onFile { () throws(FileRefusal) in
            try KeyStoreFile(part, .making, watch: watch)
        }
        try onFile { () throws(FileRefusal) in
            for place in [0, KeyStoreHeader.pageByteCount] { try target.write(page, at: place) }
        }
        try writeSlots(of: header, to: target)
        try onFile { () throws(FileRefusal) in
            try target.sync()
            guard unsafe rename(part, path) == 0 else { throw FileRefusal.last }
            try DurableFile.syncFolder(of: path)
        }
    }

    private func writeSlots(
        of header: KeyStoreHeader,
        to target: KeyStoreFile
    ) throws(KeyStoreError) {
        var place = 2 * KeyStoreHeader.pageByteCount
        let end = place + Int(header.end - header.first) * KeySlot.byteCount
        while place < end {
            let bytes = try medium.read(min(Self.bytesCopiedAtOnce, end - place), at: place)
            guard !bytes.isEmpty else { break }
            try onFile { () throws(FileRefusal) in try target.write(bytes, at: place) }
            place += bytes.count
        }
    }

    /// Overwrites a file that has lost its name: keys that were erased since lie in it.
    private func overwrite(_ old: KeyStoreFile) throws(KeyStoreError) {
        try onFile { () throws(FileRefusal) in
            let end = try old.byteCount
            var place = 0
            while place < end {
                let count = min(Self.bytesCopiedAtOnce, end - place)
                try old.write([UInt8](repeating: 0, count: count), at: place)
                place += count
            }
            try old.sync()
        }
    }

    private static let bytesCopiedAtOnce = 1 << 20

    /// Copies a store as it lies on the disk, without opening it: its office is not unlocked.
    static func carry(_ path: String, to target: String) throws(KeyStoreError) {
        let source: KeyStoreFile
        do throws(FileRefusal) {
            source = try KeyStoreFile(path, .reading)
        } catch {
            throw error.code == ENOENT ? .missing : .system(code: error.code)
        }
        try source.alone { () throws(KeyStoreError) in
            let start = try onFile { () throws(FileRefusal) in try source.read(8, at: 0) }
            guard start == KeyStoreHeader.magic else { throw .notAKeyStore }
            try onFile { () throws(FileRefusal) in
                try DurableFile.makeFolder(DurableFile.folder(of: target))
                let copy = try KeyStoreFile(target, .making)
                var place = 0
                // Not until nothing comes: what is no file may never end.
                let end = try source.byteCount
                while place < end {
                    let bytes = try source.read(min(bytesCopiedAtOnce, end - place), at: place)
                    guard !bytes.isEmpty else { break }
                    try copy.write(bytes, at: place)
                    place += bytes.count
                }
                try copy.sync()
            }
        }
    }
}

extension KeyStoreHeader {
    /// The header with this copy in its list, in the place of the one of its name.
    fileprivate func listing(_ copy: KeyCopy) -> KeyStoreHeader {
        var header = self
        if let place = copies.firstIndex(where: { $0.name == copy.name }) {
            header.copies[place] = copy
        }
        return header
    }

    /// The header of the copy itself.
    fileprivate func copy(listing copy: KeyCopy) -> KeyStoreHeader {
        var header = listing(copy)
        header.isCopy = true
        return header
    }
}
