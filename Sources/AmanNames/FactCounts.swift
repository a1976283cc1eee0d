import Foundation

/// How common birth years and provinces are in a register.
struct FactCounts {
    private var years = [Float](repeating: 0, count: yearRange.count)
    private var yearTotal: Float = 0
    private var provinces: [Float] = []
    private var provinceTotal: Float = 0

    mutating func count(_ entry: NameIndex.Entry, by amount: Float) {
        if let place = Self.place(of: Int(entry.birthYear)) {
            years[place] += amount
            yearTotal += amount
        }
        let province = Int(entry.province)
        guard province > 0 else { return }
        while provinces.count <= province { provinces.append(0) }
        provinces[province] += amount
        provinceTotal += amount
    }

    /// Chance that anybody was born in a year.
    func share(ofYear year: Int) -> Float {
        // Before anybody applied: as if evenly in the years of those who apply most.
        let prior = priorPersonCount / Float(priorYearCount)
        let own = Self.place(of: year).map { years[$0] } ?? 0
        return (own + prior) / (yearTotal + priorPersonCount)
    }

    /// Chance that anybody is of a province; of one that no one is from yet for 0.
    func share(ofProvince province: UInt16) -> Float {
        let own = provinces.indices.contains(Int(province)) ? provinces[Int(province)] : 0
        return (own + priorPersonCount * priorProvinceShare) / (provinceTotal + priorPersonCount)
    }

    private static let yearRange = 1880..<2080

    private static func place(of year: Int) -> Int? {
        yearRange.contains(year) ? year - yearRange.lowerBound : nil
    }
}

/// As many persons as what was expected before counts for.
private let priorPersonCount: Float = 100
private let priorYearCount = 55
/// An office has most of its applicants from a few provinces.
private let priorProvinceShare: Float = 0.2

extension NameModel {
    /// Bits of two birth years; 0 where one is not known.
    func yearBits(_ asked: NamedPerson, _ entry: NameIndex.Entry, _ facts: FactCounts) -> Float {
        guard let year = asked.birthYear, entry.birthYear != 0 else { return 0 }
        let round = asked.isRoundYear || entry.flags & NameIndex.roundYear != 0
        let chances = round ? roundYearChances : yearChances
        let chance =
            switch abs(year - Int(entry.birthYear)) {
            case 0: chances[0]
            case 1: chances[1]
            case 2: chances[2]
            case 3...5: chances[3]
            default: chances[4]
            }
        return log2(chance / facts.share(ofYear: year))
    }

    /// Bits of two home provinces; 0 where one is not known.
    func provinceBits(_ asked: UInt16?, _ entry: NameIndex.Entry, _ facts: FactCounts) -> Float {
        guard let asked, entry.province != 0 else { return 0 }
        let share = min(0.95, facts.share(ofProvince: asked))
        return asked == entry.province
            ? max(0, log2(sameProvince / share)) : log2((1 - sameProvince) / (1 - share))
    }
}
