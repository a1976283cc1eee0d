import AmanLetter
import AmanNames
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// Which outside lists may have this person, and why: on a record that was opened; before that, how
/// many hits wait.
func outsideHits(_ setting: PageSetting, _ view: CaseView) -> Markup? {
    let words = setting.words.review.outside
    let waiting = view.outsideHits.count { $0.cleared == nil }
    guard view.turn.opened != nil else {
        guard waiting > 0 else { return nil }
        let count = setting.language.count(waiting)
        return "<p><strong>\(words.title): \(count)</strong>. \(words.openFirst)</p>"
    }
    guard !view.outsideHits.isEmpty else { return nil }
    let items = view.outsideHits.map { item($0, setting, view) }
    return """
        <section class="hits"><h2>\(words.title)</h2><p class="quiet">\(words.lead)</p>
        <ul class="files">\(items)</ul></section>
        """
}

/// In a list of cases: how many may be duplicates, and whether a hit on an outside list waits.
func hitsCell(_ count: Int?, _ hasOutsideHit: Bool, _ setting: PageSetting) -> Markup {
    let words = setting.words.review.list
    let duplicates = count.map { $0 == 0 ? "–" : setting.language.count($0) } ?? words.notLooked
    let outside: Markup? =
        hasOutsideHit ? "<br><strong>\(words.onOutsideList)</strong>" : nil
    return "\(duplicates)\(outside)"
}

private func item(_ kept: KeptOutsideHit, _ setting: PageSetting, _ view: CaseView) -> Markup {
    let (words, hit) = (setting.words.review.outside, kept.hit)
    let comma = setting.language.isRightToLeft ? "، " : ", "
    let agreed = hit.agreed.map { words.text($0) }.joined(separator: comma)
    let differing = hit.differing.map { words.text($0) }.joined(separator: comma)
    let against: Markup? =
        differing.isEmpty ? nil : " · <strong>\(words.differs(facts: differing))</strong>"
    let reference: Markup? =
        hit.reference.isEmpty
        ? nil : " · \(words.reference) <bdi dir=\"auto\">\(hit.reference)</bdi>"
    return """
        <li><strong><bdi>\(hit.owner)</bdi></strong> · \(words.text(hit.kind))\(reference) · \
        \(words.agrees(facts: agreed))\(against) · \
        <span class="quiet">\(view.dates.day(kept.foundAt))</span>\
        \(clearing(kept, setting, view))</li>
        """
}

/// The form that clears a hit; or who cleared it, when and why.
private func clearing(
    _ kept: KeptOutsideHit,
    _ setting: PageSetting,
    _ view: CaseView
) -> Markup {
    let words = setting.words.review.outside
    if let cleared = kept.cleared {
        return """
            <br><span class="quiet">\(words.cleared): \(words.text(cleared.reason)), \
            <bdi>\(cleared.officer)</bdi>, \(view.dates.dayAndTime(cleared.at))</span>
            """
    }
    let reasons = ClearReason.allCases.map { reason -> Markup in
        #"<option value="\#(reason.rawValue)">\#(words.text(reason))</option>"#
    }
    let id = Hexadecimal.text(kept.id.bytes)
    return """
        <form method="post" action="\(view.address(setting, "/list"))">\(mark(setting))\
        <input type="hidden" name="hit" value="\(id)"><label for="clear-\(id)">\
        \(words.why)</label> <select id="clear-\(id)" name="reason">\(reasons)</select> \
        <button class="plain">\(words.clear)</button></form>
        """
}

extension ReviewOutsideTexts {
    fileprivate func text(_ kind: OutsideListKind) -> String {
        switch kind {
        case .exclusion: exclusion
        case .missing: missing
        case .applications: applications
        case .other: other
        }
    }

    fileprivate func text(_ facts: SharedFacts) -> String {
        switch facts {
        case .nameAndFather: nameAndFather
        case .nameAndYear: nameAndYear
        case .nameFatherYear: nameFatherYear
        case .paper: paper
        case .nearNameAndFather: nearNameAndFather
        case .nearNameFatherYear: nearNameFatherYear
        }
    }

    fileprivate func text(_ fact: DifferingFact) -> String {
        switch fact {
        case .name: name
        case .father: father
        case .year: year
        case .paper: paper
        }
    }

    fileprivate func text(_ reason: ClearReason) -> String {
        switch reason {
        case .otherPerson: otherPerson
        case .ownerDenies: ownerDenies
        case .listWrong: listWrong
        case .withoutEffect: withoutEffect
        }
    }
}

extension OfficeSite {
    /// Clears a hit on an outside list, and shows the case again.
    func clearOutsideHit(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (form, setting) = (try context.posted(), setting(request, context))
        let officer = try context.session().officer
        let ticket = try reviewTicket(context)
        guard let found = try await office.lookUp(ticket, officer: officer) else {
            throw SiteRefusal.notFound
        }
        let chosen = ClearReason(rawValue: form.text("reason") ?? "")
        let bytes = Hexadecimal.bytes((form.text("hit") ?? "").utf8) ?? []
        guard let reason = chosen, let hit = ListID(bytes) else { throw SiteRefusal.brokenForm }
        do throws(OutsideListError) {
            try await office.clear(hit, of: found, reason: reason, officer: officer)
        } catch {
            // A colleague was faster, or the form came twice: the page shows what is there now.
            if case .records(let error) = error { throw error }
        }
        return .seeOther(reviewQuery(request).link(setting, toCase: ticket))
    }
}
