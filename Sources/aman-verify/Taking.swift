import AmanLetter
import AmanSignature
import AmanVerdict
import AmanWords
import Glibc

extension Program {
    /// Joins a newer bundle to the one that is held, and puts the result in its place.
    static func take(_ newer: String, _ arguments: Arguments) -> Int32 {
        let checker = SignatureChecker()
        guard let held = heldBundle(arguments), let offered = bundle(newer) else {
            return ExitStatus.badInput
        }
        let update: BundleUpdate
        do {
            update = try BundleUpdate.plan(held: held.bundle, offered: offered) { checker.fits($0) }
        } catch {
            complain(error.sentence(newer, held: arguments.bundle))
            return ExitStatus.badInput
        }
        do {
            try check(update.knowledge, against: arguments.root)
        } catch {
            complain(error.sentence(newer))
            return ExitStatus.badInput
        }
        if update.changed {
            do throws(FileRefusal) {
                try replaceFile(arguments.bundle, with: update.bundle.encoded())
            } catch {
                complain(error.sentence(arguments.bundle))
                return ExitStatus.cannotWrite
            }
        }
        let lines = arguments.json ? updateJSON(update) : update.lines
        let told = writeLine(lines.joined(separator: "\n"), to: STDOUT_FILENO)
        return told ? ExitStatus.inForce : ExitStatus.cannotWrite
    }

    /// Says what the bundle holds, and how old it is.
    static func about(_ arguments: Arguments) -> Int32 {
        let checker = SignatureChecker()
        guard let bundle = bundle(arguments.bundle),
            let knowledge = knowledge(bundle, arguments, checker)
        else { return ExitStatus.badInput }
        let now = Instant(seconds: clockSeconds())
        let lines =
            arguments.json
            ? contentsJSON(knowledge.parts(of: bundle), now: now)
            : BundleAbout(bundle: bundle, knowledge: knowledge, now: now).lines
        let told = writeLine(lines.joined(separator: "\n"), to: STDOUT_FILENO)
        return told ? ExitStatus.inForce : ExitStatus.cannotWrite
    }

    /// The bundle that is held: nil inside when there is none yet, nil outside when it is damaged.
    private static func heldBundle(_ arguments: Arguments) -> (bundle: Bundle?, Void)? {
        if unsafe access(arguments.bundle, F_OK) != 0, errno == ENOENT { return (nil, ()) }
        return bundle(arguments.bundle).map { ($0, ()) }
    }
}

extension UpdateRefusal {
    /// What happened and what to do.
    func sentence(_ newer: String, held: String) -> String {
        switch self {
        case .offered(let refusal): return refusal.sentence(newer)
        case .held(let refusal): return refusal.sentence(held)
        case .otherProgramme:
            return told(newer, "it belongs to another programme than \(visible(held))")
        case .trustListContradicts(let sequence):
            return told(
                newer,
                "two trust lists have the sequence \(sequence) and say different things; "
                    + "ask the programme which of them is its own"
            )
        case .nothingHeld:
            return told(newer, "it is an update, and there is no bundle it could be joined to")
        case .tooLarge(_, let limit):
            return told(newer, "both together are longer than a bundle can be (\(limit) bytes)")
        }
    }

    private func told(_ newer: String, _ fact: String) -> String {
        "\(visible(newer)) was not taken: \(fact). What was known before is kept."
    }
}
