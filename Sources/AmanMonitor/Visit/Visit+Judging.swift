import AmanLetter
import AmanVerdict

extension Visit {
    /// Compares what the log says with what the office published, and says what is notable.
    func judge(_ replay: inout LogReplay, _ report: inout VisitReport) {
        var found = replay.findings
        found.add(replay.days.bursts())
        var newest = replay.days.newest
        if let publication {
            let lists = replay.compare(publication.statusLists)
            report.comparison = lists.kind
            found.add(lists.findings)
            if let notices = publication.notices {
                found.add(replay.compare(notices))
                newest = max(newest ?? notices.issuedAt, notices.issuedAt)
            }
            for list in publication.statusLists.values {
                newest = max(newest ?? list.list.issuedAt, list.list.issuedAt)
            }
            addUnexplained(replay.reasons, publication.trustList, &found)
        }
        // A letter whose exchange another office has reported has its new letter there.
        let elsewhere = publication?.otherNotices.flatMap(\.notices)
            .filter { $0.status == .exchanged }.map(\.digest)
        found.add(replay.exchangesWithoutLetter(but: Set(elsewhere ?? [])))
        report.newestSigned = newest
        // What lies ahead of our clock is not late; a difference could overflow.
        if let newest, newest < now {
            let silence = now.seconds - max(newest.seconds, 0)
            let limit = replay.days.lateAfter
            if silence >= limit {
                found.add(.late(hours: Int(silence / 3_600), limit: Int(limit / 3_600)))
            }
        }
        report.findings.add(found)
    }

    private func addUnexplained(
        _ reasons: Set<String>,
        _ trustList: TrustList,
        _ findings: inout FindingList
    ) {
        let explained = Set(trustList.texts.map(\.code)).union(standingReasons)
        for reason in reasons.subtracting(explained).sorted() {
            findings.add(.unexplainedReason(code: reason))
        }
    }
}

/// Reasons that every programme has without naming them.
private let standingReasons: Set<String> =
    Set(["exchanged", "lost", "issued-in-error"] + AppealReason.allCases.map(\.rawValue))
