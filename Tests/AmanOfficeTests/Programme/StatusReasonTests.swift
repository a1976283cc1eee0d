import AmanOffice
import AmanVerdict
import Testing

@Suite("Reasons belong to the changes that they are for")
struct StatusReasonTests {
    @Test("a programme says what each reason is for; an earlier file has what its codes mean")
    func acts() throws {
        let sample = try sampleProgrammeText("herat")
        let lines = sample.split(separator: "\n", omittingEmptySubsequences: false)
        let earlier = lines.filter { !$0.hasPrefix("for = ") }.joined(separator: "\n")
        #expect(earlier.count < sample.count)
        let now = try Programme.parse(sample)
        let before = try Programme.parse(earlier)
        for code in ["lost", "issued-in-error", "under-review", "review-ended"] {
            #expect(now.statusReason(code)?.acts == before.statusReason(code)?.acts, "\(code)")
        }
        #expect(now.statusReasons(for: .reinstate).map(\.code) == ["review-ended"])
        #expect(before.statusReason("exchanged")?.acts == [])
    }

    @Test("revoking because the letter holds again is refused, and nothing changes")
    func otherChange() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        await #expect(throws: RevokeError.reasonForOtherChange("review-ended", .revoke)) {
            _ = try await desk.change(issued, to: .revoked, "review-ended")
        }
        await #expect(throws: RevokeError.reasonForOtherChange("under-review", .revoke)) {
            _ = try await desk.change(issued, to: .revoked, "under-review")
        }
        #expect(try await desk.office.records.letter(issued.record.number)?.status == .valid)
    }
}
