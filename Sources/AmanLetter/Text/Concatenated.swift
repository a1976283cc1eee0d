/// The texts joined in order.
///
/// Swift's own `+` links code for strings of other systems, too much for the page's module.
package func concatenated(_ parts: String...) -> String {
    var byteCount = 0
    for part in parts { byteCount += part.utf8.count }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(byteCount)
    for part in parts { append(part, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
}

/// Adds a text's UTF-8 to some bytes.
package func append(_ text: String, to bytes: inout [UInt8]) {
    append(text.utf8.span, to: &bytes)
}

/// Adds some bytes to others, all at once.
package func append(_ more: Span<UInt8>, to bytes: inout [UInt8]) {
    // Safe: the buffer is read while the span holds its bytes, and does not outlive the call.
    unsafe more.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
}
