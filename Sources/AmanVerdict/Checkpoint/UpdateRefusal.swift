/// Why a bundle was not taken in; what is held stays as it is.
public enum UpdateRefusal: Error, Equatable, Sendable {
    /// The bundle that was offered does not verify.
    case offered(BundleRefusal)
    /// The bundle that is held does not verify any more: it was damaged where it was kept.
    case held(BundleRefusal)
    /// The bundle that was offered belongs to another programme, or to another root of its name.
    case otherProgramme
    /// Two trust lists have the same sequence and say different things: the root, or whoever has
    /// its key, tells different people different things. Nothing is taken; a person must ask.
    case trustListContradicts(sequence: UInt64)
    /// A partial bundle came where nothing is held that it could be joined to.
    case nothingHeld
    /// Joined, the bundle would be larger than a bundle may be.
    case tooLarge(byteCount: Int, limit: Int)

    /// A short word for machine output.
    public var code: String {
        switch self {
        case .offered(let refusal): refusal.code
        case .held: "heldDamaged"
        case .otherProgramme: "otherProgramme"
        case .trustListContradicts: "trustListContradicts"
        case .nothingHeld: "nothingHeld"
        case .tooLarge: "tooLarge"
        }
    }
}
