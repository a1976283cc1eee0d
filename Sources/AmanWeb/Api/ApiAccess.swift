import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// The API's addresses for the rights table; the operation has the scope that each asks for.
let apiRouteRules: [RouteRule] = {
    var seen: Set<String> = []
    return ApiOperation.all.map(\.pattern).filter { seen.insert($0).inserted }.map { pattern in
        let here = ApiOperation.all.filter { $0.pattern == pattern }
        return RouteRule(
            pattern: pattern,
            takesForms: here.contains { $0.method == .post },
            givesPages: here.contains { $0.method == .get },
            access: .token
        )
    }
}()

extension DeskToken {
    /// Whether it may follow any application, and not only those it registered itself.
    var followsApplications: Bool {
        !rights.isDisjoint(with: [.review, .decide, .issue, .handOut, .exchange])
    }
}

extension SiteContext {
    /// The token that the rights table asked for.
    func deskToken() throws(ApiProblem) -> DeskToken {
        guard let token else { throw ApiProblem(.tokenMissing, at: "Authorization") }
        return token
    }
}

extension AccessMiddleware {
    /// Lets a desk's token through to what it may; a browser's cookie counts for nothing here.
    func admitted(_ request: Request, _ context: SiteContext) async throws -> SiteContext {
        let pattern = context.endpointPath.map { "\($0)" } ?? ""
        guard let operation = ApiOperation.at(pattern, request.method) else {
            throw SiteRefusal.wrongMethod(allowed: allowedMethods(path: request.uri.path))
        }
        var context = context
        if let scopes = operation.scopes {
            context.token = try await token(request, scopes)
        }
        if operation.method == .post {
            guard announcesJSON(request) else {
                throw ApiProblem(.wrongContentType, at: "Content-Type")
            }
            context.body = try await bytes(
                of: request,
                within: try context.bodyAllowance(),
                upTo: operation.bodyByteCountMax,
                site.limits,
                tooMuch: .formTooLarge
            )
        }
        return context
    }

    private func token(_ request: Request, _ scopes: [Right]) async throws -> DeskToken {
        let tokens = site.office.tokens
        guard let header = request.headers[.authorization] else {
            throw ApiProblem(.tokenMissing, at: "Authorization")
        }
        let words = header.split(separator: " ", maxSplits: 1)
        guard words.count == 2, words[0].lowercased() == "bearer",
            let secret = DeskTokenSecret(reading: String(words[1])),
            let token = try await tokens.admit(secret)
        else { throw ApiProblem(.tokenRefused, at: "Authorization") }
        let wait = try await tokens.wait(token)
        guard wait == 0 else { throw ApiProblem(.tooManyRequests, retryAfter: wait) }
        guard scopes.isEmpty || !token.rights.isDisjoint(with: scopes) else {
            throw ApiProblem(.scopeMissing, at: "Authorization")
        }
        return token
    }

    private func announcesJSON(_ request: Request) -> Bool {
        let type = request.headers[.contentType]?.split(separator: ";").first ?? ""
        return type.lowercased().filter { $0 != " " } == "application/json"
    }
}
