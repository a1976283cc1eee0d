import AmanLetter
import AmanOffice
import Synchronization

/// Tokens and answers in memory, for the API's own tests; the contract suite tests the real ones.
final class TokensInMemory: TokenRecords {
    private struct State {
        var tokens: [DeskToken] = []
        var secrets: [DeskTokenSecret: DeskTokenID] = [:]
        var answers: [AnswerKey: KeptAnswer] = [:]
        var uses = 0
    }

    private let state = Mutex(State())
    private let people: PeopleInMemory

    init(people: PeopleInMemory) {
        self.people = people
    }

    var answerCount: Int { state.withLock { $0.answers.count } }

    func tokens() async throws(RecordsError) -> [DeskToken] {
        var tokens = state.withLock { $0.tokens }
        for index in tokens.indices {
            let member = try await people.staffMember(tokens[index].member.id)?.member
            if let member { tokens[index].member = member }
        }
        return tokens
    }

    func token(_ secret: DeskTokenSecret) async throws(RecordsError) -> DeskToken? {
        let id = state.withLock { $0.secrets[secret] }
        return try await tokens().first { $0.id == id }
    }

    func add(_ new: NewDeskToken) async throws(RecordsError) -> DeskToken {
        let made = state.withLock { state -> DeskToken? in
            guard !state.tokens.contains(where: { $0.desk == new.desk && $0.droppedAt == nil })
            else { return nil }
            let token = DeskToken(
                id: DeskTokenID(number: Int64(state.tokens.count + 1)),
                desk: new.desk,
                member: new.member,
                scopes: new.scopes,
                madeAt: new.madeAt,
                endsAt: new.endsAt
            )
            state.tokens.append(token)
            state.secrets[new.secret] = token.id
            return token
        }
        guard let made else { throw .conflict(.nameTaken) }
        return made
    }

    func drop(
        _ id: DeskTokenID,
        at now: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        state.withLock { state in
            for index in state.tokens.indices where state.tokens[index].id == id {
                state.tokens[index].droppedAt = now
            }
        }
    }

    func noteUse(of id: DeskTokenID, day: Int64) async throws(RecordsError) {
        state.withLock { state in
            for index in state.tokens.indices where state.tokens[index].id == id {
                state.tokens[index].usedDay = day
            }
        }
    }

    func answer(to key: AnswerKey) async throws(RecordsError) -> KeptAnswer? {
        state.withLock { $0.answers[key] }
    }

    func keep(
        _ answer: KeptAnswer,
        to key: AnswerKey,
        at now: Instant
    ) async throws(RecordsError) {
        state.withLock { $0.answers[key] = $0.answers[key] ?? answer }
    }

    func dropAnswers(keptBefore moment: Instant) async throws(RecordsError) {}
}
