import AmanLetter

/// A JSON object on one line, written field by field.
package struct JSONLine {
    private var bytes: [UInt8] = []

    /// An object without fields yet.
    ///
    /// - Parameter byteCount: About how many bytes it will have.
    package init(expecting byteCount: Int = 128) {
        bytes.reserveCapacity(byteCount)
        bytes.append(UInt8(ascii: "{"))
    }

    /// The object, closed.
    package var text: String { String(decoding: utf8, as: UTF8.self) }

    /// The object, closed, as UTF-8.
    package var utf8: [UInt8] {
        var closed = bytes
        closed.append(UInt8(ascii: "}"))
        return closed
    }

    /// Adds a text.
    package mutating func add(_ name: String, text: String) {
        begin(name)
        quote(text)
    }

    /// Adds a whole number.
    package mutating func add(_ name: String, number: Int64) {
        begin(name)
        bytes += decimal(number)
    }

    /// Adds `true` or `false`.
    package mutating func add(_ name: String, flag: Bool) {
        begin(name)
        append(flag ? "true" : "false", to: &bytes)
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

    /// Escapes what JSON requires, and what could mislead a terminal.
    private mutating func quote(_ text: String) {
        let source = text.utf8.span
        bytes.append(UInt8(ascii: "\""))
        var place = copyPlain(source, from: 0)
        while place < source.count {
            let lead = source[place]
            // A lead byte tells how many bytes its character takes; a string holds no broken one.
            let width = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
            var scalar = width == 1 ? UInt32(lead) : UInt32(lead) & 0x7f >> UInt32(width)
            for next in place + 1..<place + width {
                scalar = scalar << 6 | UInt32(source[next] & 0x3f)
            }
            if lead == 0x22 || lead == 0x5c {
                bytes.append(0x5c)
                bytes.append(lead)
            } else {
                escape(scalar)
            }
            place = copyPlain(source, from: place + width)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies what needs no escape, all at once; says where something begins that does.
    private mutating func copyPlain(_ source: Span<UInt8>, from start: Int) -> Int {
        var place = start
        while place < source.count {
            let lead = source[place]
            if lead < 0x80 {
                guard lead >= 0x20, lead != 0x7f, lead != 0x22, lead != 0x5c else { break }
                place += 1
            } else if lead >= 0xd8, lead < 0xe0 {
                // U+0600 to U+07FF, the Arabic script: one character in it turns the direction.
                guard lead != 0xd8 || source[place + 1] != 0x9c else { break }
                place += 2
            } else {
                let width = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
                var scalar = UInt32(lead) & 0x7f >> UInt32(width)
                for next in place + 1..<place + width {
                    scalar = scalar << 6 | UInt32(source[next] & 0x3f)
                }
                guard !misleads(scalar) else { break }
                place += width
            }
        }
        append(source.extracting(start..<place), to: &bytes)
        return place
    }

    private mutating func escape(_ scalar: UInt32) {
        guard scalar >= 0x1_0000 else { return escape(unit: scalar) }
        let offset = scalar - 0x1_0000
        escape(unit: 0xd800 + offset >> 10)
        escape(unit: 0xdc00 + offset & 0x3ff)
    }

    private mutating func escape(unit: UInt32) {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(ascii: "u"))
        bytes += hexadecimal(unit, width: 4)
    }
}
