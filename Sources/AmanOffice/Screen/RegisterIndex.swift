import AmanNames

/// Everybody in the register as what is compared of them, in memory while the office is unlocked.
///
/// It follows the records, whichever program writes them: before each comparison it reads who was
/// registered or corrected since the last. Who was erased is taken out when a comparison meets
/// them.
package actor RegisterIndex {
    private let records: any OfficeRecords
    private var index: NameIndex
    private var search: NameSearch
    private var place = RegisterPlace.start
    /// Whether a reading is under way, and those who came meanwhile.
    private var isReading = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ records: any OfficeRecords, _ model: NameModel) {
        self.records = records
        index = NameIndex(common: KnownNames.common)
        search = NameSearch(model)
    }

    /// Persons who can be found.
    package var count: Int { index.count }

    /// Reads who is new; all of the register the first time.
    ///
    /// - Parameter progress: Gets how many persons are read so far.
    /// - Throws: Why the records could not be read.
    package func catchUp(
        progress: @escaping @Sendable (_ read: Int) -> Void = { _ in }
    ) async throws(RecordsError) {
        // One reader at a time: two would put the same persons in.
        while isReading { await withCheckedContinuation { waiting.append($0) } }
        isReading = true
        let failure = await read(progress)
        isReading = false
        for waiter in waiting { waiter.resume() }
        waiting = []
        if let failure { throw failure }
    }

    private func read(_ progress: @Sendable (_ read: Int) -> Void) async -> RecordsError? {
        do throws(RecordsError) {
            var changes = try await changes(since: place).get()
            while !changes.isComplete {
                // The next ones are read while these are put in.
                let end = changes.place
                async let next = self.changes(since: end)
                await insert(changes, progress)
                changes = try await next.get()
            }
            await insert(changes, progress)
            return nil
        } catch {
            return error
        }
    }

    private nonisolated func changes(
        since place: RegisterPlace
    ) async -> Result<RegisterChanges, RecordsError> {
        do throws(RecordsError) {
            return .success(try await records.persons(since: place, limit: readAtOnceMax))
        } catch {
            return .failure(error)
        }
    }

    private func insert(
        _ changes: RegisterChanges,
        _ progress: @Sendable (_ read: Int) -> Void
    ) async {
        for (number, candidate) in changes.persons.enumerated() {
            // Others have their turn: a register of a million is read for half a minute.
            if number.isMultiple(of: insertedAtOnceMax) { await Task.yield() }
            insert(candidate)
        }
        place = changes.place
        progress(index.count)
    }

    /// Puts a person in as they are now, or takes them out where they were erased.
    func insert(_ candidate: Candidate) {
        let ticket = UInt32(candidate.ticket.number)
        guard let person = candidate.person else {
            index.remove(ticket)
            return
        }
        let compared = NamedPerson(person, province: candidate.homeProvince)
        index.insert(compared, ticket: ticket, version: candidate.version)
    }

    /// Whether a person is in the index as they are now.
    func isCurrent(_ candidate: Candidate) -> Bool {
        candidate.person != nil
            && index.version(of: UInt32(candidate.ticket.number)) == candidate.version
    }

    /// Who may be the person, best first.
    func hits(for person: NamedPerson, except own: Ticket?, limit: Int) -> [NameHit] {
        search.hits(
            for: person,
            in: index,
            except: own.map { UInt32($0.number) },
            limit: limit
        )
    }

    /// Who resembles the person most, however little that is, best first.
    func nearest(to person: NamedPerson, limit: Int) -> [Ticket] {
        search.hits(for: person, in: index, limit: limit, enough: -.infinity)
            .map { Ticket(number: Int($0.ticket)) }
    }

    /// Bits that a hit needs at present.
    var threshold: Float { search.threshold(index) }
}

/// Persons read from the records at once: some megabytes.
private let readAtOnceMax = 5_000

/// Persons put in before others have their turn: about two milliseconds.
private let insertedAtOnceMax = 200

extension Candidate {
    /// Tells this version of the record from others; a few bytes of `reading` are enough.
    var version: UInt32 { (reading ?? []).prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }
}

extension KnownNames {
    /// The names that people have before there is an applicant: those at the head of the list are
    /// commoner, as in any list of names.
    ///
    /// Source: the frequency of a name falls about with its rank (Zipf).
    static let common: [(word: NameWord, weight: Float)] = {
        var common: [(NameWord, Float)] = []
        for (rank, pair) in ordered.enumerated() {
            let weight = 1 / Float(rank + commonRankStart)
            for name in [pair.arabic, pair.latin] {
                for word in NameWords(name)?.words ?? [] { common.append((word, weight)) }
            }
        }
        return common
    }()
}

/// The first name of the list would weigh too much from rank 1.
private let commonRankStart = 10
