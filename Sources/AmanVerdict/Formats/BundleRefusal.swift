public import AmanLetter
public import AmanLog

/// Why a bundle is not taken: which part, and what is wrong with it.
public enum BundleRefusal: Error, Equatable, Sendable {
    /// The file is not a bundle.
    case container(PartRefusal)
    /// The bundle's root is not the required one.
    case otherRoot(found: KeyID)
    /// One part is refused, and the bundle with it.
    case part(BundlePart, PartError)

    /// A short word for machine output.
    public var code: String {
        switch self {
        case .container(let refusal): refusal.code
        case .otherRoot: "otherRoot"
        case .part(_, let fault): fault.code
        }
    }
}

/// Which part of a bundle.
public enum BundlePart: Equatable, Sendable {
    /// The trust list.
    case trustList
    /// A trust list of an earlier root that names the next root, counted from zero.
    case voucher(Int)
    /// A status list, counted from zero.
    case statusList(Int)
    /// A log, counted from zero.
    case log(Int)
    /// A notice list, counted from zero.
    case noticeList(Int)
}

/// What is wrong with a part.
public enum PartError: Error, Equatable, Sendable {
    /// Its envelope does not parse.
    case envelope(EnvelopeRefusal)
    /// Its envelope says it is something else.
    case otherType
    /// It is signed by a key that may not sign it.
    case unknownKey
    /// The signature is not valid.
    case signature
    /// Its content does not parse.
    case content(PartRefusal)
    /// It belongs to another programme.
    case otherProgramme
    /// It speaks of an address or for an office that its key is not for.
    case otherPlace
    /// It was signed at a time that its key is not for.
    case keyOutOfTime
    /// It names another root as its successor than the one that follows.
    case otherSuccessor
    /// There is another part for the same address, office or log.
    case duplicate
    /// A status list of Aman has two bits for each letter.
    case bitCount(Int)
    /// A tree head does not parse, or no known key signed it rightly.
    case note(LogRefusal)
    /// A tree head does not match the leaves.
    case treeHead
    /// It is left out, whole or in part: a partial bundle needs the one that is held already.
    case leftOut

    /// A short word for machine output.
    public var code: String {
        switch self {
        case .envelope(let refusal): refusal.code
        case .otherType: "otherType"
        case .unknownKey: "unknownKey"
        case .signature: "signature"
        case .content(let refusal): refusal.code
        case .otherProgramme: "otherProgramme"
        case .otherPlace: "otherPlace"
        case .keyOutOfTime: "keyOutOfTime"
        case .otherSuccessor: "otherSuccessor"
        case .duplicate: "duplicate"
        case .bitCount: "bitCount"
        case .note: "note"
        case .treeHead: "treeHead"
        case .leftOut: "leftOut"
        }
    }
}
