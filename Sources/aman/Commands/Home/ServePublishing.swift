import AmanOffice
import AmanSignature
import AmanTexts

extension Serve {
    /// Publishes; says once that a token keeps it from that, and what is wrong with it.
    ///
    /// - Parameters:
    ///   - opened: The office.
    ///   - before: What was in the way the last time.
    /// - Returns: What is in the way now; nil where nothing is.
    /// - Throws: What else stopped it.
    func publish(
        _ opened: OpenedOffice,
        after before: KeyAccessError?
    ) async throws -> KeyAccessError? {
        do {
            try await opened.publish()
            if before != nil { Console.note(messages.cliSetUp.token.signsAgain) }
            return nil
        } catch PublishError.keyUnavailable(let obstacle) {
            if obstacle != before { Console.say(obstacle.ending) }
            return obstacle
        }
    }
}
