import AmanOffice

extension DatabaseRecords {
    /// Slots for new persons, their keys durable; waits for the disk only where none are left.
    func newSlots(_ count: Int) async throws(RecordsError) -> [KeySlot.Number] {
        if let ready = keys.ready(count) { return ready }
        let keys = keys
        return try await engine.onWriter {
            Result { () throws(KeyStoreError) in try keys.take(count) }
                .mapError(RecordsError.init)
        }.get()
    }

    /// The seal for a new application in its slot.
    func newSeal(
        of application: String,
        in slot: KeySlot.Number
    ) throws(RecordsError) -> PersonSeal {
        guard let own = try personSeal(of: application, in: slot) else { throw .sealed }
        return own
    }

    /// The seal of a person; nil when the key is erased, or was lost with the key store.
    func personSeal(
        of application: String,
        in slot: KeySlot.Number?
    ) throws(RecordsError) -> PersonSeal? {
        guard let slot else { return nil }
        do throws(KeyStoreError) {
            switch try keys.find(slot) {
            case .key(let key): return PersonSeal(key, of: application)
            case .erased, .lost: return nil
            }
        } catch {
            throw RecordsError(error)
        }
    }
}

extension RecordsError {
    /// What the key store's error means to the step that asked.
    init(_ error: KeyStoreError) {
        switch error {
        case .system(let code): self = .cannotWrite(code: Int(code))
        case .damaged: self = .sealed
        case .unreachable: self = .busy
        default: self = .damaged(record: HomeFiles.persons)
        }
    }
}
