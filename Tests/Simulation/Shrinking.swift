/// Runs a plan.
///
/// - Returns: What broke; nil where all held.
func broken(_ plan: Plan) async -> Broken? {
    do {
        try await World(plan).run()
        return nil
    } catch {
        return error as? Broken ?? Broken("the world was not made: \(error)")
    }
}

/// Leaves out as many steps as it can, as long as the same breaks.
///
/// - Parameters:
///   - plan: One that breaks.
///   - first: What broke.
/// - Returns: The shortest plan that was found, and what breaks in it.
func shrunk(_ plan: Plan, _ first: Broken) async -> (Plan, Broken) {
    var (best, sentence) = (plan, first)
    var attemptsLeft = shrinkingAttemptsMax
    // Nothing after the step that broke was needed.
    if let last = first.stepNumber, let place = plan.steps.firstIndex(of: last) {
        best.steps = Array(plan.steps.prefix(through: place))
    }
    var length = max(1, best.steps.count / 2)
    while attemptsLeft > 0 {
        var start = 0
        while start < best.steps.count, attemptsLeft > 0 {
            var shorter = best
            shorter.steps.removeSubrange(start..<min(start + length, best.steps.count))
            attemptsLeft -= 1
            if let found = await broken(shorter), found.kind == first.kind {
                (best, sentence) = (shorter, found)
            } else {
                start += length
            }
        }
        guard length > 1 else { break }
        length /= 2
    }
    return (best, sentence)
}

extension Broken {
    /// The number of the step in which it was noticed; nil at the end.
    fileprivate var stepNumber: Int? {
        guard description.hasPrefix("step ") else { return nil }
        return Int(description.dropFirst(5).prefix { $0.isNumber })
    }

    /// The sentence without its step, numbers and names.
    fileprivate var kind: String {
        let sentence = description.drop { $0 != ":" }
        return String(sentence.filter { !$0.isNumber }.prefix(40))
    }
}

/// Runs that shrinking may take: a minute or two.
private let shrinkingAttemptsMax = 60
