package import AmanLetter

/// A ticket with the code of its office: `HER-12`.
///
/// Each office counts its tickets from 1. Where the tickets of two offices can meet, the number
/// alone would name two people.
package struct OfficeTicket: Hashable, Sendable, CustomStringConvertible {
    package let office: OfficeCode
    package let ticket: Ticket

    package init(office: OfficeCode, ticket: Ticket) {
        (self.office, self.ticket) = (office, ticket)
    }

    package var description: String { "\(office.text)-\(ticket.number)" }
}

extension OfficeTicket {
    /// Reads what `description` wrote; nil for anything else.
    package init?(written text: Substring) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let office = try? OfficeCode(String(parts[0])),
            let number = Int(parts[1]), number > 0, String(number) == parts[1]
        else { return nil }
        self.init(office: office, ticket: Ticket(number: number))
    }
}
