import AmanNames

extension FactKey {
    /// What the keyed function gets: never the same for two kinds of facts, nor as in lists of an
    /// earlier version, which brought names to other words.
    var input: [UInt8] {
        Array("aman list \(OutsideFile.version)|\(facts.rawValue)|\(text)".utf8)
    }
}

extension Person {
    /// The keys under which a row of an outside list is stored.
    ///
    /// - Returns: In order, none twice; none when too little is known, or only placeholders.
    func outsideListKeys() -> [FactKey] { compared.factKeys(.list) }

    /// The keys by which an office asks about an applicant.
    func outsideQuestionKeys() -> [FactKey] { compared.factKeys(.question) }

    /// Which facts are known, so that a side can say that another one differs.
    var knownOutsideFacts: KnownFacts {
        let compared = compared
        var known: KnownFacts = []
        if !compared.fathers.isEmpty { known.insert(.father) }
        if compared.birthYear != nil { known.insert(.year) }
        if compared.paper != nil { known.insert(.paper) }
        if compared.factKeys(.question).contains(where: { $0.facts != .paper }) {
            known.insert(.name)
        }
        return known
    }

    /// A list says nothing of provinces.
    private var compared: NamedPerson { NamedPerson(self, province: nil) }
}
