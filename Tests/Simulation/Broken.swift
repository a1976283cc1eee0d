/// Something that must hold, and does not: what a simulation looks for.
struct Broken: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Throws the sentence unless the condition holds.
func hold(_ condition: Bool, _ sentence: @autoclosure () -> String) throws {
    guard condition else { throw Broken(sentence()) }
}
