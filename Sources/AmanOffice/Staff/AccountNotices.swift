import AmanLetter

/// Days for which the page of today says that an account was changed without a second member.
package let aloneChangeDays = 7

// A member sees what was done to their account, also by their own hand.
extension People {
    /// What was done to a member's own account, newest first.
    package func accountNotices(
        of member: StaffMember
    ) async throws(PeopleError) -> [AccountNotice] {
        try await asking { records throws(RecordsError) in
            try await records.accountNotices(of: member.id)
        }
    }

    /// Whether a member has yet to see something that was done to their account.
    package func hasUnseenNotices(_ member: StaffMember) async throws(PeopleError) -> Bool {
        try await accountNotices(of: member).contains { $0.seenAt == nil }
    }

    /// Notes that a member has seen what was done to their account.
    package func noteSeen(by member: StaffMember) async throws(PeopleError) {
        let now = environment.now()
        try await asking { records throws(RecordsError) in
            try await records.noteSeen(by: member.id, at: now)
        }
    }

    /// How many accounts' changes of the last `aloneChangeDays` no second member confirmed.
    package func aloneChangeCount() async throws(PeopleError) -> Int {
        let from = environment.now().adding(days: -aloneChangeDays)
        return try await asking { records throws(RecordsError) in
            try await records.aloneChangeCount(since: from)
        }
    }
}
