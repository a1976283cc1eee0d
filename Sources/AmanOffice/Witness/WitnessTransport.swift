/// How the office reaches witnesses; the program brings it.
///
/// An implementation reads no more of an answer than it was allowed, follows no redirect, and ends
/// in time whatever the other side does.
package protocol WitnessTransport: Sendable {
    /// Sends a request to a witness's `add-checkpoint`.
    ///
    /// - Parameters:
    ///   - body: The request.
    ///   - address: The witness's address, without a slash at its end.
    ///   - byteCountMax: Most bytes of the answer's body.
    /// - Returns: The answer, whatever its status is.
    /// - Throws: Why there is none.
    func addCheckpoint(
        _ body: [UInt8],
        at address: String,
        byteCountMax: Int
    ) async throws(WitnessTransportError) -> WitnessResponse
    /// The tree head of a log that a witness cosigned last, from its monitoring address.
    ///
    /// - Parameters:
    ///   - originHash: SHA-256 of the log's origin, in lower-case hexadecimal digits.
    ///   - address: The witness's address, without a slash at its end.
    ///   - byteCountMax: Most bytes of the answer's body.
    /// - Returns: The answer, whatever its status is.
    /// - Throws: Why there is none.
    func cosignedHead(
        _ originHash: String,
        at address: String,
        byteCountMax: Int
    ) async throws(WitnessTransportError) -> WitnessResponse
}

/// What a witness answered over HTTP.
package struct WitnessResponse: Equatable, Sendable {
    /// The HTTP status.
    package var status: Int
    /// The media type, without parameters; empty where none was named.
    package var mediaType: String
    /// Seconds after which it may be asked again, where it says so.
    package var retryAfter: Int64?
    package var body: [UInt8]

    package init(status: Int, mediaType: String, retryAfter: Int64? = nil, body: [UInt8]) {
        self.status = status
        self.mediaType = mediaType
        self.retryAfter = retryAfter
        self.body = body
    }
}

/// Why there is no answer of a witness.
package enum WitnessTransportError: Error, Equatable, Sendable {
    /// No connection, no answer in time, or an answer that broke off.
    case unreachable
    /// The answer is longer than what may be read of it.
    case tooLong
}

/// Seconds for which one request to a witness may take, its answer included.
package let witnessRequestSecondsMax: Int64 = 5

/// Seconds by which a witness's clock may differ from the office's: as two clocks of the programme.
package let witnessClockSecondsMax: Int64 = 300
