import AmanOffice
import AmanTexts

extension OfficeSite {
    /// Corrects an application as a posted object says.
    func corrected(_ asked: ApiAsked, _ context: SiteContext) async throws -> ApiGiven {
        var fields = try ApiFields(asked.body)
        let code = try needed(try fields.text("reason", byteCountMax: 16), "reason")
        let remark = try fields.text("remark", byteCountMax: 4 * caseNoteByteCountMax)
        let changes = try needed(try fields.object("changes"), "changes")
        try fields.finish()
        guard let reason = CorrectionReason(rawValue: code) else {
            throw ApiProblem(.badField, at: "/reason")
        }
        let correction = try await withCleanPhoto(try Correction.parse(json: changes))
        let (ticket, officer) = (try apiTicket(context), asked.token.officer)
        let corrected = try await countingFailure(of: [.ticket(ticket)], by: officer) {
            guard let found = try await office.records.application(ticket: ticket) else {
                throw ApiProblem(.applicationNotFound, at: "ticket")
            }
            return try await office.correct(
                found.id,
                correction,
                because: reason,
                remark: remark ?? "",
                officer: officer,
                seen: nil
            )
        }
        return ApiGiven(corrected.apiJSON(for: asked.token))
    }

    private func withCleanPhoto(_ correction: Correction) async throws -> Correction {
        var correction = correction
        if let photo = correction.person.photo {
            correction.person.photo = try await longWork.staffPhotos.withPermit {
                try await pictures.cleanPhoto(photo)
            }
        }
        return correction
    }
}
