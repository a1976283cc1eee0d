import Synchronization
package import Tracing

/// Writes each step that has ended as one JSON object a line.
///
/// A trace begins with a request of ours: what a request says of traces elsewhere is not believed,
/// and nothing of ours travels out. Attributes are facts of `LogFact` and no others.
package final class TraceFile: Tracer {
    package typealias Span = TraceSpan

    /// Bytes after which nothing more is written: a forgotten trace shall not fill the disk.
    package static let byteCountMax = 268_435_456

    private let randomBytes: @Sendable (_ count: Int) -> [UInt8]
    private let write: @Sendable (_ line: String) -> Void
    private let byteCount = Mutex(0)

    /// - Parameters:
    ///   - randomBytes: Makes the identifiers.
    ///   - write: Receives each line with the line feed at its end.
    package init(
        randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8],
        write: @escaping @Sendable (_ line: String) -> Void
    ) {
        self.randomBytes = randomBytes
        self.write = write
    }

    package func startSpan<Instant: TracerInstant>(
        _ operationName: String,
        context: @autoclosure () -> InstrumentationContext,
        ofKind kind: SpanKind,
        at instant: @autoclosure () -> Instant,
        function: String,
        file fileID: String,
        line: UInt
    ) -> TraceSpan {
        var context = context()
        let above = context[TracePlace.self]
        let place = TracePlace.Value(
            trace: above?.trace ?? identifier(16),
            span: identifier(8),
            parent: above?.span
        )
        context[TracePlace.self] = place
        return TraceSpan(
            operationName,
            place,
            context: context,
            startedAt: instant().nanosecondsSinceEpoch
        ) { self.keep($0) }
    }

    package func forceFlush() {}

    package func inject<Carrier, Inject: Injector>(
        _ context: InstrumentationContext,
        into carrier: inout Carrier,
        using injector: Inject
    ) where Inject.Carrier == Carrier {}

    package func extract<Carrier, Extract: Extractor>(
        _ carrier: Carrier,
        into context: inout InstrumentationContext,
        using extractor: Extract
    ) where Extract.Carrier == Carrier {}

    private func identifier(_ count: Int) -> String {
        randomBytes(count).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    private func keep(_ line: String) {
        let hasRoom = byteCount.withLock { count in
            count += line.utf8.count
            return count <= Self.byteCountMax
        }
        if hasRoom { write(line) }
    }
}

/// Where a step is in its trace.
private enum TracePlace: InstrumentationContextKey {
    typealias Value = Place
    static var nameOverride: String? { "aman" }
}

private struct Place: Sendable {
    /// 32 hexadecimal digits.
    let trace: String
    /// 16 hexadecimal digits.
    let span: String
    /// The step that asked for this one; nil for the first.
    let parent: String?
}

/// One step of a trace, until it ends.
package final class TraceSpan: Span {
    private struct State: Sendable {
        var operationName: String
        var attributes: SpanAttributes = [:]
        var hasFailed = false
        var hasEnded = false
    }

    package let context: InstrumentationContext
    private let place: Place
    private let startedAt: UInt64
    private let keep: @Sendable (_ line: String) -> Void
    private let state: Mutex<State>

    fileprivate init(
        _ operationName: String,
        _ place: Place,
        context: InstrumentationContext,
        startedAt: UInt64,
        keep: @escaping @Sendable (_ line: String) -> Void
    ) {
        self.context = context
        self.place = place
        self.startedAt = startedAt
        self.keep = keep
        state = Mutex(State(operationName: operationName))
    }

    package var operationName: String {
        get { state.withLock { $0.operationName } }
        set { state.withLock { $0.operationName = newValue } }
    }

    package var attributes: SpanAttributes {
        get { state.withLock { $0.attributes } }
        set { state.withLock { $0.attributes = newValue } }
    }

    package var isRecording: Bool { state.withLock { !$0.hasEnded } }

    package func setStatus(_ status: SpanStatus) {
        state.withLock { $0.hasFailed = status.code == .error }
    }

    package func addEvent(_ event: SpanEvent) {}

    package func addLink(_ link: SpanLink) {}

    /// Notes that the step failed; what the error carries may be about a person.
    package func recordError<Instant: TracerInstant>(
        _ error: any Error,
        attributes: SpanAttributes,
        at instant: @autoclosure () -> Instant
    ) {
        state.withLock { $0.hasFailed = true }
    }

    package func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
        let endedAt = instant().nanosecondsSinceEpoch
        let ended = state.withLock { state -> State? in
            guard !state.hasEnded else { return nil }
            state.hasEnded = true
            return state
        }
        if let ended { keep(line(ended, endedAt: endedAt) + "\n") }
    }

    private func line(_ state: State, endedAt: UInt64) -> String {
        var members = [
            ("trace", LogLine.quoted(place.trace)), ("span", LogLine.quoted(place.span)),
        ]
        if let parent = place.parent { members.append(("parent", LogLine.quoted(parent))) }
        members.append(("step", LogLine.quoted(state.operationName)))
        members.append(("startNanoseconds", String(startedAt)))
        let taken = endedAt >= startedAt ? endedAt - startedAt : 0
        members.append(("nanoseconds", String(taken)))
        if state.hasFailed { members.append(("failed", "true")) }
        for fact in LogFact.allCases {
            guard case .string(let text)? = state.attributes.get(fact.rawValue) else { continue }
            members.append((fact.rawValue, LogLine.quoted(text)))
        }
        return "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }
}
