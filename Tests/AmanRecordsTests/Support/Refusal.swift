import AmanOffice
import Testing

/// Expects a write to be refused for exactly this reason.
func expect(
    _ reason: RecordsError,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ write: () async throws -> Void
) async {
    await #expect(throws: reason, sourceLocation: sourceLocation) { try await write() }
}
