/// What an office says about one of its letters; the raw value is that of the status list.
///
/// Source: IETF Token Status List section 7.1 for 0 to 2; 3 is left to the application there.
public enum LetterStatus: UInt8, CaseIterable, Sendable {
    /// Nothing was changed since the letter was issued.
    case valid = 0
    /// Revoked, with reasons and a way to appeal.
    case revoked = 1
    /// Paused; may be reinstated.
    case suspended = 2
    /// Given in for a newer letter.
    case exchanged = 3

    /// The word used in machine output.
    public var code: String {
        switch self {
        case .valid: "valid"
        case .revoked: "revoked"
        case .suspended: "suspended"
        case .exchanged: "exchanged"
        }
    }
}
