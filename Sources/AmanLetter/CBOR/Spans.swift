// What spans of bytes do not offer themselves.

/// Whether two runs of bytes are the same.
func isSame(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for place in 0..<left.count where left[place] != right[place] { return false }
    return true
}

extension Span where Element == UInt8 {
    /// Whether a condition holds for every byte.
    @inline(__always)
    func allSatisfy(_ holds: (UInt8) -> Bool) -> Bool {
        for place in 0..<count where !holds(self[place]) { return false }
        return true
    }
}
