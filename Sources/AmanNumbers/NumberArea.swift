/// A province, or several that are counted together because few people come from them.
package struct NumberArea: Hashable, Sendable {
    /// ISO 3166-2 codes, in the order of the programme; empty for `other`.
    package let provinces: [String]

    package init(provinces: [String]) {
        self.provinces = provinces
    }

    /// Everything whose province is in no area.
    package static let other = NumberArea(provinces: [])

    /// As files have it: `AF-HER`, or `AF-BDG+AF-FRA`.
    package var code: String {
        provinces.isEmpty ? otherCode : provinces.joined(separator: "+")
    }

    /// Reads `code`; nil for anything else.
    package init?(code: String) {
        guard code != otherCode else {
            self = .other
            return
        }
        let provinces = code.split(separator: "+", omittingEmptySubsequences: false)
            .map(String.init)
        guard !provinces.contains(where: { !isProvince($0) }) else { return nil }
        self.provinces = provinces
    }
}

/// Divides a programme's provinces into areas: each is in one of them.
///
/// - Parameters:
///   - provinces: All of them, in the programme's order.
///   - joined: Those that are counted together.
/// - Returns: The areas in the order of their first provinces, and `other` at the end.
package func numberAreas(of provinces: [String], joined: [[String]]) -> [NumberArea] {
    var areas: [NumberArea] = []
    var seen: Set<String> = []
    for province in provinces where !seen.contains(province) {
        let together = joined.first { $0.contains(province) } ?? []
        let members = provinces.filter {
            ($0 == province || together.contains($0)) && !seen.contains($0)
        }
        seen.formUnion(members)
        areas.append(NumberArea(provinces: members))
    }
    return areas + [.other]
}

/// Adds up counts of provinces to counts of areas.
///
/// - Parameters:
///   - counts: By province; one that is in no area is counted as `other`.
///   - areas: The last of them is `other`.
/// - Returns: As many counts as there are areas, in their order.
package func countsByArea(_ counts: [String: Int], _ areas: [NumberArea]) -> [Int] {
    var sums = areas.map { area in area.provinces.reduce(0) { $0 + (counts[$1] ?? 0) } }
    let all = counts.values.reduce(0, +)
    if let last = sums.indices.last { sums[last] = all - sums.dropLast().reduce(0, +) }
    return sums
}

private let otherCode = "other"

/// `AF-HER`: two capital letters, a hyphen, one to three capital letters or digits (ISO 3166-2).
private func isProvince(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    guard (4...6).contains(bytes.count), bytes[2] == UInt8(ascii: "-") else { return false }
    return bytes[..<2].allSatisfy(isCapital)
        && bytes[3...].allSatisfy { isCapital($0) || isDigit($0) }
}

private func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
