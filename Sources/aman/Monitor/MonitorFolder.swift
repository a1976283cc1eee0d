import AmanLetter
import AmanMonitor
import AmanTexts
import Foundation

/// The folder of a monitor: what it remembers, what it shows, what it has to prove.
struct MonitorFolder {
    let path: String
    /// What was remembered; nil at first sight.
    let memory: MonitorMemory?
    /// Held open, and with it the lock, as long as the visit lasts.
    private let lock: FileHandle

    /// Opens the folder of a log that was visited before, or makes it at first sight.
    ///
    /// - Throws: An ending where the memory is missing or damaged, where there is one although none
    ///   is expected, or where another visit is running.
    static func open(_ path: String, isFirst: Bool) throws -> MonitorFolder {
        guard !path.isEmpty else { throw noFileNamed }
        let texts = messages.cliRun.monitor
        let memoryPath = path + "/memory.json"
        let exists = FileManager.default.fileExists(atPath: memoryPath)
        guard exists || isFirst else {
            throw Ending(
                .wrongUsage,
                texts.noMemory(folder: shown(path)),
                advice: texts.noMemoryAdvice
            )
        }
        guard !(exists && isFirst) else {
            throw Ending(.wrongUsage, texts.hasMemory(folder: shown(path)))
        }
        if isFirst {
            do {
                try FileManager.default.createDirectory(
                    atPath: path,
                    withIntermediateDirectories: true
                )
            } catch {
                throw SystemError.last.cannotWrite(path)
            }
        }
        let lock = try locked(path)
        return MonitorFolder(path: path, memory: exists ? try read(path) : nil, lock: lock)
    }

    private static func locked(_ path: String) throws(Ending) -> FileHandle {
        let file = unsafe Foundation.open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw SystemError.last.cannotWrite(path) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            throw Ending(.tryAgain, messages.cliRun.monitor.busy)
        }
        return FileHandle(fileDescriptor: file, closeOnDealloc: true)
    }

    private static func read(_ path: String) throws -> MonitorMemory {
        let bytes = try Input.bytes(of: path + "/memory.json", limit: memoryByteCountMax)
        do {
            var memory = try JSONDecoder().decode(MonitorMemory.self, from: Data(bytes))
            // A proof that a person has moved away was dealt with.
            memory.proofs.removeAll { name in
                name.contains("/") || !FileManager.default.fileExists(atPath: "\(path)/\(name)")
            }
            return memory
        } catch {
            throw Ending(.badInput, messages.cliRun.monitor.damagedMemory(folder: shown(path)))
        }
    }

    /// Writes what is remembered, whole or not at all.
    func remember(_ memory: MonitorMemory) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        let bytes = Array(try encoder.encode(memory)) + [0x0A]
        try ResultFile.write(bytes, to: path + "/memory.json")
    }

    /// Writes each proof that was found, as text that a lawyer can read; once.
    ///
    /// - Returns: The file names of all proofs.
    func keepProofs(_ outcome: inout MonitorOutcome, at now: Instant) throws -> [String] {
        for contradiction in outcome.report.contradictions {
            let name = "proof-\(contradiction.finding.code)-\(fileName(contradiction)).txt"
            guard !outcome.memory.proofs.contains(name) else { continue }
            guard outcome.memory.proofs.count < proofCountMax else { break }
            let text = contradiction.text(
                origin: outcome.report.origin,
                key: outcome.memory.key,
                at: now
            )
            try ResultFile.write(Array(text.utf8), to: "\(path)/\(name)")
            outcome.memory.proofs.append(name)
        }
        return outcome.memory.proofs
    }

    /// What a proof is about, as letters, digits and `-`.
    private func fileName(_ contradiction: Contradiction) -> String {
        let subject = contradiction.finding.subject.prefix(80)
        return String(subject.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }

    /// Writes the page, its charts and the JSON; and the mark that all is well.
    func show(_ outcome: MonitorOutcome, _ proofs: [String]) throws {
        let page = MonitorPage(outcome, proofs, in: path)
        try ResultFile.write(Array(page.html.utf8), to: path + "/index.html")
        for (name, chart) in page.charts {
            try ResultFile.write(Array(chart.svg.utf8), to: "\(path)/\(name).svg")
        }
        let json = try Console.jsonLine(MonitorJSON(outcome, proofs))
        try ResultFile.write(json, to: path + "/monitor.json")
        guard outcome.weight == .notable else { return }
        let mark = "\(outcome.report.at.rfc3339) \(outcome.sentence(in: path))\n"
        try ResultFile.write(Array(mark.utf8), to: path + "/all-is-well")
    }

    /// Adds lines to the alarm file.
    func alarm(_ lines: [String], at now: Instant) throws {
        let alarms = path + "/alarms.txt"
        let file = unsafe Foundation.open(alarms, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw SystemError.last.cannotWrite(alarms) }
        defer { close(file) }
        let text = lines.map { "\(now.rfc3339) \(visible($0))\n" }.joined()
        if let code = Console.write(Array(text.utf8), to: file) {
            throw SystemError(code: code).cannotWrite(alarms)
        }
        fsync(file)
    }
}

extension Contradiction {
    /// The proof in words, with both notes as they were signed.
    fileprivate func text(origin: String, key: String, at now: Instant) -> String {
        let texts = messages.cliRun.monitor
        return """
            \(texts.proofHead(origin: visible(origin)))

            \(visible(finding.sentence))
            \(texts.proofCheck(key: visible(key)))

            \(texts.proofHeld)

            \(held)
            \(texts.proofOffered(at: now.rfc3339))

            \(offered)
            """
    }
}

/// Most bytes of a memory: 64 notes of 128 KiB, and room for JSON.
private let memoryByteCountMax = 16 << 20

/// Most proofs of one log: the first ones say what has to be said.
private let proofCountMax = 100
