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
