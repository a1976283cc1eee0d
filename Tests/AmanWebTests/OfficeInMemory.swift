import AmanLetter
import AmanOffice
import Synchronization

@testable import AmanWeb

/// The office's own pages over memory.
final class OfficeInMemory: Sendable {
    private struct State {
        var entries: [CoverageEntry] = []
        var notices: [PostNotice] = []
        var forms: [[UInt8]: Int] = [:]
        var asked: [AuditQuestion] = []
    }

    private let state = Mutex(State())

    var entries: [CoverageEntry] { state.withLock { $0.entries } }
    var notices: [PostNotice] { state.withLock { $0.notices } }
    var asked: [AuditQuestion] { state.withLock { $0.asked } }

    var tools: OfficeTools {
        OfficeTools(
            pace: {
                OfficePace(
                    from: sampleNow.adding(seconds: -11 * 3_600),
                    applications: [0, 0, 0, 3, 9, 12, 4, 0, 0, 0, 0, 7],
                    letters: [0, 0, 0, 0, 5, 9, 11, 2, 0, 0, 0, 1],
                    handedOut: [Int](repeating: 0, count: 12),
                    medianWaitSeconds: 26_700
                )
            },
            coverage: { self.entries.reversed() },
            report: { request, form, officer in try self.report(request, form, officer) },
            notices: { before in
                self.notices.reversed().filter { before == nil || $0.serial < before ?? 0 }
            },
            notice: { serial in self.notices.first { $0.serial == serial } },
            tellPosts: { texts, withdraws, form, officer in
                try self.tell(texts, withdraws, form, officer)
            },
            noticePaper: { _ in Array("%PDF-".utf8) },
            audit: { question in
                self.state.withLock { $0.asked.append(question) }
                return AuditPage(entries: [sampleAuditEntry(), refusedSignIns()], next: 7)
            },
            auditWatch: { AuditWatchReport(checked: 8, count: 8, firstBroken: nil) }
        )
    }

    private func report(
        _ request: CoverageRequest,
        _ form: [UInt8],
        _ officer: String
    ) throws -> Int {
        let programme = try sampleCounter().programme
        return try state.withLock { state in
            if let kept = state.forms[form] { return kept }
            var entry = try planCoverage(
                request,
                first: state.entries.first { $0.number == request.about },
                programme,
                at: sampleNow,
                officer: officer
            )
            entry.number = state.entries.count + 1
            state.entries.append(entry)
            state.forms[form] = entry.number
            return entry.number
        }
    }

    private func tell(
        _ texts: [String: String],
        _ withdraws: Int?,
        _ form: [UInt8],
        _ officer: String
    ) throws -> Int {
        let programme = try sampleCounter().programme
        return try state.withLock { state in
            if let kept = state.forms[form] { return kept }
            let earlier = state.notices.firstIndex { $0.serial == withdraws }
            var notice = try planPostNotice(
                texts,
                withdrawing: earlier.map { state.notices[$0] },
                programme,
                at: sampleNow,
                officer: officer
            )
            notice.serial = state.notices.count + 1
            state.notices.append(notice)
            if let earlier { state.notices[earlier].withdrawnBy = notice.serial }
            state.forms[form] = notice.serial
            return notice.serial
        }
    }
}

private func refusedSignIns() -> KeptAuditEntry {
    KeptAuditEntry(
        index: 6,
        entry: AuditEntry(
            at: sampleNow,
            officer: "office",
            act: .signInRefused,
            subject: nobodysSignInName,
            reason: "3 times"
        ),
        hash: [UInt8](repeating: 0, count: 32)
    )
}

private func sampleAuditEntry() -> KeptAuditEntry {
    KeptAuditEntry(
        index: 7,
        entry: AuditEntry(
            at: sampleNow,
            officer: "Lida <b>",
            act: .handOut,
            subject: "HER-6875-A3AK"
        ),
        hash: [UInt8](repeating: 0, count: 32)
    )
}
