import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import AmanWeb

@Suite("openapi.json")
struct ApiDocumentTests {
    private let project = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test("the copy among the documents is the one that is served")
    func copy() async throws {
        let served = try await ask(try await StaffedSite().site, "/api/v1/openapi.json")
        let value = try JSONSerialization.jsonObject(with: Array(served.text.utf8).asBytes)
        let pretty = try JSONSerialization.data(
            withJSONObject: value,
            options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        )
        let file = project.appending(path: "docs/openapi.json")
        let text = String(decoding: pretty, as: UTF8.self) + "\n"
        if ProcessInfo.processInfo.environment["AMAN_WRITE_GOLDEN"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test("docs/api.md lists each operation with its scopes")
    func listed() throws {
        let file = project.appending(path: "docs/api.md")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let rows = lines.filter { $0.hasPrefix("| `") && $0.contains("` | ") }
        for operation in ApiOperation.all {
            let scopes = operation.scopes.map { scopes in
                scopes.isEmpty ? "any" : scopes.map(\.rawValue).joined(separator: ", ")
            }
            let head = "| `\(operation.method.rawValue) \(operation.path)` | \(scopes ?? "none") |"
            #expect(rows.contains { $0.hasPrefix(head) }, "\(head)")
        }
    }

    @Test("a refused field says what it may hold: codes of the programme, or a schema")
    func allowed() throws {
        let programme = try sampleProgramme.get()
        func told(_ code: ApiCode, _ place: String, _ act: ApiAct) throws -> String {
            let operation = try #require(ApiOperation.all.first { $0.act == act })
            let problem = ApiProblem(code, at: place)
                .saying(whatIsAllowedBy: operation, programme)
            return String(decoding: problem.json.encoded, as: UTF8.self)
        }
        let year = try told(.badField, "/birthYear", .apply)
        #expect(year.contains(#""allowed":{"type":"integer","minimum":1,"maximum":9999}"#))
        #expect(try told(.badField, "/province", .apply).contains(#""AF-KDZ""#))
        #expect(try told(.unknownReason, "/reason", .decide).contains(#""enum":["#))
        #expect(try told(.badField, "/reason", .correct).contains(#""mistyped""#))
        #expect(try told(.badParameter, "limit", .listApplications).contains("maximum"))
        #expect(try !told(.unknownField, "/name", .apply).contains("allowed"))
    }

    @Test("every route of the API is in it, and everything in it is a route")
    func routes() async throws {
        let document = try object(ApiDocument.json)
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        var written: Set<String> = []
        for (path, methods) in paths {
            for method in methods.keys where method != "parameters" {
                written.insert("\(method.uppercased()) \(apiRoot)\(path)")
            }
        }
        let routes = try await StaffedSite().site.router().routes
            .filter { isApiPath("\($0.path)") && $0.method != .head }
            .map { "\($0.method.rawValue) \($0.path)" }
        #expect(written == Set(routes) && written.count == ApiAct.allCases.count)
    }

    @Test(
        "what it says may be sent is taken, and what comes back is what it says",
        arguments: ApiOperation.all.map(\.act)
    )
    func examples(act: ApiAct) async throws {
        let operation = try #require(ApiOperation.all.first { $0.act == act })
        guard operation.givesJSON else { return }
        let staffed = try await StaffedSite()
        let isForMonitors = operation.scopes == [.incidents]
        let roles = Role.allCases.filter { isForMonitors ? $0 == .monitor : $0.seesPersons }
        let member = try await staffed.member("someone", Set(roles))
        var token: String?
        if let scopes = operation.scopes {
            let one = scopes.first ?? .apply
            token = try await staffed.token(member, [one])
        }
        let number = try await staffed.workedOn(before: act)
        let ticket = act == .issue ? "2" : act == .decide ? "1" : "3"
        let path = operation.path.replacing("{ticket}", with: ticket)
            .replacing("{number}", with: number)
        let sent = operation.sent?.replacing("NUMBER", with: number)
            .replacing("412", with: ticket)
        if let sent, let takes = operation.takes {
            let value = try JSONValue.parse(Array(sent.utf8))
            #expect(takes.matches(value), "\(sent)")
        }
        let answer = try await staffed.call(path, token, post: sent)
        let value = try JSONSerialization.jsonObject(with: Array(answer.text.utf8).asBytes)
        let codes = ApiDocument.codes(of: operation).map(\.rawValue)
        if answer.status == operation.status.code {
            if act != .document { #expect(operation.gives.matches(try strict(answer.text))) }
        } else {
            // A text that is no letter, a call too few, a ticket that no one has: then the document
            // says so.
            let refused: [ApiAct] = [.exchange, .noShow, .clearHit, .askAgain]
            #expect(refused.contains(act), "\(answer.text)")
            let problem = try #require(value as? [String: Any])
            #expect(codes.contains(problem["code"] as? String ?? ""), "\(answer.text)")
            #expect(ApiShape.named(.problem).matches(try strict(answer.text)))
        }
    }

    @Test("every code has a sentence, and no two are alike")
    func sentences() {
        let codes = ApiCode.allCases
        #expect(Set(codes.map(\.text.happened)).count == codes.count)
        for code in codes {
            #expect(code.status.code >= 400 && !code.text.advice.isEmpty, "\(code)")
        }
    }

    private func object(_ value: JSONValue) throws -> [String: Any] {
        let read = try JSONSerialization.jsonObject(with: value.encoded.asBytes)
        return try #require(read as? [String: Any])
    }

    private func strict(_ text: String) throws -> JSONValue {
        try JSONValue.parse(Array(text.utf8))
    }
}

extension StaffedSite {
    /// Ticket 1 is received, 2 granted, 3 has its letter, published; called where an act needs it.
    ///
    /// - Returns: The letter's number.
    fileprivate func workedOn(before act: ApiAct) async throws -> String {
        try await office.register("Omid Noorzai")
        try await office.granted("Nasrin Karimi")
        let number = try await office.letter("Shirin Zadran").record.number.text
        try await office.publish()
        if [.callAgain, .noShow, .board].contains(act) {
            _ = try await office.office.callNext(officer: "Lida")
        }
        if [.fileAppeal, .readAppeals].contains(act) {
            _ = try await office.office.changeStatus(
                of: try LetterNumber(reading: number),
                to: .revoked,
                reason: "wrong-holder",
                officer: "Omid",
                second: "Nasim"
            )
        }
        return number
    }
}

extension ApiShape {
    /// Whether a value is of this shape: what is needed is there, and nothing else.
    func matches(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.text(let most), .text(let text)): text.utf8.count <= most ?? .max
        case (.oneOf(let words), .text(let text)): words.contains(text)
        case (.moment, .text(let text)): text.contains("T") && text.hasSuffix("Z")
        case (.whole(let range), .whole(let number)): range.contains(number)
        case (.yesNo, .yesNo): true
        case (.list(let shape), .list(let values)): values.allSatisfy(shape.matches)
        case (.counts, .object(let members)):
            members.allSatisfy { if case .whole = $0.value { true } else { false } }
        case (.texts, .object(let members)):
            members.allSatisfy { if case .text = $0.value { true } else { false } }
        case (.named(let part), _): part.shape.matches(value)
        case (.object(let properties), .object(let members)):
            members.allSatisfy { member in
                properties.first { $0.name == member.key }?.shape.matches(member.value) == true
            }
                && properties.filter(\.isNeeded).allSatisfy { property in
                    members.contains { $0.key == property.name }
                }
        default: false
        }
    }
}
