package import AmanOffice

/// What the exchange desk needs from the program.
package struct ExchangeTools: Sendable {
    /// Looks at a letter's text; keeps and logs nothing of it.
    ///
    /// Throws `ExchangeError`.
    package var look: @Sendable (_ text: String) async throws -> ExchangeLook
    /// Exchanges it in one commit.
    ///
    /// Throws `ExchangeError`.
    package var exchange:
        @Sendable (_ text: String, _ addition: ExchangeAddition, _ officer: String) async throws
            -> LetterRecord

    /// Remembers what forms have exchanged.
    let desk: ExchangeDesk

    package init(
        look: @escaping @Sendable (String) async throws -> ExchangeLook,
        exchange:
            @escaping @Sendable (String, ExchangeAddition, String) async throws -> LetterRecord
    ) {
        self.look = look
        self.exchange = exchange
        desk = ExchangeDesk(exchange: exchange)
    }
}
