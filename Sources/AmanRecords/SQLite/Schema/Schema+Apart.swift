extension Schema {
    /// The few entries by which cases of other offices came, found without a look at all of a day;
    /// and the entries of a time, which a clock that was set back has put among later ones.
    static let takenCases = """
        CREATE INDEX audit_of_taken_cases ON audit (subject) WHERE act = 'case-take';
        CREATE INDEX audit_by_time ON audit (at);
        """
}
