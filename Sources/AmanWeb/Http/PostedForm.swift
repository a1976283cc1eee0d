import AmanTexts
import HTTPTypes
import Hummingbird

/// A posted form, taken apart.
struct PostedForm: Equatable, Sendable {
    var parts: [FormPart]

    /// What was typed into a field; nil where the form has none of that name.
    func text(_ name: String) -> String? {
        parts.first { $0.name == name && !$0.isFile }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// Everything that was ticked under one name.
    func texts(_ name: String) -> [String] {
        parts.filter { $0.name == name && !$0.isFile }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// A chosen file; nil where none was chosen.
    func file(_ name: String) -> [UInt8]? {
        parts.first { $0.name == name && $0.isFile && !$0.bytes.isEmpty }?.bytes
    }
}

/// Most fields of a form of ours: a list of a hundred to tick.
let formPartCountMax = 128

/// Takes a posted form in, as large as its page allows.
///
/// - Throws: `brokenForm`, `formTooLarge`, `tooSlow`, `overloaded`.
func postedForm(
    _ request: Request,
    within allowance: BodyAllowance,
    byteCountMax: Int,
    _ limits: SiteLimits
) async throws -> PostedForm {
    let contentType = request.headers[.contentType] ?? ""
    guard let kind = FormKind(contentType: contentType) else { throw SiteRefusal.brokenForm }
    let body = try await bytes(
        of: request,
        within: allowance,
        upTo: byteCountMax,
        limits,
        tooMuch: .formTooLarge
    )
    do {
        return PostedForm(parts: try kind.parts(of: body, countMax: formPartCountMax))
    } catch {
        throw SiteRefusal.brokenForm
    }
}
