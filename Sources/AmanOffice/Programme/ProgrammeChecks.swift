import AmanLetter

/// What only shows when sections are laid side by side.
///
/// Every province is served by exactly one office: with none, no office could exchange a transit
/// letter there; with two, the letter could not say where to go.
func checkProgramme(
    _ programme: Programme,
    _ lines: ProgrammeLines
) throws(ProgrammeError) {
    func error(_ key: String, _ reason: ProgrammeError.Reason) -> ProgrammeError {
        ProgrammeError(line: lines.line(of: key), key: key, reason: reason)
    }
    if let found = badJoining(programme) { throw error(found.key, found.reason) }
    if let found = badService(programme) { throw error(found.key, found.reason) }
    if let found = badLetters(programme) { throw error(found.key, found.reason) }
    if let found = badMonitors(programme) { throw error(found.key, found.reason) }
    for code in statusReasonsGivenByTheOffice where programme.statusReason(code) == nil {
        throw error("status-reason", .reasonMissing(code))
    }
    for act in ChangeRequestAct.withReasons where programme.statusReasons(for: act).isEmpty {
        throw error("status-reason", .actWithoutReason(act))
    }
}

/// Codes that Exchange and the replacing of a lost letter give without asking an officer.
package let statusReasonsGivenByTheOffice = ["exchanged", "lost"]

private typealias Finding = (key: String, reason: ProgrammeError.Reason)

/// A province that is counted together with others and is not in the programme.
private func badJoining(_ programme: Programme) -> Finding? {
    let known = Set(programme.provinces.map(\.code))
    for (index, codes) in programme.joinedProvinces.enumerated() {
        for (place, code) in codes.enumerated() where !known.contains(code) {
            let key = "joined-provinces[\(index + 1)].provinces[\(place + 1)]"
            return (key, .unknownProvince(code))
        }
    }
    return nil
}

private func badService(_ programme: Programme) -> Finding? {
    var servedBy: [String: OfficeCode] = [:]
    let known = Set(programme.provinces.map(\.code))
    for (index, office) in programme.offices.enumerated() {
        let key = "office[\(index + 1)]"
        for (place, code) in office.provinces.enumerated() {
            let key = "\(key).provinces[\(place + 1)]"
            guard known.contains(code) else { return (key, .unknownProvince(code)) }
            if let other = servedBy[code] {
                return (key, .provinceServedTwice(code, by: other.text))
            }
            servedBy[code] = office.code
        }
        guard office.provinces.contains(office.seat) else {
            return ("\(key).seat", .seatNotServed(office.seat))
        }
    }
    for (index, province) in programme.provinces.enumerated()
    where servedBy[province.code] == nil {
        return ("province[\(index + 1)].code", .provinceUnserved(province.code))
    }
    return nil
}

private func badLetters(_ programme: Programme) -> Finding? {
    let conditions = Set(programme.conditions.map(\.code))
    for (index, letter) in programme.kinds.enumerated() {
        for (place, code) in letter.conditions.enumerated() where !conditions.contains(code) {
            let key = "letter[\(index + 1)].conditions[\(place + 1)]"
            return (key, .unknownCondition(Int(code)))
        }
    }
    let rule = programme.rule
    let uses = [
        ("rule.home-served", rule.homeServed), ("rule.otherwise", rule.otherwise),
        ("rule.exchange", rule.exchange),
    ]
    for (key, kind) in uses where programme.letterRule(kind) == nil {
        return (key, .unknownKind(kind.code))
    }
    if programme.letterRule(rule.exchange)?.mustExchange == true {
        return ("rule.exchange", .exchangeNeverEnds)
    }
    return nil
}

private func badMonitors(_ programme: Programme) -> Finding? {
    guard !programme.sample, programme.incident.monitors?.key == sampleMonitorsKey else {
        return nil
    }
    return ("incident.monitors.key", .sampleMonitorsKey)
}

/// The monitors' key of the sample programme: everyone knows its seed, 32 bytes of the value 1.
let sampleMonitorsKey = """
    3d2c015b73c13194342d91f44623aa5592fc5e8bb48f72baf512fe096c94423d\
    9c49076199163ebeb819658bb6bd08ad1b4c05d5cc2c0c0d1ba476876eaaa4df
    """
