package import AmanLetter
package import AmanLog
package import AmanSignature
package import AmanVerdict

/// Why nothing, or not everything, was published.
package enum PublishError: Error, Equatable, Sendable {
    /// The log in the records is not the one the last tree head was signed over: nothing is signed.
    case logDoesNotExtend(size: UInt64)
    /// The log in the records is shorter than the last tree head says: nothing is signed.
    case logIsShorter(size: UInt64, signed: UInt64)
    /// The published tree head is larger than the newest in the records, as after restoring an old
    /// copy: signing on would make a second log of the same name.
    case recordsRolledBack(published: UInt64, inRecords: UInt64)
    /// A leaf could not be put into a tile.
    case log(LogRefusal)
    /// A key did not sign.
    case notSigned
    /// A key is on a token that does not sign now; what was published before stays.
    case keyUnavailable(KeyAccessError)
    /// Other programs kept publishing first.
    case othersPublish
    /// Other keys of this office have taken the place of these: start the program again.
    case keysReplaced
    /// The office has no trust list yet.
    case noTrustList
    /// The office has not learnt the programme's root.
    case noRoot
    /// No tree head has been signed yet: publish first.
    case noTreeHead
    /// This office made no such letter, or its leaf is younger than the newest tree head.
    case notInTree(LetterNumber)
    /// A signed part breaks a rule its readers hold it to.
    case refused(PartRefusal)
    /// The bundle did not verify when it was read back.
    case readBackFailed(BundleRefusal)
    /// The records or the public folder failed.
    case records(RecordsError)
}

/// What publishing did.
package struct PublishOutcome: Equatable, Sendable {
    /// The present tree head.
    package var treeHead: SignedTreeHead
    /// Leaves that no tree head covered before.
    package var newLeaves: UInt64
    /// Tiles written, whole and partial.
    package var tilesWritten: Int
    /// What an earlier run had left undone and this one finished.
    package var completed: [PublishGap]
    /// The first audit entry that does not fit the chain; nil when the chain is whole.
    package var auditBrokenAt: Int?
}

/// Something an earlier run had left undone.
package enum PublishGap: String, CaseIterable, Sendable {
    /// Tiles were missing or damaged and were made again from the leaves.
    case tiles
    /// The tree head was signed and kept, but its file was missing or older.
    case treeHeadFile
}

extension OfficeSigningError {
    /// As the steps of publishing say it.
    var published: PublishError { obstacle.map(PublishError.keyUnavailable) ?? .notSigned }
}
