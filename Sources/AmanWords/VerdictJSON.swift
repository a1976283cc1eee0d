public import AmanLetter
public import AmanVerdict

/// A judgement as one JSON object on one line, in the form of the command line's contract.
///
/// Fields that are not known, or not proven by the signature, are absent. Source: design 10.
public func verdictJSON(_ judgement: Judgement, language: String) -> String {
    var json = JSONLine()
    json.add("verdict", text: judgement.verdict.rawValue)
    json.add("reason", text: judgement.reason.code)
    if let claims = judgement.letter?.claims {
        json.add("number", text: claims.number.text)
        if let safeConduct = claims.safeConduct {
            json.add("kind", text: code(of: safeConduct.kind))
            if let from = safeConduct.fromProvince { json.add("from", text: from) }
            if let to = safeConduct.toProvince { json.add("to", text: to) }
        }
        json.add("validFrom", text: claims.notBefore.rfc3339)
        json.add("validUntil", text: claims.expires.rfc3339)
        let names = [claims.fullName, claims.secondName].compactMap { $0 }
        if !names.isEmpty { json.add("names", texts: names) }
        if let office = claims.safeConduct?.office { json.add("office", text: office.text) }
    }
    json.add("knowledgeAge", number: judgement.knowledgeAge)
    json.add("advice", text: Words.of(language).advice(judgement))
    return json.text
}

/// The word for a kind of letter in machine output.
public func code(of kind: LetterKind) -> String {
    switch kind {
    case .transit: "transit"
    case .standing: "standing"
    case .certificate: "certificate"
    case .replacement: "replacement"
    }
}

/// A flat JSON object, written field by field.
struct JSONLine {
    private var bytes: [UInt8] = [UInt8(ascii: "{")]

    /// The object, closed.
    var text: String { String(decoding: bytes + [UInt8(ascii: "}")], as: UTF8.self) }

    mutating func add(_ name: String, text: String) {
        begin(name)
        quote(text)
    }

    mutating func add(_ name: String, number: Int64) {
        begin(name)
        bytes += String(number).utf8
    }

    mutating func add(_ name: String, texts: [String]) {
        begin(name)
        bytes.append(UInt8(ascii: "["))
        for (place, text) in texts.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            quote(text)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func begin(_ name: String) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        quote(name)
        bytes.append(UInt8(ascii: ":"))
    }

    /// Escapes what JSON asks for, and what could mislead a terminal.
    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5c:
                bytes += [0x5c, UInt8(scalar.value)]
            case 0x1_0000... where misleads(scalar.value):
                let offset = scalar.value - 0x1_0000
                escape(0xd800 + offset >> 10)
                escape(0xdc00 + offset & 0x3ff)
            case _ where misleads(scalar.value):
                escape(scalar.value)
            default:
                bytes += UTF8.encode(scalar).map { Array($0) } ?? []
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ unit: UInt32) {
        bytes += Array("\\u".utf8) + hexadecimal(unit, width: 4)
    }
}
