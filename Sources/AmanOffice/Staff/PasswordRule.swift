/// Why a password is not taken.
package enum PasswordRuleError: Error, Equatable, Sendable {
    case tooShort(least: Int)
    case tooLong(most: Int)
    /// Fewer than `PasswordRule.differentMin` different characters.
    case tooUniform
    /// It contains the person's own name, which is tried first.
    case holdsName
    /// One of the few long passwords that everyone tries.
    case wellKnown
    /// The two fields differ.
    case notTheSame
}

/// What a password has to be: long, and not the first thing someone would try.
///
/// No classes of characters and no forced change: both make people choose worse ones. Source: NIST
/// SP 800-63B, section 5.1.1.2.
package enum PasswordRule {
    /// Characters; four words of any language have more.
    package static let lengthMin = 12
    /// Bytes of UTF-8; beyond, hashing would be work for nothing.
    package static let byteCountMax = 256
    static let differentMin = 5

    /// Refuses a password for a member with these names.
    static func check(_ password: String, names: [String]) throws(PasswordRuleError) {
        guard password.utf8.count <= byteCountMax else { throw .tooLong(most: byteCountMax) }
        guard password.count >= lengthMin else { throw .tooShort(least: lengthMin) }
        guard Set(password).count >= differentMin else { throw .tooUniform }
        let folded = password.lowercased()
        for name in names where name.count >= 3 && folded.contains(name.lowercased()) {
            throw .holdsName
        }
        let letters = folded.filter { $0.isLetter || $0.isNumber }
        guard !wellKnown.contains(where: { letters.hasPrefix($0) && letters.count <= $0.count + 4 })
        else { throw .wellKnown }
    }

    private static let wellKnown = [
        "passwordpassword", "password1234", "password123456", "123456789012", "1234567890",
        "qwertyuiop", "qwertyuiopasdf", "qwerty123456", "abcdefghijkl", "abcd12345678",
        "iloveyou1234", "letmeinletmein", "administrator", "welcomewelcome", "afghanistan",
        "pilipinas", "philippines", "changeme", "changemenow",
    ]
}

/// Turns passwords into what may be stored, and compares; slow on purpose, and never on the threads
/// that answer requests.
package protocol PasswordKeeping: Sendable {
    /// What is stored of a password; different each time.
    func hash(_ password: String) async throws(PasswordRefusal) -> [UInt8]

    /// Whether a password is the one that was hashed.
    ///
    /// - Parameters:
    ///   - password: As it was typed; too long a one never fits.
    ///   - hash: What was stored; with nil it takes as long, and never fits.
    ///   - lane: Who waits with whom.
    /// - Returns: False also for a hash that has not the shape `hash` gives.
    /// - Throws: `busy` when too many are waiting in the lane.
    func matches(
        _ password: String,
        _ hash: [UInt8]?,
        lane: PasswordLane
    ) async throws(PasswordRefusal) -> Bool
}

/// Who waits with whom for a password to be compared.
package enum PasswordLane: Sendable {
    /// A browser this member has signed in from before.
    case known
    /// All others: however many come, they are never ahead of those known.
    case strangers
}

/// Why a password was not hashed or compared.
package enum PasswordRefusal: Error, Equatable, Sendable {
    case busy
    /// The machine would not give the memory it takes.
    case failed
}
