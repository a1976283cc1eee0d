extension Schema {
    /// Applications that wait and are not compared with the others yet.
    static let screening = """
        CREATE INDEX application_unscreened ON application (stage) WHERE stage < 5 AND hits IS NULL;
        """

    /// Applications are listed under their match keys when they are compared, and not before.
    ///
    /// `person.match_keys`, which named the rows to destroy with a person, is no longer read and is
    /// empty in new rows: the index has the keys of one person together instead.
    static let listing = """
        DROP INDEX application_unscreened;
        CREATE INDEX application_unscreened ON application (stage) WHERE hits IS NULL;
        CREATE INDEX match_key_by_ticket ON match_key (ticket);
        """
}
