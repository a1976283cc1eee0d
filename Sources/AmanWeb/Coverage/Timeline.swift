import AmanLetter
import AmanOffice
import AmanTexts

/// Places drawn on the timeline: the rest is in the list.
private let timelinePlacesMax = 12

/// Each place as a line from the day it was first claimed to today, with a sign for each word.
func timeline(_ view: CoverageView, _ setting: PageSetting) -> Markup? {
    let places = view.places.prefix(timelinePlacesMax)
    let today = Int(view.now.seconds / 86_400) + 1
    guard let first = places.flatMap({ $0.entries.map(\.since) }).min(), first < today else {
        return nil
    }
    let words = setting.words.coverage
    func x(_ day: Int) -> Int {
        let along = 10 + (day - first) * 620 / max(1, today - first)
        return setting.language.isRightToLeft ? 640 - along : along
    }
    let lines = places.enumerated().map { row, place -> Markup in
        let y = 24 + row * 44
        let name = place.place.isEmpty ? view.name(place.province) : place.place
        let end = place.word == .ended ? place.entries.last?.since ?? today : today
        let signs = place.entries.map { entry -> Markup in
            """
            <circle class="\(entry.word == .confirmed ? "good" : "plain-dot")" \
            cx="\(String(x(entry.since)))" cy="\(String(y + 12))" r="9"/>\
            <text class="sign" x="\(String(x(entry.since)))" y="\(String(y + 17))">\
            \(sign(entry.word))</text>
            """
        }
        return """
            <text class="name" x="\(String(x(first)))" y="\(String(y - 8))">\(name)</text>\
            <path d="M\(String(x(place.since))) \(String(y + 12))H\(String(x(end)))"/>\(signs)
            """
    }
    let from = words.since(day: view.dates.plainDay(first))
    return """
        <section><h2 id="time-title">\(words.timeline)</h2>
        <p class="quiet">\(from)</p>
        <div class="wide" tabindex="0"><svg class="timeline" role="img" \
        aria-labelledby="time-title places-below" \
        viewBox="0 0 640 \(String(places.count * 44 + 8))">\(lines)</svg></div>
        <p class="quiet" id="places-below">\(words.timelineInWords)</p></section>
        """
}

private func sign(_ word: CoverageWord) -> String {
    switch word {
    case .claimed: "○"
    case .confirmed: "✓"
    case .disputed: "?"
    case .ended: "–"
    }
}
