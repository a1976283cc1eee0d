import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The page of a new ticket and its slip.
    func addTickets(to router: Router<SiteContext>) {
        router.get("/desk/ticket/:ticket") { request, context in
            let setting = self.setting(request, context)
            let application = try await self.ownApplication(context)
            let view = TicketView(
                application: application,
                paper: self.slipPaper(request),
                hasName: try await self.office.hasName(application.id),
                isCorrected: request.uri.queryParameters["corrected"] == "1",
                queues: try await self.queues(context)
            )
            let page = ticketPage(setting, view)
            var response = Response.page(page, setting)
            // The page's script prints the slip from a frame; see `slipAnswer`.
            response.headers[.contentSecurityPolicy] = policy(adding: "frame-src 'self'")
            return response
        }
        addCorrecting(to: router)
        router.get("/desk/slip/:ticket") { request, context in
            try await self.slipAnswer(self.ownApplication(context), request)
        }
        router.post("/desk/slip-paper") { request, context in
            try self.keepSlipPaper(request, context)
        }
    }

    /// The application in the address, which this very member registered.
    ///
    /// Any other ticket is answered as one that no one has: who registers learns nothing of what
    /// others registered.
    private func ownApplication(_ context: SiteContext) async throws -> AmanOffice.Application {
        let (ticket, member) = (try ticket(context), try context.session().session.member.id)
        let found = try await office.records.application(
            ticket: ticket,
            registeredBy: .member(member)
        )
        guard let found else { throw SiteRefusal.notFound }
        return found
    }

    /// The slip as a PDF, which the ticket's own page may show in a frame to print it.
    func slipAnswer(
        _ application: AmanOffice.Application,
        _ request: Request
    ) async throws -> Response {
        let (number, paper) = (application.ticket.number, slipPaper(request))
        var headers: HTTPFields = [
            .contentType: "application/pdf", .cacheControl: "no-store",
            .contentDisposition: "inline; filename=\"\(number).pdf\"",
            .contentSecurityPolicy: "default-src 'none'; frame-ancestors 'self'; base-uri 'none'",
        ]
        headers.say("X-Frame-Options", "SAMEORIGIN")
        let slip = try await longWork.drawingSlip {
            try await printing.slip(of: application, on: paper)
        }
        return Response(
            status: .ok,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: slip))
        )
    }

    /// What the desk's printer holds, as the browser remembers it.
    func slipPaper(_ request: Request) -> SlipPaper {
        request.cookies[slipPaperCookie].flatMap { SlipPaper(rawValue: $0.value) } ?? .a6
    }

    func keepSlipPaper(_ request: Request, _ context: SiteContext) throws -> Response {
        let form = try context.posted()
        guard let paper = form.text("paper").flatMap(SlipPaper.init(rawValue:)),
            let ticket = form.text("ticket").flatMap(ticketNumber)
        else { throw SiteRefusal.brokenForm }
        var response = Response.seeOther(
            setting(request).link("/desk/ticket/\(ticket.number)")
        )
        response.setCookie(
            Cookie(
                name: slipPaperCookie,
                value: paper.rawValue,
                maxAge: slipPaperSeconds,
                path: "/",
                httpOnly: true,
                sameSite: .strict
            )
        )
        return response
    }

    private var slipPaperCookie: String { "aman-slip" }
}

/// A desk's printer is remembered for a year.
private let slipPaperSeconds = 31_536_000
