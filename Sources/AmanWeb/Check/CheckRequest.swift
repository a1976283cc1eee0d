import AmanTexts
import HTTPTypes
import Hummingbird

/// What a guard gave to be checked.
enum GivenLetter: Equatable, Sendable {
    case text(String)
    case photo([UInt8])
}

/// Takes a posted form in, piece by piece, and stops as soon as it is too much.
///
/// - Throws: `textTooLong`, `photoTooLarge`, `tooSlow`, `overloaded`, `brokenForm`, `wrongType`,
///   `nothingGiven`.
func givenLetter(
    _ request: Request,
    within allowance: BodyAllowance,
    _ limits: SiteLimits
) async throws -> GivenLetter {
    let contentType = request.headers[.contentType] ?? ""
    // The kind of form is known before its body is read, so a wrong one costs nothing.
    guard let kind = FormKind(contentType: contentType) else { throw SiteRefusal.brokenForm }
    let most = kind.byteCountMax(limits)
    let body = try await bytes(
        of: request,
        within: allowance,
        upTo: most,
        limits,
        tooMuch: kind.tooMuch
    )
    let parts: [FormPart]
    do {
        parts = try kind.parts(of: body)
    } catch {
        throw SiteRefusal.brokenForm
    }
    return try givenLetter(in: parts, limits)
}

/// Chooses between the two fields: a text that was pasted counts before a photo.
func givenLetter(
    in parts: [FormPart],
    _ limits: SiteLimits
) throws(SiteRefusal) -> GivenLetter {
    let text = try scannedText(in: parts, name: "text", byteCountMax: limits.textByteCountMax)
    // Spaces around stay: a letter's text may end with one, and its reader knows.
    if !text.utf8.allSatisfy(isSpace) { return .text(text) }
    guard let file = parts.first(where: { $0.name == "photo" && $0.isFile && !$0.bytes.isEmpty })
    else { throw .nothingGiven }
    guard file.bytes.count <= limits.photoByteCountMax else { throw .photoTooLarge }
    guard isPhoto(file.bytes) else { throw .wrongType }
    return .photo(file.bytes)
}

/// The two ways a browser writes a form.
enum FormKind {
    case multipart(boundary: [UInt8])
    case urlEncoded

    init?(contentType: String) {
        if let boundary = try? multipartBoundary(contentType: contentType) {
            self = .multipart(boundary: boundary)
        } else if contentType.lowercased().hasPrefix("application/x-www-form-urlencoded") {
            self = .urlEncoded
        } else {
            return nil
        }
    }

    func byteCountMax(_ limits: SiteLimits) -> Int {
        switch self {
        case .multipart: limits.formByteCountMax
        // The text and its keys; every byte may be written as %41.
        case .urlEncoded: 2 * 3 * limits.textByteCountMax + 256
        }
    }

    var tooMuch: SiteRefusal {
        switch self {
        case .multipart: .photoTooLarge
        case .urlEncoded: .textTooLong
        }
    }

    func parts(
        of body: [UInt8],
        countMax: Int = multipartPartCountMax
    ) throws(FormRefusal) -> [FormPart] {
        switch self {
        case .multipart(let boundary):
            try multipartParts(of: body, boundary: boundary, countMax: countMax)
        case .urlEncoded: try urlEncodedParts(of: body, countMax: countMax)
        }
    }
}

/// True for what begins as a JPEG or PNG does.
///
/// PDF is left to the command line: its readers are too large to meet strangers' files.
func isPhoto(_ bytes: [UInt8]) -> Bool {
    let beginnings: [[UInt8]] = [
        [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
    ]
    return beginnings.contains { bytes.starts(with: $0) }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
