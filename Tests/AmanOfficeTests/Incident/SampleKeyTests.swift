import AmanOffice
import Testing

@Suite("The monitors' key of a programme")
struct SampleKeyTests {
    @Test("that everyone knows is for the sample alone")
    func sample() throws {
        let sample = try Desk.herat()
        let key = try #require(sample.incident.monitors?.key)
        let real = sample.source.replacing("sample = true", with: "sample = false")
        do {
            _ = try Programme.parse(Array(real.utf8))
            Issue.record("it was read")
        } catch {
            #expect(error.reason == .sampleMonitorsKey && error.key == "incident.monitors.key")
        }
        let own = String(key.reversed())
        let read = try Programme.parse(Array(real.replacing(key, with: own).utf8))
        #expect(read.incident.monitors?.key == own)
    }
}
