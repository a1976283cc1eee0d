import AmanOffice
import AmanTexts
import HTTPTypes

extension ApiOperation {
    private static let ticket = ApiProperty("ticket", .whole(1...ticketMax))
    private static let desk = ApiProperty("desk", .whole(1...CallingDesk.max))

    /// Calling, handing out and exchanging.
    static let queueOperations = [
        ApiOperation(
            act: .callNext,
            method: .post,
            path: "/calls",
            scopes: [.handOut],
            summary: "Call the next ticket whose letter is ready.",
            takes: .object([desk]),
            gives: .named(.place),
            sent: #"{"desk":3}"#,
            codes: [.nobodyWaiting, .changedMeanwhile]
        ),
        ApiOperation(
            act: .callAgain,
            method: .post,
            path: "/calls/again",
            scopes: [.handOut],
            summary: "Call a ticket once more; without one, the ticket called last.",
            takes: .object([ticket, desk]),
            gives: .named(.place),
            sent: #"{"ticket":412,"desk":3}"#,
            codes: [.nobodyCalled, .unknownTicket, .neverCalled, .changedMeanwhile]
        ),
        ApiOperation(
            act: .noShow,
            method: .post,
            path: "/calls/no-show",
            scopes: [.handOut],
            summary: "Nobody came: the ticket waits at the end of the queue.",
            takes: .object([ticket]),
            gives: .named(.place),
            sent: #"{"ticket":412}"#,
            codes: [
                .nobodyCalled, .unknownTicket, .calledTooSeldom, .alreadyNoShow, .changedMeanwhile,
            ]
        ),
        ApiOperation(
            act: .handOut,
            method: .post,
            path: "/hand-outs",
            scopes: [.handOut],
            summary: "Note that a letter is in its holder's hand; this happens once.",
            takes: .object([ApiProperty("number", .text(most: 40), isNeeded: true)]),
            gives: .named(.letter),
            sent: #"{"number":"NUMBER"}"#,
            codes: [
                .letterNotFound, .alreadyHandedOut, .letterNotValid, .letterEnded,
                .changedMeanwhile,
            ]
        ),
        ApiOperation(
            act: .exchange,
            method: .post,
            path: "/exchanges",
            scopes: [.exchange],
            summary: "Exchange a letter at its destination; it takes nobody's protection away.",
            takes: .object([ApiProperty("text", .text(most: 8_192), isNeeded: true)]),
            bodyByteCountMax: 65_536,
            gives: .named(.exchanged),
            status: .created,
            sent: #"{"text":"6BF…"}"#,
            codes: [
                .letterUnreadable, .signatureDoesNotFit, .signerNotTrusted, .letterBeginsLater,
                .letterEnded, .letterNotValid, .alreadyExchanged, .notInLog, .nothingToExchange,
                .nameMissing, .letterNotMade, .officeNotReady, .changedMeanwhile,
            ]
        ),
    ]
}
