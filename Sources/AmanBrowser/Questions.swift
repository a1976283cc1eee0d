import AmanLetter
package import AmanVerdict

/// Questions as bytes, for a caller that has cryptography but no Swift.
///
/// - Returns: The count of questions in 4 bytes; then for each: 1 byte that is 0 for ES256 and 1
///   for Ed25519, 1 byte with the count of the key, 2 bytes with that of the signature, 4 bytes
///   with that of the message; then key, signature and message. Numbers are least significant
///   byte first.
package func questionBytes(_ questions: [SignatureQuestion]) -> [UInt8] {
    var bytes: [UInt8] = []
    // Room for the question of one letter.
    bytes.reserveCapacity(1_024)
    bytes.append(questions.count, byteCount: 4)
    for question in questions {
        bytes.append(question.algorithm == .es256 ? 0 : 1, byteCount: 1)
        bytes.append(question.publicKey.count, byteCount: 1)
        bytes.append(question.signature.count, byteCount: 2)
        bytes.append(question.message.count, byteCount: 4)
        bytes += question.publicKey
        bytes += question.signature
        bytes += question.message
    }
    return bytes
}

extension [UInt8] {
    fileprivate mutating func append(_ number: Int, byteCount: Int) {
        for place in 0..<byteCount { append(UInt8(number >> (8 * place) & 0xff)) }
    }
}
