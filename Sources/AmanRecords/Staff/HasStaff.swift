package import AmanOffice

extension DatabaseRecords {
    package func hasStaff() async throws(RecordsError) -> Bool {
        let keys = keys
        return try await read { db in
            // The rows alone are enough too: another program may add the first member just now.
            if try db.hasStaff() { return true }
            return try keys.header().hasStaff
        }
    }

    /// Notes in the key store that the office has staff, where its rows say so.
    ///
    /// Done whenever the office is opened: an office of an older Aman has it from then on.
    static func noteStaff(_ db: Transaction, _ keys: PersonKeyStore) throws {
        if try db.hasStaff() { try keys.noteStaff() }
    }
}

extension PersonKeyStore {
    /// Notes that the office has staff, from now on and durably.
    func noteStaff() throws(KeyStoreError) {
        guard try !header().hasStaff else { return }
        try changing { header, turn throws(KeyStoreError) in
            header.hasStaff = true
            // Once here and once by `changing`: both pages say it, so that spoiling the newer one
            // does not bring back the time before.
            try write(&header, turn)
        }
    }
}

extension Transaction {
    /// Whether there is a member of staff, those who have left included.
    fileprivate func hasStaff() throws -> Bool {
        try row("SELECT 1 FROM staff WHERE id > 0 LIMIT 1") != nil
    }
}
