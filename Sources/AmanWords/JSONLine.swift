/// A JSON object on one line, written field by field.
package struct JSONLine {
    private var bytes: [UInt8] = [UInt8(ascii: "{")]

    /// An object without fields yet.
    package init() {}

    /// The object, closed.
    package var text: String { String(decoding: bytes + [UInt8(ascii: "}")], as: UTF8.self) }

    /// Adds a text.
    package mutating func add(_ name: String, text: String) {
        begin(name)
        quote(text)
    }

    /// Adds a whole number.
    package mutating func add(_ name: String, number: Int64) {
        begin(name)
        bytes += String(number).utf8
    }

    /// Adds `true` or `false`.
    package mutating func add(_ name: String, flag: Bool) {
        begin(name)
        bytes += Array((flag ? "true" : "false").utf8)
    }

    /// Adds an object.
    package mutating func add(_ name: String, object: JSONLine) {
        begin(name)
        bytes += object.bytes
        bytes.append(UInt8(ascii: "}"))
    }

    /// Adds a list of objects.
    package mutating func add(_ name: String, objects: [JSONLine]) {
        begin(name)
        bytes.append(UInt8(ascii: "["))
        for (place, object) in objects.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += object.bytes
            bytes.append(UInt8(ascii: "}"))
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Adds a list of texts.
    package mutating func add(_ name: String, texts: [String]) {
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
