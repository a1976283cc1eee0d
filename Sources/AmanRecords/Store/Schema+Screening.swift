extension Schema {
    /// Applications that wait and that nobody has compared with the others.
    static let screening = """
        CREATE INDEX application_unscreened ON application (stage) WHERE stage < 5 AND hits IS NULL;
        """
}
