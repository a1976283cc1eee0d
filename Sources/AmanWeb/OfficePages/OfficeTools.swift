package import AmanOffice

/// What the office's own pages need from the program: today, coverage, notices to posts, audit.
package struct OfficeTools: Sendable {
    package var pace: @Sendable () async throws -> OfficePace
    package var coverage: @Sendable () async throws -> [CoverageEntry]
    /// Keeps a report; the same form twice gives the number it gave before.
    package var report:
        @Sendable (_ request: CoverageRequest, _ form: [UInt8], _ officer: String) async throws ->
            Int
    /// Notices below a serial, newest first.
    package var notices: @Sendable (_ before: Int?) async throws -> [PostNotice]
    package var notice: @Sendable (_ serial: Int) async throws -> PostNotice?
    package var tellPosts:
        @Sendable (
            _ texts: [String: String], _ withdraws: Int?, _ form: [UInt8], _ officer: String
        ) async throws -> Int
    /// A notice as a page for the post's wall, PDF.
    package var noticePaper: @Sendable (_ notice: PostNotice) async throws -> [UInt8]
    package var audit: @Sendable (_ question: AuditQuestion) async throws -> AuditPage
    package var auditWatch: @Sendable () async throws -> AuditWatchReport

    package init(
        pace: @escaping @Sendable () async throws -> OfficePace,
        coverage: @escaping @Sendable () async throws -> [CoverageEntry],
        report: @escaping @Sendable (CoverageRequest, [UInt8], String) async throws -> Int,
        notices: @escaping @Sendable (Int?) async throws -> [PostNotice],
        notice: @escaping @Sendable (Int) async throws -> PostNotice?,
        tellPosts:
            @escaping @Sendable ([String: String], Int?, [UInt8], String) async throws -> Int,
        noticePaper: @escaping @Sendable (PostNotice) async throws -> [UInt8],
        audit: @escaping @Sendable (AuditQuestion) async throws -> AuditPage,
        auditWatch: @escaping @Sendable () async throws -> AuditWatchReport
    ) {
        self.pace = pace
        self.coverage = coverage
        self.report = report
        self.notices = notices
        self.notice = notice
        self.tellPosts = tellPosts
        self.noticePaper = noticePaper
        self.audit = audit
        self.auditWatch = auditWatch
    }
}
