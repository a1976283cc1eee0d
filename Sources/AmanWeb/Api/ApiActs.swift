import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes

extension OfficeSite {
    /// Does what a posted request asks for, by the office's own step.
    func done(
        _ act: ApiAct,
        _ asked: ApiAsked,
        _ context: SiteContext
    ) async throws -> ApiGiven {
        switch act {
        case .apply: return try await applied(asked)
        case .correct: return try await corrected(asked, context)
        case .decide: return try await decided(asked, context)
        case .clearHit, .askAgain: return try await cleared(act, asked, context)
        case .issue: return try await issued(asked)
        case .fileAppeal: return try await filedAppeal(asked)
        case .importReplies: return try await apiReplies(asked)
        case .callNext, .callAgain, .noShow: return try await called(act, asked)
        case .handOut: return try await handedOut(asked)
        default: return try await exchanged(asked)
        }
    }

    private func handedOut(_ asked: ApiAsked) async throws -> ApiGiven {
        let officer = asked.token.officer
        var fields = try ApiFields(asked.body)
        let number = try letterNumber(
            try needed(try fields.text("number", byteCountMax: 40), "number")
        )
        try fields.finish()
        let handedOut = try await countingFailure(of: [.letter(number)], by: officer) {
            try await office.handOut(number, officer: officer)
        }
        return ApiGiven(handedOut.apiJSON)
    }

    private func exchanged(_ asked: ApiAsked) async throws -> ApiGiven {
        var fields = try ApiFields(asked.body)
        let text = try needed(
            try fields.text("text", byteCountMax: limits.textByteCountMax),
            "text"
        )
        try fields.finish()
        let outcome = try await office.exchange(
            text,
            officer: asked.token.officer,
            answering: asked.answer(at: now(), given)
        )
        return given(outcome).kept
    }

    private func applied(_ asked: ApiAsked) async throws -> ApiGiven {
        var request = try ApplyRequest.parse(json: asked.body)
        if let photo = request.person.photo {
            request.person.photo = try await longWork.staffPhotos.withPermit {
                try await pictures.cleanPhoto(photo)
            }
        }
        let token = asked.token
        // Never whom it resembles: a stolen token would turn a list of names into a register.
        let given = { @Sendable (application: AmanOffice.Application) in
            ApiGiven(
                .object([.init("application", application.apiJSON(for: token))]),
                status: .created,
                location: apiRoot + "/applications/\(application.ticket)"
            )
        }
        return given(
            try await office.applyOnce(
                request,
                officer: token.officer,
                form: asked.form,
                registeredBy: .token(token.id),
                answering: asked.answer(at: now(), given)
            )
        ).kept
    }

    private func decided(
        _ asked: ApiAsked,
        _ context: SiteContext
    ) async throws -> ApiGiven {
        let (ticket, outcome) = (try apiTicket(context), try decisionOutcome(asked.body))
        let (token, officer) = (asked.token, asked.token.officer)
        let given = { @Sendable in ApiGiven(($0 as AmanOffice.Application).apiJSON(for: token)) }
        let decided = try await countingFailure(of: [.ticket(ticket)], by: officer) {
            guard let found = try await office.records.application(ticket: ticket) else {
                throw ApiProblem(.applicationNotFound, at: "ticket")
            }
            return try await office.decide(
                found.id,
                outcome,
                officer: officer,
                seen: nil,
                answering: asked.answer(at: now(), given)
            )
        }
        return given(decided).kept
    }

    private func issued(_ asked: ApiAsked) async throws -> ApiGiven {
        var fields = try ApiFields(asked.body)
        let number = try needed(try fields.whole("ticket", in: 1...ticketMax), "ticket")
        try fields.finish()
        let (ticket, officer) = (Ticket(number: number), asked.token.officer)
        let letter = try await countingFailure(of: [.ticket(ticket)], by: officer) {
            guard let found = try await office.records.application(ticket: ticket) else {
                throw ApiProblem(.applicationNotFound, at: "/ticket")
            }
            return try await office.issue(
                found.id,
                officer: officer,
                answering: asked.answer(at: now(), given)
            ).record
        }
        return given(letter).kept
    }

    private func given(_ letter: LetterRecord) -> ApiGiven {
        ApiGiven(
            letter.apiJSON,
            status: .created,
            location: apiRoot + "/letters/\(letter.number)"
        )
    }

    private func given(_ exchanged: ExchangeOutcome) -> ApiGiven {
        ApiGiven(
            exchanged.apiJSON,
            status: .created,
            location: apiRoot + "/letters/\(exchanged.issued.record.number)"
        )
    }

    private func called(
        _ act: ApiAct,
        _ asked: ApiAsked
    ) async throws -> ApiGiven {
        var fields = try ApiFields(asked.body)
        let officer = asked.token.officer
        var ticket: Ticket?
        if act != .callNext {
            ticket = try fields.whole("ticket", in: 1...ticketMax).map(Ticket.init(number:))
        }
        var desk: CallingDesk?
        if act != .noShow {
            desk = try fields.whole("desk", in: 1...CallingDesk.max)
                .flatMap(CallingDesk.init(number:))
        }
        try fields.finish()
        let subjects = ticket.map { [OpeningSubject.ticket($0)] } ?? []
        let place = try await countingFailure(of: subjects, by: officer) {
            switch act {
            case .callNext: try await office.callNext(to: desk, officer: officer)
            case .callAgain: try await office.callAgain(ticket, to: desk, officer: officer)
            default: try await office.markNoShow(ticket, officer: officer)
            }
        }
        return ApiGiven(place.apiJSON)
    }

    /// Does an act; where it fails, the reason is an answer about the ticket or the letter, and is
    /// counted as the look that it is before it is given.
    func countingFailure<Answer>(
        of subjects: [OpeningSubject],
        by officer: String,
        _ act: () async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await act()
        } catch {
            try await office.admitLook(at: subjects, officer: officer)
            throw error
        }
    }
}

/// What an officer says to an application, from a posted object.
private func decisionOutcome(_ body: [UInt8]) throws(ApiProblem) -> DecisionOutcome {
    var fields = try ApiFields(body)
    let outcome = try needed(try fields.text("outcome", byteCountMax: 16), "outcome")
    let office = try fields.text("office", byteCountMax: 8)
    let reason = try fields.text("reason", byteCountMax: 64)
    try fields.finish()
    switch (outcome, office, reason) {
    case ("grant", nil, nil): return .grant
    case ("refer", let office, nil):
        guard let code = try? OfficeCode(try needed(office, "office")) else {
            throw ApiProblem(office == nil ? .missingField : .unknownOffice, at: "/office")
        }
        return .refer(code)
    case ("refuse", nil, let reason): return .refuse(reason: try needed(reason, "reason"))
    case ("grant", .some, _), ("refuse", .some, _): throw ApiProblem(.badField, at: "/office")
    case ("grant", _, .some), ("refer", _, .some): throw ApiProblem(.badField, at: "/reason")
    default: throw ApiProblem(.badField, at: "/outcome")
    }
}

private func letterNumber(_ text: String) throws(ApiProblem) -> LetterNumber {
    guard let number = try? LetterNumber(reading: text) else {
        throw ApiProblem(.badField, at: "/number")
    }
    return number
}
