import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The office's own pages beside today.
    func addOfficePages(to router: Router<SiteContext>) {
        router.get("/programme") { request, context in
            let setting = self.setting(request, context)
            return Response.page(programmePage(self.programme, setting), setting)
        }
        addCoverage(to: router)
        addPostNotices(to: router)
        router.get("/audit") { request, context in
            let setting = self.setting(request, context)
            let asked = AuditAsked(request.uri.queryParameters, self.minutesEastOfUTC)
            let view = AuditView(
                asked: asked,
                page: try await self.office.records.auditPage(asked.question),
                watch: try await self.office.auditWatch.report(),
                dates: self.dates(setting.language)
            )
            return Response.page(auditPage(view, setting), setting)
        }
    }

    /// Key of a form that must count once.
    func formKey() -> String { Hexadecimal.text(freshKey()) }

    /// What is stored of a form's key: the member's number belongs to it.
    func formBytes(_ form: PostedForm, _ context: SiteContext) throws -> [UInt8] {
        guard let key = form.text("form"), key.utf8.count == 32,
            key.utf8.allSatisfy({ isHexDigit($0) })
        else { throw SiteRefusal.brokenForm }
        return Array("\(try context.session().session.member.id.number):\(key)".utf8)
    }

    /// The number in an address.
    func addressNumber(_ context: SiteContext) throws(SiteRefusal) -> Int {
        guard let text = context.parameters.get("id"), text.utf8.count <= 9,
            let number = Int(text), number > 0
        else { throw .notFound }
        return number
    }
}

private func isHexDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
}
