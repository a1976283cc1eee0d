import GRDB

extension Schema {
    /// What the lists for posts are made of: who committed and until when, corrections, the second
    /// officer's approval, and MACs for all that is signed.
    ///
    /// Approvals and notices are only ever added, so their MACs need no running numbers: an old
    /// row is the row, and one that is missing is left out of the lists. Notices that were there
    /// before get their MACs now.
    static let announcements = SchemaStep.keyed(
        """
        ALTER TABLE coverage ADD COLUMN until INTEGER;
        ALTER TABLE coverage ADD COLUMN authority TEXT NOT NULL DEFAULT '';
        ALTER TABLE coverage ADD COLUMN corrects INTEGER REFERENCES coverage (number);
        ALTER TABLE coverage ADD COLUMN reason TEXT NOT NULL DEFAULT '';

        -- The second officer's approval of an entry, by whose MAC the entry is covered too.
        CREATE TABLE coverage_approval (
            number INTEGER PRIMARY KEY REFERENCES coverage (number),
            officer INTEGER NOT NULL REFERENCES officer (id),
            at INTEGER NOT NULL,
            mac BLOB NOT NULL CHECK (length(mac) = 32)
        ) STRICT;
        CREATE TRIGGER coverage_approval_stays BEFORE UPDATE ON coverage_approval
            BEGIN SELECT RAISE(ABORT, 'approvals are never rewritten'); END;
        CREATE TRIGGER coverage_approval_is_kept BEFORE DELETE ON coverage_approval
            BEGIN SELECT RAISE(ABORT, 'approvals are never deleted'); END;

        -- 1 where the notice corrects the one in `withdraws`, 0 where it withdraws it.
        ALTER TABLE post_notice ADD COLUMN correction INTEGER NOT NULL DEFAULT 0
            CHECK (correction IN (0, 1));
        CREATE TABLE post_notice_mac (
            serial INTEGER PRIMARY KEY REFERENCES post_notice (serial),
            mac BLOB NOT NULL CHECK (length(mac) = 32)
        ) STRICT;
        CREATE TRIGGER post_notice_mac_stays BEFORE UPDATE ON post_notice_mac
            BEGIN SELECT RAISE(ABORT, 'notices are never rewritten'); END;
        CREATE TRIGGER post_notice_mac_is_kept BEFORE DELETE ON post_notice_mac
            BEGIN SELECT RAISE(ABORT, 'notices are never deleted'); END;
        """
    ) { db, _ in
        try db.execute(
            sql: """
                INSERT INTO post_notice_mac
                SELECT notice.serial, \(postNoticeMac) FROM post_notice AS notice
                """
        )
    }
}

/// In a question: the MAC that the notice in `notice` has to have, with its texts.
private let postNoticeMac = """
    aman_mac('post_notice', notice.serial, notice.at, notice.officer, notice.withdraws, \
    notice.correction, (SELECT group_concat(language || ' ' || quote(text), ' ') \
    FROM post_notice_text WHERE post_notice_text.serial = notice.serial))
    """
