// Reasons of the programme file: why an application is refused, why a status changes.

func readReasons(
    _ root: inout ProgrammeTable,
    _ name: String,
    _ languages: [String]
) throws(ProgrammeError) -> [ReasonText] {
    var reasons: [ReasonText] = []
    for var table in try root.tables(name, count: 1...ProgrammeLimits.reasonCountMax) {
        let reason = try readReason(&table, languages, among: reasons.map(\.code))
        reasons.append(reason)
        try table.finish()
    }
    return reasons
}

func readStatusReasons(
    _ root: inout ProgrammeTable,
    _ languages: [String]
) throws(ProgrammeError) -> [StatusReason] {
    var reasons: [StatusReason] = []
    let count = 1...ProgrammeLimits.reasonCountMax
    for var table in try root.tables("status-reason", count: count) {
        let reason = try readReason(&table, languages, among: reasons.map(\.code))
        let code = reason.code
        reasons.append(
            StatusReason(
                code: code,
                texts: reason.texts,
                acts: try readActs(&table) ?? StatusReason.usualActs(code),
                isUrgent: try table.yesNoIfAny("urgent") ?? StatusReason.isUsuallyUrgent(code),
                isOnNotice: try table.yesNoIfAny("on-notice") ?? false
            )
        )
        try table.finish()
    }
    return reasons
}

private func readReason(
    _ table: inout ProgrammeTable,
    _ languages: [String],
    among codes: [String]
) throws(ProgrammeError) -> ReasonText {
    let code = try table.text("code", .reasonCode, where: isCode)
    guard !codes.contains(code) else { throw table.error("code", .repeated(code)) }
    let limit = ProgrammeLimits.textByteCountMax
    return ReasonText(
        code: code,
        texts: try readTexts(&table, "texts", languages, byteCountMax: limit)
    )
}

/// What a reason is for; nil where the file is from before there was the key.
private func readActs(
    _ table: inout ProgrammeTable
) throws(ProgrammeError) -> [ChangeRequestAct]? {
    guard table.has("for") else { return nil }
    let known = ChangeRequestAct.withReasons
    var acts: [ChangeRequestAct] = []
    for (index, text) in try table.textList("for", count: 0...known.count).enumerated() {
        let key = "for[\(index + 1)]"
        guard let act = known.first(where: { $0.rawValue == text }) else {
            throw table.error(key, .notOneOf(known.map(\.rawValue)))
        }
        guard !acts.contains(act) else { throw table.error(key, .repeated(text)) }
        acts.append(act)
    }
    return acts
}
