import AmanOffice
import AmanWeb

extension OpenedOffice {
    /// The exchange desk: the step of `aman exchange`, and a look before it.
    func exchanging() -> ExchangeTools {
        let office = office
        return ExchangeTools(
            look: { text in try await office.lookAtExchange(of: text) },
            exchange: { text, addition, officer in
                try await office.exchange(text, officer: officer, adding: addition).issued.record
            }
        )
    }
}
