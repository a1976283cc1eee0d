/// Whether a key made a signature over a message: what the caller must ask of its crypto.
///
/// This module never calls crypto itself, so that one code judges in the office and the browser.
public struct NoteQuestion: Equatable, Sendable {
    /// The key that is said to have signed.
    public let key: VerifierKey
    /// The bytes that were signed.
    public let message: [UInt8]
    /// The Ed25519 signature; 64 bytes.
    public let signature: [UInt8]
    /// When a witness says it saw the tree head, in seconds since 1970; nil for a log's own key.
    public let time: Int64?
}

/// Bytes of an Ed25519 signature.
let ed25519SignatureByteCount = 64
/// Bytes of the time in front of a witness's signature.
let timeByteCount = 8

extension SignedNote {
    /// The questions to ask before the note may be trusted; one per line of a known key.
    ///
    /// Trust the note only if there is a question and every answer is yes: C2SP says to refuse
    /// the whole note when a known key's signature is not valid. Lines whose name and key ID are
    /// not both known are skipped.
    ///
    /// - Throws: `wrongSignatureLength` when a known key's line cannot be a signature;
    ///   `wrongSignature` when a witness states an impossible time, which zero is too.
    public func questions(for keys: [VerifierKey]) throws(LogRefusal) -> [NoteQuestion] {
        var questions: [NoteQuestion] = []
        for line in signatures {
            guard let key = keys.first(where: { $0.isNamed(in: line) }) else { continue }
            questions.append(try question(on: line, by: key))
        }
        return questions
    }

    /// Asks about every line of a known key and gives back the questions, all answered yes.
    ///
    /// - Throws: `noKnownSigner` without a line of a known key, `wrongSignature` at the first no;
    ///   else as `questions(for:)`.
    public func answered(
        for keys: [VerifierKey],
        ask: (NoteQuestion) -> Bool
    ) throws(LogRefusal) -> [NoteQuestion] {
        let questions = try questions(for: keys)
        guard !questions.isEmpty else { throw .noKnownSigner }
        for question in questions {
            guard ask(question) else { throw .wrongSignature(keyID: question.key.keyID) }
        }
        return questions
    }

    private func question(
        on line: NoteSignature,
        by key: VerifierKey
    ) throws(LogRefusal) -> NoteQuestion {
        let timed = key.kind == .cosignature
        let expected = ed25519SignatureByteCount + (timed ? timeByteCount : 0)
        guard line.signature.count == expected else {
            throw .wrongSignatureLength(byteCount: line.signature.count)
        }
        guard timed else {
            let message = Array(text.utf8)
            return NoteQuestion(key: key, message: message, signature: line.signature, time: nil)
        }
        let stated = line.signature.prefix(timeByteCount).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        // C2SP: a cosignature's time is never zero, which would say "seen in 1970".
        guard let time = Int64(exactly: stated), time > 0 else {
            throw .wrongSignature(keyID: key.keyID)
        }
        return NoteQuestion(
            key: key,
            message: cosignatureMessage(over: text, at: time),
            signature: Array(line.signature.dropFirst(timeByteCount)),
            time: time
        )
    }
}

/// The bytes a witness signs: two lines of its own, then the tree head's text.
///
/// - Parameters:
///   - text: The note's text, ending in a newline.
///   - time: When the witness saw the tree head, in seconds since 1970; not negative.
/// - Returns: The message. Source: c2sp.org/tlog-cosignature, "Ed25519 signed message".
public func cosignatureMessage(over text: String, at time: Int64) -> [UInt8] {
    precondition(time >= 0, "a cosignature's time is not negative")
    var message = Array("cosignature/v1\ntime ".utf8)
    message += decimalBytes(UInt64(time))
    message.append(newline)
    message += text.utf8
    return message
}

extension VerifierKey {
    /// The signature line for a signature this key made.
    ///
    /// - Parameters:
    ///   - signature: The Ed25519 signature; 64 bytes.
    ///   - time: The time that was signed along, for a witness's key; nil for a log's own.
    /// - Returns: The line to put under the note.
    /// - Throws: `wrongSignatureLength` when it is not 64 bytes.
    public func line(
        with signature: [UInt8],
        at time: Int64? = nil
    ) throws(LogRefusal) -> NoteSignature {
        guard signature.count == ed25519SignatureByteCount else {
            throw .wrongSignatureLength(byteCount: signature.count)
        }
        precondition((time != nil) == (kind == .cosignature), "only witnesses state a time")
        let stated = time.map { bigEndianBytes(UInt64(bitPattern: $0), count: timeByteCount) }
        return NoteSignature(name: name, keyID: keyID, signature: (stated ?? []) + signature)
    }

    fileprivate func isNamed(in line: NoteSignature) -> Bool {
        keyID == line.keyID && sameBytes(name, line.name)
    }
}
