package import AmanLetter
package import AmanSignature
package import AmanVerdict

/// What people want changed in the trust list.
package enum TrustChange: Equatable, Sendable {
    /// An office's keys are added, or take the place of those it had.
    ///
    /// - `overlapDays`: How long the keys before stay in use beside the new ones; nil where nothing
    ///   is to be replaced.
    case add(Enrolment, of: OfficeCode, overlapDays: Int?)
    /// A signer makes no letters after a moment; nil is now.
    case retire(KeyID, after: Instant?)
    /// A signer's key may be in other hands since a moment.
    ///
    /// - `vouching`: Whether the root vouches for what this office saw of the log before that.
    case distrust(KeyID, since: Instant, vouching: Bool)
    /// The root names the one that will sign after it.
    case succeed(RootKey)
    /// The witnesses of the programme file take the place of those on the list.
    case witnesses

    /// The word for it in the audit.
    package var reason: AuditCode {
        switch self {
        case .add: "add"
        case .retire: "retire"
        case .distrust: "distrust"
        case .succeed: "succeed"
        case .witnesses: "witnesses"
        }
    }

    /// The key it is about; nil where it is about many.
    package var subject: KeyID? {
        switch self {
        case .add(let enrolment, _, _): keyIdentifier(of: enrolment.signer.publicKey)
        case .retire(let key, _), .distrust(let key, _, _): key
        case .succeed(let root): root.keyID
        case .witnesses: nil
        }
    }

    /// What the audit calls it.
    var auditSubject: AuditCode { subject.map { AuditCode($0) } ?? "witnesses" }
}

/// A changed trust list that the root has yet to sign.
package struct PlannedTrust: Sendable {
    /// The list as it will be.
    package var list: TrustList
    /// The root that signed the list before it, or will sign the first.
    package var root: RootKey
    /// The list before it, as signed; nil for the first.
    package var standing: [UInt8]?
    /// The root that the list before it names as the next.
    package var successor: RootKey?
}

/// Signs a trust list, and checks the signature as its readers will.
///
/// - Throws: `refused` when the list breaks a rule, `notSigned` when the root did not sign rightly.
package func signTrustList(
    _ list: TrustList,
    by root: any RootSigner
) throws(TrustError) -> [UInt8] {
    let payload: [UInt8]
    do {
        payload = try list.encoded()
    } catch {
        throw .refused(error)
    }
    let key = root.publicHalf
    let envelope = UnsignedEnvelope(
        algorithm: key.algorithm,
        keyID: key.keyID,
        type: trustListType,
        payload: payload
    )
    let cose: [UInt8]
    do {
        cose = envelope.signed(by: try root.sign(envelope.toBeSigned))
    } catch {
        throw .notSigned
    }
    do {
        // A token that signs with another key than it shows must not make a list no one can read.
        _ = try checkTrustList(cose, root: RootKey(key), ask: SignatureChecker().isValid)
        return cose
    } catch .content(let refusal) {
        throw .refused(refusal)
    } catch {
        throw .notSigned
    }
}

extension RootKey {
    /// The public half of a root, as bundles name it.
    package init(_ key: PublicKey) {
        self.init(algorithm: key.algorithm, publicKey: key.bytes)
    }
}
