import Foundation

/// Other people's readers of logs and witnesses, for the stories that meet them.
///
/// They need Python 3.12 or newer: `make log-readers`. Their suite is not part of the project.
enum LogReaders {
    /// Why a story is skipped.
    static let missing: String =
        "there is no .venv/log-readers (make log-readers), or no suite at AMAN_WITNESS_SUITE"

    /// A Python with Tools/log-readers.txt; nil where there is none.
    static let python: String? = {
        let folder =
            ProcessInfo.processInfo.environment["AMAN_LOG_READERS"]
            ?? Programs.root.appending(path: ".venv/log-readers").path
        let python = folder + "/bin/python"
        return FileManager.default.isExecutableFile(atPath: python) ? python : nil
    }()

    /// A script of the suite of logs and witnesses that misbehave; nil where there is none.
    static func script(_ name: String) -> String? {
        let folder =
            ProcessInfo.processInfo.environment["AMAN_WITNESS_SUITE"]
            ?? Programs.root.appending(path: "../shared/witness").standardizedFileURL.path
        let script = "\(folder)/\(name)"
        return FileManager.default.fileExists(atPath: script) ? script : nil
    }
}
