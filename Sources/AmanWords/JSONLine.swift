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
        let source = Array(text.utf8)
        var copied = 0
        var place = 0
        while place < source.count {
            let lead = source[place]
            // A lead byte tells how many bytes its character takes; a string holds no broken one.
            let width = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
            var scalar = width == 1 ? UInt32(lead) : UInt32(lead) & 0x7f >> UInt32(width)
            for next in place + 1..<place + width {
                scalar = scalar << 6 | UInt32(source[next] & 0x3f)
            }
            let isMark = lead == 0x22 || lead == 0x5c
            if isMark || misleads(scalar) {
                bytes += source[copied..<place]
                copied = place + width
                if isMark { bytes += [0x5c, lead] } else { escape(scalar) }
            }
            place += width
        }
        bytes += source[copied...]
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ scalar: UInt32) {
        guard scalar >= 0x1_0000 else { return escape(unit: scalar) }
        let offset = scalar - 0x1_0000
        escape(unit: 0xd800 + offset >> 10)
        escape(unit: 0xdc00 + offset & 0x3ff)
    }

    private mutating func escape(unit: UInt32) {
        bytes += Array("\\u".utf8) + hexadecimal(unit, width: 4)
    }
}
