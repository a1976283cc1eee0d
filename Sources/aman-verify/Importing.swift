import AmanLetter
import AmanSignature
import AmanTexts
import AmanVerdict
import Glibc

extension Program {
    /// Merges a newer bundle with the one that is held, and puts the result in its place.
    static func importBundle(_ newer: String, _ arguments: Arguments) -> Int32 {
        guard let held = heldBytes(arguments), let offered = bytes(of: newer) else {
            return ExitStatus.badInput
        }
        let file = MemoryFile.open(arguments.memory)
        defer { file.close() }
        let merged: MergedBundle
        do {
            let checker = SignatureChecker()
            merged = try CheckpointSession.merge(
                offered,
                into: held.bytes,
                memory: file.memory,
                root: arguments.root
            ) { checker.isValid($0) }
        } catch {
            complain(error.sentence(newer, held: arguments.bundle))
            return ExitStatus.badInput
        }
        if merged.update.changed {
            do throws(FileError) {
                try replaceFile(arguments.bundle, with: merged.bytes)
            } catch {
                complain(error.sentence(arguments.bundle))
                return ExitStatus.cannotWrite
            }
        }
        remember(merged.session, in: file)
        let lines = arguments.json ? updateJSON(merged.update) : merged.lines
        let told = writeLine(lines.joined(separator: "\n"), to: STDOUT_FILENO)
        return told ? ExitStatus.inForce : ExitStatus.cannotWrite
    }

    /// Says what the bundle holds, and how old it is.
    static func about(_ arguments: Arguments) -> Int32 {
        let checker = SignatureChecker()
        guard let bundle = bundle(arguments.bundle),
            let knowledge = session(bundle, arguments, checker)?.knowledge
        else { return ExitStatus.badInput }
        let now = Instant(seconds: clockSeconds())
        let lines =
            arguments.json
            ? contentsJSON(knowledge.parts(of: bundle), now: now)
            : BundleAbout(bundle: bundle, knowledge: knowledge, now: now).lines
        let told = writeLine(lines.joined(separator: "\n"), to: STDOUT_FILENO)
        return told ? ExitStatus.inForce : ExitStatus.cannotWrite
    }

    /// The bundle that is held: nil inside when there is none yet, nil outside when it cannot be
    /// read.
    private static func heldBytes(_ arguments: Arguments) -> (bytes: [UInt8]?, Void)? {
        if unsafe access(arguments.bundle, F_OK) != 0, errno == ENOENT { return (nil, ()) }
        return bytes(of: arguments.bundle).map { ($0, ()) }
    }
}

extension UpdateRefusal {
    /// What happened and what to do.
    func sentence(_ newer: String, held: String) -> String {
        switch self {
        case .offered(let refusal): return refusal.sentence(newer)
        case .held(let refusal): return refusal.sentence(held)
        case .otherProgramme:
            return told(newer, messages.refusal.otherProgramme(held: shown(held)))
        case .trustListContradicts(let sequence):
            return told(
                newer,
                messages.refusal.trustListContradicts(sequence: "\(sequence)")
            )
        case .nothingHeld:
            return told(newer, messages.refusal.nothingHeld)
        case .tooLarge(_, let limit):
            return told(newer, messages.refusal.tooLarge(limit: "\(limit)"))
        }
    }

    private func told(_ newer: String, _ fact: String) -> String {
        messages.refusal.told(newer: shown(newer), fact: "\(fact)")
    }
}
