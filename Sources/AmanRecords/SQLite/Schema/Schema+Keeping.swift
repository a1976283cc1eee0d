extension Schema {
    /// Version 22: when the office was last copied, and records last erased, without reading the
    /// whole audit backwards.
    static let keeping = """
        -- A few entries a day; registering, deciding and issuing write none of it.
        CREATE INDEX audit_of_keeping ON audit (act, place) WHERE act IN ('backup', 'thin');
        """
}
