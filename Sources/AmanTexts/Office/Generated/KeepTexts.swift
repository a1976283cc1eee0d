// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `keep`.
package struct KeepTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Keep
    package var title: String { catalogue[First.keep + 0] }
    /// What keeps this office safe: backups, keys, erasure, the disk, the clock and certificates.
    package var lead: String { catalogue[First.keep + 1] }
    /// Backup
    package var backup: String { catalogue[First.keep + 2] }
    /// The last backup: {time} ({age}).
    package func lastBackup(time: String, age: String) -> String { catalogue.filled(First.keep + 3, [("time", time), ("age", age)]) }
    /// There is no backup yet. If this disk breaks, the office is lost.
    package var noBackup: String { catalogue[First.keep + 4] }
    /// Back up now
    package var backUp: String { catalogue[First.keep + 5] }
    /// A backup is being made, since {time}. You can leave this page.
    package func backingUp(time: String) -> String { catalogue.filled(First.keep + 6, [("time", time)]) }
    /// Look again
    package var lookAgain: String { catalogue[First.keep + 7] }
    /// The backup is made, {size} MB:
    package func backedUp(size: String) -> String { catalogue.filled(First.keep + 8, [("size", size)]) }
    /// Copy it to another disk or a stick, and store it apart from the copies of the keys.
    package var copyApart: String { catalogue[First.keep + 9] }
    /// The backup of {time} could not be written. Nothing was changed. Make room on the disk, t…
    package func backupFailed(time: String) -> String { catalogue.filled(First.keep + 10, [("time", time)]) }
    /// Backups are made at the terminal here: aman backup --out FILE.
    package var byCommand: String { catalogue[First.keep + 11] }
    /// Keys and erasure
    package var keys: String { catalogue[First.keep + 12] }
    /// There is no copy of the persons' keys. If this computer is lost, no name can be read aga…
    package var noCopy: String { catalogue[First.keep + 13] }
    /// has keys that were erased
    package var stale: String { catalogue[First.keep + 14] }
    /// current
    package var fresh: String { catalogue[First.keep + 15] }
    /// lost or destroyed
    package var ended: String { catalogue[First.keep + 16] }
    /// An erasure is done once every copy was replaced: aman backup keys.
    package var replace: String { catalogue[First.keep + 17] }
    /// Names that cannot be read, because their keys are lost: {count}.
    package func lost(count: String) -> String { catalogue.filled(First.keep + 18, [("count", count)]) }
    /// Records were last erased: {time}.
    package func lastErasure(time: String) -> String { catalogue.filled(First.keep + 19, [("time", time)]) }
    /// No record was erased yet.
    package var noErasure: String { catalogue[First.keep + 20] }
    /// This computer
    package var machine: String { catalogue[First.keep + 21] }
    /// Free on the disk: {size} GB.
    package func disk(size: String) -> String { catalogue.filled(First.keep + 22, [("size", size)]) }
    /// Make room now: without it the office cannot save anything.
    package var diskLow: String { catalogue[First.keep + 23] }
    /// The clock fits what the office has recorded.
    package var clockFits: String { catalogue[First.keep + 24] }
    /// The clock does not fit what the office has recorded, so erasing waits.
    package var clockDoubted: String { catalogue[First.keep + 25] }
    /// The certificate of this site ends: {time}.
    package func certificate(time: String) -> String { catalogue.filled(First.keep + 26, [("time", time)]) }
    /// It ends soon. Replace it, or start aman serve again for a new one of its own.
    package var certificateSoon: String { catalogue[First.keep + 27] }
    /// This site has no certificate of its own.
    package var noCertificate: String { catalogue[First.keep + 28] }
    /// Tokens of desks, and when they end
    package var tokens: String { catalogue[First.keep + 29] }
    /// No desk has a token.
    package var noToken: String { catalogue[First.keep + 30] }
    /// Witnesses of the public log
    package var witnesses: String { catalogue[First.keep + 31] }
    /// The trust list names no witness: no outsider confirms that this office shows everyone th…
    package var noWitness: String { catalogue[First.keep + 32] }
    /// cosigned {age} ago
    package func lastCosigned(age: String) -> String { catalogue.filled(First.keep + 33, [("age", age)]) }
    /// has not cosigned yet
    package var neverCosigned: String { catalogue[First.keep + 34] }
    /// soon
    package var soon: String { catalogue[First.keep + 47] }
    package var witness: KeepWitnessTexts { KeepWitnessTexts(catalogue) }
}

/// Texts of `keepWitness`.
package struct KeepWitnessTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// It answered as it should.
    package var cosigned: String { catalogue[First.keep + 35] }
    /// It could not be reached. It is tried again.
    package var unreachable: String { catalogue[First.keep + 36] }
    /// It asks to come later.
    package var busy: String { catalogue[First.keep + 37] }
    /// It does not know this log. Give its operator the log's key: aman log head.
    package var unknownLog: String { catalogue[First.keep + 38] }
    /// It refused the request.
    package var refused: String { catalogue[First.keep + 39] }
    /// Its answer is not a witness's: is it a sign-in page of the network?
    package var malformed: String { catalogue[First.keep + 40] }
    /// Its answer has no signature by the listed key.
    package var noSignature: String { catalogue[First.keep + 41] }
    /// Its clock is more than five minutes off.
    package var wrongTime: String { catalogue[First.keep + 42] }
    /// It names another size each time. Ask its operator.
    package var changingSizes: String { catalogue[First.keep + 43] }
    /// It forgot what it cosigned before. Its signatures count no more: it needs a new key.
    package var lostState: String { catalogue[First.keep + 44] }
    /// It knows more of this log than the records have.
    package var ahead: String { catalogue[First.keep + 45] }
    /// It shows another tree that this log's key signed.
    package var otherTree: String { catalogue[First.keep + 46] }
}
