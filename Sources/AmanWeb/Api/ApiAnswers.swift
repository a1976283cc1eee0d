import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// Collects the members of an answer in their order; what is not known is left out.
private func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { name, value in value.map { .init(name, $0) } })
}

extension Application {
    /// Its state, without the person; the letter's number only for who works with letters.
    func apiJSON(for token: DeskToken) -> JSONValue {
        let letter = token.followsApplications ? letter : nil
        return object([
            ("ticket", .whole(ticket.number)), ("state", .text(state.rawValue)),
            ("homeProvince", .text(homeProvince)), ("channel", .text(channel.rawValue)),
            ("receivedAt", receivedAt.apiJSON), ("changedAt", changedAt.apiJSON),
            ("referredTo", referredTo.map { .text($0.text) }),
            ("letter", letter.map { .text($0.text) }),
        ])
    }
}

extension Programme {
    /// What a desk's program needs to know of it: codes, with their names in each language.
    func apiJSON(of office: OfficeCode) -> JSONValue {
        let served = provinces.map { province in
            object([
                ("code", .text(province.code)), ("names", province.names.apiJSON),
                ("office", self.office(serving: province.code).map { .text($0.code.text) }),
            ])
        }
        return object([
            ("office", .text(office.text)), ("names", names.apiJSON),
            ("languages", .list(languages.map { .text($0) })),
            ("channels", .list(channels.map { .text($0.rawValue) })),
            ("provinces", .list(served)),
            (
                "offices",
                .list(
                    offices.map {
                        object([("code", .text($0.code.text)), ("names", $0.names.apiJSON)])
                    }
                )
            ),
            (
                "kinds",
                .list(
                    kinds.map {
                        object([("kind", .text($0.kind.code)), ("titles", $0.titles.apiJSON)])
                    }
                )
            ),
            (
                "refusals",
                .list(
                    refusals.map {
                        object([("code", .text($0.code)), ("texts", $0.texts.apiJSON)])
                    }
                )
            ),
        ])
    }
}

extension Texts {
    /// By language, in the order of their codes.
    fileprivate var apiJSON: JSONValue {
        .object(byLanguage.sorted { $0.key < $1.key }.map { .init($0.key, .text($0.value)) })
    }
}

extension ScreeningHit {
    var apiJSON: JSONValue {
        object([
            ("ticket", .whole(ticket.number)), ("state", .text(state.rawValue)),
            ("reasons", .list(reasons.map { .text($0.rawValue) })),
            ("weights", .list(weighed.map { .whole($0.bits) })),
        ])
    }
}

extension ClearedDuplicate {
    var apiJSON: JSONValue {
        object([
            ("ticket", .whole(ticket.number)), ("reason", .text(reason.rawValue)),
            ("clearedAt", at.apiJSON),
        ])
    }
}

extension LetterRecord {
    /// What the office keeps of it; the check code is what a guard reads out beside the number.
    var apiJSON: JSONValue {
        object([
            ("number", .text(number.text)), ("ticket", .whole(ticket.number)),
            ("kind", .text(kind.code)), ("status", .text(status.code)),
            ("validFrom", notBefore.apiJSON), ("validUntil", expires.apiJSON),
            ("fromProvince", fromProvince.map { .text($0) }),
            ("toProvince", toProvince.map { .text($0) }),
            ("digest", .text(Hexadecimal.text(digest))),
            ("checkCode", .text(CheckCode(number: number, digest: digest).code)),
            ("replaces", replaces.map { .text(Hexadecimal.text($0)) }),
            ("logIndex", .whole(Int(clamping: leafIndex))),
            ("handedOutAt", handedOutAt?.apiJSON), ("isThinned", .yesNo(application == nil)),
        ])
    }

    /// Only whether it holds.
    var apiStatusJSON: JSONValue {
        object([
            ("number", .text(number.text)), ("status", .text(status.code)),
            ("validFrom", notBefore.apiJSON), ("validUntil", expires.apiJSON),
        ])
    }
}

extension QueuePlace {
    var apiJSON: JSONValue {
        object([
            ("ticket", .whole(ticket.number)), ("letter", .text(letter.text)),
            ("calls", .whole(calls)), ("desk", desk.map { .whole($0.number) }),
            ("noShow", .yesNo(noShow)),
        ])
    }
}

extension ExchangeOutcome {
    var apiJSON: JSONValue {
        object([
            ("letter", issued.record.apiJSON), ("replaced", .text(oldNumber.text)),
            ("doubts", .list(doubts.map { .text($0.rawValue) })),
        ])
    }
}

extension CallBoard {
    var apiJSON: JSONValue {
        object([
            ("now", now?.apiJSON), ("open", .list(open.map(\.apiJSON))),
            ("before", .list(before.map(\.apiJSON))),
        ])
    }
}

extension BoardCall {
    fileprivate var apiJSON: JSONValue {
        object([
            ("ticket", .whole(ticket.number)), ("desk", desk.map { .whole($0.number) }),
            ("calledAt", calledAt.apiJSON),
        ])
    }
}

extension OfficeToday {
    var apiJSON: JSONValue {
        let counted: [(String, JSONValue?)] = [
            ("applications", .whole(counts.applicationsToday)),
            ("letters", .whole(counts.lettersToday)), ("handedOut", .whole(counts.handedOutToday)),
            ("waitingToBeCalled", .whole(counts.waitingToBeCalled)),
            ("noShows", .whole(counts.noShows)),
            ("logSize", .whole(Int(clamping: counts.logSize))),
            ("treeHeadAt", treeHeadAt?.apiJSON),
            (
                "applicationsByState",
                object(
                    ApplicationState.allCases.map {
                        ($0.rawValue, .whole(counts.applicationsByState[$0] ?? 0))
                    }
                )
            ),
            (
                "lettersByKind",
                object(
                    LetterKind.allCases.map { ($0.code, .whole(counts.lettersByKind[$0] ?? 0)) }
                )
            ),
            (
                "lettersByStatus",
                object(
                    LetterStatus.allCases.map {
                        ($0.code, .whole(counts.lettersByStatus[$0.rawValue] ?? 0))
                    }
                )
            ),
        ]
        return object(counted + appeals.apiMembers)
    }
}

extension Instant {
    fileprivate var apiJSON: JSONValue { .text(rfc3339) }
}
