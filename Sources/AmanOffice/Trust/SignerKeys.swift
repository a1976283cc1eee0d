package import AmanLetter
package import AmanSignature
package import AmanVerdict

extension Signer {
    /// The key by which this signer's letters are checked.
    package var key: PublicKey { PublicKey(algorithm: algorithm, bytes: publicKey) }
}

extension TrustList {
    /// The keys by which a reader that knows no trust lists can check letters.
    ///
    /// A retired key is among them, because the letters it made stay good, and so is one that
    /// begins later, because keys travel to such readers slowly. A distrusted one is not: only the
    /// log shows what still counts of it, and such readers do not read the log.
    ///
    /// - Parameter now: A key that is distrusted only from a later moment is still among them.
    /// - Returns: The signers, in the list's order.
    package func signersInForce(at now: Instant) -> [Signer] {
        signers.filter { signer in
            signer.distrustedSince.map { $0 > now } ?? true
        }
    }
}
