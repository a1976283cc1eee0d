import AmanIncident
import AmanLog
import AmanOffice
import AmanTexts
import Hummingbird

extension ApiOperation {
    /// What the monitors' own computer fetches and brings; all of it is sealed.
    static let incidentOperations = [
        ApiOperation(
            act: .takeReports,
            method: .get,
            path: "/incidents/reports",
            scopes: [.incidents],
            summary: "The encrypted reports above a number, for the monitors: a file of "
                + "aman incident read, in Base64. They are noted as collected.",
            gives: .object([
                ApiProperty("reports", .whole(0...IncidentLimits.reportsInFileMax), isNeeded: true),
                ApiProperty("file", .text(most: nil), isNeeded: true),
            ]),
            asks: [ApiProperty("above", .whole(0...incidentNumberMax))],
            codes: [.unknownParameter, .badParameter, .noMonitors]
        ),
        ApiOperation(
            act: .importReplies,
            method: .post,
            path: "/incidents/replies",
            scopes: [.incidents],
            summary: "Import a file of aman incident weigh, answer or record, in Base64: all of "
                + "it, or nothing.",
            takes: .object([
                ApiProperty("file", .text(most: repliesTextByteCountMax), isNeeded: true)
            ]),
            bodyByteCountMax: repliesTextByteCountMax + 1_024,
            gives: .object([
                ApiProperty("steps", .whole(0...Int(Int32.max)), isNeeded: true),
                ApiProperty("answers", .whole(0...Int(Int32.max)), isNeeded: true),
                ApiProperty("recorded", .whole(0...Int(Int32.max)), isNeeded: true),
            ]),
            sent: #"{"file":"\#(Base64.encode(ReplyFile(replies: []).bytes))"}"#,
            codes: [.noMonitors, .repliesRefused, .changedMeanwhile]
        ),
    ]
}

/// Four characters of Base64 for three bytes.
private let repliesTextByteCountMax = (ReplyFile.byteCountMax + 2) / 3 * 4

extension OfficeSite {
    /// The sealed reports as a file in JSON.
    func apiReports(_ request: Request, _ token: DeskToken) async throws -> ApiGiven {
        // It notes the reports as collected: asking only for the head would collect nothing.
        guard request.method == .get else { throw SiteRefusal.wrongMethod(allowed: [.get]) }
        var after = 0
        for (name, value) in request.uri.queryParameters {
            guard name == "above" else {
                throw ApiProblem(.unknownParameter, at: String(name.prefix(40)))
            }
            guard let number = Int(value), (0...incidentNumberMax).contains(number) else {
                throw ApiProblem(.badParameter, at: "above")
            }
            after = number
        }
        let file = try await office.reportsForMonitors(after: after, officer: token.officer)
        return ApiGiven(
            .object([
                .init("reports", .whole(file.reports.count)),
                .init("file", .text(Base64.encode(file.bytes))),
            ])
        )
    }

    /// Imports what the monitors weighed and answered.
    func apiReplies(_ asked: ApiAsked) async throws -> ApiGiven {
        var fields = try ApiFields(asked.body)
        let text = try needed(
            try fields.text("file", byteCountMax: repliesTextByteCountMax),
            "file"
        )
        try fields.finish()
        guard let bytes = try? Base64.decode(text) else {
            throw ApiProblem(.badField, at: pointer("file"))
        }
        let outcome = try await office.importReplies(bytes, officer: asked.token.officer)
        return ApiGiven(
            .object([
                .init("steps", .whole(outcome.steps)),
                .init("answers", .whole(outcome.answers)),
                .init("recorded", .whole(outcome.recorded)),
            ])
        )
    }
}

/// Why a file of the monitors was not imported.
func apiProblem(_ error: ReplyError) -> ApiProblem? {
    switch error {
    case .officerMissing: ApiProblem(.ourFault)
    case .noMonitors: ApiProblem(.noMonitors)
    case .records(let error): apiProblem(for: error)
    case .unreadable, .unknownReport, .step, .laterThanToday, .unknownDuplicate, .tooManyAnswers,
        .erased, .otherKey, .full:
        ApiProblem(.repliesRefused, at: pointer("file"))
    }
}
