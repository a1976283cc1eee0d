import Foundation
import Testing

/// Colours as they are written in style sheets, pages and drawings.
enum Colours {
    /// Names of colours that anyone would call red.
    static let redNames = [
        "red", "darkred", "crimson", "firebrick", "maroon", "tomato", "orangered", "indianred",
        "salmon", "lightcoral", "brown", "mediumvioletred", "palevioletred",
    ]

    /// What in a line of a style sheet, page or drawing is red.
    static func reds(in line: String) -> [String] {
        var found = redNames.filter { line.lowercased().hasWord($0) }
        for match in line.matches(of: /#([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b/) {
            if isRed(hexadecimal: String(match.1)) { found.append(String(match.0)) }
        }
        for match in line.matches(of: /rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/) {
            let parts = [match.1, match.2, match.3].map { Double(Int($0) ?? 0) / 255 }
            if isRed(parts) { found.append(String(match.0)) }
        }
        for match in line.matches(of: /hsla?\(\s*(\d+)(?:deg)?[\s,]+(\d+)%/) {
            let (hue, depth) = (Int(match.1) ?? 0, Int(match.2) ?? 0)
            if (hue < 20 || hue > 335), depth > 30 { found.append(String(match.0)) }
        }
        return found
    }

    static func isRed(hexadecimal digits: String) -> Bool {
        let step = digits.count == 3 ? 1 : 2
        let parts = stride(from: 0, to: step * 3, by: step).map { start in
            let part = String(digits.dropFirst(start).prefix(step))
            return Double(Int(part, radix: 16) ?? 0) / (step == 1 ? 15 : 255)
        }
        return isRed(parts)
    }

    /// Red: the first part well above the others, and those close together.
    private static func isRed(_ parts: [Double]) -> Bool {
        let others = max(parts[1], parts[2])
        guard parts[0] > 0.3, parts[0] > others else { return false }
        let depth = (parts[0] - min(parts[1], parts[2])) / parts[0]
        // A third of the way from red to yellow or magenta is orange or pink, and still shouts.
        let lean = (others - min(parts[1], parts[2])) / (parts[0] - min(parts[1], parts[2]))
        return depth > 0.4 && lean < 0.34
    }
}

@Suite("Colours")
struct ColourTests {
    @Test("nothing that people see is red, because red invites hands")
    func noRed() {
        for path in House.tree.paths(ending: ".css", ".mustache", ".html", ".svg") {
            let lines = House.tree.text(of: path)?.components(separatedBy: "\n") ?? []
            for (index, line) in lines.enumerated() {
                for red in Colours.reds(in: line) { Issue.record("\(path):\(index + 1): \(red)") }
            }
        }
        for source in House.tree.sources
        where ["AmanPaper", "AmanWeb", "AmanTexts"].contains(source.module ?? "") {
            for (index, line) in source.lines.enumerated() {
                // In code `red` is also the name of a colour's part, so that only literals count.
                let literals = line.split(separator: "\"", omittingEmptySubsequences: false)
                for (place, literal) in literals.enumerated() where place % 2 == 1 {
                    for red in Colours.reds(in: String(literal)) {
                        Issue.record("\(source.path):\(index + 1): \(red)")
                    }
                }
            }
        }
    }

    @Test("reds are found however they are written, and other colours are not")
    func forms() {
        let reds = [
            "color: red;", "#f00", "#FF0000", "#c0392b", "#b00020", "rgb(200, 30, 40)",
            "rgba(180 20 20 / 50%)", "hsl(0, 80%, 50%)", "fill='crimson'", "#d32f2f80",
        ]
        for red in reds { #expect(!Colours.reds(in: red).isEmpty, "\(red)") }
        let others = [
            "#0B6B3A", "#334155", "#2563eb", "#fff", "#000", "#f5f1e8", "#ffcc00", "#777777",
            "predicted", "hsl(210, 50%, 40%)", "rgb(20, 90, 200)", "href=\"#face\"",
        ]
        for other in others { #expect(Colours.reds(in: other).isEmpty, "\(other)") }
    }
}
