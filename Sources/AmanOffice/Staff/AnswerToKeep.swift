package import AmanLetter

/// What a desk's program will be answered, stored in one commit with what its request changed.
///
/// So a request whose answer was lost finds it when it is sent again, on any server; and one that
/// was not carried out has no answer.
package struct AnswerToKeep<Made>: Sendable {
    package let key: AnswerKey
    package let at: Instant
    private let answer: @Sendable (Made) -> KeptAnswer

    /// - Parameters:
    ///   - key: Names the request.
    ///   - at: When it is answered.
    ///   - answer: The answer about what was made. It is made inside the commit, perhaps more than
    ///     once, and reads nothing else.
    package init(
        key: AnswerKey,
        at: Instant,
        answer: @escaping @Sendable (Made) -> KeptAnswer
    ) {
        (self.key, self.at, self.answer) = (key, at, answer)
    }

    package func callAsFunction(_ made: Made) -> KeptAnswer { answer(made) }

    /// The same answer, where the records know only what that is made of.
    package func after<Kept>(
        _ step: @escaping @Sendable (Kept) -> Made
    ) -> AnswerToKeep<Kept> {
        let answer = answer
        return AnswerToKeep<Kept>(key: key, at: at) { answer(step($0)) }
    }
}

extension AnswerToKeep: Equatable {
    /// Two of one request and moment: what they would say is not compared.
    package static func == (one: Self, other: Self) -> Bool {
        one.key == other.key && one.at == other.at
    }
}
