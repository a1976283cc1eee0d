/// What is asked of the records to know whether a server is ready.
package protocol ReadyRecords: Sendable {
    /// Waits for the office's turn to write and gives it back, without a change.
    ///
    /// - Throws: Why a change would not be stored now.
    func takeTurn() async throws(RecordsError)
}
