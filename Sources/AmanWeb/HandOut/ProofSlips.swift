import AmanLetter
import AmanLog
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird
import NIOCore

extension OfficeSite {
    /// The addresses that slips are printed at: the desk's, those of letters that are printed, and
    /// the one where anyone prints a slip by a letter's number and check code.
    func addProofSlips(to router: Router<SiteContext>) {
        router.get("/call/proof-slip/:ticket") { _, context in
            try await self.proofSlipAnswer(context)
        }
        router.post("/issue/print/proof-slips") { _, context in
            let form = try context.posted()
            let numbers = try await self.printable(
                letters: form.texts("letter"),
                job: form.text("job")
            )
            return try await self.proofSlipAnswer(numbers)
        }
        router.post("/check/proof-slip") { request, context in
            guard let text = try context.posted().text("text"),
                let code = try? CheckCode(reading: text)
            else { throw SiteRefusal.notFound }
            // Behind the look-ups, and within their budget: both answer the same question.
            await self.catchUp?()
            let slip = try await self.longWork.lookingUp(for: context.network) {
                try await self.office.proofSlip(for: code, from: self.published)
            }
            guard let slip else { throw SiteRefusal.notFound }
            return try await self.pdf(of: [slip])
        }
    }

    /// The slip of the letter that a ticket's holder is called for, or has.
    func proofSlipAnswer(_ context: SiteContext) async throws -> Response {
        let officer = try context.session().officer
        guard let ticket = context.parameters.get("ticket").flatMap(ticketNumber),
            try await office.lookUpCall(ticket, officer: officer) != nil
        else { throw SiteRefusal.notFound }
        await publishStored()
        guard let slip = try await office.proofSlip(of: ticket, from: published) else {
            throw SiteRefusal.notFound
        }
        return try await pdf(of: [slip])
    }

    /// The slips of some letters as one file; a letter that no tree head covers yet has none.
    ///
    /// - Throws: `notFound` where none of them has one.
    func proofSlipAnswer(_ numbers: [LetterNumber]) async throws -> Response {
        await publishStored()
        var slips: [ProofSlip] = []
        for number in numbers {
            if let slip = try await office.knownSlip(of: number, from: published) {
                slips.append(slip)
            }
        }
        guard !slips.isEmpty else { throw SiteRefusal.notFound }
        return try await pdf(of: slips)
    }

    private func pdf(of slips: [ProofSlip]) async throws -> Response {
        let bytes = try await longWork.drawing { try await printing.proofSlips(slips) }
        let name = slips.count == 1 ? slips[0].number.text : "letters-\(slips.count)"
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/pdf", .cacheControl: "no-store",
                .contentDisposition: "inline; filename=\"\(name)-proof.pdf\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

extension ProofSlip {
    /// The proof and the codes of its slip, as the API gives them.
    func apiJSON(_ proof: InclusionProof) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("proof", .text(proof.text)),
            .init("codes", .list(codes.map { .text($0) })),
            .init("seenBy", .whole(seenBy)),
            .init("witnesses", .whole(listed)),
        ]
        if let witnessedAt { members.append(.init("witnessedAt", .text(witnessedAt.rfc3339))) }
        return .object(members)
    }
}

/// The link to a letter's slip, beside what it is for.
func proofSlipLink(_ number: LetterNumber, _ setting: PageSetting) -> Markup {
    """
    <p class="quiet">\(setting.words.letter.proofSlipLead)</p>\
    <p class="after">\(proofSlipLink("/letter/\(number.text)/proof-slip", setting))</p>
    """
}

/// The link to the slip of the letter of a ticket, at the desk that hands it out.
func proofSlipLink(_ ticket: Ticket, _ setting: PageSetting) -> Markup {
    "<p>\(proofSlipLink("/call/proof-slip/\(ticket.number)", setting))</p>"
}

private func proofSlipLink(_ address: String, _ setting: PageSetting) -> Markup {
    """
    <a class="action second" href="\(address)" target="_blank" rel="noopener">\
    \(setting.words.letter.proofSlip)</a>
    """
}

/// The form by which anyone prints the slip of a letter whose number and check code they typed: no
/// address has them.
func proofSlipForm(_ typed: String, _ setting: PageSetting) -> Markup {
    let words = setting.words.letter
    return """
        <form method="post" action="\(setting.link("/check/proof-slip"))" target="_blank" \
        autocomplete="off"><input type="hidden" name="text" value="\(typed)">\
        <p class="quiet">\(words.proofSlipLead)</p>\
        <button class="action second">\(words.proofSlip)</button></form>
        """
}
