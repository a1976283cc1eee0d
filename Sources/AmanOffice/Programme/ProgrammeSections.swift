import AmanLetter

// One function for each section of the file, in the order of the file.

func readProvinces(
    _ root: inout ProgrammeTable,
    country: String,
    _ languages: [String]
) throws(ProgrammeError) -> [Province] {
    var provinces: [Province] = []
    var seen: Set<String> = []
    for var table in try root.tables("province", count: 1...ProgrammeLimits.provinceCountMax) {
        let code = try table.text("code", .provinceCode) { isProvinceCode($0, of: country) }
        guard seen.insert(code).inserted else { throw table.error("code", .repeated(code)) }
        provinces.append(
            Province(
                code: code,
                names: try readTexts(&table, "names", languages),
                population: try table.wholeIfAny("population", 0...ProgrammeLimits.populationMax)
            )
        )
        try table.finish()
    }
    return provinces
}

/// Tables `[[joined-provinces]]`: provinces from which few people come, counted together in public.
///
/// Files from before there were public numbers have none.
func readJoinedProvinces(_ root: inout ProgrammeTable) throws(ProgrammeError) -> [[String]] {
    var groups: [[String]] = []
    var seen: Set<String> = []
    let most = ProgrammeLimits.provinceCountMax
    for var table in try root.tables("joined-provinces", count: 0...most) {
        let codes = try table.textList("provinces", count: 2...most)
        for (place, code) in codes.enumerated() where !seen.insert(code).inserted {
            throw table.error("provinces[\(place + 1)]", .repeated(code))
        }
        groups.append(codes)
        try table.finish()
    }
    return groups
}

func readOffices(
    _ root: inout ProgrammeTable,
    _ languages: [String]
) throws(ProgrammeError) -> [OfficeEntry] {
    var offices: [OfficeEntry] = []
    for var table in try root.tables("office", count: 1...ProgrammeLimits.officeCountMax) {
        let code = try readOfficeCode(&table)
        guard !offices.contains(where: { $0.code == code }) else {
            throw table.error("code", .repeated(code.text))
        }
        let served = 1...ProgrammeLimits.provinceCountMax
        offices.append(
            OfficeEntry(
                code: code,
                names: try readTexts(&table, "names", languages),
                provinces: try table.textList("provinces", count: served),
                seat: try table.text("seat"),
                places: try readTexts(&table, "places", languages),
                addresses: try readTexts(&table, "addresses", languages),
                contact: try table.text(
                    "contact",
                    byteCountMax: ProgrammeLimits.contactByteCountMax
                )
            )
        )
        try table.finish()
    }
    return offices
}

private func readOfficeCode(_ table: inout ProgrammeTable) throws(ProgrammeError) -> OfficeCode {
    let text = try table.text("code")
    do {
        return try OfficeCode(text)
    } catch {
        throw table.error("code", .malformed(.officeCode))
    }
}

func readConditions(
    _ root: inout ProgrammeTable,
    _ languages: [String]
) throws(ProgrammeError) -> [Condition] {
    var conditions: [Condition] = []
    for var table in try root.tables("condition", count: 0...ProgrammeLimits.conditionCountMax) {
        let code = UInt64(try table.whole("code", 1...ProgrammeLimits.conditionCodeMax))
        guard !conditions.contains(where: { $0.code == code }) else {
            throw table.error("code", .repeated(String(code)))
        }
        let limit = ProgrammeLimits.textByteCountMax
        let texts = try readTexts(&table, "texts", languages, byteCountMax: limit)
        conditions.append(Condition(code: code, texts: texts))
        try table.finish()
    }
    return conditions
}

func readLetters(
    _ root: inout ProgrammeTable,
    _ languages: [String],
    daysMax: Int
) throws(ProgrammeError) -> [LetterRule] {
    var letters: [LetterRule] = []
    for var table in try root.tables("letter", count: 1...LetterKind.allCases.count) {
        let kind = try readKind(&table, "kind")
        guard !letters.contains(where: { $0.kind == kind }) else {
            throw table.error("kind", .repeated(kind.code))
        }
        let codes = try table.wholeList(
            "conditions",
            count: 0...ProgrammeLimits.conditionsPerLetterMax,
            1...ProgrammeLimits.conditionCodeMax
        )
        let effects = 0...ProgrammeLimits.effectCountMax
        letters.append(
            LetterRule(
                kind: kind,
                titles: try readTexts(&table, "titles", languages),
                days: try table.whole("days", 1...daysMax),
                extendable: try table.yesNo("extendable"),
                mustExchange: try table.yesNo("must-exchange"),
                conditions: codes.map { UInt64($0) },
                effects: try readTextsList(&table, "effects", languages, count: effects),
                nonEffects: try readTextsList(&table, "non-effects", languages, count: effects)
            )
        )
        try table.finish()
    }
    return letters
}

func readRule(_ root: inout ProgrammeTable) throws(ProgrammeError) -> KindRule {
    var table = try root.table("rule")
    let rule = KindRule(
        homeServed: try readKind(&table, "home-served"),
        otherwise: try readKind(&table, "otherwise"),
        exchange: try readKind(&table, "exchange")
    )
    try table.finish()
    return rule
}

private func readKind(
    _ table: inout ProgrammeTable,
    _ name: String
) throws(ProgrammeError) -> LetterKind {
    let text = try table.text(name)
    guard let kind = LetterKind.allCases.first(where: { $0.code == text }) else {
        throw table.error(name, .notOneOf(LetterKind.allCases.map(\.code)))
    }
    return kind
}

func readDecision(_ root: inout ProgrammeTable) throws(ProgrammeError) -> DecisionRule {
    var table = try root.table("decision")
    let most = ProgrammeLimits.officersMax
    let officers = try table.whole("officers", 1...most)
    let rule = DecisionRule(
        officers: officers,
        refusalOfficers: try table.wholeIfAny("refusal-officers", 1...most) ?? 1,
        panel: try table.wholeIfAny("panel", 1...most) ?? officers,
        vacancyHours: try table.wholeIfAny("vacancy-hours", 1...ProgrammeLimits.vacancyHoursMax),
        vacancyOfficers: try table.wholeIfAny("vacancy-officers", 1...most) ?? 1,
        appealDays: try table.whole("appeal-days", 0...ProgrammeLimits.daysMax)
    )
    guard rule.panel >= max(officers, rule.officers + rule.refusalOfficers - 1) else {
        let needed = rule.officers + rule.refusalOfficers - 1
        throw table.error("panel", .panelTooSmall(panel: rule.panel, needed: needed))
    }
    let fallback = rule.vacancyHours != nil
    guard !fallback || rule.vacancyOfficers < officers,
        fallback || !table.has("vacancy-officers")
    else { throw table.error("vacancy-officers", .vacancyWithoutEffect) }
    try table.finish()
    return rule
}

func readExclusions(
    _ root: inout ProgrammeTable,
    _ languages: [String]
) throws(ProgrammeError) -> [Texts] {
    var exclusions: [Texts] = []
    for var table in try root.tables("exclusion", count: 0...ProgrammeLimits.exclusionCountMax) {
        let limit = ProgrammeLimits.textByteCountMax
        exclusions.append(try readTexts(&table, "texts", languages, byteCountMax: limit))
        try table.finish()
    }
    return exclusions
}

func readCollection(_ root: inout ProgrammeTable) throws(ProgrammeError) -> CollectionRule {
    var table = try root.table("collection")
    let calls = try table.whole("calls-before-no-show", 1...ProgrammeLimits.callsMax)
    try table.finish()
    return CollectionRule(callsBeforeNoShow: calls)
}

/// The section may be left out: 30 days then.
func readExchange(_ root: inout ProgrammeTable) throws(ProgrammeError) -> ExchangeRule {
    guard root.has("exchange") else { return ExchangeRule(lateDays: lateDaysUnlessSaid) }
    var table = try root.table("exchange")
    let days = try table.wholeIfAny("late-days", 0...ProgrammeLimits.daysMax)
    try table.finish()
    return ExchangeRule(lateDays: days ?? lateDaysUnlessSaid)
}

private let lateDaysUnlessSaid = 30

func readRetention(_ root: inout ProgrammeTable) throws(ProgrammeError) -> RetentionRule {
    var table = try root.table("retention")
    let days = 0...ProgrammeLimits.daysMax
    let rule = RetentionRule(
        graceDays: try table.whole("grace-days", days),
        refusedDays: try table.wholeIfAny("refused-days", days) ?? 30,
        referredDays: try table.wholeIfAny("referred-days", days) ?? 30,
        uncollectedDays: try table.wholeIfAny("uncollected-days", days) ?? 90,
        matchKeysOutliveErasure: try table.yesNo("match-keys-outlive-thinning")
    )
    try table.finish()
    return rule
}

func readQuotas(_ root: inout ProgrammeTable) throws(ProgrammeError) -> QuotaRule {
    var table = try root.table("quotas")
    typealias Most = ProgrammeLimits
    let openings = try table.whole("openings-per-day", 1...Most.openingsPerDayMax)
    let screenings = try table.wholeIfAny("screenings-per-day", 1...Most.screeningsPerDayMax)
    let looks = try table.wholeIfAny("looks-per-day", 1...Most.looksPerDayMax)
    let rule = QuotaRule(
        openingsPerDay: openings,
        printsPerDay: try table.whole("prints-per-day", 1...Most.printsPerDayMax),
        // A case that is opened is compared, too.
        screeningsPerDay: screenings ?? openings,
        looksPerDay: looks ?? Most.looksPerDayUsual
    )
    try table.finish()
    return rule
}

func readRevocation(_ root: inout ProgrammeTable) throws(ProgrammeError) -> RevocationRule {
    var table = try root.table("revocation")
    let days = 0...ProgrammeLimits.daysMax
    let rule = RevocationRule(
        safeExitDays: try table.whole("safe-exit-days", days),
        appealDays: try table.whole("appeal-days", days),
        answerDays: try table.wholeIfAny("appeal-answer-days", days) ?? answerDaysUnlessSaid,
        // Where the file says nothing, the holder keeps the letter until the answer.
        appealHolds: try table.yesNoIfAny("appeal-holds-effect") ?? true
    )
    try table.finish()
    return rule
}

private let answerDaysUnlessSaid = 14

func readIncident(
    _ root: inout ProgrammeTable,
    _ languages: [String]
) throws(ProgrammeError) -> IncidentContact {
    var table = try root.table("incident")
    let limit = ProgrammeLimits.textByteCountMax
    let incident = IncidentContact(
        contact: try table.text("contact", byteCountMax: ProgrammeLimits.contactByteCountMax),
        texts: try readTexts(&table, "texts", languages, byteCountMax: limit),
        checkAt: try table.text("check-at", .address, where: isAddress),
        monitors: try readMonitors(&table)
    )
    try table.finish()
    return incident
}
