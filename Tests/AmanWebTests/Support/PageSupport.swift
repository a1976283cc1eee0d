import AmanTexts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

@testable import AmanWeb

/// What came back from one request.
struct Answered: Sendable {
    var status: Int
    var headers: HTTPFields
    var text: String
    /// What was sent, for files.
    var bytes: [UInt8]

    init(status: Int, headers: HTTPFields, text: String, bytes: [UInt8] = []) {
        (self.status, self.headers, self.text, self.bytes) = (status, headers, text, bytes)
    }
}

/// Sends one request through the whole router, without a socket.
func ask(
    _ site: OfficeSite,
    _ uri: String,
    method: HTTPRequest.Method = .get,
    headers: HTTPFields = [:],
    body: [UInt8]? = nil
) async throws -> Answered {
    try await ServedSite(site).ask(uri, method: method, headers: headers, body: body)
}

/// A site as one server serves it: all its requests pass one router, which takes long to make.
struct ServedSite {
    private let application: Application<RouterResponder<SiteContext>>

    init(_ site: OfficeSite, boards: BoardFeed? = nil) {
        let limits = site.limits
        let router = site.router(
            bodies: NetworkQuota(limits.bodyBytes, shared: limits.sharedNetworks),
            boards: boards
        )
        application = Application(router: router, logger: site.log)
    }

    /// Sends one request through the whole router, without a socket.
    func ask(
        _ uri: String,
        method: HTTPRequest.Method = .get,
        headers: HTTPFields = [:],
        body: [UInt8]? = nil
    ) async throws -> Answered {
        try await application.test(.router) { client in
            try await client.execute(
                uri: uri,
                method: method,
                headers: headers,
                body: body.map { ByteBuffer(bytes: $0) }
            ) { response in
                Answered(
                    status: response.status.code,
                    headers: response.headers,
                    text: String(buffer: response.body),
                    bytes: Array(buffer: response.body)
                )
            }
        }
    }
}

/// Writes a form as a browser does.
func multipartBody(_ parts: [FormPart], boundary: String) -> [UInt8] {
    var body: [UInt8] = []
    for part in parts {
        let file = part.isFile ? "; filename=\"photo.jpg\"\r\nContent-Type: image/jpeg" : ""
        body += Array("--\(boundary)\r\n".utf8)
        body += Array("Content-Disposition: form-data; name=\"\(part.name)\"\(file)\r\n\r\n".utf8)
        body += part.bytes + [13, 10]
    }
    return body + Array("--\(boundary)--\r\n".utf8)
}

/// Posts a form to the page where letters are checked.
func check(
    _ site: OfficeSite,
    _ parts: [FormPart],
    language: String = "eng"
) async throws -> Answered {
    try await ask(
        site,
        "/check?lang=\(language)",
        method: .post,
        headers: [.contentType: "multipart/form-data; boundary=----aman"],
        body: multipartBody(parts, boundary: "----aman")
    )
}

extension FormPart {
    /// A pasted text.
    static func text(_ text: String) -> FormPart {
        FormPart(name: "text", isFile: false, bytes: Array(text.utf8))
    }

    /// A chosen photo.
    static func photo(_ bytes: [UInt8]) -> FormPart {
        FormPart(name: "photo", isFile: true, bytes: bytes)
    }
}

/// The values of an attribute wherever it is in a page.
func values(of attribute: String, in page: String) -> [String] {
    page.components(splitBy: " \(attribute)=\"").dropFirst().map { piece in
        piece.split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false)[0]
            .description
    }
}

extension String {
    func components(splitBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}

extension SiteLimits {
    /// Of a machine that runs a thousand tests.
    static var patient: SiteLimits {
        var limits = SiteLimits()
        limits.answerSecondsMax = 3_600
        limits.lookSecondsMax = 300
        limits.silenceSecondsMax = 3_600
        return limits
    }
}
