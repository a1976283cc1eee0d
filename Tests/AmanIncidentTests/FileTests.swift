import Testing

@testable import AmanIncident

@Suite("Files between an office and its monitors")
struct FileTests {
    @Test("reports and replies read back as they were written")
    func roundTrip() throws {
        let (key, sealed) = (try Sample.key(), try Sample.sealed())
        var weighing = Weighing(of: sealed.mark)
        let step = try weighing.add(
            Judgement(.notEstablished, because: .tooLittle, source: .holder, letter: .notShown),
            day: 20_790,
            by: key
        )
        let answer = try SealedAnswer(
            IncidentAnswer(day: 20_790, text: "Thank you."),
            to: sealed.mark,
            replyKey: Sample.receipt.replyKey.publicBytes,
            by: key
        )
        let reports = ReportFile(reports: [
            .init(number: 3, arrived: 20_786, sealed: sealed, steps: [step], answerCount: 1)
        ])
        #expect(try ReportFile(reading: reports.bytes) == reports)
        let replies = ReplyFile(
            replies: [.init(report: sealed.mark, steps: [step], answers: [answer])],
            recorded: [.init(handle: Sample.receipt.handle, sealed: sealed)]
        )
        #expect(try ReplyFile(reading: replies.bytes) == replies)
        #expect(throws: IncidentFormError.self) { try ReplyFile(reading: reports.bytes) }
        #expect(throws: IncidentFormError.self) { try ReportFile(reading: replies.bytes) }
        for bytes in [reports.bytes, replies.bytes] {
            for count in stride(from: 0, to: bytes.count, by: 7) {
                #expect(throws: IncidentFormError.self) {
                    try ReportFile(reading: Array(bytes[..<count]))
                }
                #expect(throws: IncidentFormError.self) {
                    try ReplyFile(reading: Array(bytes[..<count]))
                }
            }
        }
    }

    @Test("a file that is too long is refused before it is read")
    func long() {
        let long = [UInt8](repeating: 0x80, count: ReplyFile.byteCountMax + 1)
        #expect(throws: IncidentFormError.unreadable(at: ReplyFile.byteCountMax)) {
            try ReplyFile(reading: long)
        }
    }
}
