import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// Why the API does not do what was asked: what, where, and what to do; never a name.
///
/// Source: RFC 9457.
struct ApiProblem: Error, Equatable, Sendable {
    var code: ApiCode
    /// A JSON pointer, a header or a parameter; nil where it is the whole request.
    var place: String?
    /// Seconds after which to come again.
    var retryAfter: Int64?
    /// What the field or parameter may hold, as JSON Schema; nil where it is not of one of them.
    var expected: JSONValue?
    /// The methods an address takes, for `wrong-method`.
    var allowed: [HTTPRequest.Method] = []

    init(_ code: ApiCode, at place: String? = nil, retryAfter: Int64? = nil) {
        self.code = code
        self.place = place
        self.retryAfter = retryAfter
    }

    /// As it goes out; its members are always in this order.
    var json: JSONValue {
        .object(
            [
                .init("type", .text("urn:aman:problem:" + code.rawValue)),
                .init("title", .text(code.text.happened)),
                .init("status", .whole(code.status.code)),
                .init("detail", .text(code.text.advice)),
                .init("code", .text(code.rawValue)),
            ] + (place.map { [.init("where", .text($0))] } ?? [])
                + (expected.map { [.init("allowed", $0)] } ?? [])
        )
    }

    var response: Response {
        var response = Response(
            status: code.status,
            headers: [.contentType: "application/problem+json", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: json.encoded + [10]))
        )
        if let retryAfter { response.headers[.retryAfter] = String(retryAfter) }
        if code.status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
        if !allowed.isEmpty {
            response.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
        }
        return response
    }
}

extension ApiProblem {
    /// A refusal of the site, as a program reads it.
    init(_ refusal: SiteRefusal) {
        switch refusal {
        case .notFound: self.init(.noSuchAddress)
        case .wrongMethod(let methods):
            self.init(.wrongMethod)
            allowed = methods
        case .formTooLarge, .textTooLong, .photoTooLarge, .tooManyPixels: self.init(.bodyTooLarge)
        case .tooSlow: self.init(.bodyTooSlow)
        case .busy, .boardsFull, .overloaded, .recordsSilent:
            self.init(.tooBusy, retryAfter: 2)
        case .recordsTakeNothing: self.init(.cannotWrite, retryAfter: 60)
        case .sealed: self.init(.tooBusy, retryAfter: 3600)
        case .signedOut: self.init(.tokenMissing, at: "Authorization")
        case .notYours, .staleForm, .locked, .needsSecondFactor: self.init(.scopeMissing)
        case .wrongType, .noCode, .nothingGiven, .brokenForm: self.init(.notJSON)
        case .quotaReached: self.init(.quotaReached)
        case .ourFault: self.init(.ourFault)
        case .logBehind: self.init(.ourFault, at: "log")
        case .notAuthentic(let row): self.init(.ourFault, at: row.code)
        }
    }
}

/// Whether an address is the API's.
func isApiPath(_ path: String) -> Bool { path == "/api" || path.hasPrefix("/api/") }
