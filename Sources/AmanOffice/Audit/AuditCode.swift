package import AmanLetter

/// A short text in the audit: a code, a ticket, a number, a key identifier, or several of them.
///
/// The audit is stored in the clear and for good, so nothing that a person typed may get into it.
/// An `AuditCode` can only be made of literals of this program, of closed lists, of codes that the
/// programme has, and of identifiers that are checked when they are read.
package struct AuditCode: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    private init(_ text: String) {
        self.text = text
    }

    package var description: String { text }
}

extension AuditCode: ExpressibleByStringLiteral {
    /// A literal of this program.
    ///
    /// There is no interpolation: it could carry what was typed.
    package init(stringLiteral: StaticString) {
        self.init(stringLiteral.description)
    }
}

// MARK: What it can be made of

extension AuditCode {
    package init(_ application: ApplicationID) { self.init(application.text) }

    package init(_ ticket: Ticket) { self.init(ticket.description) }

    package init(_ letter: LetterNumber) { self.init(letter.text) }

    package init(_ key: KeyID) { self.init(key.description) }

    package init(_ office: OfficeCode) { self.init(office.text) }

    package init(_ ticket: OfficeTicket) {
        self = AuditCode(ticket.office) + "-" + AuditCode(ticket.ticket)
    }

    package init(_ moment: Instant) { self.init(moment.rfc3339) }

    package init(_ number: some BinaryInteger) { self.init(String(number)) }

    package init(_ list: ListID) { self.init(list.text) }

    /// A member of the staff, whom only those who may see the staff can name.
    package init(_ member: StaffID) { self.init(Self.memberMark + String(member.number)) }

    /// A desk's token.
    package init(_ token: DeskTokenID) { self.init(Self.tokenMark + String(token.number)) }

    /// One word of a closed list.
    package init<Word: RawRepresentable & CaseIterable>(word: Word) where Word.RawValue == String {
        self.init(word.rawValue)
    }

    /// Several words of a closed list, in its order.
    package init<Word: RawRepresentable & CaseIterable>(words: [Word])
    where Word.RawValue == String {
        self.init(words.map(\.rawValue).joined(separator: ", "))
    }

    /// A reason that the programme has.
    package init(_ reason: ReasonText) { self.init(reason.code) }
    package init(_ reason: StatusReason) { self.init(reason.code) }

    /// The hash of a chain's end, in hexadecimal.
    package init(hash: [UInt8]) { self.init(Hexadecimal.text(hash)) }

    /// Whose records were erased, as proof of it: `4 records: 3-5 12`.
    package init(erased tickets: [Ticket]) {
        var runs: [ClosedRange<Int>] = []
        for number in tickets.map(\.number).sorted() {
            if let last = runs.last, number <= last.upperBound + 1 {
                runs[runs.count - 1] = last.lowerBound...max(last.upperBound, number)
            } else {
                runs.append(number...number)
            }
        }
        let named = runs.map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
        }
        self.init(
            "\(tickets.count) records" + (named.isEmpty ? "" : ": \(named.joined(separator: " "))")
        )
    }

    package static func + (first: AuditCode, second: AuditCode) -> AuditCode {
        AuditCode(first.text + second.text)
    }
}

// MARK: As it is stored

extension AuditCode {
    /// Takes a text as the records have it; only the records may.
    package init(kept text: String) {
        self.init(text)
    }

    /// The member it names; nil where it names something else.
    package var member: StaffID? {
        number(after: Self.memberMark).map { StaffID(number: $0) }
    }

    /// The desk's token it names; nil where it names something else.
    package var token: DeskTokenID? {
        number(after: Self.tokenMark).map { DeskTokenID(number: $0) }
    }

    private func number(after mark: String) -> Int64? {
        text.hasPrefix(mark) ? Int64(text.dropFirst(mark.count)) : nil
    }

    private static let memberMark = "member "
    private static let tokenMark = "token "
}

/// Why a person's record is opened, as the audit stores it.
package enum OpeningReason: String, CaseIterable, Sendable {
    /// To decide on the application.
    case decide
    /// To compare it with another.
    case compare
    /// Because of an appeal.
    case appeal
    /// To answer the person, or their representative.
    case answer
    /// To correct what was registered wrongly.
    case correct
    /// To see that the right person has come for the letter.
    case handOut = "hand-out"
    /// To see what the letter will say, before it is issued.
    case preview

    /// To send it to the office that the case was referred to.
    case send

    /// What a page offers; the program gives the others itself.
    package static let offered: [OpeningReason] = [.decide, .compare, .appeal, .answer, .correct]
}
