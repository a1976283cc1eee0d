import AmanLetter
import AmanLog
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The JSON API: the office's steps for its own desks, `docs/api.md`.
    func addApi(to router: Router<SiteContext>) {
        for operation in ApiOperation.all {
            router.on(RouterPath(operation.pattern), method: operation.method) { request, context in
                do {
                    return try await self.answer(operation, request, context)
                } catch {
                    guard let problem = apiProblem(for: error) else { throw error }
                    throw problem.saying(whatIsAllowedBy: operation, self.programme)
                }
            }
        }
    }

    private func answer(
        _ operation: ApiOperation,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        if operation.act == .bundle { return try await apiBundle(request) }
        if operation.method == .get {
            return try await read(operation.act, request, context).response
        }
        let asked = try ApiAsked(request, context)
        let given = try await once(asked) {
            try await self.done(operation.act, asked, context)
        }
        return given.response
    }

    private func apiBundle(_ request: Request) async throws -> Response {
        await catchUp?()
        guard let bytes = try published.read("bundle") else { throw SiteRefusal.notFound }
        return FileAnswer(
            bytes: bytes,
            contentType: "application/octet-stream",
            cacheControl: "public, no-cache",
            fileName: "\(office.code.text).bundle"
        ).response(to: request)
    }

    // MARK: Reading

    private func read(
        _ act: ApiAct,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> ApiGiven {
        switch act {
        case .listApplications: return try await list(request, try context.deskToken())
        case .readApplication:
            let found = try await application(context)
            return ApiGiven(found.apiJSON(for: try context.deskToken()))
        case .screen:
            let officer = try context.deskToken().officer
            return try await hits(of: try await application(context), officer)
        case .readLetter: return ApiGiven(try await apiLetter(context).apiJSON)
        case .listAppeals: return try await openAppeals()
        case .readAppeals:
            return try await appeals(of: try await apiLetter(context).number)
        case .readStatus: return ApiGiven(try await apiLetter(context).apiStatusJSON)
        case .prove:
            let number = try await apiLetter(context).number
            await catchUp?()
            let proof = try await office.inclusionProof(of: number, from: published)
            let slip = try await office.proofSlip(of: number, from: published)
            return ApiGiven(slip.apiJSON(proof))
        case .programme: return ApiGiven(programme.apiJSON(of: office.code))
        case .takeReports: return try await apiReports(request, try context.deskToken())
        case .today: return ApiGiven(try await office.today().apiJSON)
        case .board: return ApiGiven(try await office.callBoard().apiJSON)
        default: return ApiGiven(ApiDocument.json)
        }
    }

    private func list(
        _ request: Request,
        _ token: DeskToken
    ) async throws -> ApiGiven {
        var page = ApplicationsPage(limit: ApplicationsPage.limitUsual)
        var seen: Set<String> = []
        for (name, value) in request.uri.queryParameters {
            let (name, value) = (String(name), String(value))
            guard seen.insert(name).inserted else { throw ApiProblem(.badParameter, at: name) }
            try take(name, value, into: &page)
        }
        // One more than is shown tells whether there is another page.
        let shown = page.limit
        page.limit += 1
        let found = try await office.records.applications(
            in: page.state,
            after: page.after,
            limit: page.limit
        )
        // One page is one look, named by its first ticket: the list, too, says who is where.
        if let first = found.first?.ticket ?? page.after {
            try await office.admitLook(at: [.ticket(first)], officer: token.officer)
        }
        var members: [JSONValue.Member] = [
            .init("applications", .list(found.prefix(shown).map { $0.apiJSON(for: token) }))
        ]
        if found.count > shown {
            members.append(.init("next", .whole(found[shown - 1].ticket.number)))
        }
        return ApiGiven(.object(members))
    }

    private func take(
        _ name: String,
        _ value: String,
        into page: inout ApplicationsPage
    ) throws(ApiProblem) {
        switch name {
        case "state":
            page.state = ApplicationState(rawValue: value)
            guard page.state != nil else { throw ApiProblem(.badParameter, at: name) }
        case "after":
            page.after = try number(value, name, in: 0...ticketMax).map(Ticket.init(number:))
        case "limit":
            page.limit = try number(value, name, in: 1...ApplicationsPage.limitMax) ?? page.limit
        default: throw ApiProblem(.unknownParameter, at: String(name.prefix(40)))
        }
    }

    private func number(
        _ text: String,
        _ name: String,
        in range: ClosedRange<Int>
    ) throws(ApiProblem) -> Int? {
        guard text.utf8.count <= 10, let number = Int(text), range.contains(number) else {
            throw ApiProblem(.badParameter, at: name)
        }
        return number
    }

    /// The application in the address, as far as this token may know of it: a look.
    ///
    /// A token that only registers finds what it registered itself; any other ticket is answered
    /// as one that no one has.
    private func application(
        _ context: SiteContext
    ) async throws -> AmanOffice.Application {
        let (token, ticket) = (try context.deskToken(), try apiTicket(context))
        let found =
            token.followsApplications
            ? try await office.lookUp(ticket, officer: token.officer)
            : try await office.records.application(ticket: ticket, registeredBy: .token(token.id))
        guard let found else { throw ApiProblem(.applicationNotFound, at: "ticket") }
        return found
    }

    /// The ticket in the address.
    func apiTicket(_ context: SiteContext) throws(ApiProblem) -> Ticket {
        guard let text = context.parameters.get("ticket"), text.utf8.count <= 10,
            let number = Int(text), number > 0
        else { throw ApiProblem(.applicationNotFound, at: "ticket") }
        return Ticket(number: number)
    }

    private func apiLetter(_ context: SiteContext) async throws -> LetterRecord {
        guard let text = context.parameters.get("number"), text.utf8.count <= 40,
            let number = try? LetterNumber(reading: text),
            let found = try await office.lookUp(number, officer: try context.deskToken().officer)
        else { throw ApiProblem(.letterNotFound, at: "number") }
        return found
    }
}
