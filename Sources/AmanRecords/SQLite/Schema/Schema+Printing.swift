extension Schema {
    /// When an officer said that a letter was printed well.
    ///
    /// Before, a letter that was sent to a printer counted as printed; those stay so. It has no
    /// authority, so the letter's MAC does not cover it.
    static let printing = """
        ALTER TABLE letter ADD COLUMN printed_at INTEGER;
        UPDATE letter SET printed_at = (
            SELECT max(at) FROM audit WHERE act = 'print' AND subject = letter.number);
        DROP INDEX audit_of_printing;
        """

    /// What of a person was handed out, counted by act and time and found by subject: printing a
    /// letter of last year read every entry since.
    static let handedOut = """
        CREATE INDEX audit_of_handing_out ON audit (act, at, officer)
            WHERE act IN ('print', 'find-slip');
        CREATE INDEX audit_of_subjects ON audit (subject)
            WHERE act IN ('print', 'find-slip');
        """
}
