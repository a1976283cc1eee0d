import AmanTexts
import HTTPTypes
import Hummingbird

/// The verifier page's files, as `Tools/site.sh` makes them, held in memory.
///
/// Only files named here are ever given out: no path of a request reaches a file system.
package struct VerifierSite: Sendable {
    /// Bytes by name, such as `index.html` and `source/README.txt`; what was packed beforehand
    /// is beside it, such as `index.html.gz`.
    let files: [String: [UInt8]]

    package init(files: [String: [UInt8]]) {
        self.files = files
    }
}

/// What the page's own documents may do.
///
/// The same is in their markup, for servers that say nothing; a test compares them.
enum VerifierPolicy {
    private static let always = """
        default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
        worker-src 'self'; form-action 'none'; base-uri 'none'; \
        require-trusted-types-for 'script'; trusted-types aman
        """
    /// The document that scans connects to nothing at all, its own server included.
    static let scanning = always + "; img-src data:; connect-src 'none'"
    /// The document that fetches lists has no camera and judges no letter.
    static let list = always + "; img-src 'self' data:; manifest-src 'self'; connect-src 'self'"
    /// The service worker fetches the page's files and the list, and nothing else.
    static let worker = "default-src 'none'; script-src 'self'; connect-src 'self'"
    /// Everything else runs nothing, or runs inside one of the documents.
    static let other = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"

    static func policy(for name: String) -> String {
        let own =
            switch name {
            case "index.html": scanning
            case "list.html": list
            case "sw.js": worker
            default: other
            }
        return own + "; frame-ancestors 'none'"
    }
}

/// Answers `/verify/` and what is under it; lets everything else by.
///
/// Addresses are those of the files, so that they are answered before routes are looked up.
struct VerifierPages<Context: RequestContext>: RouterMiddleware {
    let site: VerifierSite?
    let setting: @Sendable (Request) -> PageSetting

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        guard path == "/verify" || path.hasPrefix("/verify/") else {
            return try await next(request, context)
        }
        guard request.method == .get || request.method == .head else {
            throw SiteRefusal.wrongMethod(allowed: [.get, .head])
        }
        guard let site else { return notInstalled(setting(request)) }
        guard path != "/verify" else { return .redirect(to: "/verify/", type: .permanent) }
        let rest = String(path.dropFirst("/verify/".count))
        let name = rest.isEmpty ? "index.html" : rest
        guard let bytes = site.files[name] else { throw SiteRefusal.notFound }
        return answer(name, bytes, request)
    }

    private func answer(_ name: String, _ bytes: [UInt8], _ request: Request) -> Response {
        // Always asked again: the page and its service worker must be of one version.
        let packed = takesGzip(request) ? site?.files[name + ".gz"] : nil
        var response = FileAnswer(
            bytes: packed ?? bytes,
            contentType: contentType(name),
            cacheControl: "public, no-cache"
        ).response(to: request)
        response.headers[.vary] = "accept-encoding"
        if packed != nil { response.headers[.contentEncoding] = "gzip" }
        response.headers[.accessControlAllowOrigin] = nil
        response.headers.say("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.say("Content-Security-Policy", VerifierPolicy.policy(for: name))
        let camera = name == "index.html" ? "camera=(self)" : "camera=()"
        response.headers.say(
            "Permissions-Policy",
            camera + ", microphone=(), geolocation=(), browsing-topics=()"
        )
        return response
    }

    /// Whether the browser unpacks gzip; none says so and then forbids it by `q=0`.
    private func takesGzip(_ request: Request) -> Bool {
        (request.headers[.acceptEncoding] ?? "").split(separator: ",").contains { entry in
            let words = entry.filter { $0 != " " }.split(separator: ";")
            return words.first == "gzip" && !words.dropFirst().contains("q=0")
        }
    }

    private func notInstalled(_ setting: PageSetting) -> Response {
        let words = setting.words.phonePage
        return .page(
            page(
                PageFrame(title: words.title),
                setting,
                content: """
                    <h1>\(words.title)</h1><p class="lead">\(words.notInstalled)</p>
                    <p class="after"><a class="action" href="\(setting.link("/check"))">\
                    \(setting.words.frame.checkLetter)</a></p>
                    """
            ),
            setting,
            status: .notFound
        )
    }

    private func contentType(_ name: String) -> String {
        switch name.split(separator: ".").last ?? "" {
        case "html": "text/html; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "wasm": "application/wasm"
        case "webmanifest": "application/manifest+json"
        case "png": "image/png"
        case "txt", "c", "h", "sh", "dsc": "text/plain; charset=utf-8"
        default: "application/octet-stream"
        }
    }
}
