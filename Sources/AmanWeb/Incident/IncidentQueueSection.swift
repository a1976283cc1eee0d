import AmanIncident
import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird
import NIOCore

/// The monitors' queue: sealed reports, who works on which, and what comes back.
enum IncidentQueueSection: SiteSection {
    static let path = "/incident/queue"

    static let routeRules = [
        RouteRule(pattern: path, access: .act(.incidents)),
        RouteRule(
            pattern: "/incident/queue/reports",
            takesForms: true,
            givesPages: false,
            access: .act(.incidents),
            directAnswer: .file
        ),
        RouteRule(
            pattern: "/incident/queue/replies",
            takesForms: true,
            givesPages: false,
            access: .act(.incidents),
            formByteCountMax: ReplyFile.byteCountMax + 16_384
        ),
        RouteRule(
            pattern: "/incident/queue/{id}/take",
            takesForms: true,
            givesPages: false,
            access: .act(.incidents)
        ),
        RouteRule(
            pattern: "/incident/queue/{id}/leave",
            takesForms: true,
            givesPages: false,
            access: .act(.incidents)
        ),
    ]

    /// Reports on a page.
    static let pageCount = 50

    static func title(_ words: OfficeTexts) -> String { words.incident.queue.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/incident/queue") { request, context in
            try await site.incidentQueueAnswer(request, context)
        }
        router.post("/incident/queue/reports") { _, context in
            try await site.reportsAnswer(context)
        }
        router.post("/incident/queue/replies") { request, context in
            try await site.importReplies(request, context)
        }
        router.post("/incident/queue/:id/take") { request, context in
            let worker = try context.session().officer
            return try await site.assignIncident(to: worker, request, context)
        }
        router.post("/incident/queue/:id/leave") { request, context in
            try await site.assignIncident(to: nil, request, context)
        }
    }
}

extension OfficeSite {
    fileprivate func incidentQueueAnswer(
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        let asked = request.uri.queryParameters
        let after = asked["after"].flatMap { Int($0) } ?? 0
        let view = try await office.incidentQueue(
            after: min(max(after, 0), incidentNumberMax),
            isWaiting: asked["all"] == nil,
            limit: IncidentQueueSection.pageCount
        )
        return .page(
            queuePage(view, dates(setting.language), setting, said: text),
            setting,
            status: text == nil ? .ok : .unprocessableContent
        )
    }

    fileprivate func reportsAnswer(_ context: SiteContext) async throws -> Response {
        let after = try context.posted().text("above").flatMap { Int(plainDigits($0)) } ?? 0
        let officer = try context.session().officer
        let file = try await office.reportsForMonitors(
            after: min(max(after, 0), incidentNumberMax),
            officer: officer
        )
        let headers: HTTPFields = [
            .contentType: "application/octet-stream", .cacheControl: "no-store",
            .contentDisposition: "attachment; filename=\"\(office.code.text).aman-reports\"",
        ]
        return Response(
            status: .ok,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: file.bytes))
        )
    }

    fileprivate func importReplies(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let words = setting(request).words.incident.queue.faults
        guard let bytes = try context.posted().file("file") else {
            return try await incidentQueueAnswer(request, context, said: words.file)
        }
        do throws(ReplyError) {
            _ = try await office.importReplies(bytes, officer: try officer(context))
        } catch {
            return try await incidentQueueAnswer(request, context, said: try words.text(error))
        }
        return .seeOther(setting(request).link(IncidentQueueSection.path))
    }

    private func officer(_ context: SiteContext) throws(ReplyError) -> String {
        guard let officer = try? context.session().officer else { throw .officerMissing }
        return officer
    }

    fileprivate func assignIncident(
        to worker: String?,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let number = try addressNumber(context)
        do throws(ReplyError) {
            try await office.assignIncident(number, to: worker, officer: try officer(context))
        } catch .records(.conflict(.stateChanged)) {
            throw SiteRefusal.notFound
        }
        return .seeOther(setting(request).link(IncidentQueueSection.path))
    }
}

extension IncidentQueueFaultsTexts {
    /// What is said where a file was not imported.
    ///
    /// - Throws: What is the program's fault.
    func text(_ error: ReplyError) throws(ReplyError) -> RefusalText {
        switch error {
        case .unreadable, .otherKey: file
        case .unknownReport, .erased: report
        case .step(let number, _), .laterThanToday(let number), .unknownDuplicate(let number):
            step(number: "\(number)")
        case .tooManyAnswers(let number): answers(number: "\(number)")
        case .full: full
        case .officerMissing, .noMonitors, .records: throw error
        }
    }
}
