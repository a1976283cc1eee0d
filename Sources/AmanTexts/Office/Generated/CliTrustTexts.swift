// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliTrust`.
package struct CliTrustTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    package var list: CliTrustListTexts { CliTrustListTexts(catalogue) }
    package var root: CliTrustRootTexts { CliTrustRootTexts(catalogue) }
    package var token: CliTrustTokenTexts { CliTrustTokenTexts(catalogue) }
    package var enrolment: CliTrustEnrolmentTexts { CliTrustEnrolmentTexts(catalogue) }
    package var difference: CliTrustDifferenceTexts { CliTrustDifferenceTexts(catalogue) }
}

/// Texts of `cliTrustList`.
package struct CliTrustListTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Say who does it: --officer NAME.
    package var officerMissing: String { catalogue[First.cliTrust + 0] }
    /// There is a trust list already.
    package var alreadyFounded: String { catalogue[First.cliTrust + 3] }
    /// The changed trust list would break a rule ({code}).
    package func refused(code: String) -> String { catalogue.filled(First.cliTrust + 4, [("code", code)]) }
    /// The trust list was not changed.
    package var damagedTrustList: String { catalogue[First.cliTrust + 5] }
    /// The programme file does not know the office {code}.
    package func officeNotInProgramme(code: String) -> String { catalogue.filled(First.cliTrust + 8, [("code", code)]) }
    /// This trust list is of another programme.
    package var otherProgramme: String { catalogue[First.cliTrust + 9] }
    /// Nothing in this file is new, or a key is on the list for something else.
    package var keyKnown: String { catalogue[First.cliTrust + 10] }
    /// Keys can overlap for 0 to {limit} days.
    package func overlapTooLong(limit: String) -> String { catalogue.filled(First.cliTrust + 17, [("limit", limit)]) }
    /// This signer makes no new letters after {moment} already.
    package func alreadyRetired(moment: String) -> String { catalogue.filled(First.cliTrust + 20, [("moment", moment)]) }
    /// This signer is distrusted since {since} already.
    package func alreadyDistrusted(since: String) -> String { catalogue.filled(First.cliTrust + 21, [("since", since)]) }
    /// The trust list was not changed.
    package var other: String { catalogue[First.cliTrust + 22] }
    /// This is trust list {found}; this office has number {standing} already.
    package func notNewer(found: String, standing: String) -> String { catalogue.filled(First.cliTrust + 25, [("found", found), ("standing", standing)]) }
    /// This is the root {found}; the trust list is signed by {expected}. Use that root, or the…
    package func otherRoot(found: String, expected: String) -> RefusalText { RefusalText(catalogue.filled(First.cliTrust + 1, [("found", found), ("expected", expected)]), catalogue[First.cliTrust + 2]) }
    /// The root did not sign; the trust list was not changed. Check whether the token is still…
    package var notSigned: RefusalText { RefusalText(catalogue[First.cliTrust + 6], catalogue[First.cliTrust + 7]) }
    /// {code} has status and log keys on the trust list already. To replace them, say how many…
    package func officeEnrolled(code: String) -> RefusalText { RefusalText(catalogue.filled(First.cliTrust + 11, [("code", code)]), catalogue[First.cliTrust + 12]) }
    /// This office has never seen the log of {code}, so it cannot say where the new log continu…
    package func logNotSeen(code: String) -> RefusalText { RefusalText(catalogue.filled(First.cliTrust + 13, [("code", code)]), catalogue[First.cliTrust + 14]) }
    /// The programme file names no witness, or the trust list names these already. Put a table…
    package var noWitnesses: RefusalText { RefusalText(catalogue[First.cliTrust + 15], catalogue[First.cliTrust + 16]) }
    /// No signer has this key. aman signer list shows them.
    package var unknownSigner: RefusalText { RefusalText(catalogue[First.cliTrust + 18], catalogue[First.cliTrust + 19]) }
    /// The programme's root did not sign this trust list ({fault}). Nothing was changed. Where…
    package func notTheRoots(fault: String) -> RefusalText { RefusalText(catalogue.filled(First.cliTrust + 23, [("fault", fault)]), catalogue[First.cliTrust + 24]) }
    /// This office has another trust list {number}: two were signed with the same number. Ask f…
    package func otherListStands(number: String) -> RefusalText { RefusalText(catalogue.filled(First.cliTrust + 26, [("number", number)]), catalogue[First.cliTrust + 27]) }
    /// The programme's root is not in this office, so nothing here can sign the trust list. Say…
    package var rootIsElsewhere: RefusalText { RefusalText(catalogue[First.cliTrust + 28], catalogue[First.cliTrust + 29]) }
    /// There is no trust list here yet. aman trust import FILE, or aman bundle import FILE
    package var noTrustList: RefusalText { RefusalText(catalogue[First.cliTrust + 30], catalogue[First.cliTrust + 31]) }
    /// This is not a change of a trust list, or not of one that its root signed. Nothing was si…
    package var unfitRequest: RefusalText { RefusalText(catalogue[First.cliTrust + 73], catalogue[First.cliTrust + 74]) }
}

/// Texts of `cliTrustRoot`.
package struct CliTrustRootTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is no root key at the path given.
    package var missing: String { catalogue[First.cliTrust + 34] }
    /// The passphrase does not open the root key.
    package var wrongPassphrase: String { catalogue[First.cliTrust + 37] }
    /// The root key could not be read ({code}).
    package func cannotRead(code: String) -> String { catalogue.filled(First.cliTrust + 38, [("code", code)]) }
    /// The root key could not be written ({code}). Nothing was made.
    package func cannotWrite(code: String) -> String { catalogue.filled(First.cliTrust + 39, [("code", code)]) }
    /// There is something at that path already. Aman never overwrites a key. Name another path.
    package var alreadyThere: RefusalText { RefusalText(catalogue[First.cliTrust + 32], catalogue[First.cliTrust + 33]) }
    /// The file is not a root key, or was changed. Use the copy that you stored in another place.
    package var damaged: RefusalText { RefusalText(catalogue[First.cliTrust + 35], catalogue[First.cliTrust + 36]) }
}

/// Texts of `cliTrustToken`.
package struct CliTrustTokenTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This is not a PKCS#11 URI.
    package var notAnAddress: String { catalogue[First.cliTrust + 42] }
    /// The PKCS#11 URI names no key.
    package var noObjectNamed: String { catalogue[First.cliTrust + 43] }
    /// The token is locked after too many wrong PINs.
    package var lockedPIN: String { catalogue[First.cliTrust + 48] }
    /// The token has no key that matches the URI.
    package var noKey: String { catalogue[First.cliTrust + 49] }
    /// The key on the token is not a P-256 key.
    package var otherKind: String { catalogue[First.cliTrust + 54] }
    /// The token shows a public key that is not the one it signs with.
    package var unfitKey: String { catalogue[First.cliTrust + 57] }
    /// The token refused (PKCS#11 0x{code}).
    package func refused(code: String) -> String { catalogue.filled(First.cliTrust + 58, [("code", code)]) }
    /// Such as 'pkcs11:token=Herat;object=root'; it never holds a PIN.
    package var address: String { catalogue[First.cliTrust + 78] }
    /// No library for tokens could be loaded. Install the token's PKCS#11 module, or name it: ?…
    package var noModule: RefusalText { RefusalText(catalogue[First.cliTrust + 40], catalogue[First.cliTrust + 41]) }
    /// No token that is plugged in matches the URI. p11-kit list-modules
    package var noToken: RefusalText { RefusalText(catalogue[First.cliTrust + 44], catalogue[First.cliTrust + 45]) }
    /// The PIN does not open the token. Stop before it locks: most tokens allow three tries.
    package var wrongPIN: RefusalText { RefusalText(catalogue[First.cliTrust + 46], catalogue[First.cliTrust + 47]) }
    /// {count} tokens or keys match the URI. Name one of them with serial= or id= as well.
    package func severalTokens(count: String) -> RefusalText { RefusalText(catalogue.filled(First.cliTrust + 50, [("count", count)]), catalogue[First.cliTrust + 51]) }
    /// The token has a key with this name; Aman never overwrites a key. Choose another name: ob…
    package var alreadyThere: RefusalText { RefusalText(catalogue[First.cliTrust + 52], catalogue[First.cliTrust + 53]) }
    /// The token does not know this kind of key. For the log's key, Ed25519, say --log-key-in-f…
    package var kindUnknown: RefusalText { RefusalText(catalogue[First.cliTrust + 55], catalogue[First.cliTrust + 56]) }
}

/// Texts of `cliTrustEnrolment`.
package struct CliTrustEnrolmentTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The file holds {count} keys; one or three are expected.
    package func keyCount(count: String) -> String { catalogue.filled(First.cliTrust + 59, [("count", count)]) }
    /// The third key, the log's, must be Ed25519.
    package var logKeyNotEd25519: String { catalogue[First.cliTrust + 60] }
    /// A key is there twice; each may sign one kind of thing only.
    package var sameKeyTwice: String { catalogue[First.cliTrust + 61] }
    /// The file does not hold public keys in PEM.
    package var notPEM: String { catalogue[First.cliTrust + 75] }
    /// The key at line {line} is a weak key: its signatures prove nothing.
    package func unfitKey(line: String) -> String { catalogue.filled(First.cliTrust + 76, [("line", line)]) }
    /// An office's own file is keys/enrolment.pem in its home.
    package var advice: String { catalogue[First.cliTrust + 77] }
}

/// Texts of `cliTrustDifference`.
package struct CliTrustDifferenceTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {office}: signer {key} may sign letters until {end}
    package func signerAdded(office: String, key: String, end: String) -> String { catalogue.filled(First.cliTrust + 62, [("office", office), ("key", key), ("end", end)]) }
    /// {office}: signer {key} IS REMOVED; its letters will be unknown
    package func signerRemoved(office: String, key: String) -> String { catalogue.filled(First.cliTrust + 63, [("office", office), ("key", key)]) }
    /// {office}: status key {key}, {added} entries new, {removed} gone
    package func statusKeys(office: String, key: String, added: String, removed: String) -> String { catalogue.filled(First.cliTrust + 64, [("office", office), ("key", key), ("added", added), ("removed", removed)]) }
    /// {office}: log {origin}
    package func logAdded(office: String, origin: String) -> String { catalogue.filled(First.cliTrust + 65, [("office", office), ("origin", origin)]) }
    /// {office}: log {origin} IS REMOVED
    package func logRemoved(office: String, origin: String) -> String { catalogue.filled(First.cliTrust + 66, [("office", office), ("origin", origin)]) }
    /// {origin} had {size} entries at {moment}; letters in it stay valid
    package func vouched(origin: String, size: String, moment: String) -> String { catalogue.filled(First.cliTrust + 67, [("origin", origin), ("size", size), ("moment", moment)]) }
    /// {origin}: the statement about {size} entries IS REMOVED
    package func vouchedNoMore(origin: String, size: String) -> String { catalogue.filled(First.cliTrust + 68, [("origin", origin), ("size", size)]) }
    /// the next root is {root}
    package func successor(root: String) -> String { catalogue.filled(First.cliTrust + 69, [("root", root)]) }
    /// {count} witnesses, of whom {quorum} must have signed
    package func witnesses(count: String, quorum: String) -> String { catalogue.filled(First.cliTrust + 70, [("count", count), ("quorum", quorum)]) }
    /// {count} witnesses, of whom {quorum} must have signed. Fewer than two: one witness with a…
    package func oneWitness(count: String, quorum: String) -> String { catalogue.filled(First.cliTrust + 71, [("count", count), ("quorum", quorum)]) }
    /// names, wording or longest times are changed
    package var programme: String { catalogue[First.cliTrust + 72] }
    /// {office}: log {origin} ends at {size}
    package func logEnds(office: String, origin: String, size: String) -> String { catalogue.filled(First.cliTrust + 79, [("office", office), ("origin", origin), ("size", size)]) }
    /// {office}: log {origin} is changed
    package func logChanged(office: String, origin: String) -> String { catalogue.filled(First.cliTrust + 80, [("office", office), ("origin", origin)]) }
    /// no next root is named any more
    package var noSuccessor: String { catalogue[First.cliTrust + 81] }
    /// {office}: signer {key} makes no letters after {last}
    package func signerRetired(office: String, key: String, last: String) -> String { catalogue.filled(First.cliTrust + 82, [("office", office), ("key", key), ("last", last)]) }
    /// {office}: signer {key} is changed
    package func signerChanged(office: String, key: String) -> String { catalogue.filled(First.cliTrust + 83, [("office", office), ("key", key)]) }
    /// {office}: signer {key} is distrusted since {since}
    package func signerDistrusted(office: String, key: String, since: String) -> String { catalogue.filled(First.cliTrust + 84, [("office", office), ("key", key), ("since", since)]) }
}
