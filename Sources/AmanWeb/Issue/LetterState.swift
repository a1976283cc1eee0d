import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

extension LetterRecord {
    /// Whether its paper may be printed: it is in force, and the record is there to print from.
    var isPrintable: Bool { isPrintable(in: status) }

    /// The same by what the letter is now: an end that was decided may take effect later.
    func isPrintable(in status: LetterStatus) -> Bool { application != nil && status == .valid }
}

/// A letter's state at a moment: by its times and by what is in effect.
struct LetterState: Sendable {
    enum Standing: Equatable, Sendable {
        case later, inForce, ended
        case changed(LetterStatus)
    }

    let standing: Standing
    /// A change that is stored and takes effect later.
    let next: StatusChange?

    init(_ record: LetterRecord, _ changes: [StatusChange], at now: Instant) {
        let status = changes.last { $0.effectiveAt <= now }?.to ?? .valid
        next = changes.last.flatMap { $0.effectiveAt > now ? $0 : nil }
        if status != .valid {
            standing = .changed(status)
        } else if now >= record.expires {
            standing = .ended
        } else {
            standing = now < record.notBefore ? .later : .inForce
        }
    }

    /// Shape and tint: the same the words say.
    var look: VerdictLook {
        switch standing {
        case .later: .later
        case .inForce, .changed(.valid): .inForce
        case .ended: .ended
        case .changed(.revoked): .revoked
        case .changed(.suspended): .suspended
        case .changed(.exchanged): .exchanged
        }
    }
}
