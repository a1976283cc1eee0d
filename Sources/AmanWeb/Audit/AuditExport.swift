import AmanLetter
import AmanOffice
import HTTPTypes
import Hummingbird
import NIOCore

/// Most entries of one export: some months of a large office, and a few megabytes.
let auditExportMax = 50_000
/// Entries read at a time for it.
private let auditExportPage = 1_000

extension OfficeSite {
    /// The filtered entries as CSV, newest first, without any name: officers are numbers.
    func auditExport(_ request: Request, _ context: SiteContext) async throws -> Response {
        var asked = AuditAsked(request.uri.queryParameters, programme, at: office.code)
        guard !asked.isUnreadable else { throw SiteRefusal.notFound }
        var lines = "entry,time,officer,second,act,subject,reason\r\n"
        var count = 0
        while count < auditExportMax {
            let page = try await auditPage(asked, limit: auditExportPage)
            for kept in page.entries { lines += csvLine(kept) }
            count += page.entries.count
            guard let next = page.next else { break }
            asked.question.before = next
        }
        let headers: HTTPFields = [
            .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
            .contentDisposition: "attachment; filename=\"audit-\(office.code.text).csv\"",
        ]
        return Response(
            status: .ok,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(string: lines))
        )
    }
}

/// One entry: RFC 4180; every text is a code of ours, quoted because some have commas.
private func csvLine(_ kept: KeptAuditEntry) -> String {
    let entry = kept.entry
    let fields = [
        String(kept.index + 1), entry.at.rfc3339, String(kept.officer.number),
        kept.second.map { String($0.number) } ?? "", entry.act.rawValue, entry.subject.text,
        entry.reason?.text ?? "",
    ]
    return fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
}
