import AmanIncident
import AmanLetter
import AmanLog
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// Reports of letters that were not honoured: by anyone, without signing in and without script.
enum IncidentSection: SiteSection {
    static let path = "/incident"
    static let receiptPath = "/incident/receipt"

    static let routeRules = [
        // The account at its longest, in three bytes for each of its own, and the other fields.
        RouteRule(
            pattern: path,
            takesForms: true,
            access: .everybody,
            formByteCountMax: 65_536,
            directAnswer: .secret
        ),
        RouteRule(
            pattern: receiptPath,
            takesForms: true,
            access: .everybody,
            directAnswer: .secret
        ),
        RouteRule(
            pattern: "/incident/receipt/proof",
            takesForms: true,
            access: .everybody,
            directAnswer: .file
        ),
        RouteRule(pattern: "/incident/done", access: .everybody),
        RouteRule(pattern: "/incident/form", access: .everybody),
        RouteRule(pattern: "/incident/form/pdf", access: .everybody),
    ]

    static func title(_ words: OfficeTexts) -> String { words.incident.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/incident") { request, context in
            try await site.incidentAnswer(site.emptyIncident(), request, context)
        }
        router.post("/incident") { request, context in
            try await site.fileIncident(request, context)
        }
        router.get("/incident/receipt") { request, context in
            let setting = site.setting(request, context)
            return Response.page(openReceiptPage(setting, said: nil), setting)
        }
        router.post("/incident/receipt") { request, context in
            try await site.openReceipt(request, context)
        }
        router.get("/incident/receipt/proof") { request, context in
            let setting = site.setting(request, context)
            return Response.page(openReceiptPage(setting, said: nil), setting)
        }
        router.post("/incident/receipt/proof") { request, context in
            try await site.filingProofAnswer(request, context)
        }
        addPapers(of: site, to: router)
    }

    /// What is read or printed, and asks for nothing.
    private static func addPapers(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/incident/done") { request, context in
            let setting = site.setting(request, context)
            return Response.page(incidentDonePage(setting), setting)
        }
        router.get("/incident/form") { request, context in
            let setting = site.setting(request, context)
            let view = try await site.incidentView(site.emptyIncident(), setting)
            return Response.page(incidentPaperPage(view, setting), setting)
        }
        router.get("/incident/form/pdf") { request, context in
            guard site.office.monitorsKey != nil else { throw SiteRefusal.notFound }
            let language = site.setting(request, context).language
            let paper = try await site.incidentForms.form(in: language) {
                try await site.longWork.drawing {
                    try await site.printing.incidentForm(in: language)
                }
            }
            return pdfAnswer(paper, named: "form-\(language.rawValue)")
        }
    }
}

extension OfficeSite {
    fileprivate func emptyIncident() -> IncidentFields { IncidentFields(form: formKey()) }

    /// What the form shows; with a new task for the page, since each is used once.
    fileprivate func incidentView(
        _ fields: IncidentFields,
        _ setting: PageSetting
    ) async throws -> IncidentView {
        IncidentView(
            fields: fields,
            provinces: programme.provinces.map {
                ($0.code, $0.names.text(setting.language.rawValue))
            },
            monitors: office.monitorsKey == nil ? nil : programme.incident.monitors,
            emergency: programme.incident.contact,
            isSample: programme.sample,
            challenge: intake.challenge(at: now(), randomBytes: freshKey()),
            isForMonitor: setting.visitor?.may(.incidents) == true
        )
    }

    /// The form, and above it what is said of the one before.
    fileprivate func incidentAnswer(
        _ fields: IncidentFields,
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let setting = setting(request, context)
        let view = try await incidentView(fields, setting)
        return .page(incidentPage(view, setting, said: text), setting, status: status)
    }

    fileprivate func fileIncident(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let form = try context.posted()
        let fields = IncidentFields(form)
        let key = try incidentFormBytes(fields)
        let setting = setting(request, context)
        let isMonitor = setting.visitor?.may(.incidents) == true
        let checked: CheckedIncident
        do throws(FileIncidentError) {
            let typed = try fields.typed(isMonitor: isMonitor, setting)
            checked = try office.checked(typed, form: key)
        } catch {
            return try await refusedIncident(error, fields, request, context)
        }
        // A form that is sent again shows its receipt, whatever the budget says; and what is
        // refused draws nothing.
        let isFiled = try await office.isFiled(checked)
        if !isFiled, !isMonitor, let wait = try await secondsToWait(form) {
            return try await laterAnswer(wait, fields, request, context)
        }
        do throws(FileIncidentError) {
            let receipt = try await office.file(checked)
            return .page(receiptPage(receipt, setting), setting)
        } catch {
            return try await refusedIncident(error, fields, request, context)
        }
    }

    /// The form with what was typed, and why it was not stored.
    private func refusedIncident(
        _ error: FileIncidentError,
        _ fields: IncidentFields,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let words = setting(request, context).words.incident.faults
        return try await incidentAnswer(
            fields,
            request,
            context,
            said: try words.text(error, contact: programme.incident.contact),
            status: .unprocessableContent
        )
    }

    /// Draws one report from the budget.
    ///
    /// - Returns: Nil where it is admitted; otherwise after how many seconds one is.
    private func secondsToWait(_ form: PostedForm) async throws(RecordsError) -> Int? {
        let admission = try await intake.admit(
            challenge: form.text("challenge") ?? "",
            solution: form.text("solution") ?? "",
            at: now()
        )
        guard case .later(let seconds) = admission else { return nil }
        return seconds
    }

    /// The form with what was typed, and when to send it again.
    private func laterAnswer(
        _ seconds: Int,
        _ fields: IncidentFields,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request, context)
        let said = setting.words.incident.faults.later(
            minutes: setting.language.digits("\((seconds + 59) / 60)"),
            contact: apart(programme.incident.contact)
        )
        var response = try await incidentAnswer(
            fields,
            request,
            context,
            said: said,
            status: .serviceUnavailable
        )
        response.headers[.retryAfter] = "\(seconds)"
        return response
    }

    /// What a form was given when it was opened.
    private func incidentFormBytes(_ fields: IncidentFields) throws(SiteRefusal) -> [UInt8] {
        guard fields.form.utf8.count == 32, let bytes = Hexadecimal.bytes(fields.form.utf8) else {
            throw .brokenForm
        }
        return bytes
    }

    fileprivate func openReceipt(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let typed = try context.posted().text("code") ?? ""
        let setting = setting(request, context)
        // Mistyped, unknown and ended are one answer.
        guard let receipt = Receipt(reading: typed),
            let opened = try await office.opened(receipt)
        else { return wrongReceipt(setting) }
        return .page(openedReceiptPage(receipt, opened, dates(setting.language), setting), setting)
    }

    private func wrongReceipt(_ setting: PageSetting) -> Response {
        let page = openReceiptPage(setting, said: setting.words.incident.wrong)
        return .page(page, setting, status: .unprocessableContent)
    }

    /// The proof of filing as a file, for the holder of the receipt who asks for it.
    fileprivate func filingProofAnswer(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let typed = try context.posted().text("code") ?? ""
        let setting = setting(request, context)
        guard let receipt = Receipt(reading: typed) else { return wrongReceipt(setting) }
        await catchUp?()
        switch try await office.filingProof(of: receipt, from: published) {
        case .unknown: return wrongReceipt(setting)
        case .notYet:
            let page = openReceiptPage(setting, said: setting.words.incident.proofLater)
            return .page(page, setting, status: .conflict)
        case .proof(let proof):
            var response = Response.text(proof.text)
            // The name says nothing of what it is about.
            response.headers[.contentDisposition] = "attachment; filename=\"entry.tlog-proof\""
            response.headers[.cacheControl] = "no-store"
            return response
        }
    }
}
