import Testing

@testable import AmanThreads

@Suite("The time of a request")
struct AnswerTimeTests {
    private func part() -> Duration { AnswerTime.part(of: .seconds(10), least: .seconds(3)) }

    @Test("a question has what is left of the request's time, never less than the least")
    func parts() async {
        #expect(part() == .seconds(10) && !AnswerTime.isOver)
        await AnswerTime.within(.seconds(3_600)) {
            #expect(part() == .seconds(10) && !AnswerTime.isOver)
            let left = AnswerTime.part(of: .seconds(7_200), least: .seconds(3))
            #expect(left <= .seconds(3_600) && left > .seconds(3_000))
        }
        await AnswerTime.within(.zero) {
            #expect(part() == .seconds(3) && AnswerTime.isOver)
        }
    }

    @Test("a thread that works for a request is bound by its time, and free of it afterwards")
    func threads() async {
        let threads = BlockingThreads(countMax: 1, name: "aman test time", watchesWaits: true)
        await AnswerTime.within(.zero) {
            #expect(await threads.run { AnswerTime.isOver })
            #expect(await threads.run(within: .seconds(3_600)) { AnswerTime.isOver } == true)
        }
        #expect(await threads.run { !AnswerTime.isOver })
    }

    @Test("what a request has started is not bound by its time once it was answered")
    func outlives() async {
        let (answered, answer) = AsyncStream<Void>.makeStream()
        let started = await AnswerTime.within(.zero) {
            Task {
                for await _ in answered {}
                return part()
            }
        }
        answer.finish()
        #expect(await started.value == .seconds(10))
    }
}
