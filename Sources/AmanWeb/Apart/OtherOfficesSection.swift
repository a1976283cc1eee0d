import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Hummingbird
import NIOCore

/// What offices that are apart give each other: bundles, cases, and letters that two of them
/// dealt with.
enum OtherOfficesSection: SiteSection {
    static let path = "/other-offices"

    /// Most bytes of a file from a stick; longer bundles are imported at the terminal.
    static let fileByteCountMax = 12_582_912

    static let routeRules = [
        RouteRule(pattern: path, access: .act(.otherOffices)),
        RouteRule(
            pattern: "/other-offices/file",
            takesForms: true,
            givesPages: false,
            access: .act(.otherOffices),
            formByteCountMax: fileByteCountMax + 16_384
        ),
        RouteRule(
            pattern: "/other-offices/link",
            takesForms: true,
            givesPages: false,
            access: .act(.otherOffices)
        ),
        RouteRule(
            pattern: "/other-offices/send",
            takesForms: true,
            givesPages: false,
            access: .act(.review),
            directAnswer: .file
        ),
        RouteRule(
            pattern: "/other-offices/finding",
            takesForms: true,
            givesPages: false,
            access: .act(.settleDouble)
        ),
    ]

    static func title(_ words: OfficeTexts) -> String { words.apart.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/other-offices") { request, context in
            try await site.otherOfficesAnswer(request, context)
        }
        router.post("/other-offices/file") { request, context in
            try await site.answering(request, context) { setting in
                guard let bytes = try context.posted().file("file") else {
                    return .refused(setting.words.apart.faults.notSent)
                }
                return try await site.importFile(bytes, setting, context)
            }
        }
        router.post("/other-offices/link") { request, context in
            try await site.answering(request, context) { setting in
                try await site.importByLink(
                    try context.posted().text("address") ?? "",
                    setting,
                    context
                )
            }
        }
        router.post("/other-offices/finding") { request, context in
            try await site.answering(request, context) { setting in
                try await site.settle(try context.posted(), setting, context)
            }
        }
        router.post("/other-offices/send") { request, context in
            try await site.caseFileAnswer(request, context)
        }
    }
}

/// What came of a form of this section, for the page it leads to.
enum ApartDone: Equatable, Sendable {
    case bundle(ImportedBundle, mark: String?)
    case key(of: OfficeCode)
    case taken(from: OfficeTicket, ticket: Ticket, isNew: Bool)
    case settled(LetterNumber)
}

/// What a form of this section came to.
private enum ApartOutcome {
    case done(ApartDone)
    case refused(RefusalText)
}

extension OfficeSite {
    /// The page, with what was just done or why nothing was.
    fileprivate func otherOfficesAnswer(
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        var done: ApartDone?
        if text == nil, case .apart(let form)? = await self.done(request, context) { done = form }
        let view = OtherOfficesView(
            doubles: try await office.knownDoubles(),
            keys: try await office.officesWithCaseKey(),
            programme: programme,
            office: office.code,
            dates: dates(setting.language),
            queues: try await queues(context),
            done: done,
            said: text
        )
        return .page(
            otherOfficesPage(view, setting),
            setting,
            status: text == nil ? .ok : .unprocessableContent
        )
    }

    /// Does what a form asks, and leads to the page that says so; or shows why it was not done.
    fileprivate func answering(
        _ request: Request,
        _ context: SiteContext,
        _ act: (PageSetting) async throws -> ApartOutcome
    ) async throws -> Response {
        let setting = setting(request, context)
        switch try await act(setting) {
        case .done(let done):
            let token = try context.session().session.token
            return await seeDone(OtherOfficesSection.path, .apart(done), for: token, setting)
        case .refused(let text):
            return try await otherOfficesAnswer(request, context, said: text)
        }
    }

    // MARK: Importing

    /// Imports a file of another office: a bundle, a key, or a case.
    fileprivate func importFile(
        _ bytes: [UInt8],
        _ setting: PageSetting,
        _ context: SiteContext
    ) async throws -> ApartOutcome {
        let words = setting.words.apart
        guard bytes.count <= OtherOfficesSection.fileByteCountMax else {
            return .refused(words.faults.tooLarge)
        }
        let visitor = try context.session()
        do {
            if SealedCase.begins(bytes) {
                // A case is an application: who may register one may take one.
                guard visitor.may(.apply) else { return .refused(words.faults.notAllowed) }
                let taken = try await office.takeCase(
                    bytes,
                    officer: visitor.officer,
                    registeredBy: .member(visitor.session.member.id)
                )
                return .done(
                    .taken(
                        from: taken.from,
                        ticket: taken.application.ticket,
                        isNew: taken.isNew
                    )
                )
            }
            if bytes.count <= CaseKeyStatement.byteCountMax, bytes.first == coseTag {
                let stored = try await office.importCaseKey(bytes, officer: visitor.officer)
                return .done(.key(of: stored.known.office))
            }
        } catch {
            return .refused(words.text(error, setting, programme))
        }
        return try await importBundle(bytes, setting, officer: visitor.officer)
    }

    private func importBundle(
        _ bytes: [UInt8],
        _ setting: PageSetting,
        officer: String
    ) async throws -> ApartOutcome {
        do {
            let imported = try await office.importBundle(bytes, officer: officer)
            await publishStored()
            return .done(.bundle(imported, mark: try? await office.knowledgeMark()))
        } catch {
            if case .records(let error) = error { throw error }
            return .refused(setting.words.apart.text(error))
        }
    }

    /// Fetches another office's bundle and its key for cases, and imports both.
    fileprivate func importByLink(
        _ typed: String,
        _ setting: PageSetting,
        _ context: SiteContext
    ) async throws -> ApartOutcome {
        let faults = setting.words.apart.faults
        guard let address = officeAddress(typed) else { return .refused(faults.address) }
        let officer = try context.session().officer
        let bundle: [UInt8]
        do {
            bundle = try await otherOffices.read(
                ListPath.bundle,
                at: address,
                limit: OtherOfficesSection.fileByteCountMax
            )
        } catch {
            if case .tooLong = error { return .refused(faults.tooLarge) }
            return .refused(error == .nothing ? faults.nothingThere : faults.noAnswer)
        }
        let done = try await importBundle(bundle, setting, officer: officer)
        // An office of an earlier version has none, and a key that does not fit is not stored: what
        // the bundle brought stays either way.
        let key = try? await otherOffices.read(
            ListPath.caseKey,
            at: address,
            limit: CaseKeyStatement.byteCountMax
        )
        if let key, case .done = done {
            _ = try? await office.importCaseKey(key, officer: officer)
        }
        return done
    }

    // MARK: Findings and cases

    fileprivate func settle(
        _ form: PostedForm,
        _ setting: PageSetting,
        _ context: SiteContext
    ) async throws -> ApartOutcome {
        let faults = setting.words.apart.faults
        guard let finding = DoubleFinding(rawValue: form.text("finding") ?? "") else {
            return .refused(faults.noFinding)
        }
        guard let number = try? LetterNumber(reading: form.text("letter") ?? "") else {
            return .refused(faults.notADouble)
        }
        do {
            let officer = try context.session().officer
            try await office.settle(number, as: finding, officer: officer)
            return .done(.settled(number))
        } catch DoubleError.notFound {
            return .refused(faults.notADouble)
        }
    }

    /// The case file as a download, or the page that says why there is none.
    fileprivate func caseFileAnswer(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request, context)
        let words = setting.words.apart
        let typed = try context.posted().text("ticket") ?? ""
        let offices = programme.offices.map(\.code)
        guard
            case .ticket(let ticket)? = try? AmanOffice.CaseKey(
                reading: typed,
                at: office.code,
                among: offices
            )
        else {
            return try await otherOfficesAnswer(request, context, said: words.faults.noTicket)
        }
        do {
            let sent = try await office.sendCase(ticket, officer: try context.session().officer)
            let name = "\(sent.ticket)-\(sent.destination.text).case"
            return Response(
                status: .ok,
                headers: [
                    .contentType: "application/octet-stream", .cacheControl: "no-store",
                    .contentDisposition: "attachment; filename=\"\(name)\"",
                ],
                body: .init(byteBuffer: ByteBuffer(bytes: sent.bytes))
            )
        } catch let error as MovedCaseError {
            let text = words.text(error, setting, programme)
            return try await otherOfficesAnswer(request, context, said: text)
        }
    }
}

/// The first byte of COSE_Sign1, tag 18: how a key for cases begins, and no bundle.
private let coseTag: UInt8 = 0xD2
