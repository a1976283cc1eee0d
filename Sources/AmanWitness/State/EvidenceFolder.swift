import AmanLetter
import AmanLog
import Foundation
import Synchronization

/// Files that say what two contradicting tree heads of one log prove; one file for each pair.
///
/// What is proven is never deleted. What is open is a hint: anyone can send an honest tree head
/// with a wrong proof, so that only the newest few of each log stay.
final class EvidenceFolder: Sendable {
    /// Most files of what is proven, for each log: one already settles it.
    static let provenCountMax = 64
    /// Most files of what is open, for each log.
    static let openCountMax = 16

    private let folder: String
    private let turn = Mutex(())

    init(_ folder: String) { self.folder = folder }

    /// Writes a file, where this pair has none yet.
    ///
    /// - Returns: False where it could not be written; the answer to the client is the same.
    @discardableResult
    func store(_ evidence: LogEvidence, ask: (NoteQuestion) -> Bool) -> Bool {
        turn.withLock { _ in
            guard let finding = try? evidence.finding(ask: ask), finding != .fits else {
                return true
            }
            let kind = finding == .open ? "open" : "proven"
            let log = Hexadecimal.text(sha256(Array(evidence.firstHead.origin.utf8)).prefix(8))
            let beginning = "\(kind)-\(log)-"
            let pair = sha256(Array((evidence.first.text + "\n" + evidence.second.text).utf8))
            let name = beginning + Hexadecimal.text(pair.prefix(8)) + ".evidence"
            let path = folder + "/" + name
            guard !FileManager.default.fileExists(atPath: path) else { return true }
            guard makeRoom(beginning, isProven: finding != .open) else { return false }
            do throws(FileRefusal) {
                try WholeFile.write(
                    evidence.encodedBytes,
                    to: path,
                    mode: ownerOnlyFile,
                    isDurable: true
                )
                return true
            } catch {
                return false
            }
        }
    }

    /// Whether one more file may be written; the oldest of what is open gives way.
    private func makeRoom(_ beginning: String, isProven: Bool) -> Bool {
        let files = FileManager.default
        let names = ((try? files.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasPrefix(beginning) && $0.hasSuffix(".evidence") }
        guard !isProven else { return names.count < Self.provenCountMax }
        guard names.count >= Self.openCountMax else { return true }
        let oldest = names.min { age(of: $0) < age(of: $1) }
        if let oldest { try? files.removeItem(atPath: folder + "/" + oldest) }
        return true
    }

    private func age(of name: String) -> Date {
        let found = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)
        return found?[.modificationDate] as? Date ?? .distantPast
    }
}

extension WitnessState {
    /// The evidence files: those that prove something first.
    package func evidenceFiles() -> [String] {
        let folder = folder + "/evidence"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".evidence") }.sorted().reversed().map {
            folder + "/" + $0
        }
    }
}
