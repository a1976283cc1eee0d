import AmanLetter

/// How lines of the log are written.
package enum LogForm: String, CaseIterable, Sendable {
    /// For people: moment, level, sentence, facts.
    case text
    /// For programs: one JSON object a line.
    case json
}

/// One line of the program's own log.
struct LogLine: Equatable, Sendable {
    /// Milliseconds since 1970.
    var at: Int64
    var level: String
    /// Nil for what is no event of ours: then nothing but the level is written of it.
    var event: OfficeEvent?
    /// In the order in which they are written.
    var facts: [(LogFact, String)] = []

    static func == (one: LogLine, other: LogLine) -> Bool { one.json == other.json }

    /// One JSON object without a line feed.
    var json: String {
        var members = [
            ("ts", Self.quoted(momentText(at))),
            ("level", Self.quoted(level)),
            ("event", Self.quoted(event?.rawValue ?? otherValue)),
        ]
        if let event { members.append(("text", Self.quoted(event.sentence))) }
        for (fact, text) in facts { members.append((fact.rawValue, Self.json(fact, text))) }
        return "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }

    /// Words for a person.
    var text: String {
        let words = [momentText(at), level, event?.sentence ?? otherValue]
        let named = ["event=\(event?.rawValue ?? otherValue)"]
        let facts = facts.map { fact, text in
            "\(fact.rawValue)=" + (text.contains(" ") ? Self.quoted(text) : Self.bare(text))
        }
        return (words + named + facts).joined(separator: " ")
    }

    /// Counts are numbers, everything else is text.
    private static func json(_ fact: LogFact, _ text: String) -> String {
        switch fact {
        case .status, .duration, .seconds: Int(text).map(String.init) ?? quoted(text)
        default: quoted(text)
        }
    }

    /// A text as JSON has it; line feeds and control characters cannot break a line.
    ///
    /// Source: RFC 8259, section 7.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _
            where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                || scalar.value == 0x2028 || scalar.value == 0x2029:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// A text without what would end a line or forge another fact.
    private static func bare(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value < 0x7F && $0 != "\""
        }
        return isPlain && !text.isEmpty ? text : quoted(text)
    }
}

/// A moment as RFC 3339 has it, with milliseconds.
///
/// - Parameter milliseconds: Since 1970.
/// - Returns: Such as `2026-11-30T04:30:00.250Z`.
func momentText(_ milliseconds: Int64) -> String {
    let fraction = String(1_000 + Int(milliseconds % 1_000)).dropFirst()
    return Instant(seconds: milliseconds / 1_000).rfc3339.dropLast() + ".\(fraction)Z"
}
