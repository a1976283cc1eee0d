import AmanOffice
import AmanRecords
import AmanWeb

extension OpenedOffice {
    /// The exchange desk: the step of `aman exchange`, and a look before it.
    func exchanging() -> ExchangeTools {
        let (office, records) = (office, home.records)
        return ExchangeTools(
            look: { text in try await office.lookAtExchange(of: text, in: records) },
            exchange: { text, addition, officer in
                try await office.exchange(text, officer: officer, adding: addition).issued.record
            }
        )
    }
}
