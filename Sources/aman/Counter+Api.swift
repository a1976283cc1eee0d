import AmanLetter
import AmanLog
import AmanOffice
import AmanRecords
import AmanWeb

extension OpenedOffice {
    /// The steps the JSON API offers, as the command line takes them.
    func api() -> ApiTools {
        let (office, records, home) = (office, home.records, home)
        var tools = ApiTools(tokens: office.tokens)
        tools.apply = { request, officer, form in
            try await office.applyOnce(
                request,
                officer: officer,
                form: form.bytes,
                registeredBy: form.token
            )
        }
        tools.application = { ticket in try await records.application(ticket: ticket) }
        tools.registered = { ticket, token in
            try await records.application(ticket: ticket, registeredBy: token)
        }
        tools.applications = { page in
            try await records.applications(in: page.state, after: page.after, limit: page.limit)
        }
        tools.hits = { id in try await office.screenIfKept(id) }
        tools.decide = { id, outcome, officer in
            try await office.decide(id, outcome, officer: officer, seen: nil)
        }
        tools.issue = { id, officer in try await office.issue(id, officer: officer).record }
        tools.letter = { number in try await records.letter(number) }
        tools.proof = { number in
            try await office.inclusionProof(of: number, from: home.publishedFiles).text
        }
        tools.callNext = { desk, officer in try await office.callNext(to: desk, officer: officer) }
        tools.callAgain = { ticket, desk, officer in
            try await office.callAgain(ticket, to: desk, officer: officer)
        }
        tools.noShow = { ticket, officer in try await office.markNoShow(ticket, officer: officer) }
        tools.handOut = { number, officer in try await office.handOut(number, officer: officer) }
        tools.exchange = { text, officer in try await office.exchange(text, officer: officer) }
        return tools
    }
}
