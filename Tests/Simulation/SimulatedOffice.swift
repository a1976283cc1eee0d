import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import Foundation
import Logging
import Synchronization
import TestSupport

/// What an office's wall shows: the simulation moves it, and it may be wrong.
final class WallClock: Sendable {
    private let moment: Mutex<Instant>

    init(_ start: Instant) {
        moment = Mutex(start)
    }

    var now: Instant { moment.withLock { $0 } }

    func show(_ now: Instant) { moment.withLock { $0 = now } }
}

/// Random bytes from a seed, for an office's environment.
final class Dice: Sendable {
    private let state: Mutex<SplitMix64>

    init(seed: UInt64) {
        state = Mutex(SplitMix64(seed: seed))
    }

    func bytes(_ count: Int) -> [UInt8] { state.withLock { $0.bytes(count) } }
}

/// One office: its folder on a disk that lies, the program that has it open, and its clock.
final class SimulatedOffice {
    let code: OfficeCode
    let clock: WallClock
    private let environment: OfficeEnvironment
    private let programme: SampleProgramme
    /// Where its folders lie, one after each power cut; and the stick with its key file.
    private let place: String
    private var folderCount = 0
    private var chance: SplitMix64

    private(set) var folder: String
    private(set) var disk: Disk
    private(set) var home: OpenedHome
    private(set) var office: Office

    /// What was acknowledged to those who work here.
    var known = Known()
    /// How far its clock is from the right one, in seconds.
    var clockError: Int64 = 0
    /// Its newest backup, with what was known then.
    var backup: (path: String, known: Known)?

    /// Makes the office's folder; the founding office has no `root`.
    init(
        _ code: OfficeCode,
        in place: String,
        _ programme: SampleProgramme,
        root: PublicKey?,
        seed: UInt64,
        at start: Instant
    ) throws {
        let (clock, dice) = (WallClock(start), Dice(seed: seed))
        environment = OfficeEnvironment(now: { clock.now }, randomBytes: { dice.bytes($0) })
        (self.code, self.clock, self.place, self.programme) = (code, clock, place, programme)
        chance = SplitMix64(seed: seed ^ 0x0ff1ce)
        folder = "\(place)/\(code.text)-0"
        let keys = try OfficeKeys.generate(from: environment, foundsProgramme: root == nil)
        guard let root = root ?? keys.root?.publicHalf else { throw Broken("no root") }
        let new = NewHome(
            programme: programme.text,
            office: code,
            keys: keys,
            root: root,
            createdAt: start
        )
        home = try HomeFolder.create(at: folder, new, unlock: .keyFile(Self.keyFile(place, code)))
        office = Self.office(home, programme, environment)
        disk = try Disk(folder, seed: chance.next())
    }

    var records: any OfficeRecords { home.records }
    var files: PublishedFolder { home.publishedFiles }
    var root: PublicKey { home.root }

    private static func keyFile(_ place: String, _ code: OfficeCode) -> String {
        "\(place)/stick/\(code.text).key"
    }

    private static func office(
        _ home: OpenedHome,
        _ programme: SampleProgramme,
        _ environment: OfficeEnvironment
    ) -> Office {
        Office(
            programme: programme.programme,
            code: home.office,
            keys: home.keys,
            records: home.records,
            environment: environment,
            log: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    // MARK: Ending and beginning

    /// Ends the program in order, and starts it again.
    func restart() async throws {
        try home.records.close()
        try open()
        try await settle()
    }

    /// Opens the folder as the next program does.
    private func open() throws {
        home = try HomeFolder.open(at: folder, unlock: .keyFile(Self.keyFile(place, code)))
        office = Self.office(home, programme, environment)
    }

    /// Does what each program does first: an erasure that was begun is completed.
    private func settle() async throws {
        _ = try await office.finishErasure()
    }

    /// Lets the power fail now, where it has not failed, and opens what is left; the power may fail
    /// again meanwhile.
    func cutPower() async throws {
        for turn in 0..<8 {
            // What the dead program still does is refused.
            disk.cut(after: 0)
            try? home.records.close()
            let left = nextFolder()
            try disk.left(in: left)
            let old = folder
            (folder, disk) = (left, try Disk(left, seed: chance.next()))
            try? FileManager.default.removeItem(atPath: old)
            if turn < 7, chance.next() % 4 == 0 { disk.cut(after: chance.next() % 12) }
            do {
                try open()
                try await settle()
                if !disk.isCut { break }
            } catch {
                guard disk.isCut else {
                    throw Broken("after a power cut the office does not open: \(error)")
                }
            }
        }
        disk.cut(after: nil)
    }

    private func nextFolder() -> String {
        folderCount += 1
        return "\(place)/\(code.text)-\(folderCount)"
    }

    // MARK: Backups

    func makeBackup() throws {
        let path = "\(place)/\(code.text)-\(folderCount)-\(disk.stepCount).backup"
        if FileManager.default.fileExists(atPath: path) { return }
        _ = try HomeFolder.backup(home, to: path)
        if let old = backup { try? FileManager.default.removeItem(atPath: old.path) }
        backup = (path, known)
        try copyFolder()
    }

    /// Copies the whole folder, as someone does who knows no better.
    private func copyFolder() throws {
        let copy = "\(place)/\(code.text)-copy"
        try home.records.close()
        if FileManager.default.fileExists(atPath: copy) {
            try FileManager.default.removeItem(atPath: copy)
        }
        try FileManager.default.copyItem(atPath: folder, toPath: copy)
        try open()
    }

    /// Works in a copy of the folder that was made with the newest backup; then in the present one.
    func inOlderCopy(_ work: (SimulatedOffice) async throws -> Void) async throws {
        let copy = "\(place)/\(code.text)-copy"
        guard FileManager.default.fileExists(atPath: copy) else { return }
        let (present, older) = (folder, nextFolder())
        try FileManager.default.copyItem(atPath: copy, toPath: older)
        try home.records.close()
        folder = older
        try open()
        try await work(self)
        try home.records.close()
        folder = present
        try open()
        try FileManager.default.removeItem(atPath: older)
    }

    /// Brings the newest backup back, with the key store as it is now, if it may be used: when
    /// what the office published last is in it.
    ///
    /// - Returns: Whether the office works with the backup from now on.
    func restore(heldAgainst bundle: [UInt8]?) async throws -> Bool {
        guard let backup, let bundle else { return false }
        let left = nextFolder()
        _ = try HomeFolder.restore(
            backup.path,
            to: left,
            keyStore: "\(folder)/\(HomeFolder.keyStoreName)",
            now: clock.now
        )
        try home.records.close()
        let old = folder
        folder = left
        try open()
        do {
            _ = try await office.compareWithRecords(bundle)
        } catch .backupIsOlder {
            try home.records.close()
            try FileManager.default.removeItem(atPath: left)
            folder = old
            try open()
            return false
        }
        try FileManager.default.removeItem(atPath: old)
        disk = try Disk(left, seed: chance.next())
        try await settle()
        known = known.asOf(backup.known)
        return true
    }

    func end() {
        try? home.records.close()
    }
}

/// The sample programme, read once.
struct SampleProgramme: Sendable {
    let text: String
    let programme: Programme

    static let herat = Result {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent("Programmes/herat.toml")
        let bytes = [UInt8](try Data(contentsOf: file))
        return SampleProgramme(
            text: String(decoding: bytes, as: UTF8.self),
            programme: try Programme.parse(bytes)
        )
    }
}
