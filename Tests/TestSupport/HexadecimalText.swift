/// The bytes that a test or a vector writes in hexadecimal digits, large or small.
///
/// Of its own, so that the digits the project writes are not compared with themselves.
package func bytes(hex: String) -> [UInt8] {
    let digits = hex.map { character in
        guard let value = character.hexDigitValue, character.isASCII else {
            preconditionFailure("\(character) is no hexadecimal digit")
        }
        return UInt8(value)
    }
    precondition(digits.count.isMultiple(of: 2), "an odd count of hexadecimal digits")
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
