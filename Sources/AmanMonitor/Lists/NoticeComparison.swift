import AmanLetter
package import AmanVerdict

extension LogReplay {
    /// Compares an office's notices with what its log says.
    ///
    /// Each letter that is revoked or suspended, and each letter of another office that was
    /// exchanged here, must have its notice; and each notice its entry. An own letter that was
    /// exchanged has a notice where another office exchanged it too.
    package func compare(_ notices: NoticeList) -> FindingList {
        var findings = FindingList()
        var noticed: Set<NoticeKey> = []
        var unlogged: [NoticeKey: [UInt8]] = [:]
        for notice in notices.notices {
            guard let letter = digests.number(of: notice.digest) else {
                findings.add(.noticeNotLogged(digest: notice.digest))
                continue
            }
            guard notice.status != .exchanged else {
                if !exchangedHere(notice.digest), !isExchanged(letter) {
                    findings.add(.noticeNotLogged(digest: notice.digest))
                }
                noticed.insert(NoticeKey(letter: letter, status: .exchanged, effective: nil))
                continue
            }
            let key = NoticeKey(
                letter: letter,
                status: notice.status,
                effective: notice.effectiveAt
            )
            noticed.insert(key)
            unlogged[key] = notice.digest
        }
        for change in changes { unlogged[NoticeKey(change)] = nil }
        for digest in unlogged.values { findings.add(.noticeNotLogged(digest: digest)) }
        addMissing(notices, noticed, &findings)
        return findings
    }

    /// Whether the log says that this letter of the office itself was exchanged.
    private func isExchanged(_ letter: Int) -> Bool {
        changes.contains { $0.status == .exchanged && Int($0.letter) == letter }
    }

    private func addMissing(
        _ notices: NoticeList,
        _ noticed: Set<NoticeKey>,
        _ findings: inout FindingList
    ) {
        let (moment, leaves) = (notices.issuedAt, notices.logStood?.size ?? .max)
        // What was reinstated while the notices were made needs none.
        let still = Set(inEffect(at: moment, leaves: .max).map(NoticeKey.init))
        for change in inEffect(at: moment, leaves: leaves) where change.status != .exchanged {
            let key = NoticeKey(change)
            guard still.contains(key), !noticed.contains(key) else { continue }
            findings.add(.noticeMissing(digest: digests.digest(Int(change.letter))))
        }
        guard notices.logStood.map({ $0.size == size }) ?? false else { return }
        for digest in exchangedHere {
            guard let letter = digests.number(of: digest) else { continue }
            let key = NoticeKey(letter: letter, status: .exchanged, effective: nil)
            if !noticed.contains(key) { findings.add(.noticeMissing(digest: digest)) }
        }
    }
}

/// What a notice and its entry have in common.
private struct NoticeKey: Hashable {
    let letter: UInt32
    let status: LetterStatus
    let effective: Int64?

    init(letter: Int, status: LetterStatus, effective: Instant?) {
        self.letter = UInt32(letter)
        self.status = status
        self.effective = effective?.seconds
    }

    init(_ change: LoggedChange) {
        letter = change.letter
        status = change.status
        effective = change.effective.seconds
    }
}
