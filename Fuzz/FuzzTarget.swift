/// A parser and what it promises about any input: it ends, stays bounded, never crashes, and what
/// it accepts is written again the same.
struct FuzzTarget: Sendable {
    let name: String
    let test: @Sendable ([UInt8]) -> Void

    init(_ name: String, _ test: @escaping @Sendable ([UInt8]) -> Void) {
        self.name = name
        self.test = test
    }
}

let allTargets: [FuzzTarget] =
    letterTargets + logTargets + verdictTargets + officeTargets + listTargets + caseTargets

/// The bytes as text, if they are UTF-8; parsers of text are asked no other questions.
func text(_ bytes: [UInt8]) -> String? {
    String(validating: bytes, as: UTF8.self)
}

/// Stops the process when what was read is not written again the same.
func promise(_ holds: Bool, _ rule: StaticString) {
    precondition(holds, "broken promise: \(rule)")
}
