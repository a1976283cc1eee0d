import AmanOffice

extension Transaction {
    /// Whether a row is as Aman wrote it last.
    func isAuthentic(_ table: MacTable, _ id: Int64) throws -> Bool {
        do {
            try insist(on: table, id)
            return true
        } catch RecordsError.notAuthentic {
            return false
        }
    }

    /// Holds that every member is as Aman wrote them last, and that none is missing.
    ///
    /// - Throws: `notAuthentic` with the first that does not fit.
    func insistOnAllMembers() throws {
        // Staff lists are short: one step of the check reads more rows than there are members.
        let step = try checkRows(of: .member, from: 0, isFirst: true)
        if let finding = step.findings.first { throw RecordsError.notAuthentic(finding.row) }
    }

    /// Changes rows that go with a change to something else, such as the tokens of a member who
    /// leaves.
    ///
    /// One that does not fit is changed as well and still does not fit: what an intruder did to it
    /// must not stop an account from being closed.
    func changeEach(
        _ table: MacTable,
        set assignment: String,
        _ values: [(any Storable)?],
        where condition: String,
        _ conditionValues: Values
    ) throws {
        let sql = "UPDATE \(table.name) SET \(assignment) WHERE \(table.key) = ?"
        for id in try keys(of: table, where: condition, conditionValues) {
            let isAuthentic = try isAuthentic(table, id)
            try change(sql, Values(values + [id]))
            if isAuthentic { try renewMac(table, id) }
        }
    }

    /// Deletes rows of `session` or `colleague`, which the members' MACs cover.
    ///
    /// A member who did not fit before does not fit afterwards either.
    func deleteOwned(
        _ table: String,
        where condition: String,
        _ values: Values
    ) throws {
        let members = try rows(
            "SELECT DISTINCT staff FROM \(table) WHERE \(condition)",
            values
        ).map { $0[0] as Int64 }
        guard !members.isEmpty else { return }
        let authentic = try members.filter { try isAuthentic(.member, $0) }
        try change("DELETE FROM \(table) WHERE \(condition)", values)
        for member in authentic { try renewMac(.member, member) }
    }

    private func keys(
        of table: MacTable,
        where condition: String,
        _ values: Values
    ) throws -> [Int64] {
        try rows("SELECT \(table.key) FROM \(table.name) WHERE \(condition)", values)
            .map { $0[0] }
    }
}
