import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// Where letters are honoured: read by everybody, reported by monitors.
enum CoverageSection: SiteSection {
    static let path = "/coverage"

    static let routeRules = [
        RouteRule(pattern: path, access: .everybody),
        RouteRule(
            pattern: "/coverage/report",
            takesForms: true,
            access: .right(.incidents),
            formByteCountMax: 16_384
        ),
        RouteRule(
            pattern: "/coverage/report/{id}",
            takesForms: true,
            access: .right(.incidents),
            formByteCountMax: 16_384
        ),
        RouteRule(
            pattern: "/coverage/approve/{id}",
            takesForms: true,
            access: .right(.incidents),
            formByteCountMax: 4_096
        ),
    ]

    static func title(_ words: OfficeTexts) -> String { words.coverage.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/coverage") { request, context in
            let setting = site.setting(request, context)
            let view = try await site.coverageView(setting)
            return Response.page(coveragePage(view, setting), setting)
        }
        router.get("/coverage/report") { request, context in
            let typed = TypedReport(form: site.formKey())
            return try await site.reportAnswer(typed, request, context)
        }
        router.post("/coverage/report") { request, context in
            try await site.takeReport(about: nil, request, context)
        }
        router.get("/coverage/report/:id") { request, context in
            let about = try site.addressNumber(context)
            let typed = TypedReport(about: about, word: .confirmed, form: site.formKey())
            return try await site.reportAnswer(typed, request, context)
        }
        router.post("/coverage/report/:id") { request, context in
            let about = try site.addressNumber(context)
            return try await site.takeReport(about: about, request, context)
        }
        router.get("/coverage/approve/:id") { request, context in
            let number = try site.addressNumber(context)
            return try await site.approvalAnswer(number, request, context)
        }
        router.post("/coverage/approve/:id") { request, context in
            let number = try site.addressNumber(context)
            return try await site.takeApproval(number, request, context)
        }
    }
}

extension CheckingSite {
    /// What the page of coverage shows of some entries.
    func coverageView(_ entries: [CoverageEntry], _ setting: PageSetting) -> CoverageView {
        CoverageView(
            places: coveredPlaces(entries),
            provinces: programme.provinces.map {
                ($0.code, $0.names.text(setting.language.rawValue))
            },
            country: programme.country,
            now: now(),
            dates: dates(setting.language),
            isOurs: setting.visitor?.may(.incidents) == true
        )
    }
}

extension OfficeSite {
    fileprivate func coverageView(_ setting: PageSetting) async throws -> CoverageView {
        coverageView(try await office.records.coverage(limit: coverageEntriesMax), setting)
    }

    fileprivate func takeReport(
        about: Int?,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let form = try context.posted()
        let key = try formBytes(form, context)
        let typed = TypedReport(form, about: about)
        do {
            guard let since = typedDay(typed.since) else { throw CoverageError.badDay }
            let until = typedDay(typed.until)
            guard until != nil || typed.until.isEmpty else { throw CoverageError.badDay }
            let wanted = CoverageRequest(
                about: about,
                word: about == nil ? .claimed : typed.word,
                province: typed.province,
                place: typed.place,
                since: since,
                until: until,
                authority: typed.authority,
                source: typed.source,
                corrects: about == nil ? nil : typed.corrects,
                reason: typed.reason
            )
            let officer = try context.session().officer
            _ = try await office.report(wanted, form: key, officer: officer)
            await publishStoredReports()
            return .seeOther(setting(request).link("/coverage"))
        } catch let error as CoverageError {
            let fault = try setting(request).words.coverage.faults.text(error)
            return try await reportAnswer(typed, request, context, fault: fault)
        }
    }

    /// The question to the second officer, with what the lists for posts will say.
    fileprivate func approvalAnswer(
        _ number: Int,
        _ request: Request,
        _ context: SiteContext,
        fault: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        guard let entry = try await office.records.coverageEntry(number) else {
            throw SiteRefusal.notFound
        }
        let view = try await coverageView(setting)
        return .page(
            approvalPage(entry, view, setting, said: fault),
            setting,
            status: fault == nil ? .ok : .unprocessableContent
        )
    }

    fileprivate func takeApproval(
        _ number: Int,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        do {
            let officer = try context.session().officer
            try await office.approveCoverage(number, officer: officer)
            await publishStored()
            return .seeOther(setting(request).link("/coverage"))
        } catch let error as CoverageError {
            let fault = try setting(request).words.coverage.faults.text(error)
            return try await approvalAnswer(number, request, context, fault: fault)
        }
    }

    fileprivate func reportAnswer(
        _ typed: TypedReport,
        _ request: Request,
        _ context: SiteContext,
        fault: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        let view = try await coverageView(setting)
        let place = view.places.first { $0.number == typed.about }
        guard typed.about == nil || place != nil else { throw SiteRefusal.notFound }
        return .page(
            reportPage(view, place, typed, setting, said: fault),
            setting,
            status: fault == nil ? .ok : .unprocessableContent
        )
    }
}

/// What was typed into the form of a report.
struct TypedReport: Equatable, Sendable {
    var about: Int?
    var word = CoverageWord.claimed
    var province = ""
    var place = ""
    var since = ""
    var until = ""
    var authority = ""
    var source = ""
    /// The entry that this one corrects.
    var corrects: Int?
    var reason = ""
    var form: String

    init(about: Int? = nil, word: CoverageWord = .claimed, form: String) {
        self.about = about
        self.word = word
        self.form = form
    }

    init(_ posted: PostedForm, about: Int?) {
        func text(_ name: String) -> String { String((posted.text(name) ?? "").prefix(1_000)) }
        self.about = about
        word = Int(text("word")).flatMap { CoverageWord(rawValue: $0) } ?? .disputed
        province = text("province")
        place = text("place")
        since = text("since")
        until = text("until")
        authority = text("authority")
        corrects = Int(text("corrects"))
        reason = text("reason")
        source = text("source")
        form = text("form")
    }
}
