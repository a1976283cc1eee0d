import AmanOffice
import AmanTexts

/// The provinces as tiles, each about where it lies; the list below says the same in words.
///
/// Word, sign and shade say the same thing three times.
func tileMap(_ view: CoverageView, _ setting: PageSetting) -> Markup {
    let words = setting.words.coverage
    let tiles = tilePlaces(view.provinces.map(\.code), country: view.country)
    let columns = (tiles.map(\.column).max() ?? 0) + 1
    let rows = (tiles.map(\.row).max() ?? 0) + 1
    let drawn = tiles.map { tile -> Markup in
        let state = standing(of: tile.code, in: view.places)
        let (x, y) = (tile.column * 48, tile.row * 48)
        let short = String(tile.code.split(separator: "-").last ?? "")
        return """
            <g class="tile \(tint(state))">\
            <title>\(view.name(tile.code)): \(words.text(state))</title>\
            <rect x="\(String(x + 2))" y="\(String(y + 2))" width="44" height="44" rx="4"/>\
            <text x="\(String(x + 24))" y="\(String(y + 21))">\(short)</text>\
            <text class="sign" x="\(String(x + 24))" y="\(String(y + 39))">\(sign(state))</text></g>
            """
    }
    let legend = [
        ProvinceStanding.all(.confirmed), .all(.claimed), .all(.disputed), .all(.ended), .mixed,
        .unknown,
    ].map { state -> Markup in
        #"<li><span aria-hidden="true">\#(sign(state))</span> \#(words.text(state))</li>"#
    }
    return """
        <section><h2 id="map-title">\(words.map)</h2>
        <svg class="tiles" role="img" aria-labelledby="map-title map-about" dir="ltr" \
        viewBox="0 0 \(String(columns * 48)) \(String(rows * 48))">\(drawn)</svg>
        <ul class="legend">\(legend)</ul>
        <details id="map-about"><summary>\(words.mapInWords)</summary>\
        <ul class="files">\(inWords(view, setting))</ul></details></section>
        """
}

/// The map as a list, for a reader who does not see it.
private func inWords(_ view: CoverageView, _ setting: PageSetting) -> [Markup] {
    view.provinces.map { province in
        let state = standing(of: province.code, in: view.places)
        return "<li>\(province.name): \(setting.words.coverage.text(state))</li>"
    }
}

private func sign(_ state: ProvinceStanding) -> String {
    switch state {
    case .unknown: "·"
    case .all(.claimed): "○"
    case .all(.confirmed): "✓"
    case .all(.disputed): "?"
    case .all(.ended): "–"
    case .mixed: "±"
    }
}

private func tint(_ state: ProvinceStanding) -> String {
    switch state {
    case .unknown: "blank"
    case .all(.confirmed): "good"
    case .all(.claimed): "said-so"
    case .all(.disputed), .mixed: "doubt"
    case .all(.ended): "slate"
    }
}

/// Where a province's tile is.
struct TilePlace: Equatable, Sendable {
    var code: String
    var column: Int
    var row: Int
}

/// Where each province's tile is: about as on a map where the country's map is known, in rows
/// otherwise; a province that the map does not know gets a place below it.
func tilePlaces(_ codes: [String], country: String) -> [TilePlace] {
    let known = country == "AF" ? afghanTiles : [:]
    var next = 0
    let below = known.isEmpty ? 0 : (known.values.map(\.1).max() ?? 0) + 1
    return codes.map { code in
        if let place = known[code] {
            return TilePlace(code: code, column: place.0, row: place.1)
        }
        defer { next += 1 }
        return TilePlace(code: code, column: next % 7, row: below + next / 7)
    }
}

/// Column from the west and row from the north.
private let afghanTiles: [String: (Int, Int)] = [
    "AF-FYB": (2, 0), "AF-JOW": (3, 0), "AF-BAL": (4, 0), "AF-KDZ": (5, 0), "AF-TAK": (6, 0),
    "AF-BDS": (7, 0),
    "AF-BDG": (1, 1), "AF-SAR": (3, 1), "AF-SAM": (4, 1), "AF-BGL": (5, 1), "AF-PAN": (6, 1),
    "AF-NUR": (7, 1),
    "AF-HER": (0, 2), "AF-GHO": (2, 2), "AF-BAM": (3, 2), "AF-PAR": (4, 2), "AF-KAP": (5, 2),
    "AF-LAG": (6, 2), "AF-KNR": (7, 2),
    "AF-FRA": (0, 3), "AF-DAY": (2, 3), "AF-WAR": (3, 3), "AF-KAB": (4, 3), "AF-LOG": (5, 3),
    "AF-NAN": (6, 3),
    "AF-NIM": (0, 4), "AF-HEL": (1, 4), "AF-URU": (2, 4), "AF-GHA": (3, 4), "AF-PIA": (4, 4),
    "AF-KHO": (5, 4),
    "AF-KAN": (2, 5), "AF-ZAB": (3, 5), "AF-PKA": (4, 5),
]
