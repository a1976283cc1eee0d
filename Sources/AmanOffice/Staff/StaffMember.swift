package import AmanLetter

/// The name a member signs in with: 2 to 32 of `a-z 0-9 . -`, a letter first.
package struct SignInName: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// Reads a name as it is typed: any case, blanks around it; nil when it is none.
    package init?(reading typed: String) {
        // No one types more; what is longer is not even looked through.
        guard typed.utf8.count <= 128 else { return nil }
        let text = officerName(typed).lowercased()
        let bytes = Array(text.utf8)
        guard (2...32).contains(bytes.count), bytes.allSatisfy(Self.isAllowed),
            (0x61...0x7A).contains(bytes[0])
        else { return nil }
        self.text = text
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    package var description: String { text }
}

/// Which member of the staff; the records give it.
package struct StaffID: Hashable, Sendable {
    package let number: Int64

    package init(number: Int64) {
        self.number = number
    }
}

/// A member of the staff, as colleagues see them.
package struct StaffMember: Equatable, Sendable {
    package var id: StaffID
    package var signInName: SignInName
    /// The name in the audit and beside decisions.
    package var officer: String
    package var roles: Set<Role>
    /// False once someone has left; the name stays taken, because the audit names it.
    package var isActive: Bool
    /// False from the invitation until the person has chosen a password.
    package var hasPassword: Bool
    package var hasSecondFactor: Bool
    package var madeAt: Instant
    package var signedInAt: Instant?

    package init(
        id: StaffID,
        signInName: SignInName,
        officer: String,
        roles: Set<Role>,
        isActive: Bool,
        hasPassword: Bool,
        hasSecondFactor: Bool,
        madeAt: Instant,
        signedInAt: Instant?
    ) {
        self.id = id
        self.signInName = signInName
        self.officer = officer
        self.roles = roles
        self.isActive = isActive
        self.hasPassword = hasPassword
        self.hasSecondFactor = hasSecondFactor
        self.madeAt = madeAt
        self.signedInAt = signedInAt
    }

    /// Whether the member may do something.
    package func may(_ right: Right) -> Bool { isActive && roles.rights.contains(right) }
}

/// A member with what is kept secret; only the steps of People see it.
package struct KeptStaff: Equatable, Sendable, CustomStringConvertible {
    package var member: StaffMember
    /// Goes up with every change; a change names the one it has read.
    package var version: Int64
    /// As `PasswordKeeping` made it.
    package var passwordHash: [UInt8]?
    /// 20 bytes; nil while there is no second factor.
    package var totpSecret: [UInt8]?
    /// The newest step of a one-time code that was taken; none before it is taken again.
    package var totpStep: Int64
    package var recoveryCodeCount: Int

    package init(
        member: StaffMember,
        version: Int64,
        passwordHash: [UInt8]?,
        totpSecret: [UInt8]?,
        totpStep: Int64,
        recoveryCodeCount: Int
    ) {
        self.member = member
        self.version = version
        self.passwordHash = passwordHash
        self.totpSecret = totpSecret
        self.totpStep = totpStep
        self.recoveryCodeCount = recoveryCodeCount
    }

    /// Says who, and no secret.
    package var description: String { "KeptStaff(\(member.signInName))" }
}
