import InMemoryTracing
import Testing
import Tracing

@testable import AmanWatch

private struct Refusal: Error {
    let name = "Ahmad Shahidi"
}

@Suite("Traces")
struct TraceTests {
    @Test("a step's span lies below the span of the step that asked for it")
    func nested() async {
        let tracer = InMemoryTracer()
        await withTracer(tracer) {
            await traced(.request, [.route: "/issue"]) {
                await traced(.issue) { await traced(.recordsWrite) {} }
                noteInTrace(.status, "303")
            }
        }
        let spans = tracer.finishedSpans
        #expect(spans.map(\.operationName) == ["records-write", "issue", "request"])
        #expect(spans[0].parentSpanID == spans[1].spanID)
        #expect(spans[1].parentSpanID == spans[2].spanID)
        #expect(spans[2].parentSpanID == nil)
        #expect(Set(spans.map(\.traceID)).count == 1)
        #expect(spans[2].attributes.get("status") == .string("303"))
    }

    @Test("of an error only the type is noted, and it is thrown on")
    func failed() async {
        let lines = Lines()
        let tracer = TraceFile(randomBytes: { .init(repeating: 7, count: $0) }, write: lines.add)
        await #expect(throws: Refusal.self) {
            try await withTracer(tracer) {
                try await traced(.issue) { throw Refusal() }
            }
        }
        #expect(lines.all.count == 1)
        let line = lines.all.first ?? ""
        #expect(line.hasSuffix(#","failed":true,"fault":"Refusal"}"# + "\n"), "\(line)")
        #expect(lines.all.first?.contains("Ahmad") == false)
    }

    @Test("a file of traces has one object a line, with the step above each")
    func file() async {
        let (lines, counter) = (Lines(), Counting())
        let tracer = TraceFile(randomBytes: counter.bytes, write: lines.add)
        await withTracer(tracer) {
            await traced(.request, [.route: "/board"]) { await traced(.recordsRead) {} }
        }
        let trace = String(repeating: "01", count: 16)
        #expect(lines.all.count == 2)
        #expect(
            lines.all[0].hasPrefix(
                #"{"trace":"\#(trace)","span":"0303030303030303","parent":"0202020202020202","#
                    + #""step":"records-read","startNanoseconds":"#
            )
        )
        #expect(
            lines.all[1].hasPrefix(
                #"{"trace":"\#(trace)","span":"0202020202020202","step":"request","#
            )
        )
        #expect(lines.all[1].hasSuffix(#","route":"/board"}"# + "\n"))
    }

    @Test("an attribute that is no fact of ours is not written")
    func attributes() {
        let lines = Lines()
        let tracer = TraceFile(randomBytes: { .init(repeating: 7, count: $0) }, write: lines.add)
        tracer.withSpan("request") { span in
            span.attributes["name"] = "Ahmad Shahidi"
            span.addEvent("Ahmad Shahidi")
        }
        #expect(lines.all.count == 1)
        #expect(lines.all.first?.contains("Ahmad") == false)
    }

    @Test("what must not be traced leaves no span, whatever steps it has")
    func secret() async {
        let tracer = InMemoryTracer()
        await withTracer(tracer) {
            await untraced { await traced(.request) { await traced(.recordsWrite) {} } }
        }
        #expect(tracer.finishedSpans.isEmpty)
    }

    @Test("without a tracer a step is only its work")
    func noTracer() async {
        let answer = await traced(.issue) { 7 }
        #expect(answer == 7)
    }
}

/// Identifiers that can be told apart: each is one byte again and again.
private final class Counting: Sendable {
    private let count = Lines()

    func bytes(_ wanted: Int) -> [UInt8] {
        count.add("")
        return [UInt8](repeating: UInt8(count.all.count), count: wanted)
    }
}
