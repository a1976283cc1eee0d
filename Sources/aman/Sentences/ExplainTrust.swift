import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import AmanTexts
import AmanToken
import AmanVerdict

func explain(_ error: TrustError) -> Ending {
    switch error {
    case .officerMissing: Ending(.wrongUsage, messages.cliTrust.list.officerMissing)
    case .rootIsElsewhere: rootIsElsewhere
    case .otherRoot(let found, let expected):
        Ending(.no, messages.cliTrust.list.otherRoot(found: "\(found)", expected: "\(expected)"))
    case .noRoot, .noTrustList: noTrustList
    case .alreadyFounded: Ending(.no, messages.cliTrust.list.alreadyFounded)
    case .enrolment, .officeNotInProgramme, .otherProgramme, .keyKnown, .officeEnrolled,
        .logNotSeen, .overlapTooLong, .noWitnesses, .unknownSigner, .alreadyRetired,
        .alreadyDistrusted:
        explainChange(error)
    case .unfitRequest, .notTheRoots, .notNewer, .otherListStands: explainTaking(error)
    case .refused(let refusal):
        Ending(.badInput, messages.cliTrust.list.refused(code: refusal.code))
    case .damagedTrustList: Ending(.ourFault, messages.cliTrust.list.damagedTrustList)
    case .notSigned:
        Ending(.badInput, messages.cliTrust.list.notSigned)
    case .records(let error): explain(error)
    }
}

/// What is said when the list cannot be changed as was asked.
private func explainChange(_ error: TrustError) -> Ending {
    switch error {
    case .enrolment(let refusal): explain(refusal)
    case .officeNotInProgramme(let code):
        Ending(.badInput, messages.cliTrust.list.officeNotInProgramme(code: "\(code)"))
    case .otherProgramme: Ending(.badInput, messages.cliTrust.list.otherProgramme)
    case .keyKnown:
        Ending(.no, messages.cliTrust.list.keyKnown)
    case .officeEnrolled(let code):
        Ending(.no, messages.cliTrust.list.officeEnrolled(code: "\(code)"))
    case .logNotSeen(let code):
        Ending(.no, messages.cliTrust.list.logNotSeen(code: "\(code)"))
    case .overlapTooLong(let limit):
        Ending(.wrongUsage, messages.cliTrust.list.overlapTooLong(limit: "\(limit)"))
    case .noWitnesses: Ending(.no, messages.cliTrust.list.noWitnesses)
    case .unknownSigner:
        Ending(.no, messages.cliTrust.list.unknownSigner)
    case .alreadyRetired(_, let at):
        Ending(.no, messages.cliTrust.list.alreadyRetired(moment: at.rfc3339))
    case .alreadyDistrusted(_, let since):
        Ending(.no, messages.cliTrust.list.alreadyDistrusted(since: since.rfc3339))
    default: Ending(.ourFault, messages.cliTrust.list.other)
    }
}

/// What is said when a request or a signed list does not follow the present list.
private func explainTaking(_ error: TrustError) -> Ending {
    switch error {
    case .notTheRoots(let fault):
        Ending(.badInput, messages.cliTrust.list.notTheRoots(fault: fault.code))
    case .notNewer(let found, let standing):
        Ending(.no, messages.cliTrust.list.notNewer(found: "\(found)", standing: "\(standing)"))
    case .otherListStands(let number):
        Ending(.no, messages.cliTrust.list.otherListStands(number: "\(number)"))
    default:
        Ending(.badInput, messages.cliTrust.list.unfitRequest)
    }
}

private let rootIsElsewhere = Ending(.no, messages.cliTrust.list.rootIsElsewhere)

private let noTrustList = Ending(.no, messages.cliTrust.list.noTrustList)

private func explain(_ refusal: EnrolmentRefusal) -> Ending {
    let fact: String
    switch refusal {
    case .notPublicKeys(.unfitKey(let line)):
        fact = messages.cliTrust.enrolment.unfitKey(line: "\(line)")
    case .notPublicKeys: fact = messages.cliTrust.enrolment.notPEM
    case .keyCount(let count): fact = messages.cliTrust.enrolment.keyCount(count: "\(count)")
    case .logKeyNotEd25519: fact = messages.cliTrust.enrolment.logKeyNotEd25519
    case .sameKeyTwice: fact = messages.cliTrust.enrolment.sameKeyTwice
    }
    return Ending(
        .badInput,
        fact,
        advice: messages.cliTrust.enrolment.advice
    )
}

func explain(_ error: SecretFileError) -> Ending {
    switch error.kind {
    case .root: explainRootFile(error.reason)
    case .monitors: explainMonitorsFile(error.reason)
    }
}

private func explainRootFile(_ reason: SecretFileError.Reason) -> Ending {
    switch reason {
    case .alreadyThere:
        Ending(.cannotWrite, messages.cliTrust.root.alreadyThere)
    case .missing: Ending(.badInput, messages.cliTrust.root.missing)
    case .damaged:
        Ending(.badInput, messages.cliTrust.root.damaged)
    case .wrongPassphrase: Ending(.badInput, messages.cliTrust.root.wrongPassphrase)
    case .cannotRead(let code):
        Ending(.badInput, messages.cliTrust.root.cannotRead(code: "\(code)"))
    case .cannotWrite(let code):
        Ending(.cannotWrite, messages.cliTrust.root.cannotWrite(code: "\(code)"))
    }
}

private let noModule = Ending(.badInput, messages.cliTrust.token.noModule)

func explain(_ error: TokenError) -> Ending {
    let address = messages.cliTrust.token.address
    return switch error {
    case .notAnAddress: Ending(.wrongUsage, messages.cliTrust.token.notAnAddress, advice: address)
    case .noObjectNamed:
        Ending(.wrongUsage, messages.cliTrust.token.noObjectNamed, advice: address)
    case .noModule: noModule
    case .noToken:
        Ending(.badInput, messages.cliTrust.token.noToken)
    case .wrongPIN:
        Ending(.badInput, messages.cliTrust.token.wrongPIN)
    case .lockedPIN: Ending(.badInput, messages.cliTrust.token.lockedPIN)
    case .noKey: Ending(.badInput, messages.cliTrust.token.noKey)
    case .severalTokens(let count), .severalKeys(let count):
        Ending(.badInput, messages.cliTrust.token.severalTokens(count: "\(count)"))
    case .alreadyThere:
        Ending(.cannotWrite, messages.cliTrust.token.alreadyThere)
    case .otherKind: Ending(.badInput, messages.cliTrust.token.otherKind)
    case .unfitKey, .signsWithAnother:
        Ending(.badInput, messages.cliTrust.token.unfitKey)
    case .kindUnknown: Ending(.badInput, messages.cliTrust.token.kindUnknown)
    case .noPIN, .noAnswer: error.obstacle.ending
    case .refused(let code):
        Ending(.badInput, messages.cliTrust.token.refused(code: "\(String(code, radix: 16))"))
    }
}

extension TrustDifference {
    /// The difference in words, for the keeper who is to sign it.
    var sentence: String {
        let texts = messages.cliTrust.difference
        return switch self {
        case .signerAdded(let signer), .signerChanged(let signer, _), .signerRemoved(let signer):
            sentence(about: signer)
        case .logAdded(let log), .logChanged(let log), .logRemoved(let log): sentence(about: log)
        case .statusKeys(let office, let key, let added, let removed):
            texts.statusKeys(
                office: "\(office)",
                key: "\(key)",
                added: "\(added)",
                removed: "\(removed)"
            )
        case .vouched(let entry):
            texts.vouched(
                origin: visible(entry.origin),
                size: "\(entry.state.size)",
                moment: entry.seenAt.rfc3339
            )
        case .vouchedNoMore(let entry):
            texts.vouchedNoMore(origin: visible(entry.origin), size: "\(entry.state.size)")
        case .successor(let root?): texts.successor(root: "\(root.keyID)")
        case .successor(nil): texts.noSuccessor
        case .witnesses(let policy) where policy.quorum < 2 && !policy.keys.isEmpty:
            texts.oneWitness(count: "\(policy.keys.count)", quorum: "\(policy.quorum)")
        case .witnesses(let policy):
            texts.witnesses(count: "\(policy.keys.count)", quorum: "\(policy.quorum)")
        case .programme: texts.programme
        }
    }

    private func sentence(about signer: Signer) -> String {
        let texts = messages.cliTrust.difference
        let (office, key) = ("\(signer.office)", "\(signer.keyID)")
        if case .signerAdded = self {
            return texts.signerAdded(office: office, key: key, end: signer.validUntil.rfc3339)
        }
        if case .signerRemoved = self { return texts.signerRemoved(office: office, key: key) }
        if let since = signer.distrustedSince {
            return texts.signerDistrusted(office: office, key: key, since: since.rfc3339)
        }
        if let last = signer.noNewLettersAfter {
            return texts.signerRetired(office: office, key: key, last: last.rfc3339)
        }
        return texts.signerChanged(office: office, key: key)
    }

    private func sentence(about log: LogKey) -> String {
        let texts = messages.cliTrust.difference
        let (office, origin) = ("\(log.office)", visible(log.origin))
        if case .logAdded = self { return texts.logAdded(office: office, origin: origin) }
        if case .logRemoved = self { return texts.logRemoved(office: office, origin: origin) }
        guard let frozen = log.frozen else {
            return texts.logChanged(office: office, origin: origin)
        }
        return texts.logEnds(office: office, origin: origin, size: "\(frozen.size)")
    }
}
