/// Why no code was read from a photo, as far as that is the photo's own fault.
package enum PhotoRefusal: Error, Equatable, Sendable {
    /// It is damaged, no JPEG or PNG, or costs more to decode than it may.
    case unreadable
    /// It has more pixels than are decoded.
    case tooManyPixels(width: Int, height: Int, limit: Int)
}
