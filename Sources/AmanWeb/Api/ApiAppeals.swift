import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes

extension ApiOperation {
    /// Filing appeals and reading where they are.
    ///
    /// Answering is for members at their own sign-in: a desk's token ends and restores no letter.
    static let appealOperations = [
        ApiOperation(
            act: .fileAppeal,
            method: .post,
            path: "/appeals",
            scopes: [.apply, .handOut],
            summary: "File an appeal against the newest revocation or suspension of a letter. "
                + "Before it takes effect this can hold it, as the programme says.",
            takes: .object([
                ApiProperty("letter", .text(most: 40), isNeeded: true),
                ApiProperty("by", .oneOf(AppealChannel.allCases.map(\.rawValue)), isNeeded: true),
                ApiProperty("text", .text(most: caseNoteByteCountMax)),
            ]),
            gives: .named(.appeal),
            status: .created,
            sent: #"{"letter":"NUMBER","by":"holder"}"#,
            codes: [
                .letterNotFound, .nothingToAppeal, .appealTooLate, .alreadyAppealed, .recordErased,
                .changedMeanwhile,
            ]
        ),
        ApiOperation(
            act: .listAppeals,
            method: .get,
            path: "/appeals",
            scopes: [.apply, .handOut],
            summary: "Open appeals, soonest due first, without what the persons said.",
            gives: .named(.appeals)
        ),
        ApiOperation(
            act: .readAppeals,
            method: .get,
            path: "/letters/{number}/appeals",
            scopes: [.apply, .handOut],
            summary: "The appeals of a letter, newest first.",
            gives: .named(.appeals),
            codes: [.letterNotFound]
        ),
    ]

    /// What an appeal is in JSON.
    static let appealProperties = [
        ApiProperty("appeal", .whole(1...ticketMax), isNeeded: true),
        ApiProperty("letter", .text(most: 40), isNeeded: true),
        ApiProperty("status", .oneOf(["revoked", "suspended"]), isNeeded: true),
        ApiProperty("effectiveAt", .moment, isNeeded: true),
        ApiProperty("by", .oneOf(AppealChannel.allCases.map(\.rawValue)), isNeeded: true),
        ApiProperty("filedAt", .moment, isNeeded: true),
        ApiProperty("dueAt", .moment, isNeeded: true),
        ApiProperty("isHeld", .yesNo, isNeeded: true),
        ApiProperty("hasText", .yesNo, isNeeded: true),
        ApiProperty(
            "state",
            .oneOf(["open", "proposed"] + AppealEnding.allCases.map(\.rawValue)),
            isNeeded: true
        ),
        ApiProperty("endedAt", .moment), ApiProperty("logIndex", .whole(0...ticketMax)),
    ]
}

extension OfficeSite {
    /// Files what a posted object says.
    func filedAppeal(_ asked: ApiAsked) async throws -> ApiGiven {
        var fields = try ApiFields(asked.body)
        let text = try needed(try fields.text("letter", byteCountMax: 40), "letter")
        let by = try needed(try fields.text("by", byteCountMax: 16), "by")
        let said = try fields.text("text", byteCountMax: caseNoteByteCountMax)
        try fields.finish()
        guard let channel = AppealChannel(rawValue: by) else {
            throw ApiProblem(.badField, at: "/by")
        }
        guard let number = try? LetterNumber(reading: text) else {
            throw ApiProblem(.badField, at: "/letter")
        }
        let officer = asked.token.officer
        let appeal = try await countingFailure(of: [.letter(number)], by: officer) {
            try await office.fileAppeal(
                AppealDraft(channel: channel, text: said ?? ""),
                against: number,
                officer: officer
            )
        }
        await publishStored()
        return ApiGiven(
            appeal.apiJSON,
            status: .created,
            location: apiRoot + "/letters/\(number)/appeals"
        )
    }

    func openAppeals() async throws -> ApiGiven {
        given(try await office.records.openAppeals(limit: openAppealsMax))
    }

    func appeals(of number: LetterNumber) async throws -> ApiGiven {
        given(try await office.records.appeals(of: number))
    }

    private func given(_ appeals: [LetterAppeal]) -> ApiGiven {
        ApiGiven(.object([.init("appeals", .list(appeals.map(\.apiJSON)))]))
    }
}

/// Rows of an answer; an office with more is not answering at all.
private let openAppealsMax = 1_000

extension LetterAppeal {
    /// Where it is; nothing of the person, and no officer's name.
    fileprivate var apiJSON: JSONValue {
        var members: [JSONValue.Member] = [
            .init("appeal", .whole(Int(id.number))), .init("letter", .text(letter.text)),
            .init("status", .text(change.to.code)),
            .init("effectiveAt", .text(change.effectiveAt.rfc3339)),
            .init("by", .text(channel.rawValue)), .init("filedAt", .text(filedAt.rfc3339)),
            .init("dueAt", .text(dueAt.rfc3339)), .init("isHeld", .yesNo(isHeld)),
            .init("hasText", .yesNo(hasText)),
            .init(
                "state",
                .text(ending?.rawValue ?? (proposal == nil ? "open" : "proposed"))
            ),
        ]
        if let endedAt { members.append(.init("endedAt", .text(endedAt.rfc3339))) }
        if let leafIndex { members.append(.init("logIndex", .whole(Int(clamping: leafIndex)))) }
        return .object(members)
    }
}

extension AppealCounts {
    /// As members of the numbers of today.
    var apiMembers: [(String, JSONValue?)] {
        let ended = AppealEnding.allCases.map { ending in
            JSONValue.Member(ending.rawValue, .whole(endings[ending] ?? 0))
        }
        return [
            ("revocations", .whole(revocations)), ("suspensions", .whole(suspensions)),
            ("appeals", .whole(appeals)), ("appealsByEnding", .object(ended)),
            ("openAppeals", .whole(open)), ("overdueAppeals", .whole(overdue)),
        ]
    }
}
