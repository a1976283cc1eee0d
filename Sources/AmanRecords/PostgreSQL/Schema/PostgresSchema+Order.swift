extension PostgresSchema {
    /// SQLite's step of the same number, and the order of rows in indexes.
    ///
    /// An index of SQLite's has the row's own number behind its columns. Here that has to be said:
    /// without it the first of a few who wait is looked for among all tickets, which takes 200 ms
    /// in an office of a million.
    static let order = PostgresStep(
        sql: """
            CREATE INDEX audit_of_taken_cases ON audit (subject) WHERE act = 'case-take';
            CREATE INDEX audit_by_time ON audit (at, place);
            DROP INDEX application_by_receipt, application_by_stage, application_called,
                application_no_show, application_review, application_review_hits,
                application_review_hits_by_province, application_unscreened;
            CREATE INDEX application_by_receipt ON application (received_at, ticket);
            CREATE INDEX application_by_stage ON application (stage, ticket);
            CREATE INDEX application_called ON application (last_called_at, ticket)
                WHERE stage = 6;
            CREATE INDEX application_no_show ON application (last_called_at, ticket)
                WHERE stage = 7;
            CREATE INDEX application_review ON application (stage, home_province, ticket)
                WHERE stage < 5;
            CREATE INDEX application_review_hits ON application (stage, ticket)
                WHERE stage < 5 AND hits > 0;
            CREATE INDEX application_review_hits_by_province
                ON application (stage, home_province, ticket) WHERE stage < 5 AND hits > 0;
            CREATE INDEX application_unscreened ON application (stage, ticket)
                WHERE hits IS NULL;
            """
    )
}
