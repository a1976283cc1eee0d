import AmanLetter
import AmanOffice
import AmanRecords
import Foundation

/// Applications by the thousand, all of them waiting for a reviewer: the longest lists there are.
struct Crowd {
    let records: any ApplyRecords & ScreenRecords
    let programme: Programme
    let code: OfficeCode

    init(records: any ApplyRecords & ScreenRecords, programme: Programme, code: OfficeCode) {
        self.records = records
        self.programme = programme
        self.code = code
    }

    init(of office: Office) {
        self.init(records: office.records, programme: office.programme, code: office.code)
    }

    /// Registers them, five thousand to a commit, evenly over a time that ends now.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - seconds: How long registering them took; without it they came a second apart.
    /// - Throws: Why they could not be stored.
    func fill(_ count: Int, over seconds: Int? = nil) async throws {
        let (now, span) = (Sample.environment.now(), seconds ?? count)
        for start in stride(from: 0, to: count, by: 5_000) {
            let changes = (start..<min(count, start + 5_000)).map { place in
                change(place, at: now.adding(seconds: Int64((place - count) * span / count)))
            }
            _ = try await records.add(changes)
            // One in twenty resembles another person.
            try await records.keep(
                changes.enumerated().map { place, change in
                    FoundHits(
                        application: change.id,
                        hits: (start + place) % 20 == 0 ? [change.id] : []
                    )
                }
            )
        }
    }

    func change(_ place: Int, at moment: Instant) -> ApplyChange {
        let id = ApplicationID(randomBytes: systemRandomBytes(ApplicationID.randomByteCount))
        let provinces = programme.provinces
        var person = Person()
        person.fullName = MadeNames.word(place, 1) + " " + MadeNames.word(place, 2)
        person.fatherName = MadeNames.word(place, 3)
        person.birthYear = 1_950 + Int(MadeNames.mixed(place, 4) % 55)
        return ApplyChange(
            id: id,
            office: code,
            homeProvince: provinces[place % provinces.count].code,
            channel: .inPerson,
            receivedAt: moment,
            person: person,
            audit: AuditEntry(at: moment, officer: "A", act: .apply, subject: AuditCode(id))
        )
    }
}

/// Names for a crowd: four thousand words, of which a word is the rarer the later it comes, about
/// as names are (Zipf).
enum MadeNames {
    private static let syllables = [
        "Ba", "ri", "mo", "ha", "sa", "ka", "zal", "mir", "nur", "gul", "far", "dil", "ash", "taj",
        "qa", "sho", "par", "wa", "yu", "la",
    ]

    /// The name of a person in one role: 1 is given, 2 the family's, 3 the father's.
    static func word(_ place: Int, _ role: UInt64) -> String {
        let chance = Double(mixed(place, role) >> 11) / Double(1 << 53)
        let rank = Int(pow(4_000, chance))
        let count = syllables.count
        return syllables[rank % count] + syllables[rank / count % count]
            + syllables[(rank / count / count + 7) % count]
    }

    /// A number that looks random and is the same in every run (SplitMix64).
    static func mixed(_ place: Int, _ role: UInt64) -> UInt64 {
        var z = (UInt64(place) &* 8 &+ role) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
