import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// Appeals against the end of a letter: filed at the counter, answered by two other officers.
enum AppealSection: SiteSection {
    static let path = "/appeals"

    static let routeRules = [
        RouteRule(pattern: path, takesForms: true, access: .act(.fileAppeal)),
        RouteRule(
            pattern: "/appeals/letter/{number}",
            takesForms: true,
            access: .act(.fileAppeal),
            formByteCountMax: 65_536
        ),
        RouteRule(pattern: "/appeals/{id}", access: .act(.fileAppeal)),
        RouteRule(
            pattern: "/appeals/{id}/text",
            takesForms: true,
            givesPages: false,
            access: .act(.revoke),
            directAnswer: .record
        ),
        answering("propose"), answering("confirm"), answering("decline"),
    ]

    static func title(_ words: OfficeTexts) -> String { words.appeals.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/appeals") { request, context in
            try await site.appealsAnswer(request, context)
        }
        router.post("/appeals") { request, context in
            try await site.findForAppeal(request, context)
        }
        router.get("/appeals/letter/:number") { request, context in
            try await site.filingAnswer(AppealForm(), request, context)
        }
        router.post("/appeals/letter/:number") { request, context in
            try await site.takeAppeal(request, context)
        }
        router.get("/appeals/:id") { request, context in
            try await site.appealAnswer(try await site.appeal(context), request, context)
        }
        router.post("/appeals/:id/text") { request, context in
            try await site.appealText(request, context)
        }
        router.post("/appeals/:id/propose") { request, context in
            try await site.answerAppeal(request, context) { id, member in
                let answer = try AppealForm(context.posted()).answer(by: site.programme.clock)
                try await site.office.proposeAnswer(answer, to: id, by: member)
            }
        }
        router.post("/appeals/:id/confirm") { request, context in
            try await site.answerAppeal(request, context) { id, member in
                guard let answer = AppealForm(try context.posted()).confirmed else {
                    throw AppealFormError.noAnswer
                }
                _ = try await site.office.confirmAnswer(answer, to: id, by: member)
                await site.publishStored()
            }
        }
        router.post("/appeals/:id/decline") { request, context in
            try await site.answerAppeal(request, context) { id, member in
                try await site.office.declineAnswer(to: id, by: member)
            }
        }
    }

    /// What only members do who may revoke letters, and then only those who took no part.
    private static func answering(_ step: String) -> RouteRule {
        RouteRule(
            pattern: "/appeals/{id}/\(step)",
            takesForms: true,
            givesPages: false,
            access: .act(.revoke)
        )
    }
}
