import AmanLetter
import AmanOffice

/// Remembers what a form has exchanged, so that the same form sent twice gives the first answer.
///
/// Only the newest ones, in memory: after a restart the letter itself says that it was exchanged.
actor ExchangeDesk {
    private let exchange: @Sendable (String, ExchangeAddition, String) async throws -> LetterRecord
    /// By form; the oldest first in `order`.
    private var letters: [String: Task<LetterRecord, any Error>] = [:]
    private var order: [String] = []

    init(
        exchange:
            @escaping @Sendable (String, ExchangeAddition, String) async throws -> LetterRecord
    ) {
        self.exchange = exchange
    }

    func letter(
        for form: String,
        _ text: String,
        adding addition: ExchangeAddition,
        by officer: String
    ) async throws -> LetterRecord {
        if let begun = letters[form] { return try await begun.value }
        let exchange = exchange
        let task = Task { try await exchange(text, addition, officer) }
        remember(task, form)
        do {
            return try await task.value
        } catch {
            // What did not happen may be tried again.
            letters[form] = nil
            order.removeAll { $0 == form }
            throw error
        }
    }

    private func remember(_ task: Task<LetterRecord, any Error>, _ form: String) {
        if order.count >= rememberedFormsMax { letters[order.removeFirst()] = nil }
        order.append(form)
        letters[form] = task
    }
}

/// Forms remembered: an hour of a busy exchange desk.
private let rememberedFormsMax = 256
