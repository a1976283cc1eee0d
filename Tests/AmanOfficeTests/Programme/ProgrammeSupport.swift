import AmanLetter
import AmanOffice
import Foundation

/// The folder of the two sample programmes, found from this file's own place.
let programmesFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Programmes")

/// The text of a sample programme.
func sampleProgrammeText(_ name: String) throws -> String {
    try String(contentsOf: programmesFolder.appending(path: "\(name).toml"), encoding: .utf8)
}

/// The two sample programmes, read once for all tests.
private let sampleProgrammes: [String: Result<Programme, any Error>] = [
    "herat": Result { try Programme.parse(sampleProgrammeText("herat")) },
    "philippines-2025": Result { try Programme.parse(sampleProgrammeText("philippines-2025")) },
]

/// A sample programme, read.
func sampleProgramme(_ name: String) throws -> Programme {
    guard let programme = sampleProgrammes[name] else {
        preconditionFailure("there is no sample programme \(name)")
    }
    return try programme.get()
}

/// A random generator that repeats itself, so that a failure can be seen again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// The next number of SplitMix64.
    ///
    /// Source: Steele, Lea and Flood, OOPSLA 2014.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
