import AmanLetter
public import AmanLog

extension SignatureQuestion {
    /// What a tree head's note asks of crypto: whether a log's or a witness's key signed it.
    ///
    /// Source: c2sp.org/signed-note and c2sp.org/tlog-cosignature; both keys are Ed25519.
    public init(_ question: NoteQuestion) {
        self.init(
            algorithm: .ed25519,
            publicKey: question.key.publicKey,
            message: question.message,
            signature: question.signature
        )
    }
}
