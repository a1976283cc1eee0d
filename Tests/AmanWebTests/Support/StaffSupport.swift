import AmanLetter
import AmanOffice
import HTTPTypes
import Synchronization
import Testing

@testable import AmanWeb

/// The pages of a real office with staff who sign in; its clock is moved by tests.
final class StaffedSite: Sendable {
    let site: OfficeSite
    /// The same, for requests that may share a router.
    let served: ServedSite
    let people: People
    let office: TestOffice
    let setUpCode = SecretCode(randomBytes: [UInt8](repeating: 5, count: SecretCode.setUpLength))

    static let password = "four words of ours"

    /// The pages of an office that has worked already, or of a new one whose programme is changed.
    ///
    /// Its set-up has ended before its first member is there, so that tests need only the members
    /// they are about.
    init(
        of office: TestOffice? = nil,
        secondFactorRequired: Bool = false,
        isSecure: Bool = false,
        officers: Int = 1,
        isSetUp: Bool = true,
        programme: (inout Programme) -> Void = { _ in },
        change: (inout OfficeSite) -> Void = { _ in }
    ) async throws {
        let opened: TestOffice
        if let office {
            opened = office
        } else {
            opened = try await TestOffice {
                $0.decision.officers = officers
                $0.decision.panel = officers
                programme(&$0)
            }
        }
        self.office = opened
        if isSetUp { try await opened.endSetUp() }
        people = People(
            records: opened.records,
            passwords: PlainPasswords(),
            environment: opened.office.environment,
            rule: SignInRule(secondFactorRequired: secondFactorRequired),
            office: opened.office.code
        )
        var site = opened.site(people)
        site.setUpCode = setUpCode
        site.isSecure = isSecure
        change(&site)
        self.site = site
        served = ServedSite(site)
    }

    func pass(_ seconds: Int64) { office.world.pass(seconds) }

    /// A member who signs in with `password`.
    @discardableResult
    func member(_ name: String, _ roles: Set<Role>) async throws -> StaffMember {
        try await people.addSampleMember(
            signInName: name,
            officer: "Officer \(name)",
            roles: roles,
            password: Self.password
        )
    }

    /// A browser that has signed in.
    func browser(_ name: String) async throws -> StaffBrowser {
        let browser = StaffBrowser(served)
        let answer = try await browser.signIn(name)
        #expect(answer.status == 303, "\(name) did not come in")
        return browser
    }

    /// A browser of a new member who has signed in.
    func browser(_ name: String, _ roles: Set<Role>) async throws -> StaffBrowser {
        try await member(name, roles)
        return try await browser(name)
    }
}

/// Stores cookies and posts forms as a browser does, with the mark of the page it was on.
final class StaffBrowser: Sendable {
    private let site: ServedSite
    private let jar: Mutex<[String: String]>

    init(_ site: ServedSite, cookies: [String: String] = [:]) {
        self.site = site
        jar = Mutex(cookies)
    }

    convenience init(_ site: OfficeSite) {
        self.init(ServedSite(site))
    }

    var cookies: [String: String] { jar.withLock { $0 } }

    func hold(_ name: String, _ value: String?) { jar.withLock { $0[name] = value } }

    /// What a form of this browser's session carries.
    var mark: String {
        let token = cookies.first { $0.key.hasSuffix("aman-session") }?.value
        return token.flatMap(SessionToken.init(reading:))?.formMark ?? ""
    }

    func get(_ uri: String, headers: HTTPFields = [:]) async throws -> Answered {
        var headers = headers
        headers[.accept] = "text/html"
        headers[.cookie] = cookieHeader
        return kept(try await site.ask(uri, headers: headers))
    }

    /// Posts fields; the mark is added where there is none.
    func post(
        _ uri: String,
        _ fields: [(String, String)] = [],
        headers: HTTPFields = [:]
    ) async throws -> Answered {
        var (headers, fields) = (headers, fields)
        if !fields.contains(where: { $0.0 == "mark" }) { fields.append(("mark", mark)) }
        headers[.accept] = "text/html"
        headers[.cookie] = cookieHeader
        headers[.contentType] = "application/x-www-form-urlencoded"
        return leading(
            uri,
            try await site.ask(
                uri,
                method: .post,
                headers: headers,
                body: Array(urlEncoded(fields).utf8)
            )
        )
    }

    /// Posts a form that carries a photo beside its fields; the mark is added.
    func post(
        _ uri: String,
        _ fields: [(String, String)],
        photo: [UInt8]
    ) async throws -> Answered {
        let texts = [("mark", mark)] + fields
        let parts =
            texts.map { FormPart(name: $0.0, isFile: false, bytes: Array($0.1.utf8)) }
            + [FormPart(name: "photo", isFile: true, bytes: photo)]
        return try await post(uri, multipart: multipartBody(parts, boundary: "----aman"))
    }

    /// Posts a form with files as it goes over the line, whatever is wrong with it; its boundary is
    /// `----aman`.
    func post(_ uri: String, multipart body: [UInt8]) async throws -> Answered {
        var headers: HTTPFields = [:]
        headers[.accept] = "text/html"
        headers[.cookie] = cookieHeader
        headers[.contentType] = "multipart/form-data; boundary=----aman"
        return leading(
            uri,
            try await site.ask(uri, method: .post, headers: headers, body: body)
        )
    }

    /// Opens the page that a form's answer leads to.
    func follow(_ answer: Answered) async throws -> Answered {
        try await get(try #require(answer.headers[.location]))
    }

    func signIn(
        _ name: String,
        _ password: String = StaffedSite.password,
        code: String = ""
    ) async throws -> Answered {
        try await post("/sign-in", [("name", name), ("password", password), ("code", code)])
    }

    private var cookieHeader: String? {
        let cookies = cookies
        guard !cookies.isEmpty else { return nil }
        return cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }

    /// Every form of every test: what was done is on a page of its own, which can be loaded again,
    /// but where the rights table gives a reason.
    private func leading(_ uri: String, _ answer: Answered) -> Answered {
        let path = String(uri.prefix { $0 != "?" })
        guard let rule = routeRules.first(where: { $0.leads(path) }) else { return kept(answer) }
        if (200..<300).contains(answer.status) {
            #expect(rule.directAnswer != nil, "POST \(path) answers with a page")
        }
        if answer.status == 303 {
            let next = (answer.headers[.location] ?? "").prefix { $0 != "?" }
            #expect(ownPath(String(next)) != nil, "POST \(path) leads to no page: \(next)")
        }
        return kept(answer)
    }

    private func kept(_ answer: Answered) -> Answered {
        for line in answer.headers[values: .setCookie] {
            let pair = line.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
            let value = pair.count == 2 ? String(pair[1]) : ""
            hold(String(pair[0]), value.isEmpty ? nil : value)
        }
        return answer
    }
}

/// Fields as a form writes them into an address or sends them.
func urlEncoded(_ fields: [(String, String)]) -> String {
    fields.map { "\(percent($0.0))=\(percent($0.1))" }.joined(separator: "&")
}

private func percent(_ text: String) -> String {
    text.utf8.map { byte in
        let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
        return isPlain ? String(UnicodeScalar(byte)) : "%" + Hexadecimal.text([byte])
    }.joined()
}

/// Passwords without the hard work.
struct PlainPasswords: PasswordKeeping {
    func hash(_ password: String) async throws(PasswordRefusal) -> [UInt8] {
        Array(password.utf8)
    }

    func matches(
        _ password: String,
        _ hash: [UInt8]?,
        lane: PasswordLane
    ) async throws(PasswordRefusal) -> Bool {
        hash == Array(password.utf8)
    }
}
