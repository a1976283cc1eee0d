import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The addresses of the caller's console.
    func addCall(to router: Router<SiteContext>, _ feed: BoardFeed) {
        let desk = CallDesk(site: self, feed: feed)
        router.get("/call") { request, context in
            let done = request.uri.queryParameters["done"].flatMap { ticketNumber(String($0)) }
            return try await desk.page(request, context, ticket: nil, done: done)
        }
        router.get("/call/ticket/:ticket") { request, context in
            let officer = try context.session().officer
            guard let ticket = context.parameters.get("ticket").flatMap(ticketNumber),
                try await self.office.lookUpCall(ticket, officer: officer) != nil
            else { throw SiteRefusal.notFound }
            return try await desk.page(request, context, ticket: ticket)
        }
        router.get("/call/photo/:ticket") { _, context in
            try await self.photoAnswer(try self.ticket(context), context)
        }
        router.post("/call/desk") { request, context in
            try await desk.sitDown(request, context)
        }
        router.post("/call/next") { request, context in
            try await desk.next(request, context)
        }
        router.post("/call/again") { request, context in
            try await desk.again(request, context)
        }
        router.post("/call/no-show") { request, context in
            try await desk.noShow(request, context)
        }
        router.post("/call/find") { request, context in
            try await desk.find(request, context)
        }
        router.post("/call/hand-out") { request, context in
            try await desk.handOut(request, context)
        }
        router.post("/call/open") { request, context in
            try await desk.open(request, context)
        }
    }
}

/// A ticket as an address or a form names it, in any of the languages' digits.
func ticketNumber(_ text: String) -> Ticket? {
    let plain = plainDigits(text)
    guard plain.utf8.count <= 10, let number = Int(plain), number > 0 else { return nil }
    return Ticket(number: number)
}

/// A text without white space, its Persian and Arabic digits as 0 to 9.
func plainDigits(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
        let zero: UInt32? =
            switch scalar.value {
            case 0x06F0...0x06F9: 0x06F0
            case 0x0660...0x0669: 0x0660
            default: nil
            }
        let digit = zero.flatMap { Unicode.Scalar(scalar.value - $0 + 0x30) }
        plain.unicodeScalars.append(digit ?? scalar)
    }
    return plain
}
