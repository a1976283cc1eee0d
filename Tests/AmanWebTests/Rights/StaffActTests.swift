import AmanOffice
import Testing

@testable import AmanWeb

/// Commands ask `StaffAct`, pages ask the rights table: both must say the same.
@Suite("What members may do at a terminal")
struct StaffActTests {
    /// The page at which each act is done.
    static func page(of act: StaffAct) -> String? {
        switch act {
        case .register: "/desk"
        case .review: "/review/case/{ticket}"
        case .correct: "/desk/ticket/{ticket}/correct"
        case .decide: "/review/case/{ticket}/decide"
        case .issue: "/issue"
        case .letter: "/letter/{number}"
        case .handOut: "/call"
        case .exchange: "/exchange"
        case .revoke: "/change-requests/{id}/approve"
        case .fileAppeal: "/appeals"
        case .readAudit: "/audit"
        case .incidents: "/incident/queue"
        case .coverage: "/coverage/report"
        case .staff: "/staff"
        case .clock: "/clock"
        case .otherOffices: "/other-offices"
        case .settleDouble: "/other-offices/finding"
        // The API has the list, see below; and no page changes the trust list.
        case .list, .vouch: nil
        }
    }

    @Test("is what their pages let them do", arguments: StaffAct.allCases)
    func asPages(act: StaffAct) throws {
        guard let page = Self.page(of: act) else { return }
        let rule = try #require(routeRules.first { $0.pattern == page })
        switch rule.access {
        case .right(let right): #expect(act.rights == [right])
        case .anyRight(let rights): #expect(Set(act.rights) == Set(rights))
        default: Issue.record("\(page) asks for no right")
        }
    }

    @Test("includes the list of applications for whom the API lists them")
    func asAPI() throws {
        let listing = try #require(ApiOperation.all.first { $0.act == .listApplications })
        #expect(Set(StaffAct.list.rights) == Set(listing.scopes ?? []))
    }

    @Test("leads an administrator to no record of a person")
    func administrator() {
        let acts = StaffAct.allCases.filter { act in
            act.rights.contains(where: Role.administrator.rights.contains)
        }
        #expect(Set(acts) == [.staff, .readAudit, .clock, .vouch])
    }
}
