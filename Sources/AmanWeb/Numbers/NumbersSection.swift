import AmanLetter
import AmanNumbers
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// The public numbers: by week and home province, protected, for everybody.
enum NumbersSection: SiteSection {
    static let path = "/numbers"
    static let routeRules = [path, csvPath, jsonPath].map {
        RouteRule(pattern: $0, access: .everybody)
    }

    static let csvPath = "/numbers.csv"
    static let jsonPath = "/numbers.json"

    static func title(_ words: OfficeTexts) -> String { words.numbers.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/numbers") { request, context in
            let setting = site.setting(request, context)
            let view = try await site.numbersView(setting.language)
            return Response.page(numbersPage(view, setting), setting)
        }
        router.get("/numbers.csv") { request, _ in
            let text = try await site.numberFiles().csv
            return site.file(text, "text/csv; charset=utf-8").response(to: request)
        }
        router.get("/numbers.json") { request, _ in
            let text = try await site.numberFiles().json
            return site.file(text, "application/json").response(to: request)
        }
    }
}

extension OfficeSite {
    /// What the page of numbers shows.
    func numbersView(_ language: PageLanguage) async throws -> NumbersView {
        NumbersView(
            weeks: try await office.publishedWeeks(),
            provinces: Dictionary(
                programme.provinces.map { ($0.code, $0.names.text(language.rawValue)) },
                uniquingKeysWith: { first, _ in first }
            ),
            dates: dates(language)
        )
    }

    /// Every published week as files.
    func numberFiles() async throws -> NumberFiles {
        NumberFiles(
            try await office.publishedWeeks(),
            programme: programme.id,
            office: officeCode.text
        ) { day in
            String(Instant(seconds: Int64(day) * 86_400).rfc3339.prefix(10))
        }
    }

    fileprivate func file(_ text: String, _ type: String) -> FileAnswer {
        FileAnswer(bytes: Array(text.utf8), contentType: type, cacheControl: "public, no-cache")
    }
}
