import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird
import NIOCore

/// Lists from paper and spreadsheets, imported at the counter.
///
/// A list is sent, looked at, and only then stored. It is never on a disk here, and only the member
/// who sent it sees its rows.
enum ImportSection: SiteSection {
    static let path = "/import"

    /// Most bytes of a list: about 50,000 rows, and what one network may send at a time.
    static let listByteCountMax = 12_582_912

    static let routeRules = [
        RouteRule(
            pattern: path,
            takesForms: true,
            access: .act(.register),
            formByteCountMax: listByteCountMax + 16_384
        ),
        RouteRule(pattern: "/import/columns", takesForms: true, access: .act(.register)),
        RouteRule(pattern: "/import/job", access: .act(.register)),
        RouteRule(pattern: "/import/job/state", access: .act(.register), isQuiet: true),
        RouteRule(
            pattern: "/import/job/stop",
            takesForms: true,
            givesPages: false,
            access: .act(.register)
        ),
        RouteRule(
            pattern: "/import/job/rejects",
            takesForms: true,
            givesPages: false,
            access: .act(.register),
            directAnswer: .file
        ),
        RouteRule(
            pattern: "/import/job/forget",
            takesForms: true,
            givesPages: false,
            access: .act(.register)
        ),
    ]

    static func title(_ words: OfficeTexts) -> String { words.import.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/import") { request, context in
            Response.page(
                importPage(site.setting(request, context), said: nil),
                site.setting(request, context)
            )
        }
        router.post("/import") { request, context in try await site.takeList(request, context) }
        router.get("/import/columns") { request, context in
            let key = request.uri.queryParameters["form"].map { String($0) } ?? ""
            return try await site.columnsAnswer(key, nil, request, context)
        }
        router.post("/import/columns") { request, context in
            try await site.beginImport(request, context)
        }
        addJob(of: site, to: router)
    }

    private static func addJob(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/import/job") { request, context in
            let setting = site.setting(request, context)
            let officer = try context.session().officer
            return Response.page(
                importJobPage(
                    setting,
                    site.listImport.job,
                    officer: officer,
                    RejectSentences(setting, site.programme),
                    isOneOfSeveral: site.isOneOfSeveral
                ),
                setting
            )
        }
        router.get("/import/job/state") { request, context in
            let setting = site.setting(request, context)
            return Response.json(importJSON(site.listImport.job, setting))
        }
        router.post("/import/job/stop") { request, context in
            if let job = try site.ownImport(context) { site.listImport.stop(job.key) }
            return Response.seeOther(site.setting(request).link("/import/job"))
        }
        router.post("/import/job/rejects") { request, context in
            try await site.rejectsAnswer(request, context)
        }
        router.post("/import/job/forget") { request, context in
            if let job = try site.ownImport(context) { site.listImport.forgetRejects(job.key) }
            return Response.seeOther(site.setting(request).link("/import/job"))
        }
    }
}

extension OfficeSite {
    /// Holds a list that was sent, and leads to its columns.
    fileprivate func takeList(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (form, setting) = (try context.posted(), setting(request, context))
        let words = setting.words.import
        guard let bytes = form.file("list") else {
            return refused(words.faults.notSent, setting)
        }
        guard bytes.count <= ImportSection.listByteCountMax else {
            return refused(words.faults.tooLarge, setting)
        }
        let list = PendingList(
            key: Hexadecimal.text(freshKey()),
            officer: try context.session().officer,
            bytes: bytes,
            encoding: form.text("encoding").flatMap(ListEncoding.init(rawValue:)),
            sentAt: now()
        )
        do {
            _ = try await listPreview(list)
        } catch let error as ImportError {
            return refused(words.text(error, setting), setting)
        }
        guard listImport.hold(list) else { return refused(words.faults.tooMany, setting) }
        return .seeOther(setting.link("/import/columns") + "&form=\(list.key)")
    }

    private func refused(_ text: RefusalText, _ setting: PageSetting) -> Response {
        .page(importPage(setting, said: text), setting, status: .unprocessableContent)
    }

    /// Reading a long list takes a moment, which no other request waits for.
    private func listPreview(_ list: PendingList) async throws -> ListPreview {
        try await importThread.run {
            try office.previewList(
                list.bytes,
                encoding: list.encoding,
                columnNames: listColumnNames()
            )
        }
    }

    /// Whether another server of the office may have what this one does not.
    fileprivate var isOneOfSeveral: Bool { office.records.areShared }

    fileprivate func columnsAnswer(
        _ key: String,
        _ text: RefusalText?,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request, context)
        let officer = try context.session().officer
        guard let list = listImport.pending(key, officer: officer, at: now()) else {
            let faults = setting.words.import.faults
            return .page(
                importPage(setting, said: isOneOfSeveral ? faults.elsewhere : faults.gone),
                setting,
                status: .notFound
            )
        }
        let preview = try await listPreview(list)
        return .page(
            importColumnsPage(setting, preview, key: key, chosen: chosenColumns(context), text),
            setting,
            status: text == nil ? .ok : .unprocessableContent
        )
    }

    /// What was chosen in a form that is shown again; nil where none was sent.
    private func chosenColumns(_ context: SiteContext) -> [String]? {
        guard let form = context.form else { return nil }
        return form.texts("column")
    }

    fileprivate func beginImport(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (form, setting) = (try context.posted(), setting(request, context))
        let (key, officer) = (form.text("form") ?? "", try context.session().officer)
        let job = setting.link("/import/job")
        // Sent twice: the import is under way, or has ended.
        if listImport.job?.key == key { return .seeOther(job) }
        guard let list = listImport.pending(key, officer: officer, at: now()) else {
            return try await columnsAnswer(key, nil, request, context)
        }
        let columns = form.texts("column").map { name in
            ImportColumn.all.first { $0.name == name } ?? .ignored
        }
        do {
            try await listPreview(list).check(columns)
        } catch let error as ImportError {
            let text = setting.words.import.text(error, setting)
            return try await columnsAnswer(key, text, request, context)
        }
        if let other = listImport.begin(list, columns: columns, at: now()) {
            let text = setting.words.import.faults.busy(officer: other)
            return try await columnsAnswer(key, text, request, context)
        }
        return .seeOther(job)
    }

    /// The last import, for the member who began it.
    fileprivate func ownImport(_ context: SiteContext) throws -> ListImport? {
        let officer = try context.session().officer
        guard let job = listImport.job, job.officer == officer,
            try context.posted().text("form") == job.key
        else { return nil }
        return job
    }

    /// The rows to correct, as a file of their own.
    fileprivate func rejectsAnswer(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let sentences = RejectSentences(setting(request, context), programme)
        guard let outcome = try ownImport(context)?.outcome,
            let file = try await importThread.run({ outcome.rejectsFile(sentences.text) })
        else { throw SiteRefusal.notFound }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"rejects.csv\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: file))
        )
    }
}
