import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// Who may look for the ticket of a lost slip: members to whom people come with one.
let lostSlipRouteRules: [RouteRule] = [
    RouteRule(
        pattern: "/lost-slip",
        takesForms: true,
        access: .act(.handOut),
        directAnswer: .record
    )
]

extension OfficeSite {
    /// The search by facts; what is typed is posted, and is in no address.
    func addLostSlip(to router: Router<SiteContext>) {
        router.get("/lost-slip") { request, context in
            try await self.lostSlipAnswer(LostSlipView(), request, context)
        }
        router.post("/lost-slip") { request, context in
            try await self.findSlip(request, context)
        }
    }

    private func findSlip(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (form, setting) = (try context.posted(), setting(request, context))
        let words = setting.words.lostSlip
        let province = form.text("province") ?? ""
        var view = LostSlipView()
        view.slip = LostSlip(
            name: form.text("name") ?? "",
            father: form.text("father") ?? "",
            year: form.text("year") ?? "",
            paper: form.text("paper") ?? "",
            province: programme.province(province) == nil ? nil : province
        )
        guard let reason = LostSlipReason(rawValue: form.text("reason") ?? "") else {
            throw SiteRefusal.brokenForm
        }
        view.reason = reason
        var status = HTTPResponse.Status.ok
        do throws(LostSlipRefusal) {
            view.answer = try await office.find(
                view.slip,
                reason: reason,
                officer: try officer(context)
            )
        } catch {
            switch error {
            case .tooLittle: (view.said, status) = (words.tooLittle, .unprocessableContent)
            case .field: (view.said, status) = (words.notPlain, .unprocessableContent)
            case .open(.quotaReached(_, let limit)):
                let limit = setting.language.count(limit)
                (view.said, status) = (words.quotaReached(limit: limit), .tooManyRequests)
            case .open(let error): throw error
            }
        }
        return try await lostSlipAnswer(view, request, context, status: status)
    }

    private func officer(_ context: SiteContext) throws(LostSlipRefusal) -> String {
        do { return try context.session().officer } catch { throw .open(.reasonMissing) }
    }

    private func lostSlipAnswer(
        _ view: LostSlipView,
        _ request: Request,
        _ context: SiteContext,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let setting = setting(request, context)
        var view = view
        view.provinces = programme.provinces.map { province in
            (province.code, province.names.text(setting.language.rawValue))
        }
        view.queues = try await queues(context)
        return .page(lostSlipPage(setting, view), setting, status: status)
    }
}
