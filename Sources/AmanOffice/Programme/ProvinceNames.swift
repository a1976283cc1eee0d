/// The provinces of a programme by what people write for them.
///
/// A list from paper says *Herat* or هرات where the office stores `AF-HER`.
package struct ProvinceNames: Sendable {
    private let provinces: [Province]
    /// As most lists and all forms write them: found without folding each of 250,000 rows.
    private let codes: [String: Province]
    /// Codes and names as they are compared, with the place of their province; nil where two
    /// provinces have the same.
    private let places: [String: Int?]
    /// The names' letters, in the order of the provinces.
    private let names: [(letters: [Character], place: Int)]

    /// Provinces that `nearest` gives.
    package static let nearestCountMax = 3
    /// Letters in which a name may differ from what was written: every third, and at most these.
    private static let distanceMax = 3

    package init(_ provinces: [Province]) {
        self.provinces = provinces
        codes = Dictionary(provinces.map { ($0.code, $0) }) { first, _ in first }
        var places: [String: Int?] = [:]
        var names: [(letters: [Character], place: Int)] = []
        for (place, province) in provinces.enumerated() {
            let words = province.names.byLanguage.values.map(Self.word)
            for word in Set([foldedWord(province.code)] + words) where !word.isEmpty {
                places[word] = .some(places[word] == nil ? place : nil)
            }
            for word in Set(words).sorted() { names.append((Array(word), place)) }
        }
        self.places = places
        self.names = names
    }

    /// The province with this code or this name in any language of the programme.
    package func province(_ written: String) -> Province? {
        if let province = codes[written] { return province }
        let place = places[foldedWord(written)] ?? places[Self.word(written)]
        return (place ?? nil).map { provinces[$0] }
    }

    /// Provinces whose names differ least from what was written; empty where none is near.
    package func nearest(to written: String) -> [Province] {
        let letters = Array(Self.word(written))
        let most = min(Self.distanceMax, letters.count / 3)
        guard most > 0, letters.count < foldedWordLengthMax else { return [] }
        var distances: [Int: Int] = [:]
        for name in names where abs(name.letters.count - letters.count) <= most {
            let distance = editDistance(letters, name.letters)
            guard distance <= most else { continue }
            distances[name.place] = min(distance, distances[name.place] ?? distance)
        }
        let order = distances.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        return order.prefix(Self.nearestCountMax).map { provinces[$0.key] }
    }

    /// A name without the words that say what kind of place it is.
    private static func word(_ name: String) -> String {
        let words = foldedWord(name).split(separator: " ")
        let kept = words.filter { !kindsOfPlace.contains(String($0)) }
        return (kept.isEmpty ? words : kept).joined(separator: " ")
    }

    /// As `foldedWord` writes them.
    private static let kindsOfPlace: Set<String> = [
        "province", "region", "ولایت", "د", "lalawigan", "probinsya", "rehiyon", "ng",
    ]
}
