import AmanLetter
import AmanOffice
import AmanTexts

/// What the administrator has to do so that what is erased is gone everywhere.
struct KeepView: Sendable {
    var keys: KeyStoreState
    /// Whether the clock fits what the office has recorded.
    var clockFits: Bool
}

extension OfficeSite {
    /// What the page of today shows to the administrator; nil for everybody else.
    func keepView(for visitor: Visitor?) async throws -> KeepView? {
        guard let visitor, visitor.may(.staff) else { return nil }
        return KeepView(
            keys: try await office.records.keyStoreState(),
            clockFits: try await office.clockDoubt() == nil
        )
    }
}

/// Copies of the persons' keys, erasure, and the clock that erasure goes by.
func keepSection(
    _ keep: KeepView,
    _ dates: PageDates,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.today
    let rows = keep.keys.copies.map { copy -> Markup in
        let state = copy.isStale(beside: keep.keys.erasureCount) ? words.keepStale : words.keepFresh
        return """
            <tr><th scope="row"><bdi>\(copy.name)</bdi></th>\
            <td>\(dates.dayAndTime(copy.madeAt))</td>\
            <td>\(copy.isEnded ? words.keepEnded : state)</td></tr>
            """
    }
    let copies: Markup =
        rows.isEmpty
        ? "<p>\(words.keepNoCopy)</p>" : "<table><tbody>\(rows)</tbody></table>"
    let replace: Markup? = keep.keys.staleCopies.isEmpty ? nil : "<p>\(words.keepReplace)</p>"
    let clock: Markup? =
        keep.clockFits
        ? nil
        : """
        <p>\(words.keepClock) \
        <a href="\(setting.link("/clock"))">\(setting.words.clock.title)</a></p>
        """
    return """
        <section><h2>\(words.keep)</h2>
        \(copies)\(replace)\(lostNames(keep.keys.lostCount, setting))\(clock)</section>
        """
}

private func lostNames(_ count: UInt64, _ setting: PageSetting) -> Markup? {
    guard count > 0 else { return nil }
    let written = setting.language.count(Int(clamping: count))
    return "<p>\(setting.words.today.keepLost(count: written))</p>"
}

extension KeyCopy {
    /// Whether the office no longer waits for the copy.
    fileprivate var isEnded: Bool { state == .lost || state == .destroyed }
}
