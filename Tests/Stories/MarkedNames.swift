import Foundation

/// Names that no one has, planted in everything that can be typed, and looked for afterwards.
struct MarkedNames {
    /// How many were planted.
    private(set) var count = 0

    /// What each begins with: long enough that sealed bytes do not hold it by chance.
    private static let beginnings = ["Zqxmark", "ژغژغژغ"]

    /// A name of its own: letters only, so that every field takes it.
    mutating func next() -> String { Self.beginnings[0] + letters("abcdefghijklmnopqrstuvwxyz") }

    /// A name in Persian letters, of its own as well.
    mutating func nextPersian() -> String {
        Self.beginnings[1] + letters("بپتثجچحخدذرزسشصضطظعفقکگلم")
    }

    private mutating func letters(_ alphabet: String) -> String {
        let letters = Array(alphabet)
        count += 1
        return String([100, 10, 1].map { letters[count / $0 % 10] })
    }

    /// The names that bytes hold, in UTF-8 or in UTF-16 of either order, in whatever case.
    static func found(in data: Data) -> Set<String> {
        let folded = Data(data.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
        var found: Set<String> = []
        for encoding in [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
            for beginning in beginnings {
                guard let wanted = beginning.lowercased().data(using: encoding) else { continue }
                var rest = folded.startIndex..<folded.endIndex
                while let place = folded.range(of: wanted, in: rest) {
                    let end = min(place.lowerBound + wanted.count + 6, folded.endIndex)
                    let bytes = folded[place.lowerBound..<end]
                    found.insert(String(data: bytes, encoding: encoding) ?? beginning)
                    rest = place.upperBound..<folded.endIndex
                }
            }
        }
        return found
    }
}

/// A member's browser: curl with a jar of cookies, and what the answers said in their heads.
struct MarkedBrowser {
    let place: String
    let jar: String

    func signIn(_ name: String) throws {
        _ = try ask(
            "/sign-in",
            ["name=\(name)", "password=a pledge kept in time"]
        )
    }

    /// The head of the answer, with all that it leads to.
    func head(_ path: String) throws -> String { try ask(path, nil) }

    /// Posts a form with the mark of this session; the answer's head and body.
    func post(_ path: String, _ fields: [String]) throws -> String {
        let page = try ask("/account", nil)
        let mark = page.firstMatch(of: /name="mark" value="([0-9a-f]+)"/)?.output.1 ?? ""
        return try ask(path, ["mark=\(mark)"] + fields)
    }

    private func ask(_ path: String, _ fields: [String]?) throws -> String {
        let browser = [
            "--silent", "--include", "--max-time", "60", "-b", jar, "-c", jar, "-H",
            "Accept: text/html", "-H", "Origin: \(place)",
        ]
        let form = (fields ?? []).flatMap { ["--data-urlencode", $0] }
        return try Programs.run("/usr/bin/curl", browser + form + [place + path]).out
    }
}
