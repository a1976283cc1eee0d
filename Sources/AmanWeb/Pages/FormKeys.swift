import AmanLetter
import AmanOffice
import Hummingbird

extension OfficeSite {
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
