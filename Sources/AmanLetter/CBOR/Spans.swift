// Operations that spans of bytes lack.

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
/// Swift's own comparison is generic, and the page's module would hold one copy for each type.
package func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    precedes(left.span, right.span)
}

/// A copy of some bytes.
///
/// Swift's own conversion of a slice to an array is generic code, which is slower here.
func copied(_ bytes: Span<UInt8>) -> [UInt8] {
    // Safe: exactly `bytes.count` bytes are written, which is the capacity.
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
