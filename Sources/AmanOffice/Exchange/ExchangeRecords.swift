package import AmanLetter

/// A letter of another office, exchanged here: kept so that it happens once, and reported by a
/// notice.
package struct ForeignExchange: Equatable, Sendable {
    /// Digest of the letter that was handed in; 32 bytes.
    package var digest: [UInt8]
    package var number: LetterNumber
    package var office: OfficeCode
    package var exchangedAt: Instant
    /// Why the exchange carries a doubt, such as `statusNotAtHand`; nil when all was known.
    package var doubt: String?
    /// The encoded notice leaf of the log.
    package var leaf: [UInt8]

    package init(
        digest: [UInt8],
        number: LetterNumber,
        office: OfficeCode,
        exchangedAt: Instant,
        doubt: String?,
        leaf: [UInt8]
    ) {
        self.digest = digest
        self.number = number
        self.office = office
        self.exchangedAt = exchangedAt
        self.doubt = doubt
        self.leaf = leaf
    }
}

/// What Exchange asks of the records, beyond what Apply and Issue do.
package protocol ExchangeRecords: Sendable {
    /// The letter of this office with this digest, if it is one of ours.
    func letter(digest: [UInt8]) async throws(RecordsError) -> LetterRecord?
    /// The exchange of a letter of another office, if it happened here.
    func foreignExchange(of digest: [UInt8]) async throws(RecordsError) -> ForeignExchange?
    /// All exchanges of other offices' letters, oldest first, for the bundle's notices.
    func foreignExchanges() async throws(RecordsError) -> [ForeignExchange]
    /// One commit: an application that is granted by the letter handed in, and its letter.
    ///
    /// - Returns: The application's ticket, and where the letter's leaf is in the log.
    func commit(
        _ application: ApplyChange,
        _ issue: IssueChange
    ) async throws(RecordsError) -> KeptLetter
}
