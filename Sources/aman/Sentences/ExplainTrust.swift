import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import AmanTexts
import AmanToken
import AmanVerdict

func explain(_ error: TrustError) -> Ending {
    switch error {
    case .officerMissing: Ending(.wrongUsage, "Say who does it: --officer NAME.")
    case .rootIsElsewhere: rootIsElsewhere
    case .otherRoot(let found, let expected):
        Ending(
            .no,
            "This is the root \(found); the trust list is signed by \(expected).",
            advice: "Use that root, or the one it named as the next: aman trust succeed"
        )
    case .noRoot, .noTrustList: noTrustList
    case .alreadyFounded: Ending(.no, "There is a trust list already.")
    case .enrolment, .officeNotInProgramme, .otherProgramme, .keyKnown, .officeEnrolled,
        .logNotSeen, .overlapTooLong, .unknownSigner, .alreadyRetired, .alreadyDistrusted:
        explainChange(error)
    case .unfitRequest, .notTheRoots, .notNewer, .otherListStands: explainTaking(error)
    case .refused(let refusal):
        Ending(.badInput, "The changed trust list would break a rule (\(refusal.code)).")
    case .damagedTrustList: Ending(.ourFault, "The trust list was not changed.")
    case .notSigned:
        Ending(
            .badInput,
            "The root did not sign; the trust list was not changed.",
            advice: "Look whether the token is still plugged in."
        )
    case .records(let error): explain(error)
    }
}

/// What is said when the list cannot be changed as was asked.
private func explainChange(_ error: TrustError) -> Ending {
    switch error {
    case .enrolment(let refusal): explain(refusal)
    case .officeNotInProgramme(let code):
        Ending(.badInput, "The programme file does not know the office \(code).")
    case .otherProgramme: Ending(.badInput, "This trust list is of another programme.")
    case .keyKnown:
        Ending(.no, "Nothing in this file is new, or a key is on the list for something else.")
    case .officeEnrolled(let code):
        Ending(
            .no,
            "\(code) has status and log keys on the trust list already.",
            advice: "To replace them say for how long both are in use: --overlap 30"
        )
    case .logNotSeen(let code):
        Ending(
            .no,
            "This office has never seen the log of \(code), so it cannot say where it goes on.",
            advice: "Import its newest bundle first: aman bundle import FILE"
        )
    case .overlapTooLong(let limit):
        Ending(.wrongUsage, "Keys overlap for 0 to \(limit) days.")
    case .unknownSigner:
        Ending(.no, "No signer has this key.", advice: "aman signer list shows them.")
    case .alreadyRetired(_, let at):
        Ending(.no, "This signer makes no new letters after \(at.rfc3339) already.")
    case .alreadyDistrusted(_, let since):
        Ending(.no, "This signer is distrusted since \(since.rfc3339) already.")
    default: Ending(.ourFault, "The trust list was not changed.")
    }
}

/// What is said when a request or a signed list does not follow what stands.
private func explainTaking(_ error: TrustError) -> Ending {
    switch error {
    case .notTheRoots(let fault):
        Ending(
            .badInput,
            "The programme's root did not sign this trust list (\(fault.code)).",
            advice: "What stood before is kept. Where does the file come from?"
        )
    case .notNewer(let found, let standing):
        Ending(.no, "This is trust list \(found); number \(standing) stands here already.")
    case .otherListStands(let number):
        Ending(
            .no,
            "Another trust list \(number) stands here: two were signed beside each other.",
            advice: "Ask for the change again, on top of the one that stands."
        )
    default:
        Ending(
            .badInput,
            "This is not a change of a trust list, or not of one that its root signed.",
            advice: "Nothing was signed. Ask the office to write it down again."
        )
    }
}

private let rootIsElsewhere = Ending(
    .no,
    "The programme's root is not in this office, so nothing here can sign the trust list.",
    advice: "Say where it is (--root-key FILE, --pkcs11 URI), or write the change down for its "
        + "keepers: --request FILE"
)

private let noTrustList = Ending(
    .no,
    "There is no trust list here yet.",
    advice: "aman trust take FILE, or aman bundle import FILE"
)

private func explain(_ refusal: EnrolmentRefusal) -> Ending {
    let fact: String
    switch refusal {
    case .notPublicKeys(.unfitKey(let line)):
        fact = "The key at line \(line) is one under which signatures prove nothing."
    case .notPublicKeys: fact = "The file does not hold public keys in PEM."
    case .keyCount(let count): fact = "The file holds \(count) keys; one or three are expected."
    case .logKeyNotEd25519: fact = "The third key, the log's, must be Ed25519."
    case .sameKeyTwice: fact = "A key stands twice; each may sign one sort of thing only."
    }
    return Ending(
        .badInput,
        fact,
        advice: "An office's own file is keys/enrolment.pem in its home."
    )
}

func explain(_ error: RootFileError) -> Ending {
    switch error {
    case .alreadyThere:
        Ending(
            .cannotWrite,
            "The path given is taken already. Aman never overwrites a key.",
            advice: "Name another path."
        )
    case .missing: Ending(.badInput, "There is no root key at the path given.")
    case .damaged:
        Ending(
            .badInput,
            "The file is not a root key, or was changed.",
            advice: "Use the copy that you keep in another place."
        )
    case .wrongPassphrase: Ending(.badInput, "The passphrase does not open the root key.")
    case .cannotRead(let code): Ending(.badInput, "The root key could not be read (\(code)).")
    case .cannotWrite(let code):
        Ending(.cannotWrite, "The root key could not be written (\(code)). Nothing was made.")
    }
}

private let noModule = Ending(
    .badInput,
    "No library for tokens could be loaded.",
    advice: "Install the token's PKCS#11 module, or name it: ?module-path=FILE"
)

func explain(_ error: TokenError) -> Ending {
    let address = "Such as 'pkcs11:token=Herat;object=root'; a PIN never stands in it."
    return switch error {
    case .notAnAddress: Ending(.wrongUsage, "This is no PKCS#11 URI.", advice: address)
    case .noObjectNamed:
        Ending(.wrongUsage, "The PKCS#11 URI names no key.", advice: address)
    case .noModule: noModule
    case .noToken:
        Ending(
            .badInput,
            "No token that is plugged in fits the URI.",
            advice: "p11-kit list-modules"
        )
    case .wrongPIN:
        Ending(
            .badInput,
            "The PIN does not open the token.",
            advice: "Stop before it locks: most tokens allow three tries."
        )
    case .lockedPIN: Ending(.badInput, "The token is locked after too many wrong PINs.")
    case .noKey: Ending(.badInput, "The token has no key that fits the URI.")
    case .severalTokens(let count), .severalKeys(let count):
        Ending(
            .badInput,
            "\(count) tokens or keys fit the URI.",
            advice: "Name one by serial= or id= as well."
        )
    case .alreadyThere:
        Ending(
            .cannotWrite,
            "The token has a key of this name; none is ever made over it.",
            advice: "Choose another name: object=NAME"
        )
    case .otherKind: Ending(.badInput, "The key on the token is not of the curve P-256.")
    case .unfitKey, .signsWithAnother:
        Ending(.badInput, "The token shows a public key that is not the one it signs with.")
    case .refused(let code):
        Ending(.badInput, "The token said no (PKCS#11 0x\(String(code, radix: 16))).")
    }
}

extension TrustDifference {
    /// The difference in words, for whoever is to sign it.
    var sentence: String {
        switch self {
        case .signerAdded(let signer):
            "\(signer.office): signer \(signer.keyID) may sign letters until "
                + signer.validUntil.rfc3339
        case .signerChanged(let signer, _): "\(signer.office): " + state(of: signer)
        case .signerRemoved(let signer):
            "\(signer.office): signer \(signer.keyID) IS TAKEN OFF; nobody knows its letters then"
        case .statusKeys(let office, let key, let added, let removed):
            "\(office): status key \(key), \(added) entries new, \(removed) gone"
        case .logAdded(let log): "\(log.office): log \(visible(log.origin))"
        case .logChanged(let log):
            log.frozen.map { "\(log.office): log \(visible(log.origin)) ends at \($0.size)" }
                ?? "\(log.office): log \(visible(log.origin)) is changed"
        case .logRemoved(let log): "\(log.office): log \(visible(log.origin)) IS TAKEN OFF"
        case .vouched(let entry):
            "\(visible(entry.origin)) had \(entry.state.size) entries at "
                + "\(entry.seenAt.rfc3339); letters in it stay good"
        case .vouchedNoMore(let entry):
            "\(visible(entry.origin)): the word on \(entry.state.size) entries IS TAKEN BACK"
        case .successor(let root?): "the next root is \(root.keyID)"
        case .successor(nil): "no next root is named any more"
        case .witnesses(let policy):
            "\(policy.keys.count) witnesses, of whom \(policy.quorum) must have signed"
        case .programme: "names, wording or longest times are changed"
        }
    }

    private func state(of signer: Signer) -> String {
        if let since = signer.distrustedSince {
            return "signer \(signer.keyID) is distrusted since \(since.rfc3339)"
        }
        if let last = signer.noNewLettersAfter {
            return "signer \(signer.keyID) makes no letters after \(last.rfc3339)"
        }
        return "signer \(signer.keyID) is changed"
    }
}
