import AmanOffice
import Hummingbird

extension Counter {
    /// The call board and its events; anybody in the room may open them.
    func addBoard(to router: Router<CounterContext>, _ feed: BoardFeed) {
        router.get("/board") { request, context in
            let setting = self.setting(request, context)
            let view = BoardView(
                board: try await self.callBoard(),
                time: self.dates(setting.language).time(self.now()),
                spoken: self.languages
            )
            return Response.page(boardPage(view, setting), setting)
        }
        router.get("/board/events") { _, _ in
            guard await !feed.isFull else { throw CounterRefusal.boardsFull }
            return boardEvents(from: feed)
        }
    }
}
