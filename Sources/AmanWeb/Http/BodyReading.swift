import HTTPTypes
import Hummingbird

/// Reads a body piece by piece, and stops as soon as it is too much, too slow, or has no room.
///
/// `allowance` pays for each piece before it is stored. A body that announces more than `most`
/// bytes is refused before its first byte is read.
///
/// - Returns: The whole body.
/// - Throws: `tooMuch`, `tooSlow`, `overloaded`, and what the connection throws.
func bytes(
    of request: Request,
    within allowance: BodyAllowance,
    upTo most: Int,
    _ limits: SiteLimits,
    tooMuch: SiteRefusal
) async throws -> [UInt8] {
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard announced <= most else { throw tooMuch }
    let start = ContinuousClock.now
    var body: [UInt8] = []
    for try await piece in request.body {
        let count = body.count + piece.readableBytes
        guard count <= most else { throw tooMuch }
        try limits.checkPace(byteCount: count, after: ContinuousClock.now - start)
        try allowance.take(piece.readableBytes)
        // Memory that nothing was written to is none yet, so this costs what has arrived.
        if body.isEmpty { body.reserveCapacity(max(announced, count)) }
        body.append(contentsOf: piece.readableBytesView)
    }
    return body
}

extension SiteLimits {
    /// Refuses a body that arrives so slowly that only its connection is wanted.
    ///
    /// - Throws: `tooSlow`.
    func checkPace(byteCount: Int, after time: Duration) throws(SiteRefusal) {
        guard time < .seconds(arrivalSecondsMax) else { throw .tooSlow }
        guard time > .seconds(slowSecondsMax) else { return }
        guard byteCount >= Int(time.components.seconds) * bytesPerSecondMin else { throw .tooSlow }
    }
}
