package import AmanLetter

extension Programme {
    /// The province with this code, if the programme knows it.
    package func province(_ code: String) -> Province? {
        provinces.first { $0.code == code }
    }

    /// The office with this code, if the programme has it.
    package func office(_ code: OfficeCode) -> OfficeEntry? {
        offices.first { $0.code == code }
    }

    /// The office that serves a province: every known province has exactly one.
    package func office(serving province: String) -> OfficeEntry? {
        offices.first { $0.provinces.contains(province) }
    }

    /// How letters of a kind are issued, if this programme issues them.
    package func letterRule(_ kind: LetterKind) -> LetterRule? {
        kinds.first { $0.kind == kind }
    }

    /// The condition with this code.
    package func condition(_ code: UInt64) -> Condition? {
        conditions.first { $0.code == code }
    }

    /// The reason for refusing with this code.
    package func refusal(_ code: String) -> ReasonText? {
        refusals.first { $0.code == code }
    }

    /// The reason for changing a letter's status with this code.
    package func statusReason(_ code: String) -> StatusReason? {
        statusReasons.first { $0.code == code }
    }

    /// Reasons that officers may give for a change of a letter.
    package func statusReasons(for act: ChangeRequestAct) -> [StatusReason] {
        statusReasons.filter { $0.acts.contains(act) }
    }

    /// Which kind of letter an office gives to a person from a province: the rule of kinds.
    package func kind(at office: OfficeCode, home province: String) -> LetterKind {
        let served = self.office(office)?.provinces.contains(province) ?? false
        return served ? rule.homeServed : rule.otherwise
    }
}
