import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird
import NIOCore

/// Notices to posts: read by everybody, written by monitors.
enum NoticesSection: SiteSection {
    static let path = "/notices-to-posts"

    static let routeRules = [
        RouteRule(pattern: path, access: .everybody),
        RouteRule(pattern: "/notices-to-posts/paper/{id}", access: .staff),
        RouteRule(
            pattern: "/notices-to-posts/write",
            takesForms: true,
            access: .right(.incidents),
            formByteCountMax: 65_536
        ),
        RouteRule(
            pattern: "/notices-to-posts/withdraw/{id}",
            takesForms: true,
            access: .right(.incidents),
            formByteCountMax: 65_536
        ),
    ]

    static func title(_ words: OfficeTexts) -> String { words.notices.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/notices-to-posts") { request, context in
            let setting = site.setting(request, context)
            let before = request.uri.queryParameters["before"].flatMap { Int($0) }
            let view = NoticesView(
                notices: try await site.office.records.postNotices(
                    before: before,
                    limit: postNoticesOnPage
                ),
                dates: site.dates(setting.language)
            )
            return Response.page(noticesPage(view, setting), setting)
        }
        router.get("/notices-to-posts/paper/:id") { _, context in
            try await site.paper(ofNotice: try site.addressNumber(context))
        }
        for (pattern, withdraws) in [
            ("/notices-to-posts/write", false), ("/notices-to-posts/withdraw/:id", true),
        ] as [(RouterPath, Bool)] {
            router.get(pattern) { request, context in
                let serial = withdraws ? try site.addressNumber(context) : nil
                let typed = TypedNotice(withdraws: serial, form: site.formKey())
                return try await site.noticeAnswer(typed, request, context)
            }
            router.post(pattern) { request, context in
                let serial = withdraws ? try site.addressNumber(context) : nil
                return try await site.takeNotice(serial, request, context)
            }
        }
    }
}

extension OfficeSite {
    /// A notice as a page for the post's wall, PDF.
    fileprivate func paper(ofNotice serial: Int) async throws -> Response {
        guard let notice = try await office.records.postNotice(serial) else {
            throw SiteRefusal.notFound
        }
        let paper = try await longWork.drawing { try await printing.postNotice(notice) }
        var response = Response(
            status: .ok,
            headers: [.contentType: "application/pdf", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: paper))
        )
        response.headers[.contentDisposition] = "inline; filename=\"notice-\(serial).pdf\""
        return response
    }

    fileprivate func takeNotice(
        _ withdraws: Int?,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let form = try context.posted()
        let key = try formBytes(form, context)
        var typed = TypedNotice(withdraws: withdraws, form: form.text("form") ?? "")
        for language in programme.languages {
            typed.texts[language] = String((form.text("text-\(language)") ?? "").prefix(2_000))
        }
        do {
            let officer = try context.session().officer
            _ = try await office.tellPosts(
                typed.texts,
                withdrawing: withdraws,
                form: key,
                officer: officer
            )
            await publishStoredReports()
            return .seeOther(setting(request).link("/notices-to-posts"))
        } catch let error as CoverageError {
            let fault = try setting(request).words.coverage.faults.text(error)
            return try await noticeAnswer(typed, request, context, fault: fault)
        }
    }

    fileprivate func noticeAnswer(
        _ typed: TypedNotice,
        _ request: Request,
        _ context: SiteContext,
        fault: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        if let serial = typed.withdraws, try await office.records.postNotice(serial) == nil {
            throw SiteRefusal.notFound
        }
        return .page(
            writeNoticePage(typed, programme.languages, setting, said: fault),
            setting,
            status: fault == nil ? .ok : .unprocessableContent
        )
    }
}

/// What was typed into the form of a notice.
struct TypedNotice: Equatable, Sendable {
    var withdraws: Int?
    var texts: [String: String] = [:]
    var form: String

    init(withdraws: Int?, form: String) {
        self.withdraws = withdraws
        self.form = form
    }
}
