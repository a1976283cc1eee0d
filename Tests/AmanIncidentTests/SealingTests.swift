import Testing

@testable import AmanIncident

@Suite("Sealed reports and answers")
struct SealingTests {
    @Test("only the monitors' key opens a report, and the sealed form has none of its words")
    func report() throws {
        let sealed = try Sample.sealed()
        #expect(try sealed.open(with: Sample.key()) == Sample.report())
        #expect(throws: SealedFormError.otherKey) { try sealed.open(with: Sample.key(2)) }
        for word in [Sample.account, "not-honoured", "AF-KDZ", "prs", "relative"] {
            #expect(sealed.bytes.firstRange(of: Array(word.utf8)) == nil)
        }
        #expect(try Sample.sealed() != sealed, "each sealing is another")
        #expect(try SealedReport(bytes: sealed.bytes) == sealed)
    }

    @Test("a changed byte anywhere keeps a report shut")
    func changed() throws {
        let sealed = try Sample.sealed()
        for place in stride(from: 0, to: sealed.bytes.count, by: 17) {
            var bytes = sealed.bytes
            bytes[place] ^= 1
            #expect(throws: SealedFormError.self) {
                try SealedReport(bytes: bytes).open(with: Sample.key())
            }
        }
        #expect(throws: SealedFormError.malformed) { try SealedReport(bytes: []) }
        #expect(throws: SealedFormError.malformed) {
            try SealedReport(bytes: Array(sealed.bytes.dropLast()))
        }
    }

    @Test("the length of a sealed report says one of three sizes, and the longest report fits")
    func sizes() throws {
        let key = try Sample.key().publicKey
        var typed = Sample.typed
        typed.insistsOnPlace = true
        typed.district = String(repeating: "د", count: 60)
        typed.place = String(repeating: "د", count: 120)
        var lengths: Set<Int> = []
        for length in [0, 1, 100, 900, 1_500, 3_999, 4_000] {
            typed.account = String(repeating: "د", count: length)
            let sealed = try SealedReport(Sample.report(typed), to: key)
            #expect(SealedReport.byteCounts.contains(sealed.bytes.count))
            lengths.insert(sealed.bytes.count)
            #expect(try sealed.open(with: Sample.key()).account.text == typed.account)
        }
        #expect(lengths.count == 3)
    }

    @Test("padding has one spelling")
    func padding() throws {
        for count in [0, 1, 1_019, 1_020, 1_021, 4_092, 4_093, 16_380] {
            let content = [UInt8](repeating: 7, count: count)
            let padded = try SealedForm.padded(content)
            #expect(try SealedForm.unpadded(padded) == content)
        }
        #expect(throws: SealedFormError.malformed) {
            try SealedForm.padded([UInt8](repeating: 7, count: 16_381))
        }
        var padded = try SealedForm.padded([1, 2, 3])
        padded[1_023] = 1
        #expect(throws: SealedFormError.malformed) { try SealedForm.unpadded(padded) }
        let larger = [0, 0, 0, 1, 9] + [UInt8](repeating: 0, count: 4_091)
        #expect(throws: SealedFormError.malformed) { try SealedForm.unpadded(larger) }
        let endless = [255, 255, 255, 255] + [UInt8](repeating: 0, count: 1_020)
        #expect(throws: SealedFormError.malformed) { try SealedForm.unpadded(endless) }
    }

    @Test("an answer opens with the receipt of its report, and only as the monitors' answer")
    func answer() throws {
        let (monitors, mark) = (try Sample.key(), try Sample.sealed().mark)
        let answer = try IncidentAnswer(day: 20_790, text: "ما با شما هستیم.")
        let sealed = try SealedAnswer(
            answer,
            to: mark,
            replyKey: Sample.receipt.replyKey.publicBytes,
            by: monitors
        )
        func open(
            _ sealed: SealedAnswer,
            _ receipt: Receipt = Sample.receipt,
            _ mark: ReportMark? = nil,
            _ key: MonitorsKey? = nil
        ) throws -> IncidentAnswer {
            try sealed.open(
                with: receipt.replyKey,
                to: mark ?? sealedMark,
                from: (key ?? monitors).publicKey
            )
        }
        let sealedMark = mark
        #expect(try open(sealed) == answer)
        #expect(sealed.bytes.firstRange(of: Array(answer.text.text.utf8)) == nil)
        #expect(throws: SealedFormError.notAuthentic) { try open(sealed, Sample.otherReceipt) }
        #expect(throws: SealedFormError.notAuthentic) {
            try open(sealed, Sample.receipt, Sample.sealed().mark)
        }
        // An office that writes in the monitors' name has another key.
        let forged = try SealedAnswer(
            answer,
            to: mark,
            replyKey: Sample.receipt.replyKey.publicBytes,
            by: Sample.key(9)
        )
        #expect(throws: SealedFormError.notAuthentic) { try open(forged) }
    }

    @Test("the public key has one text, and keys that agree on nothing are refused")
    func publicKey() throws {
        let key = try Sample.key().publicKey
        #expect(MonitorsPublicKey(text: key.text) == key)
        #expect(key.text.utf8.count == 128 && key.fingerprint.count == 39)
        #expect(MonitorsPublicKey(text: String(key.text.dropLast())) == nil)
        #expect(MonitorsPublicKey(text: key.text.replacing("a", with: "x")) == nil)
        let nothing = [UInt8](repeating: 0, count: 32) + key.bytes[32...]
        #expect(MonitorsPublicKey(bytes: nothing) == nil)
    }
}
