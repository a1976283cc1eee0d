package import AmanOffice

extension DatabaseRecords {
    package func keyStoreState() async throws(RecordsError) -> KeyStoreState {
        let keys = keys
        return try await read { _ in
            let header = try keys.header()
            return KeyStoreState(
                erasureCount: header.erasureCount,
                copies: header.copies,
                lostCount: header.lostCount
            )
        }
    }

    package func copyKeys(
        to path: String,
        named name: String,
        _ audit: AuditEntry
    ) async throws(KeyCopyError) {
        try await changingCopies(audit) { keys throws(KeyStoreError) in
            try keys.copy(to: path, named: name, at: audit.at)
        }
    }

    package func endKeyCopy(
        _ name: String,
        as state: KeyCopy.State,
        _ audit: AuditEntry
    ) async throws(KeyCopyError) {
        guard try await stateForCopies().copies.contains(where: { $0.name == name }) else {
            throw .noSuchCopy
        }
        try await changingCopies(audit) { keys throws(KeyStoreError) in
            try keys.end(name, as: state)
        }
    }

    private func stateForCopies() async throws(KeyCopyError) -> KeyStoreState {
        do throws(RecordsError) {
            return try await keyStoreState()
        } catch {
            throw .records(error)
        }
    }

    /// The entry first: what it speaks of may then have failed, and never happened without it.
    private func changingCopies(
        _ audit: AuditEntry,
        _ change: @escaping @Sendable (PersonKeyStore) throws(KeyStoreError) -> Void
    ) async throws(KeyCopyError) {
        do {
            try await append(audit)
            let keys = keys
            // Not the writer's thread: a stick is slow, and desks continue.
            let refusal = await onReader { () -> KeyStoreError? in
                do throws(KeyStoreError) {
                    try change(keys)
                    return nil
                } catch {
                    return error
                }
            }
            guard let refusal else { return }
            switch refusal {
            case .alreadyThere: throw KeyCopyError.alreadyThere
            case .tooManyCopies: throw KeyCopyError.tooManyCopies
            case .noSuchCopy: throw KeyCopyError.noSuchCopy
            default: throw RecordsError(refusal)
            }
        } catch let known as KeyCopyError {
            throw known
        } catch let error as RecordsError {
            throw .records(error)
        } catch {
            throw .records(.damaged(record: HomeFiles.persons))
        }
    }
}
