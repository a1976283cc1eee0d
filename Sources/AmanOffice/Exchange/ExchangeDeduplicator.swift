import AmanLetter

/// Remembers what a form has exchanged, so that the same form sent twice gives the first answer.
///
/// Only the newest ones, in memory: after a restart the letter itself shows that it was exchanged.
package actor ExchangeDeduplicator {
    private let office: Office
    /// By form; the oldest first in `order`.
    private var letters: [String: Task<LetterRecord, any Error>] = [:]
    private var order: [String] = []

    /// Forms remembered: an hour of a busy exchange desk.
    private static let formCountMax = 256

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
        if let begun = letters[form] { return try await begun.value }
        let office = office
        let task = Task {
            try await office.exchange(text, officer: officer, adding: addition).issued.record
        }
        remember(task, form)
        do {
            return try await task.value
        } catch {
            letters[form] = nil
            order.removeAll { $0 == form }
            throw error
        }
    }

    private func remember(_ task: Task<LetterRecord, any Error>, _ form: String) {
        if order.count >= Self.formCountMax { letters[order.removeFirst()] = nil }
        order.append(form)
        letters[form] = task
    }
}
