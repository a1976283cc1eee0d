import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird
import NIOCore

extension OfficeSite {
    /// The addresses of printing: letters of a run, or any that are chosen.
    func addPrinting(to router: Router<SiteContext>) {
        router.get("/issue/letters") { request, context in
            try await self.madeAnswer(request, context)
        }
        router.get("/issue/print") { request, context in
            let asked = request.uri.queryParameters
            return try await self.printAnswer(
                letters: asked[values: "letter"].map { String($0) },
                job: asked["job"].map { String($0) },
                request,
                context
            )
        }
        router.post("/issue/print") { request, context in
            let form = try context.posted()
            let numbers = try await self.printable(
                letters: form.texts("letter"),
                job: form.text("job")
            )
            return try await self.printed(numbers, request, context)
        }
        router.post("/issue/print/well") { request, context in
            let form = try context.posted()
            let numbers = try await self.printable(
                letters: form.texts("letter"),
                job: form.text("job")
            )
            let officer = try context.session().officer
            try await self.office.notePrinted(numbers, officer: officer)
            let list = self.setting(request).link("/issue/letters")
            return Response.seeOther("\(list)&done=\(numbers.count)")
        }
    }

    /// The letters of a run, or those that are chosen, as far as they can be printed.
    ///
    /// A letter that is revoked, suspended or exchanged would be held out to a guard in good
    /// faith, and one whose record is erased cannot be drawn.
    func printable(letters: [String], job key: String?) async throws -> [LetterNumber] {
        var numbers = letters.prefix(issuePageLength)
            .compactMap { try? LetterNumber(reading: $0) }
        if let job = try await issueRun.job(), job.key == key { numbers = job.letters }
        var found: [LetterNumber] = []
        for number in numbers {
            guard let record = try await office.records.letter(number) else { continue }
            let changes = try await office.records.statusChanges(of: number)
            guard record.isPrintable(in: statusInEffect(of: changes, at: now())) else { continue }
            found.append(number)
        }
        return found
    }

    private func printAnswer(
        letters: [String],
        job: String?,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request, context)
        let numbers = try await printable(letters: letters, job: job)
        guard !numbers.isEmpty else {
            return try await madeAnswer(
                request,
                context,
                said: setting.words.issue.nothingToPrint,
                status: .unprocessableContent
            )
        }
        let view = PrintView(numbers: numbers, job: job, queues: try await queues(context))
        return .page(printPage(setting, view), setting)
    }

    private func madeAnswer(
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let setting = setting(request, context)
        let query = ListQuery(request.uri.queryParameters)
        let order =
            request.uri.queryParameters["order"].flatMap { MadeOrder(rawValue: String($0)) }
            ?? .newest
        let view = MadeView(
            page: try await office.records.madePage(
                query.turn,
                in: order,
                length: issuePageLength,
                most: issueCountMax + 1
            ),
            order: order,
            kinds: kindNames(setting.language),
            dates: dates(setting.language),
            queues: try await queues(context),
            run: await lettersOfRun(request.uri.queryParameters["job"].map { String($0) }),
            printed: request.uri.queryParameters["done"].flatMap { Int($0) },
            said: text
        )
        return .page(madePage(setting, view), setting, status: status)
    }

    /// Letters of the last run, where the list was opened from it.
    private func lettersOfRun(_ key: String?) async -> Set<LetterNumber> {
        guard let job = try? await issueRun.job(), job.key == key else { return [] }
        return Set(job.letters)
    }

    /// The PDF of some letters: counted, audited and in the public log before the first byte.
    private func printed(
        _ numbers: [LetterNumber],
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let words = setting(request).words.issue
        func again(_ text: RefusalText, _ status: HTTPResponse.Status) async throws -> Response {
            try await madeAnswer(request, context, said: text, status: status)
        }
        guard !numbers.isEmpty else {
            return try await again(words.nothingToPrint, .unprocessableContent)
        }
        guard let drawing = longWork.prints.permit() else {
            return try await again(words.printersBusy, .serviceUnavailable)
        }
        do {
            let permit = try await office.permitPrinting(
                of: numbers,
                officer: try context.session().officer
            )
            await publishStored()
            return pdf(numbers, permit, drawing)
        } catch OpenError.quotaReached(_, let limit) {
            let count = setting(request).language.count(limit)
            return try await again(words.quota(limit: count), .tooManyRequests)
        } catch OpenError.letterNotFound {
            return try await again(words.nothingToPrint, .notFound)
        }
    }

    private func pdf(
        _ numbers: [LetterNumber],
        _ permit: PrintPermit,
        _ drawing: Permit
    ) -> Response {
        let name = numbers.count == 1 ? numbers[0].text : "letters-\(numbers.count)"
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/pdf", .cacheControl: "no-store",
                .contentDisposition: "inline; filename=\"\(name).pdf\"",
            ],
            body: ResponseBody { [printing, longWork] writer in
                try await longWork.drawing {
                    try await printing.letters(numbers, by: permit) { piece in
                        try await writer.write(ByteBuffer(bytes: piece))
                    }
                }
                drawing.giveBack()
                try await writer.finish(nil)
            }
        )
    }
}
