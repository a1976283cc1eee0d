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
}
