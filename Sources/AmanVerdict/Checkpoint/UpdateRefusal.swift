/// Why a bundle was not imported; what is held stays unchanged.
public enum UpdateRefusal: Error, Equatable, Sendable {
    /// The bundle that was offered does not verify.
    case offered(BundleRefusal)
    /// The held bundle no longer verifies: it was damaged in storage.
    case held(BundleRefusal)
    /// The bundle that was offered belongs to another programme, or to another root of its name.
    case otherProgramme
    /// Two trust lists have the same sequence and different contents: the root, or a thief of
    /// its key, says different things to different people. Nothing is imported; a person must ask.
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
