package import AmanLog

/// Why a log was not copied.
///
/// What was copied before stays, and a second run continues there.
package enum MirrorError: Error, Equatable, Sendable {
    /// Neither an argument nor an earlier run said whose log it is.
    case noKey
    /// An earlier run copied a log with this key.
    case otherKey(VerifierKey)
    /// The source has no tree head.
    case noTreeHead
    /// The tree head is not one, or not signed by the log's key.
    case treeHead(LogRefusal)
    /// The source is another log than the one in the folder.
    case otherLog(here: String, there: String)
    /// The source holds fewer leaves than the copy.
    case older(here: UInt64, there: UInt64)
    /// The source does not continue the copy: the key signed two logs.
    case split(LogEvidence)
    /// The tiles at the tree's right edge do not lead to the signed root.
    case wrongRoot
    /// A file is missing at the source.
    case missing(path: String)
    /// A file has too few or too many bytes, or is no tile.
    case unfit(path: String)
    /// A file does not belong to the signed tree head.
    case wrongHash(path: String)
    /// The source could not be read.
    case source(path: String, SourceError)
    /// The copy could not be written; the system's number.
    case cannotWrite(code: Int)
    /// Another run writes to the folder.
    case busy
}

/// What a run has done.
package struct MirrorOutcome: Equatable, Sendable {
    /// The log's name.
    package let origin: String
    /// Leaves in the copy before and after.
    package let before: UInt64
    package let after: UInt64
    /// Tiles that were read from the source.
    package let copied: Int
    /// Tiles that an interrupted run had copied already, and that fit.
    package let resumed: Int
}
