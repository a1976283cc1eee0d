import AmanLetter

/// Remembers what a form has exchanged, so that the same form sent twice gives the first answer, at
/// whichever server it arrives.
///
/// That a letter is exchanged once does not rest on it: the records refuse the second exchange.
package actor ExchangeDeduplicator {
    private let office: Office
    /// Exchanges of this server that are under way, by form.
    private var underWay: [String: Task<LetterRecord, any Error>] = [:]

    package init(of office: Office) {
        self.office = office
    }

    /// The new letter of an exchange, made once however often its form is sent.
    ///
    /// - Parameters:
    ///   - form: Names the form.
    ///   - text: The letter's text as it was handed in.
    ///   - addition: What the new record gets beside what the letter says.
    ///   - officer: Who exchanges it.
    /// - Returns: The new letter.
    /// - Throws: `ExchangeError`; a form whose exchange failed may be sent again.
    package func letter(
        for form: String,
        _ text: String,
        adding addition: ExchangeAddition,
        by officer: String
    ) async throws -> LetterRecord {
        if let begun = underWay[form] { return try await begun.value }
        let office = office
        let task = Task {
            try await office.exchangeOnce(form, text, adding: addition, by: officer)
        }
        underWay[form] = task
        defer { underWay[form] = nil }
        return try await task.value
    }
}

/// How far the exchange of a form has come.
private enum FormState: Equatable, Sendable {
    case begun
    /// It was sent again meanwhile, to another server.
    case begunTwice
    case exchanged(LetterNumber)

    var bytes: [UInt8] {
        switch self {
        case .begun: [0]
        case .begunTwice: [1]
        case .exchanged(let number): [2] + Array(number.text.utf8)
        }
    }

    init?(_ memo: Memo?) {
        guard let memo, let first = memo.bytes.first else { return nil }
        switch first {
        case 0: self = .begun
        case 1: self = .begunTwice
        default:
            let text = String(decoding: memo.bytes.dropFirst(), as: UTF8.self)
            guard let number = try? LetterNumber(reading: text) else { return nil }
            self = .exchanged(number)
        }
    }
}

extension Office {
    /// Exchanges for a form, or finds what the form has exchanged at any server.
    fileprivate func exchangeOnce(
        _ form: String,
        _ text: String,
        adding addition: ExchangeAddition,
        by officer: String
    ) async throws -> LetterRecord {
        if case .exchanged(let number) = try await begin(form),
            let letter = try await records.letter(number)
        {
            return letter
        }
        do {
            let letter = try await exchange(text, officer: officer, adding: addition).issued.record
            // Where this cannot be stored, the letter itself shows that it was exchanged.
            try? await records.remember(
                FormState.exchanged(letter.number).bytes,
                as: MemoName(.exchangeForm, form),
                for: formSecondsMax,
                at: environment.now()
            )
            return letter
        } catch {
            guard case .alreadyExchanged = error, let letter = try await other(form) else {
                throw error
            }
            return letter
        }
    }

    /// Notes that a form's exchange begins, and says how far it had come.
    private func begin(_ form: String) async throws(RecordsError) -> FormState? {
        let now = environment.now()
        return try await records.changeMemos([MemoName(.exchangeForm, form)], at: now) { memos in
            let before = FormState(memos[0])
            if case .exchanged = before { return MemoPlan(memos, before) }
            let next: FormState = before == nil ? .begun : .begunTwice
            let until = now.adding(seconds: formSecondsMax)
            return MemoPlan([Memo(next.bytes, until: until)], before)
        }
    }

    /// The letter that another server has just made for the same form; nil where no other has it.
    private func other(_ form: String) async throws -> LetterRecord? {
        for _ in 0..<otherLooksMax {
            let memos = try await records.memos(
                [MemoName(.exchangeForm, form)],
                at: environment.now()
            )
            switch FormState(memos[0]) {
            case .exchanged(let number): return try await records.letter(number)
            // The other one writes it down right after its commit.
            case .begunTwice: try await Task.sleep(for: otherLookPause)
            default: return nil
            }
        }
        return nil
    }
}

/// Seconds for which a form's exchange is remembered: an hour of a busy exchange desk.
private let formSecondsMax: Int64 = 3_600
/// Looks whether the other server has written down what it exchanged: a second.
private let otherLooksMax = 20
private let otherLookPause = Duration.milliseconds(50)
