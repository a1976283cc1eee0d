extension Schema {
    /// The public numbers of each week, as they were published.
    static let publishedWeeks = """
        -- Places are dense from 0. `first_day` is counted from 1970-01-01; `leaves` is up to where
        -- of the log the week counts; `numbers` is what anyone may read: rounded counts, see
        -- PublishedWeek. Nothing here is ever written again: a second rounding of the same week
        -- would say more than the first.
        CREATE TABLE published_week (
            place INTEGER PRIMARY KEY CHECK (place >= 0),
            first_day INTEGER NOT NULL,
            ends_at INTEGER NOT NULL,
            leaves INTEGER NOT NULL CHECK (leaves >= 0),
            numbers TEXT NOT NULL,
            published_at INTEGER NOT NULL,
            mac BLOB NOT NULL CHECK (length(mac) = 32)
        ) STRICT;
        -- A week's appeals are found by their leaves.
        CREATE INDEX letter_appeal_by_leaf ON letter_appeal (leaf);
        CREATE INDEX letter_appeal_by_ending_leaf ON letter_appeal (ending_leaf)
            WHERE ending_leaf IS NOT NULL;
        CREATE TRIGGER published_week_is_next BEFORE INSERT ON published_week
            WHEN NEW.place IS NOT (SELECT coalesce(max(place) + 1, 0) FROM published_week)
            BEGIN SELECT RAISE(ABORT, 'published weeks have no gaps'); END;
        CREATE TRIGGER published_week_stays BEFORE UPDATE ON published_week
            BEGIN SELECT RAISE(ABORT, 'published weeks are never changed'); END;
        CREATE TRIGGER published_week_is_kept BEFORE DELETE ON published_week
            BEGIN SELECT RAISE(ABORT, 'published weeks are never deleted'); END;
        """
}
