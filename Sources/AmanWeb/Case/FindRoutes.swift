import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Hummingbird

/// Who may ask where a case is: every member, since every one of them is asked.
let caseRouteRules: [RouteRule] = [
    // A scanned letter's text and its keys, in three bytes each.
    RouteRule(pattern: "/case", takesForms: true, access: .staff, formByteCountMax: 65_536),
    RouteRule(pattern: "/case/{number}", access: .staff),
]

extension OfficeSite {
    /// The search of the top bar, and what it leads to.
    ///
    /// What is typed is posted: only a number that was understood gets into an address, and a name
    /// never does.
    func addSearch(to router: Router<SiteContext>) {
        router.get("/case") { request, context in
            let setting = self.setting(request, context)
            return Response.page(findPage(setting, FindView()), setting)
        }
        router.post("/case") { request, context in
            try await self.findAnswer(request, context)
        }
        router.get("/case/:number") { request, context in
            try await self.caseAnswer(request, context)
        }
    }

    private func findAnswer(_ request: Request, _ context: SiteContext) async throws -> Response {
        let text = try scannedText(
            in: try context.posted().parts,
            name: searchField,
            byteCountMax: limits.textByteCountMax
        )
        let setting = setting(request, context)
        do {
            let key = try await caseKey(text)
            let officer = try context.session().officer
            guard try await office.knows(key, officer: officer) else {
                return notHere(key, setting)
            }
            return .seeOther(setting.link("/case/\(key.text)"))
        } catch let refusal as CaseKeyRefusal {
            let fault = setting.words.search.text(refusal, programme, setting.language)
            let typed = text.utf8.count > CaseKey.byteCountMax ? "" : text
            let page = findPage(setting, FindView(typed: typed, said: fault))
            return .page(page, setting, status: .unprocessableContent)
        }
    }

    /// The number that was typed, or that of the letter whose code was scanned.
    ///
    /// - Throws: `CaseKeyRefusal`; `RecordsError` where the knowledge could not be read.
    private func caseKey(_ text: String) async throws -> CaseKey {
        do throws(CaseKeyRefusal) {
            let offices = programme.offices.map(\.code)
            return try CaseKey(reading: text, at: office.code, among: offices)
        } catch {
            guard error == .tooLong, let letter = try await judge(text).letter else { throw error }
            return .letter(letter.claims.number)
        }
    }

    private func caseAnswer(_ request: Request, _ context: SiteContext) async throws -> Response {
        let setting = setting(request, context)
        guard let text = context.parameters.get("number"),
            let key = try? CaseKey(
                reading: text,
                at: office.code,
                among: programme.offices.map(\.code)
            )
        else { throw SiteRefusal.notFound }
        let officer = try context.session().officer
        guard let file = try await office.findCase(key, officer: officer) else {
            return notHere(key, setting)
        }
        let view = CaseFileView(
            file: file,
            programme: programme,
            queues: try await queues(context),
            dates: dates(setting.language),
            now: now()
        )
        return .page(caseFilePage(setting, view), setting)
    }

    private func notHere(_ key: CaseKey, _ setting: PageSetting) -> Response {
        let view = FindView(said: setting.words.search.text(notHere: key, self, setting))
        return .page(findPage(setting, view), setting, status: .notFound)
    }
}

extension SearchTexts {
    /// Why what was typed is not searched for.
    func text(
        _ refusal: CaseKeyRefusal,
        _ programme: Programme,
        _ language: PageLanguage
    ) -> RefusalText {
        switch refusal {
        case .empty: empty
        case .tooLong: tooLong
        case .notANumber: notANumber
        case .wrongCharacter: wrongCharacter
        case .ticketOf(let code):
            ticketOfOther(office: programme.officeName(code, language))
        }
    }

    /// What is said of a number that nothing here has.
    fileprivate func text(
        notHere key: CaseKey,
        _ site: OfficeSite,
        _ setting: PageSetting
    ) -> RefusalText {
        switch key {
        case .ticket(let ticket): noTicket(ticket: setting.language.count(ticket.number))
        case .application: noApplication
        case .letter(let number) where number.office == site.office.code: noLetter
        case .letter(let number):
            letterOfOther(office: site.programme.officeName(number.office, setting.language))
        }
    }
}

extension Programme {
    /// What an office is called, or its code where the programme does not know it.
    func officeName(_ code: OfficeCode, _ language: PageLanguage) -> String {
        office(code)?.names.text(language.rawValue) ?? code.text
    }
}
