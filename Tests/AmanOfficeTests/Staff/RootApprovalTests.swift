import AmanLetter
import AmanRecords
import AmanSignature
import Testing

@testable import AmanOffice

@Suite("The root's approval where no second member is left")
struct RootApprovalTests {
    /// An office with an administrator who lost the telephone, and perhaps a colleague.
    private struct Lost {
        let desk: Desk
        let people: People
        let aziz: StaffMember
        let laila: StaffMember

        init() async throws {
            desk = try await Desk()
            people = desk.office.people(QuickPasswords())
            aziz = try await Self.member("aziz", .administrator, people)
            laila = try await Self.member("laila", .reviewer, people)
            _ = try await people.confirmColleague(laila.id, by: aziz)
            _ = try await people.confirmColleague(aziz.id, by: laila)
        }

        private static func member(
            _ name: String,
            _ role: Role,
            _ people: People
        ) async throws -> StaffMember {
            try await people.addSampleMember(
                signInName: name,
                officer: "Officer \(name)",
                roles: [role],
                password: PeopleWorld.password
            )
        }

        var root: any RootSigner { get throws { try #require(desk.office.keys.root) } }

        func asked(by actor: StaffActor) async throws -> StaffRequestID {
            let outcome = try await people.requestChange(.reset, of: aziz.id, by: actor)
            guard case .pending(let request, _) = outcome else { throw PeopleError.noSuchRequest }
            return request.id
        }
    }

    @Test("it is carried out, shown to the member, and counted for a week")
    func approved() async throws {
        let lost = try await Lost()
        let id = try await lost.asked(by: .folder(name: "Omid"))
        let asked = try await lost.desk.office.approvalRequest(id, lost.people)
        #expect(try ApprovalRequest(parsing: asked.encoded) == asked)
        let approval = try asked.approved(by: try lost.root)
        let confirmed = try await lost.desk.office.carryOut(
            id,
            approvedBy: approval,
            lost.people,
            officer: "Omid"
        )
        #expect(confirmed.secondHalf != nil && !confirmed.member.hasPassword)
        let notices = try await lost.people.accountNotices(of: lost.aziz)
        #expect(notices.map(\.act) == [.reset] && notices[0].second == nil)
        #expect(try await lost.people.aloneChangeCount() == 1)
        lost.desk.clock.advance(days: aloneChangeDays + 1)
        #expect(try await lost.people.aloneChangeCount() == 0)
        await #expect(throws: RootApprovalError.people(.noSuchRequest), "approved once") {
            _ = try await lost.desk.office.carryOut(
                id,
                approvedBy: approval,
                lost.people,
                officer: "Omid"
            )
        }
    }

    @Test("while a member is left who may confirm it, the root approves nothing")
    func memberIsLeft() async throws {
        let lost = try await Lost()
        let outcome = try await lost.people.requestMember(
            signInName: "sharifa",
            officer: "Sharifa",
            roles: [.signer],
            by: .member(lost.aziz)
        )
        guard case .pending(let request, _) = outcome else { throw PeopleError.noSuchRequest }
        await #expect(throws: RootApprovalError.memberIsLeft) {
            _ = try await lost.desk.office.approvalRequest(request.id, lost.people)
        }
        try await lost.people.disable(lost.laila.id, because: .left, by: .member(lost.aziz))
        _ = try await lost.desk.office.approvalRequest(request.id, lost.people)
    }

    @Test("another key, another request, another office, and any changed byte are refused")
    func forged() async throws {
        let (lost, other) = (try await Lost(), try await Lost())
        let id = try await lost.asked(by: .folder(name: "Omid"))
        let asked = try await lost.desk.office.approvalRequest(id, lost.people)
        func refusal(_ approval: [UInt8]) async -> RootApprovalError? {
            do throws(RootApprovalError) {
                _ = try await lost.desk.office.carryOut(
                    id,
                    approvedBy: approval,
                    lost.people,
                    officer: "Omid"
                )
                return nil
            } catch {
                return error
            }
        }
        let foreign = SigningKey.generate(.es256)
        #expect(await refusal(try asked.approved(by: foreign)) == .otherRoot)
        var changed = asked
        changed.roles = [.administrator, .custodian]
        #expect(await refusal(try changed.approved(by: try lost.root)) == .otherRequest)
        changed = asked
        changed.office = try OfficeCode("KDZ")
        #expect(await refusal(try changed.approved(by: try lost.root)) == .otherRequest)
        let signer = other.desk.office.keys.signer
        #expect(await refusal(try asked.approved(by: signer)) == .otherRoot)
        #expect(await refusal(asked.encoded) == .notAnApproval)
        #expect(await refusal([]) == .notAnApproval)
        let right = try asked.approved(by: try lost.root)
        for index in right.indices {
            var bytes = right
            bytes[index] ^= 1
            #expect(await refusal(bytes) != nil, "byte \(index)")
        }
        let member = try await lost.people.member(lost.aziz.id)
        #expect(member.hasPassword, "nothing was changed")
    }

    @Test("what is no request is refused before anything is shown")
    func unread() async throws {
        let lost = try await Lost()
        let id = try await lost.asked(by: .folder(name: "Omid"))
        let bytes = try await lost.desk.office.approvalRequest(id, lost.people).encoded
        for cut in 0..<bytes.count {
            #expect(throws: RootApprovalError.notARequest) {
                try ApprovalRequest(parsing: Array(bytes.prefix(cut)))
            }
        }
        #expect(throws: RootApprovalError.notARequest) { try ApprovalRequest(parsing: bytes + [0]) }
        let long = [UInt8](repeating: 0, count: ApprovalRequest.byteCountMax + 1)
        #expect(throws: RootApprovalError.notARequest) { try ApprovalRequest(parsing: long) }
    }
}
