import AmanLetter
import AmanOffice
import Testing

@Suite("What the doctor finds")
struct DiagnosingTests {
    private static let now = Instant(seconds: 1_795_435_200)

    private func office() throws -> FolderFacts {
        var folder = FolderFacts(state: .office(try OfficeCode("HER")))
        folder.changedAt = Self.now
        folder.publishedAt = Self.now.adding(days: -1)
        folder.backedUpAt = Self.now.adding(days: -7)
        return folder
    }

    private func machine() -> MachineFacts {
        var machine = MachineFacts(now: Self.now)
        machine.isClockSynchronised = true
        machine.freeByteCount = 1 << 40
        machine.freeFileCount = 1_000_000
        machine.syncMilliseconds = 12
        return machine
    }

    private func found(
        folder change: (inout FolderFacts) -> Void = { _ in },
        machine alter: (inout MachineFacts) -> Void = { _ in }
    ) throws -> [DoctorFinding] {
        var (folder, machine) = (try office(), machine())
        change(&folder)
        alter(&machine)
        return diagnose(folder, machine)
    }

    @Test("a sound office on a sound machine is well")
    func well() throws {
        #expect(try found() == [])
        // A site that answers already is the office's own.
        #expect(try found(machine: { $0.port = .answered }) == [])
        #expect(try found(folder: { ($0.records, $0.keyStore) = (.elsewhere, .elsewhere) }) == [])
    }

    @Test("a path without an office is that and nothing of an office's files")
    func noOffice() throws {
        #expect(try found(folder: { $0 = FolderFacts(state: .missing) }) == [.noOffice])
        #expect(try found(folder: { $0 = FolderFacts(state: .notAnOffice) }) == [.noOffice])
        #expect(try found(folder: { $0 = FolderFacts(state: .damaged) }) == [.damagedOffice])
        #expect(try found(folder: { $0 = FolderFacts(state: .newer) }) == [.newerOffice])
    }

    @Test("each thing about the folder is found")
    func folder() throws {
        #expect(try found(folder: { $0.isOtherUsers = true }) == [.otherUsersFolder])
        #expect(try found(folder: { $0.isWritable = false }) == [.readOnlyFolder])
        #expect(try found(folder: { $0.isSealed = true }) == [.sealed])
        #expect(try found(folder: { $0.isRestored = true }) == [.restored])
        #expect(try found(folder: { $0.hasLock = false }) == [.noLock])
        #expect(try found(folder: { $0.records = .missing }) == [.noRecords])
        #expect(try found(folder: { $0.records = .notADatabase }) == [.notRecords])
        #expect(
            try found(folder: { $0.records = .database(isWriteAhead: false) }) == [.notWriteAhead]
        )
        #expect(try found(folder: { $0.keyStore = .missing }) == [.noKeyStore])
        #expect(try found(folder: { $0.keyStore = .damaged }) == [.damagedKeyStore])
        #expect(
            try found(folder: { $0.isPublishedFolderWritable = false }) == [.readOnlyPublished]
        )
        #expect(try found(folder: { $0.exposures = [.rootInside] }) == [.exposed(.rootInside)])
    }

    @Test("each thing about the machine is found")
    func machineFindings() throws {
        #expect(try found(machine: { $0.isSuperuser = true }) == [.superuser])
        #expect(try found(machine: { $0.isDatabaseReached = false }) == [.databaseUnreachable])
        #expect(try found(machine: { $0.isDatabaseReached = true }) == [])
        #expect(try found(machine: { $0.isReplicaReached = false }) == [.replicaUnreachable])
        #expect(DoctorFinding.replicaUnreachable.level == .advice)
        #expect(try found(machine: { $0.isSwapping = true }) == [.swap])
        let families = ["Noto Sans"]
        #expect(
            try found(machine: { $0.missingFonts = families }) == [.noFonts(families: families)]
        )
        #expect(try found(machine: { $0.hasLandlock = false }) == [.noLandlock])
        #expect(
            try found(machine: { ($0.canReadPictures, $0.hasLandlock) = (false, false) })
                == [.noPictures]
        )
        #expect(try found(machine: { $0.hasVerifierSite = false }) == [.noVerifierSite])
        #expect(try found(machine: { $0.port = .taken }) == [.portTaken])
        #expect(try found(machine: { $0.port = .refused }) == [.portRefused])
    }

    @Test("a disk that does not last, or is slow or full, is found")
    func disk() throws {
        #expect(
            try found(machine: { $0.fileSystem = .network("NFS") }) == [.networkDisk(kind: "NFS")]
        )
        #expect(try found(machine: { $0.fileSystem = .memory }) == [.memoryDisk])
        #expect(try found(machine: { $0.fileSystem = .layer }) == [.layerDisk])
        #expect(try found(machine: { $0.syncMilliseconds = nil }) == [.notDurable])
        // Then that it is not written to says it all.
        let readOnly = try found(
            folder: { $0.isWritable = false },
            machine: { $0.syncMilliseconds = nil }
        )
        #expect(readOnly == [.readOnlyFolder])
        #expect(try found(machine: { $0.syncMilliseconds = 500 }) == [])
        #expect(
            try found(machine: { $0.syncMilliseconds = 501 }) == [.slowDisk(milliseconds: 501)]
        )
        #expect(try found(machine: { $0.freeByteCount = 200 << 20 }) == [.diskFull(mebibytes: 200)])
        #expect(try found(machine: { $0.freeByteCount = nil }) == [])
        #expect(try found(machine: { $0.freeByteCount = 2 << 30 }) == [])
        let low = try found(
            folder: { $0.recordsByteCount = 1 << 30 },
            machine: { $0.freeByteCount = 2 << 30 }
        )
        #expect(low == [.diskLow(mebibytes: 2_048, needed: 3_072)])
        let huge = try found(folder: { $0.recordsByteCount = .max })
        #expect(huge.count == 1)
        #expect(try found(machine: { $0.freeFileCount = 999 }) == [.noFilesLeft])
    }

    @Test("a clock that is early, behind or alone is found, and a moment's difference is not")
    func clock() throws {
        let early = Instant(seconds: 0)
        let atStart = try found(
            folder: { ($0.changedAt, $0.publishedAt, $0.backedUpAt) = (early, early, early) },
            machine: { $0.now = early }
        )
        #expect(atStart == [.clockEarly(now: early)])
        #expect(try found(machine: { $0.isClockSynchronised = false }) == [.clockNotSynchronised])
        #expect(try found(machine: { $0.isClockSynchronised = nil }) == [])
        let ahead = Instant(seconds: Self.now.seconds + 360)
        #expect(try found(folder: { $0.changedAt = ahead }) == [.clockBehind(minutes: 6)])
        let near = Instant(seconds: Self.now.seconds + 300)
        #expect(try found(folder: { $0.changedAt = near }) == [])
        #expect(try found(folder: { $0.changedAt = nil }) == [])
    }

    @Test("what is published late, and a backup that is missing or old, is advice")
    func ages() throws {
        let old = Self.now.adding(days: -8)
        #expect(try found(folder: { $0.backedUpAt = old }) == [.oldBackup(days: 8)])
        #expect(try found(folder: { $0.backedUpAt = nil }) == [.noBackup])
        #expect(try found(folder: { $0.publishedAt = old }) == [.publishedLate(hours: 192)])
        #expect(try found(folder: { $0.publishedAt = nil }) == [.neverPublished])
        // A sealed office publishes nothing, and says only that it is sealed.
        #expect(try found(folder: { ($0.isSealed, $0.publishedAt) = (true, old) }) == [.sealed])
        for finding in [DoctorFinding.noBackup, .neverPublished, .sealed] {
            #expect(finding.level == .advice)
        }
    }

    @Test("faults come before advice, and each is about something that is looked at")
    func order() throws {
        let found = try found(
            folder: { ($0.backedUpAt, $0.keyStore) = (nil, .missing) },
            machine: { ($0.isSwapping, $0.port) = (true, .refused) }
        )
        #expect(found.map(\.level) == [.fault, .fault, .advice, .advice])
        #expect(Set(found.map(\.subject)) == [.keys, .port, .memory, .backup])
    }
}
