package import AmanLetter

/// From which figures on something is a finding.
package enum DoctorLimits {
    /// An office that has less has to stop soon: a day of letters takes 20 MB, its log as much.
    package static let freeByteCountMin: UInt64 = 268_435_456
    /// Room beside a copy of the records: for a backup that is written before the older one goes.
    package static let roomByteCount: UInt64 = 2_147_483_648
    package static let freeFileCountMin: UInt64 = 1_000
    /// Each letter waits for the disk; ten times what a slow card takes.
    package static let syncMillisecondsMax = 500
    /// Lists are signed at least once a day.
    package static let publishedHoursMax = 26
    package static let backupDaysMax = 7
    /// Minutes by which a clock may be behind a file that was written before.
    package static let clockMinutesMax = 5
    /// This version is not older; a machine without a battery begins in 1970 or at its image.
    package static let earliest = Instant(seconds: 1_793_491_200)  // 2026-11-01
}

/// Everything that should be known of an office's folder and its machine, the gravest first.
///
/// - Parameters:
///   - folder: What was seen of the folder.
///   - machine: What was seen of the machine.
/// - Returns: Each finding once; empty where all is well.
package func diagnose(_ folder: FolderFacts, _ machine: MachineFacts) -> [DoctorFinding] {
    var found = machineFindings(machine)
    switch folder.state {
    case .missing, .notAnOffice: found.append(.noOffice)
    case .damaged: found.append(.damagedOffice)
    case .newer: found.append(.newerOffice)
    case .office:
        found += folderFindings(folder) + spaceFindings(folder, machine)
        found += ageFindings(folder, machine)
        // Where the folder cannot be written to, that is said.
        if machine.syncMilliseconds == nil, folder.isWritable { found.append(.notDurable) }
    }
    return found.filter { $0.level == .fault } + found.filter { $0.level == .advice }
}

private func folderFindings(_ folder: FolderFacts) -> [DoctorFinding] {
    var found: [DoctorFinding] = []
    if folder.isOtherUsers { found.append(.otherUsersFolder) }
    if !folder.isWritable, !folder.isOtherUsers { found.append(.readOnlyFolder) }
    if folder.isSealed { found.append(.sealed) }
    if folder.isRestored { found.append(.restored) }
    if !folder.hasLock { found.append(.noLock) }
    found += folder.exposures.map { .exposed($0) }
    switch folder.records {
    case .missing: found.append(.noRecords)
    case .notADatabase: found.append(.notRecords)
    case .database(isWriteAhead: false): found.append(.notWriteAhead)
    case .database, .elsewhere: break
    }
    switch folder.keyStore {
    case .missing: found.append(.noKeyStore)
    case .damaged: found.append(.damagedKeyStore)
    case .there, .elsewhere: break
    }
    if !folder.isPublishedFolderWritable { found.append(.readOnlyPublished) }
    return found
}

private func machineFindings(_ machine: MachineFacts) -> [DoctorFinding] {
    var found: [DoctorFinding] = []
    if machine.isSuperuser { found.append(.superuser) }
    if machine.isDatabaseReached == false { found.append(.databaseUnreachable) }
    if machine.isReplicaReached == false { found.append(.replicaUnreachable) }
    switch machine.fileSystem {
    case .network(let kind): found.append(.networkDisk(kind: kind))
    case .memory: found.append(.memoryDisk)
    case .layer: found.append(.layerDisk)
    case .disk: break
    }
    if let taken = machine.syncMilliseconds, taken > DoctorLimits.syncMillisecondsMax {
        found.append(.slowDisk(milliseconds: taken))
    }
    if machine.now < DoctorLimits.earliest {
        found.append(.clockEarly(now: machine.now))
    } else if machine.isClockSynchronised == false {
        found.append(.clockNotSynchronised)
    }
    if machine.isSwapping { found.append(.swap) }
    if !machine.missingFonts.isEmpty { found.append(.noFonts(families: machine.missingFonts)) }
    if !machine.canReadPictures {
        found.append(.noPictures)
    } else if !machine.hasLandlock {
        found.append(.noLandlock)
    }
    if !machine.hasVerifierSite { found.append(.noVerifierSite) }
    switch machine.port {
    case .taken: found.append(.portTaken)
    case .refused: found.append(.portRefused)
    case .free, .answered: break
    }
    return found
}

private func spaceFindings(_ folder: FolderFacts, _ machine: MachineFacts) -> [DoctorFinding] {
    var found: [DoctorFinding] = []
    if let free = machine.freeByteCount {
        let (sum, isTooMuch) = folder.recordsByteCount.addingReportingOverflow(
            DoctorLimits.roomByteCount
        )
        let needed = isTooMuch ? UInt64.max : sum
        if free < DoctorLimits.freeByteCountMin {
            found.append(.diskFull(mebibytes: mebibytes(free)))
        } else if free < needed {
            found.append(.diskLow(mebibytes: mebibytes(free), needed: mebibytes(needed)))
        }
    }
    if let files = machine.freeFileCount, files < DoctorLimits.freeFileCountMin {
        found.append(.noFilesLeft)
    }
    return found
}

private func ageFindings(_ folder: FolderFacts, _ machine: MachineFacts) -> [DoctorFinding] {
    var found: [DoctorFinding] = []
    if let changedAt = folder.changedAt {
        let behind = seconds(from: machine.now, to: changedAt) / 60
        if behind > DoctorLimits.clockMinutesMax { found.append(.clockBehind(minutes: behind)) }
    }
    // A sealed office publishes nothing.
    if !folder.isSealed {
        if let publishedAt = folder.publishedAt {
            let hours = seconds(from: publishedAt, to: machine.now) / 3_600
            if hours > DoctorLimits.publishedHoursMax { found.append(.publishedLate(hours: hours)) }
        } else {
            found.append(.neverPublished)
        }
    }
    if let backedUpAt = folder.backedUpAt {
        let days = seconds(from: backedUpAt, to: machine.now) / 86_400
        if days > DoctorLimits.backupDaysMax { found.append(.oldBackup(days: days)) }
    } else {
        found.append(.noBackup)
    }
    return found
}

private func mebibytes(_ byteCount: UInt64) -> Int { Int(clamping: byteCount >> 20) }

/// Zero where the second moment is not the later one.
private func seconds(from first: Instant, to second: Instant) -> Int {
    let (difference, isTooMuch) = second.seconds.subtractingReportingOverflow(first.seconds)
    return isTooMuch ? 0 : max(0, Int(clamping: difference))
}
