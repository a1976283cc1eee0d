/// What the text of every frame of a bundle begins with: this is Aman's, and its version.
///
/// No letter's text begins so: it decodes to a zlib stream, and the third character of such a text
/// is `F`.
public let framePrefix = "AMAN1/"

/// What the text of every frame of a proof begins with.
///
/// Pages and programs of before it know `VC:` as the beginning of a credential, and answer that
/// this was read well and is no letter.
public let proofFramePrefix = "VC:AMANPROOF1/"

/// Most frames of one bundle: a person who scans two codes a second is done in a minute.
public let frameCountMax = 128

/// Most frames of one proof: what a slip of paper has room for.
public let proofFrameCountMax = 3

/// Most bytes of the whole in one frame.
///
/// With head and check 614 bytes, 921 characters and the prefix: a version 20-M code, which holds
/// 970.
public let frameChunkByteCountMax = 600

/// What is sent in printed codes.
public enum FrameForm: Sendable {
    /// A bundle, deflated.
    case bundle
    /// The binary form of a proof that a letter is in a log.
    case proof

    /// What the text of every frame begins with.
    public var prefix: String {
        switch self {
        case .bundle: framePrefix
        case .proof: proofFramePrefix
        }
    }

    /// Most frames of one whole.
    public var countMax: Int {
        switch self {
        case .bundle: frameCountMax
        case .proof: proofFrameCountMax
        }
    }
}
