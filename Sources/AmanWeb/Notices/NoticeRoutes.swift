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
            pattern: "/notices-to-posts/correct/{id}",
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
        addForms(of: site, to: router)
    }

    private static func addForms(of site: OfficeSite, to router: Router<SiteContext>) {
        for (pattern, act) in [
            ("/notices-to-posts/write", .write), ("/notices-to-posts/correct/:id", .correct),
            ("/notices-to-posts/withdraw/:id", .withdraw),
        ] as [(RouterPath, NoticeAct)] {
            router.get(pattern) { request, context in
                let serial = act == .write ? nil : try site.addressNumber(context)
                var typed = TypedNotice(
                    withdraws: serial,
                    isCorrection: act == .correct,
                    form: site.formKey()
                )
                if act == .correct, let serial {
                    typed.texts = try await site.office.records.postNotice(serial)?.texts ?? [:]
                }
                return try await site.noticeAnswer(typed, request, context)
            }
            router.post(pattern) { request, context in
                let serial = act == .write ? nil : try site.addressNumber(context)
                return try await site.takeNotice(
                    serial,
                    isCorrection: act == .correct,
                    request,
                    context
                )
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
        isCorrection: Bool,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let form = try context.posted()
        let key = try formBytes(form, context)
        var typed = TypedNotice(
            withdraws: withdraws,
            isCorrection: isCorrection,
            form: form.text("form") ?? ""
        )
        for language in programme.languages {
            typed.texts[language] = String((form.text("text-\(language)") ?? "").prefix(2_000))
        }
        do {
            let officer = try context.session().officer
            _ = try await office.tellPosts(
                typed.texts,
                withdrawing: withdraws,
                isCorrection: isCorrection,
                form: key,
                officer: officer
            )
            await publishStored()
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

/// What a notice does to an earlier one.
private enum NoticeAct {
    case write, correct, withdraw
}

/// What was typed into the form of a notice.
struct TypedNotice: Equatable, Sendable {
    var withdraws: Int?
    /// Whether it says the earlier notice rightly, in its place.
    var isCorrection: Bool
    var texts: [String: String] = [:]
    var form: String

    init(withdraws: Int?, isCorrection: Bool, form: String) {
        self.withdraws = withdraws
        self.isCorrection = isCorrection
        self.form = form
    }
}
