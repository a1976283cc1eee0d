import AmanOffice
import AmanTexts

/// The fields of a posted object, each taken once; what is left over is refused.
struct ApiFields: Sendable {
    private var left: [JSONValue.Member]

    /// Reads one object.
    init(_ body: [UInt8]) throws(ApiProblem) {
        let value: JSONValue
        do { value = try JSONValue.parse(body) } catch { throw ApiProblem(.notJSON) }
        guard case .object(let members) = value else { throw ApiProblem(.notAnObject) }
        left = members
    }

    /// A text; nil where it is absent or null.
    mutating func text(_ name: String, byteCountMax: Int) throws(ApiProblem) -> String? {
        switch take(name) {
        case nil, .nothing: return nil
        case .text(let text):
            guard text.utf8.count <= byteCountMax else {
                throw ApiProblem(.badField, at: pointer(name))
            }
            return text
        default: throw ApiProblem(.badField, at: pointer(name))
        }
    }

    /// A whole number; nil where it is absent or null.
    mutating func whole(_ name: String, in range: ClosedRange<Int>) throws(ApiProblem) -> Int? {
        switch take(name) {
        case nil, .nothing: return nil
        case .whole(let number) where range.contains(number): return number
        default: throw ApiProblem(.badField, at: pointer(name))
        }
    }

    /// An object inside, as JSON; nil where it is absent or null.
    mutating func object(_ name: String) throws(ApiProblem) -> [UInt8]? {
        switch take(name) {
        case nil, .nothing: return nil
        case .object(let members): return JSONValue.object(members).encoded
        default: throw ApiProblem(.badField, at: pointer(name))
        }
    }

    /// Refuses fields that the operation does not have.
    func finish() throws(ApiProblem) {
        guard let extra = left.first else { return }
        throw ApiProblem(.unknownField, at: pointer(String(extra.key.prefix(40))))
    }

    private mutating func take(_ name: String) -> JSONValue? {
        guard let index = left.firstIndex(where: { $0.key == name }) else { return nil }
        return left.remove(at: index).value
    }
}

/// A field that has to be there.
func needed<Value>(_ value: Value?, _ name: String) throws(ApiProblem) -> Value {
    guard let value else { throw ApiProblem(.missingField, at: pointer(name)) }
    return value
}
