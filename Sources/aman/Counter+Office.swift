import AmanOffice
import AmanPaper
import AmanRecords
import AmanWeb

extension OpenedOffice {
    /// Today, coverage, notices to posts and the audit, as the office's own pages use them.
    func officeTools() -> OfficeTools {
        let (office, records) = (office, home.records)
        return OfficeTools(
            pace: { try await office.pace() },
            coverage: { try await records.coverage(limit: coverageEntriesMax) },
            report: { request, form, officer in
                try await office.report(request, form: form, officer: officer)
            },
            notices: { before in
                try await records.postNotices(before: before, limit: postNoticesOnPage)
            },
            notice: { serial in try await records.postNotice(serial) },
            tellPosts: { texts, withdraws, form, officer in
                try await office.tellPosts(
                    texts,
                    withdrawing: withdraws,
                    form: form,
                    officer: officer
                )
            },
            noticePaper: { notice in
                try PostNoticePrinter(programme: office.programme, office: office.code)
                    .pdf(notice)
            },
            audit: { question in try await records.auditPage(question) },
            auditWatch: { try await office.auditWatch.report() }
        )
    }
}
