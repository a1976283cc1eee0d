import Foundation
import Testing

@testable import AmanWeb

@Suite("The look")
struct LookTests {
    private let stylesheet = String(decoding: OwnFile.stylesheet.bytes, as: UTF8.self)

    @Test("right to left needs no second sheet: no physical sides")
    func logicalProperties() {
        let physical = [
            "margin-left", "margin-right", "padding-left", "padding-right", "border-left",
            "border-right", "text-align:left", "text-align:right", "float:", "left:", "right:",
        ]
        for property in physical { #expect(!stylesheet.contains(property), "\(property)") }
    }

    @Test("text has a contrast of seven to one and shapes three to one, light and dark")
    func contrast() throws {
        for theme in try [colours(after: ":root{"), colours(after: "dark){:root{")] {
            let text = [
                ("ink", "paper"), ("ink", "field"), ("quiet", "paper"), ("accent", "paper"),
                ("on-accent", "accent"), ("ink", "good-field"), ("ink", "slate-field"),
                ("ink", "doubt-field"), ("slate", "slate-field"), ("doubt", "doubt-field"),
                ("paper", "ink"),
            ]
            for (front, back) in text {
                #expect(try ratio(theme, front, back) >= 7, "\(front) on \(back)")
            }
            // Large letters and shapes.
            #expect(try ratio(theme, "good", "good-field") >= 4.5)
            #expect(try ratio(theme, "quiet", "good-field") >= 4.5)
            #expect(try ratio(theme, "quiet", "field") >= 3)
        }
    }

    @Test("there is no red anywhere")
    func noRed() throws {
        for theme in try [colours(after: ":root{"), colours(after: "dark){:root{")] {
            for (name, colour) in theme {
                let (red, green, blue) = (colour >> 16 & 255, colour >> 8 & 255, colour & 255)
                #expect(!(red > green + 40 && red > blue + 40), "\(name)")
            }
        }
    }

    /// The named colours of a theme.
    private func colours(after opening: String) throws -> [String: Int] {
        let block = try #require(stylesheet.components(splitBy: opening).dropFirst().first)
        var found: [String: Int] = [:]
        for declaration in block.prefix(while: { $0 != "}" }).split(separator: "--").dropFirst() {
            let pair = declaration.split(separator: ":")
            guard pair.count == 2, let mark = pair[1].firstIndex(of: "#") else { continue }
            let digits = pair[1][pair[1].index(after: mark)...].prefix(6)
            let colour: Int = try #require(Int(digits, radix: 16))
            found[String(pair[0])] = colour
        }
        return found
    }

    /// WCAG 2.2 contrast ratio.
    private func ratio(_ theme: [String: Int], _ front: String, _ back: String) throws -> Double {
        let (first, second) = (
            luminance(try #require(theme[front])), luminance(try #require(theme[back]))
        )
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private func luminance(_ colour: Int) -> Double {
        let parts = [colour >> 16 & 255, colour >> 8 & 255, colour & 255].map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
