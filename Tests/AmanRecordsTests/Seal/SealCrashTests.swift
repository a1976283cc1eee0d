import AmanLetter
import AmanOffice
import Foundation
import Testing

@testable import AmanRecords

// Sealing, a new set of shares and a new lock are each one file, replaced in one step. Whatever
// stops them: what was acknowledged holds, and the office opens with what it had or what it got.
@Suite("When sealing is stopped")
struct SealCrashTests {
    private static let steps = DurableFile.Step.allCases

    @Test(
        "by a kill while the mark is made: sealed or open, and sealing again seals",
        arguments: steps
    )
    func sealing(step: DurableFile.Step) async throws {
        let home = try SampleHome(founds: true)
        try home.create().records.close()
        let (path, name) = (home.path, "\(step)")
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = path as String, name = name as String] in
            try HomeFolder.seal(at: path, now: SampleOffice.morning) {
                next throws(FileRefusal) in
                if "\(next)" == name { kill(getpid(), SIGKILL) }
            }
        }
        #expect(HomeFolder.isSealed(at: home.path) == (step == .syncFolder))
        if step != .syncFolder {
            try HomeFolder.open(at: home.path, unlock: home.unlock).records.close()
        }
        try HomeFolder.seal(at: home.path, now: SampleOffice.morning)
        #expect(throws: HomeError.sealed) {
            try HomeFolder.open(at: home.path, unlock: home.unlock)
        }
    }

    @Test(
        "by a kill while a new set of shares is made: one set opens it, old or new",
        arguments: steps
    )
    func rekeying(step: DurableFile.Step) async throws {
        let home = try SampleHome(founds: true)
        let made = try home.create()
        let old = try HomeFolder.makeShares(of: made, custodians: 2, threshold: 2, rekey: false)
        try made.records.close()
        let (path, name) = (home.path, "\(step)")
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = path as String, name = name as String] in
            let opened = try HomeFolder.open(at: path, unlock: .passphrase("rain on Herat"))
            _ = try HomeFolder.makeShares(of: opened, 2, 2, rekey: true) {
                next throws(FileRefusal) in
                if "\(next)" == name { kill(getpid(), SIGKILL) }
            }
        }
        // The shares of a set that was not finished are nowhere: the lock is still there, and
        // another set can be made.
        let opened = try HomeFolder.open(at: home.path, unlock: home.unlock)
        var unsealing = try Unsealing(at: home.path)
        if step == .syncFolder {
            #expect(throws: CustodyError.foreign(setName: old[0].setName)) {
                try unsealing.give(old[0])
            }
        } else {
            for share in old { try unsealing.give(share) }
            #expect(try unsealing.key().secret == opened.register.secret)
        }
        let new = try HomeFolder.makeShares(of: opened, custodians: 3, threshold: 2, rekey: true)
        var again = try Unsealing(at: home.path)
        for share in new.suffix(2) { try again.give(share) }
        #expect(try again.key().secret == opened.register.secret)
    }

    @Test(
        "by a disk that fails while custodians set a new lock: they set it again",
        arguments: steps
    )
    func relocking(step: DurableFile.Step) throws {
        let home = try SampleHome(founds: true)
        let made = try home.create()
        let shares = try HomeFolder.makeShares(of: made, custodians: 2, threshold: 2, rekey: false)
        for share in shares { _ = try HomeFolder.verify(share, at: home.path) }
        try HomeFolder.seal(at: home.path, now: SampleOffice.morning)
        try HomeFolder.destroyLock(at: home.path)
        var unsealing = try Unsealing(at: home.path)
        for share in shares { try unsealing.give(share) }
        let opened = try HomeFolder.open(at: home.path, key: try unsealing.key())
        let next = ChangeLockTests.next
        #expect(throws: HomeError.cannotWrite(code: EIO)) {
            try HomeFolder.relock(opened, to: next, cost: LockTests.light) {
                now throws(FileRefusal) in
                if now == step { throw FileRefusal(code: EIO) }
            }
        }
        #expect(HomeFolder.isSealed(at: home.path), "nothing was acknowledged")
        if step != .syncFolder {
            #expect(try HomeFolder.lock(at: home.path) == .custodians)
            try HomeFolder.relock(opened, to: next, cost: LockTests.light)
        }
        try HomeFolder.takeSealOff(at: home.path)
        _ = try HomeFolder.open(at: home.path, unlock: next)
    }
}
