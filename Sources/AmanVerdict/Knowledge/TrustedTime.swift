public import AmanLetter

extension Knowledge {
    /// The latest moment that must have been: to be remembered, so that a clock set back, or an
    /// older bundle put in place of a newer one, is noticed.
    ///
    /// It is the latest of what the root signed, what two witnesses or more were needed to cosign,
    /// and what two offices reached by their lists (one, where the programme has one): one wrong
    /// clock must not move the time of everyone's letters. This device's own clock never counts:
    /// it may have been wrong once.
    public var trustedTime: Instant {
        var latest = trustList.issuedAt
        for log in logs where trustList.witnesses.quorum > 1 {
            for head in log.witnessed { latest = max(latest, head.at) }
        }
        let offices = trustList.offices.map { newestTime(of: $0.code) }
        let order = places(of: offices.count) { offices[$0] > offices[$1] }
        // The second of two or more; the only one.
        if let vouched = order.count > 1 ? order[1] : order.first {
            latest = max(latest, offices[vouched])
        }
        return latest
    }
}
