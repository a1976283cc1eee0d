import AmanOffice
import AmanTexts
import HTTPTypes

/// `openapi.json`, made from the operations; the copy in `docs` is held against it by a test.
enum ApiDocument {
    static let json: JSONValue = .object([
        .init("openapi", .text("3.1.0")),
        .init(
            "info",
            .object([
                .init("title", .text("Aman counter")), .init("version", .text("1")),
                .init(
                    "description",
                    .text("The steps of an office for its own desks: docs/api.md")
                ),
            ])
        ),
        .init("servers", .list([.object([.init("url", .text(apiRoot))])])),
        .init("security", .list([.object([.init("desk", .list([]))])])),
        .init("paths", .object(paths)),
        .init("components", components),
    ])

    private static var paths: [JSONValue.Member] {
        var seen: Set<String> = []
        let all = ApiOperation.all
        return all.map(\.path).filter { seen.insert($0).inserted }.map { path in
            let here = all.filter { $0.path == path }
            let parameters = path.split(separator: "/").filter { $0.hasPrefix("{") }
                .map {
                    parameter(
                        in: "path",
                        ApiProperty(String($0.dropFirst().dropLast()), shape($0), isNeeded: true)
                    )
                }
            return .init(
                path,
                .object(
                    (parameters.isEmpty ? [] : [.init("parameters", .list(parameters))])
                        + here.map { .init($0.method.rawValue.lowercased(), operation($0)) }
                )
            )
        }
    }

    private static func shape(_ parameter: Substring) -> ApiShape {
        parameter == "{ticket}" ? .whole(1...ticketMax) : .text(most: 40)
    }

    private static func parameter(in place: String, _ property: ApiProperty) -> JSONValue {
        .object([
            .init("name", .text(property.name)), .init("in", .text(place)),
            .init("required", .yesNo(property.isNeeded)), .init("schema", property.shape.schema),
        ])
    }

    private static func operation(_ operation: ApiOperation) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("operationId", .text(operation.act.rawValue)),
            .init("summary", .text(operation.summary)),
        ]
        if operation.scopes == nil { members.append(.init("security", .list([]))) }
        if let scopes = operation.scopes, !scopes.isEmpty {
            let words = scopes.map { JSONValue.text($0.rawValue) }
            members.append(.init("x-one-of-scopes", .list(words)))
        }
        var parameters = operation.asks.map { parameter(in: "query", $0) }
        if operation.method == .post { parameters.append(keyParameter) }
        if !parameters.isEmpty { members.append(.init("parameters", .list(parameters))) }
        if let takes = operation.takes {
            members.append(.init("requestBody", body(takes, operation.sent)))
        }
        members.append(.init("responses", .object(answers(operation))))
        return .object(members)
    }

    private static let keyParameter = JSONValue.object([
        .init("name", .text("Idempotency-Key")), .init("in", .text("header")),
        .init("required", .yesNo(true)),
        .init(
            "schema",
            .object([
                .init("type", .text("string")), .init("pattern", .text("^[A-Za-z0-9_-]{8,64}$")),
            ])
        ),
    ])

    private static func body(_ shape: ApiShape, _ sent: String?) -> JSONValue {
        let example = sent.flatMap { try? JSONValue.parse(Array($0.utf8)) }
        return .object([
            .init("required", .yesNo(true)),
            .init(
                "content",
                .object([
                    .init(
                        "application/json",
                        .object(
                            [.init("schema", shape.schema)]
                                + (example.map { [.init("example", $0)] } ?? [])
                        )
                    )
                ])
            ),
        ])
    }

    private static func answers(_ operation: ApiOperation) -> [JSONValue.Member] {
        let type = operation.givesJSON ? "application/json" : "application/octet-stream"
        let schema =
            operation.givesJSON
            ? operation.gives.schema : .object([.init("type", .text("string"))])
        let good = JSONValue.object([
            .init("description", .text("Done.")),
            .init("content", .object([.init(type, .object([.init("schema", schema)]))])),
        ])
        let refusals = codes(of: operation)
        let statuses = Set(refusals.map(\.status.code)).sorted()
        return [.init(String(operation.status.code), good)]
            + statuses.map { status in
                let words = refusals.filter { $0.status.code == status }.map(\.rawValue)
                return .init(String(status), refusal(words))
            }
    }

    /// Why an operation may be refused, what every address may say included.
    static func codes(of operation: ApiOperation) -> [ApiCode] {
        var codes: [ApiCode] = [.tooBusy, .ourFault]
        if operation.scopes != nil {
            codes += [.tokenMissing, .tokenRefused, .tooManyRequests]
            if operation.scopes?.isEmpty == false { codes.append(.scopeMissing) }
        }
        if operation.method == .post {
            codes += [
                .notJSON, .notAnObject, .unknownField, .missingField, .badField, .bodyTooLarge,
                .bodyTooSlow, .wrongContentType, .keyMissing, .badKey, .keyTaken, .underWay,
                .cannotWrite,
            ]
        }
        if operation.path.contains("{") { codes.append(.noSuchAddress) }
        return codes + operation.codes
    }

    private static func refusal(_ words: [String]) -> JSONValue {
        .object([
            .init("description", .text(words.joined(separator: ", "))),
            .init(
                "content",
                .object([
                    .init(
                        "application/problem+json",
                        .object([.init("schema", ApiShape.named(.problem).schema)])
                    )
                ])
            ),
        ])
    }

    private static let components = JSONValue.object([
        .init(
            "schemas",
            .object(ApiPart.allCases.map { .init($0.rawValue, $0.shape.schema) })
        ),
        .init(
            "securitySchemes",
            .object([
                .init(
                    "desk",
                    .object([.init("type", .text("http")), .init("scheme", .text("bearer"))])
                )
            ])
        ),
    ])
}
