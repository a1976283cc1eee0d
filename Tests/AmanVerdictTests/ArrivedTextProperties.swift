import AmanLetter
import AmanSignature
import AmanVerdict
import Foundation
import TestSupport
import Testing

@Suite("A letter's text in bad hands and bad programs")
struct ArrivedTextProperties {
    /// `AMAN_ARRIVED_TEXTS=200000` takes ten times as many, for a minute's work before a release.
    private static let textCount =
        ProcessInfo.processInfo.environment["AMAN_ARRIVED_TEXTS"].flatMap(Int.init) ?? 20_000
    /// What is put into texts besides Base45: what the reader drops, changes or does not know.
    private static let strange = Array(
        ("\n\r\t \u{a0}\u{202f}\u{3000}\u{200b}\u{200e}\u{feff}\u{0}\u{1b}"
            + "\"'“”«»]Q1—–…abcxyz۱۲٣Ａ０ضصلا").unicodeScalars
    )
    private static let base45 = Array(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".unicodeScalars
    )

    @Test("is judged as the signed bytes in it are, or not at all", arguments: [1, 2, 3, 4])
    func property(seed: UInt64) throws {
        var source = SplitMix64(seed: seed)
        let mutations = try LetterMutations(seed: seed)
        let knowledge = mutations.knowledge
        // Most texts lead back to the same few letters, whose signatures are checked once.
        var answers: [[UInt8]: Bool] = [:]
        let ask: (SignatureQuestion) -> Bool = { question in
            let asked = question.signature + question.publicKey + question.message
            if let known = answers[asked] { return known }
            let isValid = mutations.world.checker.isValid(question)
            answers[asked] = isValid
            return isValid
        }
        var judgedCount = 0
        for _ in 0..<(Self.textCount / 4) {
            let text = Self.spoilt(mutations.texts.randomElement(using: &source) ?? "", &source)
            let judgement = judge(text, knowledge: knowledge, now: World.now, ask: ask)
            guard let letter = judgement.letter else {
                #expect(judgement.verdict != .inForce)
                continue
            }
            judgedCount += 1
            let strict = try ScannedLetter(cose: letter.cose)
            let again = judge(cose: strict.cose, knowledge: knowledge, now: World.now, ask: ask)
            #expect(judgement.reason == again.reason, "\(text.debugDescription)")
        }
        #expect(judgedCount > Self.textCount / 40, "the texts are not all spoilt")
    }

    @Test("read strictly has the same verdict as read leniently, where it has one")
    func strictFirst() throws {
        let mutations = try LetterMutations(seed: 9)
        for text in mutations.texts {
            let strict = try ScannedLetter(text: text)
            #expect(try ScannedLetter(reading: text) == strict)
        }
    }

    private static func spoilt(_ text: String, _ source: inout SplitMix64) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 0...4, using: &source) where !scalars.isEmpty {
            let place = Int.random(in: 0..<scalars.count, using: &source)
            switch Int.random(in: 0..<12, using: &source) {
            case 0: scalars.remove(at: place)
            case 1: scalars.insert(base45.randomElement(using: &source) ?? "0", at: place)
            case 2: scalars.swapAt(place, scalars.count - 1 - place)
            case 3: scalars.removeSubrange(place...)
            case 4: scalars.insert(contentsOf: scalars, at: place)
            case 5...7: scalars.insert(strange.randomElement(using: &source) ?? "\n", at: place)
            case 8: scalars.insert(strange.randomElement(using: &source) ?? "\n", at: 0)
            case 9: scalars.append(strange.randomElement(using: &source) ?? "\n")
            case 10: scalars[place] = strange.randomElement(using: &source) ?? "\n"
            default:
                let width = Int.random(in: 20...90, using: &source)
                for end in stride(from: scalars.count - 1, to: 0, by: -width) {
                    scalars.insert("\n", at: end)
                }
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
