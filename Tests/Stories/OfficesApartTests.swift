import Foundation
import Testing

/// Two offices with nothing between them but a stick: each a folder and a process of its own.
@Suite("Two offices that are apart")
struct OfficesApartTests {
    @Test("move a case, exchange a letter twice, and learn of it, by files alone")
    func byStick() throws {
        try Programs.withFolder { folder in
            let herat = try Place(folder, "HER")
            let kunduz = try herat.joined("KDZ")
            let kabul = try herat.joined("KBL")
            try herat.give(kunduz)
            try moveCase(from: herat, to: kunduz)
            try exchangeTwice(of: herat, at: [kunduz, kabul])
        }
    }

    private func moveCase(from herat: Place, to kunduz: Place) throws {
        let (key, file) = (herat.stick("kdz.case-key"), herat.stick("HER-1-KDZ.case"))
        try kunduz.aman(["case", "key", "--out", key])
        try herat.aman(["case", "import-key", key])
        try herat.aman(["apply", "--province", "AF-KDZ", "--full-name", "Zahra Noori"])
        let early = try herat.run(["case", "send", "1", "--out", file, "--officer", "A"])
        #expect(early.status == 1, "\(early.err)")
        try herat.aman(["decide", "1", "--refer", "KDZ", "--officer", "A"])
        try herat.aman(["case", "send", "1", "--out", file, "--officer", "A"])
        // Nothing in the file or beside it says whose case it is.
        let bytes = try Data(contentsOf: URL(filePath: file))
        #expect(bytes.range(of: Data("Zahra".utf8)) == nil)
        let elsewhere = try herat.run(["case", "take", file, "--officer", "A"])
        #expect(elsewhere.status == 65, "\(elsewhere.err)")
        let taken = try kunduz.aman(["case", "take", file, "--officer", "K", "--json"])
        #expect(taken.contains("\"ticket\":\"KDZ-1\""), "\(taken)")
        #expect(taken.contains("\"from\":\"HER-1\"") && taken.contains("\"new\":true"), "\(taken)")
        let again = try kunduz.aman(["case", "take", file, "--officer", "K", "--json"])
        #expect(again.contains("\"new\":false") && again.contains("KDZ-1"), "\(again)")
        let shown = try kunduz.aman([
            "application", "show", "1", "--reason", "decide", "--officer", "K", "--json",
        ])
        #expect(shown.contains("Zahra Noori"), "\(shown)")
        for place in [herat, kunduz] {
            let audit = try place.aman(["audit", "--json"])
            #expect(audit.contains("case-"), "\(audit)")
            #expect(!audit.contains("Zahra"), "\(audit)")
        }
    }

    private func exchangeTwice(of herat: Place, at others: [Place]) throws {
        try herat.aman(["apply", "--province", "AF-KDZ", "--full-name", "Farid Karimi"])
        try herat.aman(["decide", "2", "--grant", "--officer", "A"])
        let letter = try herat.aman(["issue", "2", "--officer", "A", "--json"])
        let text = String(try #require(letter.firstMatch(of: /"text":"([^"]+)"/)?.1))
        let number = String(try #require(letter.firstMatch(of: /"number":"([^"]+)"/)?.1))
        for place in others {
            try herat.give(place)
            try place.aman(["exchange", text, "--officer", "K"])
        }
        for _ in 0..<2 {
            for place in others {
                try place.give(herat)
                for other in others where other.code != place.code { try place.give(other) }
            }
            for place in others { try herat.give(place) }
        }
        for place in [herat] + others {
            let doubles = try place.aman(["double", "list", "--officer", "K", "--json"])
            #expect(doubles.contains(number), "\(place.code): \(doubles)")
            #expect(doubles.contains("\"KBL\"") && doubles.contains("\"KDZ\""), "\(doubles)")
            try place.aman([
                "double", "settle", number, "--finding", "one-person", "--officer", "K",
            ])
            let left = try place.aman(["double", "list", "--officer", "K", "--json"])
            #expect(!left.contains(number), "\(left)")
        }
    }
}

/// An office's folder, and the stick that all of them use.
private struct Place {
    let code: String
    private let folder: URL
    private var home: String { folder.appending(path: code).path }

    init(_ folder: URL, _ code: String) throws {
        (self.folder, self.code) = (folder, code)
        try aman(["init", "--office", code])
    }

    private init(_ folder: URL, joining code: String, by bundle: String) throws {
        (self.folder, self.code) = (folder, code)
        try aman(["init", "--office", code, "--join", bundle])
    }

    /// Another office of the same programme.
    func joined(_ other: String) throws -> Place {
        let bundle = stick("\(code).bundle")
        try aman(["bundle", "--out", bundle])
        let place = try Place(folder, joining: other, by: bundle)
        try aman([
            "signer", "add", "--office", other, "--public-key",
            place.home + "/keys/enrolment.pem", "--officer", "A", "--second", "B",
        ])
        try give(place)
        return place
    }

    func stick(_ name: String) -> String { folder.appending(path: name).path }

    /// Gives another office this one's bundle.
    func give(_ other: Place) throws {
        let bundle = stick("\(code).bundle")
        try aman(["bundle", "--out", bundle])
        try other.aman(["bundle", "import", bundle])
    }

    func run(_ arguments: [String]) throws -> Programs.Answer {
        try Programs.run("aman", arguments + ["--home", home])
    }

    @discardableResult
    func aman(_ arguments: [String]) throws -> String {
        let answer = try run(arguments)
        #expect(answer.status == 0, "\(code): \(arguments): \(answer.err)")
        return answer.out
    }
}
