import AmanLetter
import AmanOffice
import AmanTexts

/// Where a finding is, for people.
struct DoctorPlaces {
    /// The office's folder.
    let home: String
    /// Where its site listens.
    let listen: String

    func place(of finding: DoctorFinding) -> String {
        switch finding.subject {
        case .records: home + "/records.sqlite"
        case .keys: home + "/keys/persons"
        case .lock: home + "/keys/register.key"
        case .published: home + "/public"
        case .backup: home + "/backups"
        case .port: listen
        case .office, .permissions, .space, .durability: home
        case .clock, .memory, .fonts, .pictures, .site, .database: messages.cliDoctor.machine
        }
    }
}

/// A finding in sentences.
func explain(_ finding: DoctorFinding, _ places: DoctorPlaces) -> RefusalText {
    switch finding.subject {
    case .office, .permissions, .lock, .published, .backup: explainFolder(finding, places)
    case .records, .keys, .database: explainRecords(finding)
    case .space, .durability: explainDisk(finding, places)
    case .clock, .memory, .fonts, .pictures, .site, .port: explainMachine(finding, places)
    }
}

private func explainFolder(_ finding: DoctorFinding, _ places: DoctorPlaces) -> RefusalText {
    let (words, home) = (messages.cliDoctor.folder, places.home)
    switch finding {
    case .noOffice: return words.noOffice(home: home)
    case .newerOffice: return words.newer
    case .otherUsersFolder: return words.otherUsers(home: home)
    case .readOnlyFolder: return words.readOnly
    case .superuser: return words.superuser(home: home)
    case .sealed: return words.sealed(home: home)
    case .restored: return words.restored
    case .noLock: return words.noLock(home: home)
    case .readOnlyPublished: return words.readOnlyPublished
    case .neverPublished: return words.neverPublished
    case .publishedLate(let hours): return words.publishedLate(hours: "\(hours)")
    case .noBackup: return words.noBackup
    case .oldBackup(let days): return words.oldBackup(days: "\(days)")
    case .exposed(.keyFileInside): return messages.cliHome.exposure.keyFile(home: home)
    case .exposed(.openToOthers(let path, let mode)):
        let octal = String(mode, radix: 8)
        return messages.cliHome.exposure.openToOthers(path: path, mode: octal, home: home)
    case .exposed(.rootInside): return messages.cliHome.exposure.rootInside
    default: return words.damaged
    }
}

private func explainRecords(_ finding: DoctorFinding) -> RefusalText {
    let words = messages.cliDoctor.records
    switch finding {
    case .noRecords: return words.missing
    case .notWriteAhead: return words.notWriteAhead
    case .noKeyStore: return words.noKeys
    case .damagedKeyStore: return words.damagedKeys
    case .databaseUnreachable: return words.unreachable
    case .replicaUnreachable: return words.replica
    default: return words.notRecords
    }
}

private func explainDisk(_ finding: DoctorFinding, _ places: DoctorPlaces) -> RefusalText {
    let words = messages.cliDoctor.disk
    switch finding {
    case .diskFull(let free): return words.full(free: "\(free)")
    case .diskLow(let free, let needed): return words.low(free: "\(free)", needed: "\(needed)")
    case .noFilesLeft: return words.noFiles
    case .networkDisk(let kind): return words.network(kind: kind)
    case .memoryDisk: return words.memory
    case .layerDisk: return words.layer(home: places.home)
    case .slowDisk(let time): return words.slow(time: "\(time)")
    default: return words.notDurable
    }
}

private func explainMachine(_ finding: DoctorFinding, _ places: DoctorPlaces) -> RefusalText {
    let words = messages.cliDoctor.around
    switch finding {
    case .clockEarly(let now): return words.clockEarly(now: now.rfc3339)
    case .clockBehind(let minutes): return words.clockBehind(minutes: "\(minutes)")
    case .clockNotSynchronised: return words.clockAlone
    case .swap: return words.swap
    case .noFonts(let families): return words.noFonts(families: families.joined(separator: ", "))
    case .noPictures: return words.noPictures
    case .noLandlock: return words.noLandlock
    case .noVerifierSite: return words.noSite
    case .portTaken: return words.portTaken(listen: places.listen)
    default: return words.portRefused(listen: places.listen)
    }
}
