import AmanLetter
import AmanLog
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The addresses of single letters.
    func addLetters(to router: Router<SiteContext>) {
        router.get("/letter") { request, context in
            try await self.findAnswer(request, context)
        }
        router.post("/letter") { request, context in
            try await self.findLetter(request, context)
        }
        router.get("/letter/:number") { request, context in
            let record = try await self.letter(context)
            return try await self.letterAnswer(record, request, context)
        }
        router.get("/letter/:number/proof") { _, context in
            let record = try await self.letter(context)
            var response = Response.text(try await self.proofText(of: record.number))
            response.headers[.contentDisposition] =
                "attachment; filename=\"\(record.number.text).tlog-proof\""
            return response
        }
        router.get("/letter/:number/proof-slip") { _, context in
            let record = try await self.letter(context)
            return try await self.proofSlipAnswer([record.number])
        }
        router.post("/letter/:number/open") { request, context in
            try await self.openPerson(request, context)
        }
    }

    /// The proof that a letter is in the log, as C2SP writes it.
    private func proofText(of number: LetterNumber) async throws -> String {
        await catchUp?()
        do {
            return try await office.inclusionProof(of: number, from: published).text
        } catch PublishError.noTreeHead, PublishError.notInTree {
            throw SiteRefusal.notFound
        }
    }

    /// The letter an address names, looked up; its last character has to fit the others.
    func letter(
        _ context: SiteContext
    ) async throws -> LetterRecord {
        guard let text = context.parameters.get("number"),
            let number = try? LetterNumber(reading: text),
            let record = try await office.lookUp(number, officer: try context.session().officer)
        else { throw SiteRefusal.notFound }
        return record
    }

    private func findAnswer(
        _ request: Request,
        _ context: SiteContext,
        typed: String = "",
        said text: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        let queues = try await queues(context)
        return .page(
            letterFindPage(setting, typed: typed, said: text, queues: queues),
            setting,
            status: text == nil ? .ok : .unprocessableContent
        )
    }

    private func findLetter(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let typed = String((try context.posted().text("number") ?? "").prefix(64))
        let words = setting(request).words.letter
        let number: LetterNumber
        do {
            number = try LetterNumber(reading: typed)
        } catch {
            let text = error == .checkCharacter ? words.wrongCharacter : words.notANumber
            return try await findAnswer(request, context, typed: typed, said: text)
        }
        let officer = try context.session().officer
        guard try await office.lookUp(number, officer: officer) != nil else {
            let name = programme.office(number.office)?.names.text(
                setting(request).language.rawValue
            )
            let text = words.notOurs(office: name ?? number.office.text)
            return try await findAnswer(request, context, typed: typed, said: text)
        }
        return .seeOther(setting(request).link("/letter/\(number.text)"))
    }

    func letterAnswer(
        _ record: LetterRecord,
        _ request: Request,
        _ context: SiteContext,
        person: Person? = nil,
        said text: RefusalText? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let setting = setting(request, context)
        await catchUp?()
        let view = LetterView(
            record: record,
            standing: try await office.history(of: record, publishedIn: published),
            kinds: kindNames(setting.language),
            provinces: provinceNames(setting.language),
            reasons: reasonTexts(setting),
            dates: dates(setting.language),
            now: now(),
            queues: try await queues(context),
            said: text,
            person: person
        )
        return .page(letterPage(setting, view), setting, status: status)
    }

    private func openPerson(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let record = try await letter(context)
        let words = setting(request).words.letter
        guard let id = record.application else { throw SiteRefusal.notFound }
        guard let reason = OpeningReason(rawValue: try context.posted().text("reason") ?? "") else {
            return try await notOpened(record, request, context, words.reasonMissing)
        }
        do {
            let officer = try context.session().officer
            let opened = try await office.open(id, reason: reason, officer: officer)
            return try await letterAnswer(record, request, context, person: opened.person)
        } catch let error as OpenError {
            let text: RefusalText
            switch error {
            case .reasonMissing: text = words.reasonMissing
            case .quotaReached(_, let limit):
                text = words.openQuota(limit: setting(request).language.count(limit))
            case .notFound, .letterNotFound: throw SiteRefusal.notFound
            case .records: throw error
            }
            return try await notOpened(record, request, context, text)
        }
    }

    private func notOpened(
        _ record: LetterRecord,
        _ request: Request,
        _ context: SiteContext,
        _ text: RefusalText
    ) async throws -> Response {
        try await letterAnswer(
            record,
            request,
            context,
            said: text,
            status: .unprocessableContent
        )
    }
}
