import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import AmanWeb

@Suite("The call board")
struct BoardTests {
    @Test("shows ticket and desk in the language's digits", arguments: PageLanguage.allCases)
    func shows(language: PageLanguage) async throws {
        let staffed = try await StaffedSite()
        for ticket in 1...4 {
            try await staffed.office.letter("Omid \(letters(ticket))")
            _ = try await staffed.office.office.callNext(
                to: CallingDesk(number: 4 + ticket),
                officer: "Lida"
            )
        }
        let page = try await staffed.served.ask("/board?lang=\(language.rawValue)")
        #expect(page.status == 200)
        #expect(page.text.contains("dir=\"\(language.direction)\""))
        for number in ["1", "2", "3", "4", "5", "6", "7", "8"] {
            #expect(page.text.contains(">\(language.digits(number))</bdi>"))
        }
        #expect(page.text.contains(OfficeTexts.of(language).board.now))
    }

    @Test("two desks with one call each have a row each, the newest first and marked")
    func twoDesks() async throws {
        let staffed = try await StaffedSite()
        for ticket in 1...2 {
            try await staffed.office.letter("Omid \(letters(ticket))")
            _ = try await staffed.office.office.callNext(
                to: CallingDesk(number: 2 + ticket),
                officer: "Lida"
            )
            staffed.pass(1)
        }
        let page = try await staffed.served.ask("/board?lang=eng").text
        let newest =
            "<li class=\"newest\"><bdi class=\"number\">2</bdi><span>Desk <bdi>4</bdi></span>"
        #expect(page.contains(newest))
        #expect(page.contains("<li><bdi class=\"number\">1</bdi><span>Desk <bdi>3</bdi></span>"))
    }

    @Test("asks for the paper in every language of the programme, without script too")
    func everyLanguage() async throws {
        let site = try await sampleSite()
        let page = try await ask(site, "/board").text
        for language in site.languages {
            #expect(page.contains(OfficeTexts.of(language).board.ready))
        }
        #expect(page.contains("<noscript><meta http-equiv=\"refresh\""))
    }

    @Test("says so while no one is called")
    func nobody() async throws {
        let page = try await ask(sampleSite(), "/board").text
        #expect(page.contains("<h1 id=\"nobody\">") && page.contains("<h1 id=\"now\" hidden>"))
        #expect(page.contains("<ol id=\"open\" data-desks=\"0\"></ol>"))
    }

    @Test("its events are numbers and nothing else")
    func numbersOnly() throws {
        let json = boardJSON(try sampleBoard())
        let rest = json.filter { !$0.isNumber && !"{}[]:,\"".contains($0) }
        let names = ["open", "before", "ticket", "desk", "at"]
        let words = json.split { !$0.isLetter }.map(String.init)
        #expect(Set(words) == Set(names), "\(rest)")
    }

    @Test("a board that only asks for the headers opens no stream")
    func headOpensNothing() async throws {
        let answer = try await ask(sampleSite(), "/board/events", method: .head)
        #expect(answer.status == 200)
        #expect(answer.text.isEmpty)
    }

    @Test("two hundred boards hear of a call, and the office is asked once")
    func everyBoard() async throws {
        let office = Mutex((board: try sampleBoard(), asked: 0))
        let feed = BoardFeed(places: NetworkQuota(NetworkShares(total: 200, perNetwork: 200))) {
            office.withLock { office in
                office.asked += 1
                return office.board
            }
        }
        var boards: [AsyncStream<CallBoard>.Iterator] = []
        for _ in 0..<200 { boards.append(try await feed.open(for: .unknown).makeAsyncIterator()) }
        for place in boards.indices {
            let first = await boards[place].next()
            #expect(first == (try sampleBoard()))
        }
        let next = BoardCall(ticket: Ticket(number: 413), desk: nil, calledAt: sampleNow)
        let askedBefore = office.withLock { office in
            office.board.open = [next]
            return office.asked
        }
        await feed.refresh()
        #expect(office.withLock { $0.asked } <= askedBefore + 2)
        for place in boards.indices {
            let heard = await boards[place].next()
            #expect(heard?.now == next)
        }
    }

    @Test("a board that is closed is forgotten")
    func closed() async throws {
        let board = try sampleBoard()
        let places = NetworkQuota(NetworkShares(total: 1, perNetwork: 1))
        let feed = BoardFeed(places: places) { board }
        let listening = Task {
            for await _ in try await feed.open(for: .unknown) {}
        }
        while await feed.openCount == 0 { await Task.yield() }
        listening.cancel()
        _ = try? await listening.value
        while await feed.openCount > 0 { await Task.yield() }
        #expect(await feed.openCount == 0)
        #expect(places.used == 0)
    }
}
