// What spans of bytes do not offer themselves.

/// Whether two runs of bytes are the same.
package func isSame(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for place in 0..<left.count where left[place] != right[place] { return false }
    return true
}

/// Whether some bytes come before others: by the first that differs, else the shorter ones.
package func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let shorter = min(left.count, right.count)
    for place in 0..<shorter where left[place] != right[place] {
        return left[place] < right[place]
    }
    return left.count < right.count
}

/// Whether some bytes come before others: by the first that differs, else the shorter ones.
///
/// Swift's own comparison is generic, and would stand in the page's module once for each type.
package func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    precedes(left.span, right.span)
}

/// Some bytes of others, in memory of their own.
///
/// Swift's own way from a slice to an array is not compiled for bytes, and asks for their type.
func copied(_ bytes: Span<UInt8>) -> [UInt8] {
    // Safe: exactly as many bytes are written as there is room for.
    unsafe [UInt8](unsafeUninitializedCapacity: bytes.count) { room, count in
        unsafe bytes.withUnsafeBufferPointer { source in
            count = unsafe room.initialize(fromContentsOf: source)
        }
    }
}

extension Span where Element == UInt8 {
    /// Whether a condition holds for every byte.
    @inline(__always)
    func allSatisfy(_ holds: (UInt8) -> Bool) -> Bool {
        for place in 0..<count where !holds(self[place]) { return false }
        return true
    }
}
