import AmanMonitor
import AmanTexts
import AmanWitness
import Synchronization

/// An office's public address, or a witness's, read as a folder is.
struct OfficeOverHTTP: OfficeSource {
    private let files: LogOverHTTP
    private let trouble: SourceTrouble

    /// Nil for anything but an address of HTTP.
    init?(_ text: String, _ trouble: SourceTrouble) {
        guard let files = LogOverHTTP(text) else { return nil }
        self.files = files
        self.trouble = trouble
    }

    func read(_ path: String, limit: Int) async throws(OfficeSourceError) -> [UInt8]? {
        do {
            return try await files.read(path, limit: limit)
        } catch {
            trouble.note(path, error)
            if case .tooLong(let limit) = error { throw .tooLong(limit: limit) }
            throw .unreadable
        }
    }
}

/// The first thing that could not be read in a run, for people: a finding says only what is
/// missing, not whether the network or the server is the reason.
final class SourceTrouble: Sendable {
    private let first = Mutex<String?>(nil)

    /// Notes what could not be read.
    func note(_ path: String, _ error: SourceError) {
        let text = messages.cliRun.monitor.unread(path: path, reason: error.reason)
        first.withLock { if $0 == nil { $0 = text } }
    }

    /// What could not be read first, in one sentence; nil where all could be.
    var sentence: String? { first.withLock { $0 } }
}
