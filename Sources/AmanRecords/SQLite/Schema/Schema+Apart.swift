extension Schema {
    /// The few entries by which cases of other offices came, found without a look at all of a day.
    static let takenCases = """
        CREATE INDEX audit_of_taken_cases ON audit (subject) WHERE act = 'case-take';
        """
}
