import AmanOffice
import AmanTexts

/// What a piece of JSON looks like, as `openapi.json` says it.
indirect enum ApiShape: Sendable {
    case text(most: Int?)
    case oneOf([String])
    /// RFC 3339.
    case moment
    case whole(ClosedRange<Int>)
    case yesNo
    case list(ApiShape)
    /// Whole numbers by name.
    case counts
    /// A text in each language of the programme, by ISO 639-3 code.
    case texts
    case object([ApiProperty])
    case named(ApiPart)

    /// JSON Schema 2020-12.
    var schema: JSONValue {
        switch self {
        case .text(let most):
            .object(
                [.init("type", .text("string"))]
                    + most.map { [.init("maxLength", .whole($0))] }.orNone
            )
        case .oneOf(let words):
            .object([.init("type", .text("string")), .init("enum", .list(words.map { .text($0) }))])
        case .moment:
            .object([.init("type", .text("string")), .init("format", .text("date-time"))])
        case .whole(let range):
            .object([
                .init("type", .text("integer")), .init("minimum", .whole(range.lowerBound)),
                .init("maximum", .whole(range.upperBound)),
            ])
        case .yesNo: .object([.init("type", .text("boolean"))])
        case .list(let shape):
            .object([.init("type", .text("array")), .init("items", shape.schema)])
        case .counts:
            .object([
                .init("type", .text("object")),
                .init("additionalProperties", .object([.init("type", .text("integer"))])),
            ])
        case .texts:
            .object([
                .init("type", .text("object")),
                .init("additionalProperties", .object([.init("type", .text("string"))])),
            ])
        case .object(let properties): Self.object(properties)
        case .named(let part):
            .object([.init("$ref", .text("#/components/schemas/" + part.rawValue))])
        }
    }

    private static func object(_ properties: [ApiProperty]) -> JSONValue {
        let needed = properties.filter(\.isNeeded).map { JSONValue.text($0.name) }
        return .object(
            [
                .init("type", .text("object")),
                .init("properties", .object(properties.map { .init($0.name, $0.shape.schema) })),
            ] + (needed.isEmpty ? [] : [.init("required", .list(needed))])
                + (properties.isEmpty ? [] : [.init("additionalProperties", .yesNo(false))])
        )
    }
}

extension ApiShape {
    /// The shape of a member of an object; nil where it has none of that name.
    func member(_ name: String) -> ApiShape? {
        switch self {
        case .object(let properties): properties.first { $0.name == name }?.shape
        case .named(let part): part.shape.member(name)
        default: nil
        }
    }
}

extension [JSONValue.Member]? {
    fileprivate var orNone: [JSONValue.Member] { self ?? [] }
}

/// One member of an object.
struct ApiProperty: Sendable {
    var name: String
    var shape: ApiShape
    var isNeeded: Bool

    init(_ name: String, _ shape: ApiShape, isNeeded: Bool = false) {
        self.name = name
        self.shape = shape
        self.isNeeded = isNeeded
    }
}
