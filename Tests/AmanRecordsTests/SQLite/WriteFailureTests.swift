import AmanLetter
import AmanOffice
import Foundation
import Testing

@testable import AmanRecords

@Suite("When the system refuses a write in the middle of a commit")
struct WriteFailureTests {
    /// Goal: wherever the journal's writes stop, nothing of the letter is stored, and the same
    /// letter can be stored afterwards.
    ///
    /// Method: a process of its own, whose files may not grow beyond a limit that lies a little
    /// further into the commit at each turn.
    @Test("nothing of the letter is stored, and the office continues")
    func anywhere() async throws {
        let open = try OpenRecords()
        try open.records.close()
        let (path, key) = (open.path, open.key.secret)
        await #expect(processExitsWith: .success) {
            [path = path as String, key = key as [UInt8]] in
            signal(SIGXFSZ, SIG_IGN)
            let records = try DatabaseRecords.open(at: path, key: RegisterKey(bytes: key))
            var office = try SampleOffice(seed: 11)
            var refusals = 0
            for turn in 0..<14 {
                refusals += try await breakOnce(records, &office, path, afterBytes: turn * 3_000)
            }
            #expect(refusals >= 8)
        }
        #expect(try open.openedAgain().faults() == [])
    }
}

/// Lets one commit run into a limit, lifts the limit, and keeps the same letter.
///
/// - Returns: 1 when the limit was met.
private func breakOnce(
    _ records: DatabaseRecords,
    _ office: inout SampleOffice,
    _ path: String,
    afterBytes: Int
) async throws -> Int {
    let application = try await office.granted(records)
    // An empty journal: the commit's writes begin at its start.
    try await records.forgetDestroyed()
    let change = office.letter(for: application)
    let before = try await records.logSize()
    limitFiles(to: afterBytes)
    let refusal: RecordsError?
    do throws(RecordsError) {
        _ = try await records.commit(change)
        refusal = nil
    } catch {
        refusal = error
    }
    limitFiles(to: nil)
    let faults = try records.faults()
    #expect(faults == [])
    guard let refusal else { return 0 }
    guard case .cannotWrite = refusal else {
        Issue.record("refused as \(refusal)")
        return 0
    }
    let now = try await records.logSize()
    #expect(now == before)
    let leaf = try await records.commit(change)
    #expect(leaf == before)
    return 1
}

/// Lets no file of this process grow beyond a size; nil is no limit.
private func limitFiles(to byteCount: Int?) {
    var limit = rlimit()
    unsafe getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    limit.rlim_cur = byteCount.map { rlim_t($0) } ?? limit.rlim_max
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}
