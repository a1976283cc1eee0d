/// Why a text is not a letter number.
public enum LetterNumberRefusal: Error, Equatable, Sendable {
    /// Too short or too long to be an office code and 8 characters.
    case length(Int)
    /// A character that no letter number has; `at` counts bytes of UTF-8.
    case character(at: Int)
    /// The part before the 8 characters is not an office code.
    case officeCode
    /// The last character does not match the others: something was misheard or mistyped.
    case checkCharacter
    /// Understood, but not written as letters write it.
    case notCanonical

    /// A short name of the rule, stable for programs.
    public var code: String {
        switch self {
        case .length: "number-length"
        case .character: "number-character"
        case .officeCode: "number-office-code"
        case .checkCharacter: "number-check-character"
        case .notCanonical: "number-not-canonical"
        }
    }
}
