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
    /// The filtered entries as CSV, in the page's order and without any name: officers are numbers.
    func auditExport(_ request: Request, _ context: SiteContext) async throws -> Response {
        var asked = AuditAsked(request.uri.queryParameters, programme, at: office.code)
        guard !asked.isUnreadable else { throw SiteRefusal.notFound }
        var lines = "entry,time,officer,second,act,subject,reason\r\n"
        let officers = OfficerNumbers(try await office.staffIfAuthentic())
        var count = 0
        while count < auditExportMax {
            let page = try await auditPage(asked, limit: auditExportPage)
            for kept in page.entries { lines += csvLine(kept, officers) }
            count += page.entries.count
            guard let next = page.next else { break }
            if asked.question.isOldestFirst {
                asked.question.after = next
            } else {
                asked.question.before = next
            }
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
private func csvLine(_ kept: KeptAuditEntry, _ officers: OfficerNumbers) -> String {
    let entry = kept.entry
    let fields = [
        String(kept.index + 1), entry.at.rfc3339, officers.text(entry.officer, kept.officer),
        kept.second.map { officers.text(entry.second ?? "", $0) } ?? "", entry.act.rawValue,
        entry.subject.text, entry.reason?.text ?? "",
    ]
    return fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
}

/// What a file calls officers: members as the subjects of entries do, such as `member 3`.
struct OfficerNumbers {
    private var members: [String: StaffID] = [:]

    init(_ staff: [StaffMember]) {
        for member in staff { members[foldedOfficer(member.officer)] = member.id }
    }

    /// - Parameters:
    ///   - name: As in the entry; at a desk of theirs a member is the same member.
    ///   - id: The records' number of the name, for those who are no members of this office.
    /// - Returns: What the file has in their place.
    func text(_ name: String, _ id: OfficerID) -> String {
        members[foldedOfficer(name)].map { AuditCode($0).text } ?? "officer \(id.number)"
    }
}
