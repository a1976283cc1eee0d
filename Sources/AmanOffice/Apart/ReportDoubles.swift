import AmanLetter
import AmanVerdict

extension Office {
    /// What this office states to the others at a moment, unsigned.
    func ownNotices(at now: Instant) async throws(PublishError) -> [StatusNotice] {
        let changes = try await standingAndComing(at: now)
        let exchanges = try await published { records throws(RecordsError) in
            try await records.foreignExchanges()
        }
        let doubles = try await exchangedElsewhereToo(changes)
        return planNotices(changes, exchanges, exchangedTwice: doubles)
    }

    /// Digests of our own letters that we exchanged ourselves and that another office exchanged
    /// too.
    ///
    /// The letter's own office alone knows of both: it says so by a notice, from which the other
    /// offices learn it.
    ///
    /// - Parameter changes: The changes in effect, one a letter.
    /// - Returns: Their digests; none where there is no trust list, as there are no others then.
    /// - Throws: What the records throw.
    func exchangedElsewhereToo(
        _ changes: [StatusChange]
    ) async throws(PublishError) -> Set<[UInt8]> {
        let mark = exchangeMark(by: code)
        let here = Set(
            changes.filter { $0.to == .exchanged && $0.audit.reason == mark }.map(\.digest)
        )
        guard !here.isEmpty else { return [] }
        let trustList: TrustList
        do {
            trustList = try await self.trustList()
        } catch .records(let error) {
            throw .records(error)
        } catch {
            return []
        }
        var both: Set<[UInt8]> = []
        for list in try await othersNotices(trustList) {
            for notice in list.notices
            where notice.status == .exchanged && here.contains(notice.digest)
                && trustList.believes(notice, by: list.office)
            {
                both.insert(notice.digest)
            }
        }
        return both
    }
}
