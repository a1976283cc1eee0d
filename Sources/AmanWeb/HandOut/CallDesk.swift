import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Hummingbird

/// One press of the console's buttons after the other.
struct CallDesk: Sendable {
    var site: OfficeSite
    var feed: BoardFeed

    /// Remembers the desk's number until the browser is closed.
    func sitDown(_ request: Request, _ context: SiteContext) async throws -> Response {
        let text = plainDigits(try context.posted().text("desk") ?? "")
        let desk = Int(text).flatMap { CallingDesk(number: $0) }
        guard desk != nil || text.isEmpty else {
            let text = site.setting(request).words.call.faults.notADesk
            return try await page(
                request,
                context,
                ticket: nil,
                fault: (text, .unprocessableContent)
            )
        }
        var response = Response.seeOther(site.setting(request).link("/call"))
        site.remember(desk: desk, in: &response)
        return response
    }

    func next(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await act(request, context, ticket: nil) { officer, form in
            let seen = form.text("seen") ?? ""
            let mark = CallMark(reading: seen)
            guard mark != nil || seen.isEmpty else { throw SiteRefusal.brokenForm }
            return try await site.office.callNext(
                to: site.callingDesk(request),
                after: mark,
                officer: officer
            ).ticket
        }
    }

    func again(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await act(request, context, ticket: nil) { officer, form in
            let mark = try seen(form)
            return try await site.office.callAgain(
                mark.ticket,
                to: site.callingDesk(request),
                seen: mark,
                officer: officer
            ).ticket
        }
    }

    func noShow(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await act(request, context, ticket: nil) { officer, form in
            let mark = try seen(form)
            return try await site.office.markNoShow(
                mark.ticket,
                seen: mark,
                officer: officer
            ).ticket
        }
    }

    /// Goes to a ticket whose holder comes later than called, or before.
    func find(_ request: Request, _ context: SiteContext) async throws -> Response {
        let ticket = ticketNumber(try context.posted().text("ticket") ?? "")
        let officer = try context.session().officer
        guard let ticket, try await site.office.lookUpCall(ticket, officer: officer) != nil else {
            let text = site.setting(request).words.call.faults.unknownTicket
            return try await page(
                request,
                context,
                ticket: nil,
                fault: (text, .unprocessableContent)
            )
        }
        return .seeOther(site.setting(request).link("/call/ticket/\(ticket.number)"))
    }

    /// Puts the letter that was scanned, or whose number was typed, into the holder's hand.
    func handOut(_ request: Request, _ context: SiteContext) async throws -> Response {
        let form = try context.posted()
        guard let ticket = form.text("ticket").flatMap(ticketNumber) else {
            throw SiteRefusal.brokenForm
        }
        return try await act(request, context, ticket: ticket) { officer, form in
            let text = try scannedText(
                in: form.parts,
                name: "letter",
                byteCountMax: site.limits.textByteCountMax
            )
            guard let number = try await letterNumber(in: text) else {
                throw CallError.notALetter
            }
            do {
                return try await site.office.handOut(number, to: ticket, officer: officer)
                    .ticket
            } catch HandOutError.alreadyHandedOut(_, let at)
                where site.now().seconds - at.seconds < twiceSecondsMax
            {
                // The same press, sent twice.
                return ticket
            }
        }
    }

    /// Shows the name on the record, so that the caller can check who has come.
    func open(_ request: Request, _ context: SiteContext) async throws -> Response {
        let form = try context.posted()
        guard let ticket = form.text("ticket").flatMap(ticketNumber) else {
            throw SiteRefusal.brokenForm
        }
        do {
            let officer = try context.session().officer
            let opened = try await site.office.openForHandOut(ticket, officer: officer)
            let token = try context.session().session.token
            await site.recentlyOpened.note(ticket, for: token, at: site.now())
            return try await page(request, context, ticket: ticket, person: opened.person)
        } catch let error as OpenError {
            let words = site.setting(request).words.call.faults
            let fault = try words.text(error, site.setting(request).language)
            return try await page(request, context, ticket: ticket, fault: fault)
        }
    }

    private func seen(_ form: PostedForm) throws(SiteRefusal) -> CallMark {
        guard let mark = form.text("seen").flatMap({ CallMark(reading: $0) }) else {
            throw .brokenForm
        }
        return mark
    }

    /// Does one thing, tells every board, and goes back to the console.
    private func act(
        _ request: Request,
        _ context: SiteContext,
        ticket: Ticket?,
        _ work: (_ officer: String, _ form: PostedForm) async throws -> Ticket
    ) async throws -> Response {
        let setting = site.setting(request)
        let (form, session) = (try context.posted(), try context.session())
        do {
            let done = try await work(session.officer, form)
            await site.recentlyHandled.note(done, for: session.session.token, at: site.now())
            await feed.refresh()
            return .seeOther(setting.link("/call") + "&done=\(done.number)")
        } catch HandOutError.movedOn(let ticket) {
            // The first answer holds: the page shows the queue as it is now.
            let done = ticket.map { "&done=\($0.number)" } ?? ""
            return .seeOther(setting.link("/call") + done)
        } catch let error as CallError {
            let fault = setting.words.call.faults.text(error)
            return try await page(
                request,
                context,
                ticket: ticket,
                fault: (fault, .unprocessableContent)
            )
        } catch let error as HandOutError {
            // Why it failed says something of the ticket or the letter.
            try await site.office.admitLook(at: error.subjects, officer: session.officer)
            let fault = try setting.words.call.faults.text(error, setting.language)
            return try await page(request, context, ticket: ticket, fault: fault)
        }
    }

    /// The number of a letter: typed as it is printed, or scanned from its code.
    private func letterNumber(in text: String) async throws -> LetterNumber? {
        if text.utf8.count <= typedByteCountMax, let number = try? LetterNumber(reading: text) {
            return number
        }
        // Only what a signature proves: a made-up code must not hand a letter out.
        return try await site.judge(text).letter?.claims.number
    }

    /// The console, or what it says of one ticket.
    func page(
        _ request: Request,
        _ context: SiteContext,
        ticket: Ticket?,
        done: Ticket? = nil,
        person: Person? = nil,
        fault: (text: RefusalText, status: HTTPResponse.Status)? = nil
    ) async throws -> Response {
        var setting = site.setting(request, context)
        // The page of the ticket, whichever form it answers.
        if let ticket { setting.path = "/call/ticket/\(ticket.number)" }
        let desk = site.callingDesk(request)
        let console = try await site.office.console(of: desk)
        let counts = try await site.office.countsNow()
        var view = CallView(
            desk: desk,
            console: console,
            counts: counts,
            queues: try await site.queues(of: counts),
            callsBeforeNoShow: site.programme.collection.callsBeforeNoShow,
            dates: site.dates(setting.language),
            now: site.now()
        )
        view.isOfTicket = ticket != nil
        if let ticket {
            let officer = try context.session().officer
            view.present = try await site.office.lookUpCall(ticket, officer: officer)
        } else {
            view.present = console.open.first
        }
        // Only what was done here a moment ago: the address names any ticket.
        if let done, let visitor = context.visitor,
            await site.recentlyHandled.holds(done, for: visitor.session.token, at: site.now())
        {
            view.done = try await site.office.ticketCall(done)
        }
        view.person = person
        view.fault = fault?.text
        return .page(callPage(view, setting), setting, status: fault?.status ?? .ok)
    }
}

/// Seconds in which the same letter handed out again is the same press sent twice.
private let twiceSecondsMax: Int64 = 60
/// Longer texts are no typed number: thirteen characters, dashes and spaces, in three bytes each.
private let typedByteCountMax = 64

extension OfficeSite {
    private var deskCookie: String { "aman-desk" }

    /// The desk that the browser is at; nil while none was chosen.
    func callingDesk(_ request: Request) -> CallingDesk? {
        request.cookies[deskCookie].flatMap { Int($0.value) }.flatMap { CallingDesk(number: $0) }
    }

    fileprivate func remember(desk: CallingDesk?, in response: inout Response) {
        response.setCookie(
            Cookie(
                name: deskCookie,
                value: desk.map { "\($0.number)" } ?? "",
                path: "/",
                httpOnly: true,
                sameSite: .strict
            )
        )
    }
}
