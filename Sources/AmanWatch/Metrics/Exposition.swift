/// Metrics as text for Prometheus, version 0.0.4.
///
/// Source: Prometheus documentation, "Exposition formats", text-based format.
struct Exposition {
    /// What the answer says it is.
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    /// Writes a metric's head and its series, which have one value for each label.
    mutating func add(_ family: MetricFamily, _ samples: [(values: [String], sample: Sample)]) {
        text += "# HELP \(family.name) \(Self.escaped(family.help))\n"
        text += "# TYPE \(family.name) \(family.kind.word)\n"
        for (values, sample) in samples {
            let labels = zip(family.labels.map(\.name), values).map { ($0, $1) }
            switch sample {
            case .number(let number): line(family.name, labels, number)
            case .buckets(let bounds, let counts, let sum):
                var total: UInt64 = 0
                for (bound, count) in zip(bounds + [.infinity], counts) {
                    total += count
                    line(
                        family.name + "_bucket",
                        labels + [("le", Self.written(bound))],
                        Double(total)
                    )
                }
                line(family.name + "_sum", labels, sum)
                line(family.name + "_count", labels, Double(total))
            }
        }
    }

    private mutating func line(_ name: String, _ labels: [(String, String)], _ number: Double) {
        let pairs = labels.map { "\($0)=\"\(Self.quoted($1))\"" }.joined(separator: ",")
        text += name + (pairs.isEmpty ? "" : "{\(pairs)}") + " \(Self.written(number))\n"
    }

    /// A help text: a backslash and a line feed have escapes.
    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "\\": escaped += "\\\\"
            case "\n", "\r\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
    }

    /// A label's value: as a help text, and a quotation mark has one too.
    static func quoted(_ text: String) -> String {
        escaped(text).reduce(into: "") { quoted, character in
            quoted += character == "\"" ? "\\\"" : String(character)
        }
    }

    /// A number as Go reads it: whole ones without a point.
    static func written(_ number: Double) -> String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Inf" : "+Inf" }
        if let whole = Int64(exactly: number) { return String(whole) }
        return String(number)
    }
}

extension MetricKind {
    fileprivate var word: String {
        switch self {
        case .counter: "counter"
        case .gauge: "gauge"
        case .histogram: "histogram"
        }
    }
}

extension MetricsExporter {
    /// What an answer with the metrics says it is.
    package static let contentType = Exposition.contentType
}
