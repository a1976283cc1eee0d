import Foundation
import Testing

/// Three database nodes in network namespaces, as `Tools/cluster/drill` starts and breaks them.
///
/// `make cluster` breaks them in all ways; here one failover shows that nothing is lost.
enum ClusterDrill {
    static let program = Programs.root.appending(path: "Tools/cluster/drill").path

    /// Why there is no drill on this machine, as the drill says it; nil where there is one.
    static let whyNot: String? = {
        guard let answer = try? Programs.run(program, ["--can"]) else {
            return "Tools/cluster/drill cannot be started"
        }
        return answer.status == 0 ? nil : answer.out.trimmingCharacters(in: .whitespacesAndNewlines)
    }()
}

@Suite(
    "Failover of the database",
    .enabled(if: ClusterDrill.whyNot == nil, Comment(rawValue: ClusterDrill.whyNot ?? ""))
)
struct FailoverTests {
    /// A machine that compiles meanwhile answers late; `make cluster` asks for 30 seconds.
    private static let secondsWithoutServiceMax = "45"

    @Test("a primary that is killed under load loses nothing that was acknowledged")
    func killed() throws {
        let answer = try Programs.run(
            ClusterDrill.program,
            ["--short", "--limit", Self.secondsWithoutServiceMax]
        )
        #expect(answer.status == 0, "\(answer.out)\(answer.err)")
        #expect(answer.out.contains("nothing lost, nothing twice, one log"), "\(answer.out)")
    }
}
