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
        router.post("/issue/print") { request, context in
            let form = try context.posted()
            var numbers = form.texts("letter").prefix(issuePageLength)
                .compactMap { try? LetterNumber(reading: $0) }
            if let job = await self.issueRun.job, job.key == form.text("job") {
                numbers = job.letters
            }
            return try await self.printed(numbers, request, context)
        }
    }

    private func madeAnswer(
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let setting = setting(request, context)
        let before = request.uri.queryParameters["before"].flatMap { UInt64($0) }
            .map { min($0, UInt64(Int64.max)) }
        let view = MadeView(
            letters: try await office.records.madeLetters(
                before: before,
                limit: issuePageLength
            ),
            kinds: kindNames(setting.language),
            dates: dates(setting.language),
            queues: try await queues(),
            before: before,
            said: text
        )
        return .page(madePage(setting, view), setting, status: status)
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
