import AmanLetter
import AmanOffice
import AmanTexts
import Hummingbird

/// How a long list is looked through, as its address says: in which order, and which page.
struct ListQuery: Equatable, Sendable {
    /// The orders that can be chosen, as addresses name them.
    enum Order: String, CaseIterable, Sendable {
        case longest, newest, province
    }

    var order = Order.longest
    var turn = ListTurn.first

    init() {}

    /// Reads an address; what it does not know is passed over.
    init(_ asked: Parameters) {
        func number(_ name: String) -> Int? {
            asked[name[...]].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
        }
        order = asked["order"].flatMap { Order(rawValue: String($0)) } ?? .longest
        if let key = number("after") { turn = .after(key) }
        if let key = number("before") { turn = .before(key) }
        if asked["page"] == "last" { turn = .last }
    }

    /// The order as an address has it; nothing for the usual one.
    var pairs: [(String, String)] { order == .longest ? [] : [("order", order.rawValue)] }

    /// A page of the list as an address has it.
    static func written(_ turn: ListTurn) -> String {
        switch turn {
        case .first: ""
        case .after(let key): "&after=\(key)"
        case .before(let key): "&before=\(key)"
        case .last: "&page=last"
        }
    }
}

extension OfficeSite {
    /// The order that was chosen; provinces come by their names in the page's language.
    func reviewOrder(_ order: ListQuery.Order, _ language: PageLanguage) -> ReviewOrder {
        switch order {
        case .longest: .longestWaiting
        case .newest: .newest
        case .province:
            .provinces(
                ProvinceGroups(programme.provinces, servedHere: [], in: language).others
                    .map(\.code)
            )
        }
    }
}

/// Where a page is in its list, counted as far as the list is.
struct ListPlace: Equatable, Sendable {
    /// Rows before the page, rows of the page and of the list.
    var before: Int
    var shown: Int
    var count: Int
    /// Rows of a full page.
    var length: Int
    /// How far the list is counted; where it is longer, its pages are not known.
    var most: Int

    var isCounted: Bool { count <= most }
    var pages: Int { max(1, (min(count, most) + length - 1) / length) }
    /// Nil for a page behind what is counted.
    var page: Int? { before < most ? (before + length - 1) / length + 1 : nil }
    var isFirst: Bool { before == 0 }
    var isLast: Bool { isCounted && before + shown >= count }

    init(before: Int, shown: Int, count: Int, length: Int, most: Int) {
        (self.before, self.shown, self.count) = (before, shown, count)
        (self.length, self.most) = (length, most)
    }

    /// - Parameters:
    ///   - page: Counted one further than `most`, so that a longer list is seen to be one.
    ///   - length: Rows of a full page.
    ///   - most: How far the list is counted.
    init<Row>(_ page: ListPage<Row>, length: Int, most: Int) {
        self.init(
            before: page.before,
            shown: page.rows.count,
            count: page.count,
            length: length,
            most: most
        )
    }
}

/// Which page of how many this is, and the ways to the others; nothing for a list of one page.
///
/// - Parameters:
///   - place: Where the page is.
///   - ends: What the first and the last row of the page are found by; nil for an empty page.
///   - setting: The page's.
///   - address: Of a page of the list.
/// - Returns: Nil for a list of one page.
func pageLinks(
    _ place: ListPlace,
    _ ends: (first: Int, last: Int)?,
    _ setting: PageSetting,
    _ address: (ListTurn) -> String
) -> Markup? {
    guard let ends, !place.isFirst || !place.isLast else { return nil }
    let words = setting.words.paging
    func link(_ text: String, _ turn: ListTurn, _ rel: Markup = "") -> Markup {
        #"<a href="\#(address(turn))"\#(rel)>\#(text)</a>"#
    }
    let back: Markup? =
        place.isFirst
        ? nil
        : "\(link(words.first, .first)) \(link(words.previous, .before(ends.first), prev))"
    let on: Markup? =
        place.isLast
        ? nil : "\(link(words.next, .after(ends.last), next)) \(link(words.last, .last))"
    return """
        <nav class="pair after pages" aria-label="\(words.name)">\(back) \
        <span>\(sentence(place, setting))</span> \(on)</nav>
        """
}

private let prev: Markup = #" rel="prev""#
private let next: Markup = #" class="action second" rel="next""#

private func sentence(_ place: ListPlace, _ setting: PageSetting) -> String {
    let (words, language) = (setting.words.paging, setting.language)
    let pages = language.count(place.pages)
    guard let page = place.page else { return words.beyond(pages: pages) }
    let number = language.count(page)
    return place.isCounted
        ? words.place(page: number, pages: pages) : words.placeOfMany(page: number, pages: pages)
}

/// A form that shows a list in another order, for lists without a filter.
func orderForm(
    _ path: String,
    _ orders: [(String, String)],
    _ chosen: String,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.paging
    return """
        <form method="get" action="\(path)" class="across short">\
        <input type="hidden" name="lang" value="\(setting.language.rawValue)">
        \(choice("order", words.order, orders, chosen))
        <button class="action second">\(words.show)</button></form>
        """
}

/// The field in which the order of a list is chosen.
func orderField(_ chosen: ListQuery.Order, _ setting: PageSetting) -> Markup {
    let words = setting.words.paging
    let orders = [
        (ListQuery.Order.longest.rawValue, words.longest),
        (ListQuery.Order.newest.rawValue, words.newest),
        (ListQuery.Order.province.rawValue, words.byProvince),
    ]
    return choice("order", words.order, orders, chosen.rawValue)
}
