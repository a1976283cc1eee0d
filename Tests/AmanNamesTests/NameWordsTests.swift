import Testing

@testable import AmanNames

@Suite("A name as words")
struct NameWordsTests {
    @Test(
        "titles, particles and articles go, and what belongs together joins",
        arguments: [
            ("Haji Mohammad Karim", "Mohammad Karim"), ("Abdul Rahman", "Abdurrahman"),
            ("Abd el-Karim", "Abdelkarim"), ("Habib Ullah", "Habibullah"),
            ("Noor Uddin", "Nooruddin"), ("سید محمد", "محمد"), ("عبد الکریم", "عبدالکریم"),
            ("نور الدین", "نورالدین"), ("حبيب الله", "حبیب‌الله"), ("ځلمی", "زلمی"),
            ("Mohd Karim", "Mohammad Karim"), ("O'Connor", "Oconnor"), ("JOSÉ", "jose"),
        ]
    )
    func oneName(_ one: String, _ other: String) throws {
        let (left, right) = (try #require(NameWords(one)), try #require(NameWords(other)))
        #expect(left == right)
    }

    @Test(
        "two letters at the seam of joined words are not one sound, and inside a word they are",
        arguments: [
            ("Mohammadhossein", "Mohammad", "Hossein"), ("Ahmadhasan", "Ahmad", "Hasan"),
            ("Doosthoseini", "Doost", "Hoseini"), ("Malekhossein", "Malek", "Hossein"),
            ("Abbashaidar", "Abbas", "Haidar"), ("Mohammadhadi", "Mohammad", "Hadi"),
            ("Aurangzebhasan", "Aurangzeb", "Hasan"), ("Darwishhasan", "Darwish", "Hasan"),
        ]
    )
    func seams(joined: String, first: String, second: String) throws {
        let word = try #require(NameWords(joined)?.words.first)
        let parts = try #require(NameWords("\(first) \(second)")).words
        #expect(word == parts[0].joined(with: parts[1]))
        let sh = try #require(NameWords("Rashadi")?.words.first)
        #expect(sh.consonants == NameWords("رشادی")?.words.first?.consonants)
        for inside in ["Farshadi", "Arshadi", "Shamshadian", "Bilkhadim", "Mukhamedov"] {
            let letters = try #require(NameWords(inside)?.words.first).letters
            #expect(letters.contains { Alphabet.latin[Int($0)] < UInt8(ascii: "a") }, "\(inside)")
        }
    }

    @Test(
        "what says that a name is not known has no words",
        arguments: ["Unknown", "N/A", "-", "نامعلوم", "معلوم نیست", "نه دی معلوم", "", "…", "۱۲۳"]
    )
    func placeholders(_ name: String) {
        #expect(NameWords(name) == nil)
    }

    @Test("no text breaks the reading, and what is read keeps its limits", arguments: 0..<400)
    func anyText(seed: UInt64) {
        var random = Seeded(seed)
        let pools: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0x600...0x6FF, 0xA0...0x2FF, 0x300...0x36F, 0x1F300...0x1F6FF,
            0xFB50...0xFEFC, 0x200B...0x2064,
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...300, using: &random) {
            let pool = pools[Int.random(in: pools.indices, using: &random)]
            if let scalar = Unicode.Scalar(UInt32.random(in: pool, using: &random)) {
                text.append(scalar)
            }
        }
        guard let words = NameWords(String(text)) else { return }
        #expect((1...NameWords.countMax).contains(words.words.count))
        for word in words.words {
            #expect((1...NameWord.lengthMax).contains(word.letters.count))
            #expect(!word.consonants.isEmpty)
            let count = WordView.letters.letterCount(word.script)
            #expect(word.letters.allSatisfy { Int($0) < count })
        }
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
