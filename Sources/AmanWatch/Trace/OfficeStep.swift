import Tracing

/// A step of the office that a trace names.
package enum OfficeStep: String, CaseIterable, Sendable {
    case request
    case apply
    case decide
    case issue
    case exchange
    case handOut = "hand-out"
    case draw
    case publish
    case recordsRead = "records-read"
    case recordsWrite = "records-write"
}

/// Does a step's work inside a span of its own, below the span of the step that asked for it.
///
/// Without a tracer it does nothing but the work. A span has the step's name and facts of
/// `LogFact`; of an error only the type is noted, never what it carries.
///
/// - Parameters:
///   - step: The span's name.
///   - facts: Known before the work begins.
///   - isolation: Where the work runs: where this is called.
///   - work: The step.
/// - Returns: What the work returns.
/// - Throws: What the work throws.
package func traced<Answer, Failure: Error>(
    _ step: OfficeStep,
    _ facts: [LogFact: String] = [:],
    isolation: isolated (any Actor)? = #isolation,
    _ work: () async throws(Failure) -> Answer
) async throws(Failure) -> Answer {
    let tracer = InstrumentationSystem.tracer
    if tracer is NoOpTracer { return try await work() }
    let span = tracer.startAnySpan(step.rawValue, context: .current ?? .topLevel)
    defer { span.end() }
    for (fact, text) in facts { span.attributes[fact.rawValue] = text }
    let outcome = await InstrumentationContext.$current.withValue(span.context) {
        await CurrentStep.$span.withValue(span) { () async -> Result<Answer, Failure> in
            do throws(Failure) {
                return .success(try await work())
            } catch {
                return .failure(error)
            }
        }
    }
    if case .failure(let error) = outcome {
        span.attributes[LogFact.fault.rawValue] = "\(type(of: error as any Error))"
        span.setStatus(SpanStatus(code: .error))
    }
    return try outcome.get()
}

/// Does work of which no trace may say anything, not even that a step of it took place.
///
/// - Parameter work: None of its steps has a span.
/// - Returns: What the work returns.
/// - Throws: What the work throws.
package nonisolated(nonsending) func untraced<Answer, Failure: Error>(
    _ work: nonisolated(nonsending) () async throws(Failure) -> Answer
) async throws(Failure) -> Answer {
    try await withTracer(NoOpTracer(), work)
}

/// Notes a fact that became known while a step was at work, in its span.
package func noteInTrace(_ fact: LogFact, _ text: String) {
    CurrentStep.span?.attributes[fact.rawValue] = text
}

/// The span of the step that is at work in this task; nil without a tracer.
private enum CurrentStep {
    @TaskLocal static var span: (any Span)?
}
