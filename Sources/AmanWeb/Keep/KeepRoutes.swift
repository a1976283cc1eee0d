import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// What the administrator looks after.
enum KeepSection: SiteSection {
    static let path = "/keep"
    static let routeRules = [
        RouteRule(pattern: path, access: .act(.staff)),
        RouteRule(
            pattern: "/keep/backup",
            takesForms: true,
            givesPages: false,
            access: .act(.staff)
        ),
    ]

    static func title(_ words: OfficeTexts) -> String { words.keep.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/keep") { request, context in
            let setting = site.setting(request, context)
            return Response.page(keepPage(try await site.keepView(setting), setting), setting)
        }
        router.post("/keep/backup") { request, context in
            guard let keeping = site.keeping else { throw SiteRefusal.notFound }
            let (office, now) = (site.office, site.office.environment.now)
            let officer = try context.session().officer
            try await site.backupRun.begin(
                now: now,
                note: { try await office.noteBackup(officer: officer) },
                work: { try keeping.backUp(at: now()) }
            )
            return Response.seeOther(site.setting(request).link(path))
        }
    }
}

extension OfficeSite {
    fileprivate func keepView(_ setting: PageSetting) async throws -> KeepView {
        KeepView(
            report: try await office.keepReport(),
            backup: await backupRun.state,
            canBackUp: keeping != nil,
            freeByteCount: keeping?.freeByteCount(),
            certificateEnds: keeping?.certificateEnds,
            dates: dates(setting.language),
            now: now(),
            witnesses: try await office.witnessReport()
        )
    }
}
