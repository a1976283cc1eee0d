import CLibPQ
import Foundation

/// One connection to a PostgreSQL server; one thread at a time uses it.
///
/// It blocks its thread, never longer than it was allowed to. What is asked together goes to the
/// server together (pipeline mode). Messages of the server are dropped: they may hold a person's
/// name. Only states and names of constraints leave this file.
///
/// Source: PostgreSQL 15 documentation, chapter 34, "libpq - C Library".
@safe final class PostgresConnection {
    let handle: OpaquePointer
    private let notices: NoticeCount
    private let now: @Sendable () -> Duration
    private var prepared = PreparedStatements()
    private var translations: [TranslationKey: StatementTranslation] = [:]
    /// Round trips that were sent and not waited for.
    private var owed: [[Step]] = []
    /// How many questions of the last round trip were answered before one was refused.
    private(set) var answeredCount = 0
    /// Why the connection is of no use any more; nil while it is.
    private(set) var broken: PostgresError?

    /// What one result answers.
    fileprivate enum Step {
        case prepare(PreparedStatements.Key, name: String)
        case ask(limit: Int?)
    }

    /// Connects; blocks until a server answers or the limits are reached.
    init(
        _ parameters: [String: String],
        within limit: Duration,
        now: @escaping @Sendable () -> Duration
    ) throws(PostgresError) {
        unsafe handle = try unsafe startedConnection(parameters)
        self.now = now
        notices = NoticeCount()
        // Before the first byte comes: without a receiver libpq prints what it gets.
        let counter = unsafe Unmanaged.passUnretained(notices).toOpaque()
        unsafe PQsetNoticeReceiver(handle, countNotice, counter)
        try connect(until: now() + limit)
        try insistOnServer()
        guard unsafe PQsetnonblocking(handle, 1) == 0, unsafe PQenterPipelineMode(handle) == 1
        else {
            throw .lost
        }
    }

    deinit {
        unsafe PQfinish(handle)
    }

    /// Sends questions together and waits for all answers.
    ///
    /// - Throws: The first question's error that has one; those after it were not looked at.
    func run(_ asks: [Ask], within limit: Duration) throws(PostgresError) -> [Reply] {
        let deadline = now() + limit
        try collectOwed(deadline)
        let steps = try send(asks)
        return try collect(steps, deadline)
    }

    /// Sends questions and does not wait: the next `run` does.
    func sendOnly(_ asks: [Ask]) {
        guard broken == nil, let steps = try? send(asks) else { return }
        owed.append(steps)
        _ = unsafe PQflush(handle)
    }

    /// Waits for what was sent and not waited for, before the connection is let go: a server that
    /// still answers would log a broken pipe.
    func settle(within limit: Duration) {
        guard broken == nil else { return }
        try? collectOwed(now() + limit)
    }

    /// As `run`; says too whether the server sent a notice meanwhile.
    func runNoticing(
        _ asks: [Ask],
        within limit: Duration
    ) throws(PostgresError) -> (replies: [Reply], isNoticed: Bool) {
        let before = notices.count
        let replies = try run(asks, within: limit)
        return (replies, notices.count != before)
    }

    /// Runs a script of several statements, outside of pipeline mode; for schemas only.
    func execute(script: String) throws(PostgresError) {
        try collectOwed(now() + .seconds(15))
        guard unsafe PQexitPipelineMode(handle) == 1, unsafe PQsetnonblocking(handle, 0) == 0 else {
            throw lost()
        }
        defer {
            _ = unsafe PQsetnonblocking(handle, 1)
            if unsafe PQenterPipelineMode(handle) != 1 { broken = .lost }
        }
        guard let result = unsafe PQexec(handle, script) else { throw lost() }
        defer { unsafe PQclear(result) }
        if let error = unsafe refusal(in: result) { throw error }
    }

    /// A statement of the records as this server reads it, for so many rows.
    func translation(of sql: String, limit: Int?) -> StatementTranslation {
        let key = TranslationKey(sql: sql, limit: limit)
        if let known = translations[key] { return known }
        var translation = StatementTranslation(sql)
        if let limit { translation = translation.limited(to: limit) }
        translations[key] = translation
        return translation
    }

    private struct TranslationKey: Hashable {
        let sql: String
        let limit: Int?
    }

    /// Whether statements are prepared that should be forgotten before the next transaction.
    func isFull(_ most: Int) -> Bool { prepared.count > most || translations.count > most }

    /// What forgets every prepared statement.
    func forgetPrepared() -> Ask {
        prepared.removeAll()
        translations = [:]
        return Ask("DEALLOCATE ALL", isPrepared: false)
    }
}

extension PostgresConnection {
    private func connect(until deadline: Duration) throws(PostgresError) {
        var wanted = PGRES_POLLING_WRITING
        while wanted != PGRES_POLLING_OK {
            let left = deadline - now()
            guard left > .zero else { throw .unreachable(.noAnswer) }
            if wanted == PGRES_POLLING_FAILED {
                throw .unreachable(unsafe ConnectionTrouble(handle))
            }
            let isWriting = wanted == PGRES_POLLING_WRITING
            guard unsafe PostgresSocket.wait(handle, left, for: isWriting ? POLLOUT : POLLIN) else {
                throw .unreachable(.noAnswer)
            }
            wanted = unsafe PQconnectPoll(handle)
        }
    }

    private func insistOnServer() throws(PostgresError) {
        guard unsafe PQserverVersion(handle) >= Self.serverVersionMin else {
            throw .refused(state: PostgresError.wrongServer, rule: "version")
        }
        guard let encoding = unsafe PQparameterStatus(handle, "server_encoding"),
            unsafe String(cString: encoding) == "UTF8"
        else { throw .refused(state: PostgresError.wrongServer, rule: "encoding") }
    }

    /// As libpq writes 14.0: the first with what the records use of functions and privileges.
    private static let serverVersionMin: Int32 = 140_000

    private func lost() -> PostgresError {
        broken = .lost
        return .lost
    }

    private func send(_ asks: [Ask]) throws(PostgresError) -> [Step] {
        if let broken { throw broken }
        var steps: [Step] = []
        for ask in asks {
            let values = EncodedValues(ask.values.list)
            guard ask.isPrepared else {
                guard unsafe values.send(handle, text: ask.translation.sql) else { throw lost() }
                steps.append(.ask(limit: ask.limit))
                continue
            }
            let key = PreparedStatements.Key(sql: ask.translation.sql, types: values.types)
            let known = prepared.name(of: key)
            let name = if let known { known } else { try prepare(key, &steps) }
            guard unsafe values.send(handle, prepared: name) else { throw lost() }
            steps.append(.ask(limit: ask.limit))
        }
        guard unsafe PQpipelineSync(handle) == 1 else { throw lost() }
        return steps
    }

    private func prepare(
        _ key: PreparedStatements.Key,
        _ steps: inout [Step]
    ) throws(PostgresError) -> String {
        let name = prepared.nextName()
        let isSent = unsafe PQsendPrepare(handle, name, key.sql, Int32(key.types.count), key.types)
        guard isSent == 1 else { throw lost() }
        // Two equal statements in one round trip need one preparation.
        prepared.keep(key, name)
        steps.append(.prepare(key, name: name))
        return name
    }

    private func collectOwed(_ deadline: Duration) throws(PostgresError) {
        while !owed.isEmpty { _ = try collect(owed.removeFirst(), deadline) }
    }

    private func collect(_ steps: [Step], _ deadline: Duration) throws(PostgresError) -> [Reply] {
        var replies: [Reply] = []
        var first: PostgresError?
        answeredCount = 0
        for step in steps {
            do throws(PostgresError) {
                guard let reply = try answer(to: step, deadline) else { continue }
                replies.append(reply)
                if first == nil { answeredCount += 1 }
            } catch {
                if error.endsConnection { broken = error }
                if case .prepare(let key, _) = step { prepared.forget(key) }
                if broken == .lost { throw first ?? error }
                first = first ?? error
            }
        }
        guard let end = try unsafe result(deadline) else { throw lost() }
        defer { unsafe PQclear(end) }
        if let first { throw first }
        guard unsafe PQresultStatus(end) == PGRES_PIPELINE_SYNC else { throw lost() }
        return replies
    }

    /// Takes what belongs to one question: its result, and the end mark after it.
    private func answer(to step: Step, _ deadline: Duration) throws(PostgresError) -> Reply? {
        guard let result = try unsafe result(deadline) else { throw lost() }
        defer { unsafe PQclear(result) }
        if let error = unsafe refusal(in: result) {
            try passEnd(deadline)
            throw error
        }
        var reply: Reply?
        var unreadable: PostgresError?
        if case .ask(let limit) = step {
            do throws(PostgresError) {
                reply = try unsafe Reply(result, limit: limit)
            } catch {
                unreadable = error
            }
        }
        try passEnd(deadline)
        if let unreadable { throw unreadable }
        return reply
    }

    private func passEnd(_ deadline: Duration) throws(PostgresError) {
        while let more = try unsafe result(deadline) { unsafe PQclear(more) }
    }

    /// Why a result is none; nil where it is one.
    private func refusal(in result: OpaquePointer) -> PostgresError? {
        switch unsafe PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_PIPELINE_SYNC, PGRES_EMPTY_QUERY: return nil
        case PGRES_PIPELINE_ABORTED: return .refused(state: "25P02", rule: nil)
        default: break
        }
        guard unsafe PQstatus(handle) == CONNECTION_OK, let state = unsafe field(result, "C") else {
            return unsafe field(result, "C").map { .refused(state: $0, rule: nil) } ?? lost()
        }
        return unsafe .refused(state: state, rule: field(result, "n"))
    }

    private func field(_ result: OpaquePointer, _ code: Unicode.Scalar) -> String? {
        guard let text = unsafe PQresultErrorField(result, Int32(code.value)) else { return nil }
        return unsafe String(cString: text)
    }

    /// The next result, as soon as it is there; nil at the end of a question's results.
    private func result(_ deadline: Duration) throws(PostgresError) -> OpaquePointer? {
        var isSent = unsafe PQflush(handle)
        while unsafe isSent == 1 || PQisBusy(handle) == 1 {
            guard isSent >= 0 else { throw lost() }
            try wait(until: deadline, writing: isSent == 1)
            guard unsafe PQconsumeInput(handle) == 1 else { throw lastWords() }
            isSent = unsafe PQflush(handle)
        }
        return unsafe PQgetResult(handle)
    }

    /// The server may have said why it ends the connection just before it did.
    private func lastWords() -> PostgresError {
        while unsafe PQisBusy(handle) == 0, let result = unsafe PQgetResult(handle) {
            defer { unsafe PQclear(result) }
            if let state = unsafe field(result, "C") {
                broken = .lost
                return .refused(state: state, rule: nil)
            }
            if unsafe PQstatus(handle) != CONNECTION_OK { break }
        }
        return lost()
    }

    private func wait(until deadline: Duration, writing: Bool) throws(PostgresError) {
        let left = deadline - now()
        guard left > .zero else { throw lost() }
        let events = POLLIN | (writing ? POLLOUT : 0)
        guard unsafe PostgresSocket.wait(handle, left, for: events) else { throw lost() }
    }
}
