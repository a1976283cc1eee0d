import AmanOffice
import AmanTexts
import Hummingbird

extension OfficeSite {
    /// The call board and its events; anyone in the waiting room may open them.
    func addBoard(to router: Router<SiteContext>, _ feed: BoardFeed) {
        router.get("/board") { request, context in
            let setting = self.setting(request, context)
            let view = BoardView(
                board: try await self.office.callBoard(),
                time: self.dates(setting.language).time(self.now()),
                spoken: self.languages
            )
            return Response.page(boardPage(view, setting), setting)
        }
        router.get("/board/events") { request, context in
            // Who asks for the head only opens no board.
            guard request.method == .get else { return eventStream(ResponseBody()) }
            return boardEvents(try await feed.open(for: context.network), request.body)
        }
    }
}
