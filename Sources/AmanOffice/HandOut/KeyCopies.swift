extension Office {
    /// Copies the persons' keys to another disk or a stick, and notes the copy under a name.
    ///
    /// The same name again replaces that copy: an erasure is done once every copy was replaced.
    ///
    /// - Returns: The state of the key store and its copies.
    package func copyKeys(
        to path: String,
        named text: String,
        officer: String
    ) async throws(KeyCopyError) -> KeyStoreState {
        guard let name = KeyCopy.name(reading: text) else { throw .unfitName }
        let state = try await keyState()
        let number = state.copies.firstIndex { $0.name == name } ?? state.copies.count
        let entry = try keyEntry(officer, number)
        try await records.copyKeys(to: path, named: name, entry)
        return try await keyState()
    }

    /// Notes that a copy of the persons' keys is lost or destroyed: it is no longer waited for.
    ///
    /// - Returns: The state of the key store and its copies.
    package func endKeyCopy(
        _ text: String,
        as state: KeyCopy.State,
        officer: String
    ) async throws(KeyCopyError) -> KeyStoreState {
        guard let name = KeyCopy.name(reading: text) else { throw .unfitName }
        let copies = try await keyState().copies
        guard let number = copies.firstIndex(where: { $0.name == name }) else {
            throw .noSuchCopy
        }
        let entry = try keyEntry(officer, number, state == .lost ? "lost" : "destroyed")
        try await records.endKeyCopy(name, as: state, entry)
        return try await keyState()
    }

    /// Erases at once everyone who is erased in the key store and not in the records: after a crash
    /// between the two, or in records that were restored from an older backup.
    ///
    /// - Returns: How many records were erased.
    package func finishErasure() async throws(RecordsError) -> Int {
        let entry = AuditEntry(
            at: environment.now(),
            officer: officeItself,
            act: .erase,
            subject: AuditCode(erased: [])
        )
        return try await records.finishErasure(entry)
    }

    private func keyState() async throws(KeyCopyError) -> KeyStoreState {
        do throws(RecordsError) {
            return try await records.keyStoreState()
        } catch {
            throw .records(error)
        }
    }

    /// The entry names the copy by its number in the list: names are written by hand.
    private func keyEntry(
        _ officer: String,
        _ place: Int,
        _ reason: AuditCode? = nil
    ) throws(KeyCopyError) -> AuditEntry {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        return AuditEntry(
            at: environment.now(),
            officer: officer,
            act: .keyCopy,
            subject: "key copy " + AuditCode(place + 1),
            reason: reason
        )
    }
}

/// The officer of entries that the program makes without anyone asking.
package let officeItself = "aman"
