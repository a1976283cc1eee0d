public import AmanLetter

extension Knowledge {
    /// The latest moment that must have been: to be remembered, so that a clock set back, or an
    /// older bundle put in place of a newer one, is noticed.
    ///
    /// It is the latest of what the root signed, what two witnesses or more were needed to cosign,
    /// and what two offices reached by their lists (one, where the programme has one): one wrong
    /// clock must not move the time of everybody's letters. This device's own clock never counts:
    /// it may have been wrong once.
    public var trustedTime: Instant {
        var latest = trustList.issuedAt
        for log in logs where trustList.witnesses.quorum > 1 {
            for head in log.witnessed { latest = max(latest, head.at) }
        }
        var offices = trustList.offices.map { newestTime(of: $0.code) }
        offices.sort()
        if let vouched = offices.dropLast(offices.count > 1 ? 1 : 0).last {
            latest = max(latest, vouched)
        }
        return latest
    }
}
