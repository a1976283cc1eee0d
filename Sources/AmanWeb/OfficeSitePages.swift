import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import Hummingbird
import Logging

extension CheckingSite {
    /// The languages the programme speaks, as far as the counter's pages are written in them.
    var languages: [PageLanguage] {
        let spoken = programme.languages.compactMap(PageLanguage.init(rawValue:))
        return spoken.isEmpty ? PageLanguage.allCases : spoken
    }

    /// What a page needs to know of a request.
    func setting(_ request: Request) -> PageSetting {
        let language = pageLanguage(
            asked: request.uri.queryParameters["lang"].map { String($0) },
            accept: request.headers[.acceptLanguage],
            fallback: .english
        )
        return PageSetting(
            language: language,
            languages: languages.contains(language) ? languages : languages + [language],
            programmeName: programme.names.text(language.rawValue),
            officeName: programme.office(officeCode)?.names.text(language.rawValue)
                ?? officeCode.text,
            isSample: programme.sample,
            path: pagePath(of: request.uri.path),
            query: queryToKeep(request.uri.query),
            decidesAlone: programme.decision.officers == 1
        )
    }

    /// Writes moments as the reader of a page reads them.
    func dates(_ language: PageLanguage) -> PageDates {
        PageDates(
            language: language,
            clock: programme.clock,
            calendars: programme.calendars
        )
    }

    /// The codes in a photo, read under a permit.
    ///
    /// - Throws: `wrongType`, `tooManyPixels`, `noCode`, `busy`; other errors as they come.
    func codes(in photo: [UInt8], _ photos: PhotoLimiter) async throws -> [String] {
        let texts: [String]
        do {
            texts = try await photos.withPermit { try await pictures.codes(in: photo) }
        } catch let refusal as PhotoRefusal {
            throw SiteRefusal(refusal)
        }
        guard !texts.isEmpty else { throw SiteRefusal.noCode }
        return texts
    }
}

/// What an address has beside the language, as the links to the other languages keep it.
///
/// - Returns: Empty for what no page of ours writes; a batch of 25 tickets takes some 400 bytes.
private func queryToKeep(_ query: String?) -> String {
    guard let query, query.utf8.count <= 1_024, query.utf8.allSatisfy(isQueryByte) else {
        return ""
    }
    return query.split(separator: "&").filter { !$0.hasPrefix("lang=") }.map { "&" + $0 }.joined()
}

private func isQueryByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        true
    default: "-._~%/:&=+".utf8.contains(byte)
    }
}

extension OfficeSite {
    /// What a page needs to know of a request and of its sender.
    func setting(_ request: Request, _ context: SiteContext) -> PageSetting {
        var setting = setting(request)
        setting.visitor = context.visitor
        if context.visitor?.session.state == .open {
            setting.locksAfter = people.rule.idleSecondsMax
        }
        return setting
    }

    /// What the reasons of letters' changes are called: the programme's, and those of appeals.
    func reasonTexts(_ setting: PageSetting) -> [String: String] {
        let words = setting.words.appeals.reasons
        let ofAppeals = [
            (StandingReason.appealFiled, words.filed),
            (StandingReason.decisionUpheld, words.upheld),
            (StandingReason.appealGranted, words.granted),
            (StandingReason.timeChanged, words.changedTime),
        ]
        let language = setting.language.rawValue
        let reasons = programme.statusReasons.map { ($0.code, $0.texts.text(language)) }
        return Dictionary(reasons + ofAppeals) { first, _ in first }
    }

    /// What anyone signed out sees first.
    func frontView(_ language: PageLanguage) async throws -> FrontView {
        let today = try await office.today()
        return FrontView(
            now: now(),
            dates: dates(language),
            log: try await logView(today),
            isNew: try await isWaitingForSetUp(people),
            appeals: today.appeals
        )
    }

    /// What the page of today shows.
    func todayView(
        _ language: PageLanguage,
        for visitor: Visitor?
    ) async throws -> TodayView {
        let today = try await office.today()
        return TodayView(
            today: today,
            now: now(),
            kinds: programme.kinds.map { ($0.kind, $0.titles.text(language.rawValue)) },
            queues: try await queues(of: today.counts),
            dates: dates(language),
            pace: try await office.pace(),
            days: try await office.days(),
            longestWaits: try await office.longestWaits(),
            officers: programme.decision.officers,
            log: try await logView(today),
            aloneChanges: visitor?.session.state == .open
                ? try await people.aloneChangeCount() : 0
        )
    }
}
