/// What bounds every wait for the database, and what it holds.
///
/// A person at a desk is asked to try again rather than left waiting; service is to be back within
/// 30 seconds of a lost primary, which Patroni's usual settings allow.
package struct PostgresLimits: Sendable {
    /// Connections that write.
    ///
    /// The changes of an office come one after another anyway, and a server's own are in order
    /// before they reach the database.
    package var writerCount = 1
    /// Connections that read; with the writer ten, which a server of two cores keeps busy.
    package var readerCount = 9
    /// For one host to answer at all, in seconds: libpq's least is 2.
    package var connectSeconds = 3
    /// For one statement; counting a country's year takes a few seconds.
    package var statement = Duration.seconds(15)
    /// For the office's turn, or another lock: as long as SQLite's records wait.
    package var lock = Duration.seconds(10)
    /// After which the server ends a transaction that its client forgot, as after a power cut: so
    /// long does a dead server hold up the others of its office.
    package var idleInTransaction = Duration.seconds(6)
    /// After which a silent connection is lost: no acknowledgement of what was sent.
    ///
    /// TCP repeats four times before. A question that comes to a dead connection late in its time
    /// still ends before a person gives up.
    package var silence = Duration.seconds(5)
    /// For the answer to a commit, which waits for a replica: then it is looked up.
    package var commit = Duration.seconds(10)
    /// For all attempts of one change or question, from when it was asked for; then the records
    /// are busy.
    ///
    /// A cluster may take longer to have a primary again: who waits is asked to try again before.
    package var all = Duration.seconds(10)
    /// What a question has of `all`, and of `queue`, however late it is asked in a request
    /// (`AnswerTime`): longer than an office of two cores is busy on a good day.
    package var least = Duration.seconds(3)
    /// For all attempts once the answer to a commit was lost: to know is worth waiting for.
    package var lookUp = Duration.seconds(20)
    /// For a connection, while others use them all.
    package var queue = Duration.seconds(10)
    /// Connections to a replica, where there is one.
    package var replicaCount = 4
    /// How old an answer of a replica may be; one that is further behind is passed over.
    package var replicaAge = Duration.seconds(10)
    /// How long the primary's word on its newest commit is used.
    package var replicaMarkPause = Duration.seconds(1)
    /// For a replica to say whether it is fit to be asked.
    package var replicaCheck = Duration.seconds(2)
    /// How long a replica that is gone, or none, is not asked.
    package var replicaRest = Duration.seconds(15)
    /// Longest pause between two attempts.
    package var pauseMax = Duration.milliseconds(800)
    /// Prepared statements of one connection: the records have about 300.
    package var preparedCountMax = 400
    /// Numbers of commits that are remembered: 15 minutes of 300 a second, and an answer is looked
    /// up within `lookUp`.
    package var commitKeyCount: Int64 = 262_144

    package init() {}
}

/// The time and the randomness that the engine needs, handed in.
package struct PostgresSurroundings: Sendable {
    /// A clock that never goes back; its beginning does not matter.
    let now: @Sendable () -> Duration
    /// Numbers that cannot be foreseen: keys of commits, and how long to wait.
    let number: @Sendable () -> UInt64
    /// Blocks the thread.
    let pause: @Sendable (Duration) -> Void

    package init(
        now: @escaping @Sendable () -> Duration,
        number: @escaping @Sendable () -> UInt64,
        pause: @escaping @Sendable (Duration) -> Void
    ) {
        (self.now, self.number, self.pause) = (now, number, pause)
    }
}

extension Duration {
    /// Whole milliseconds, at least 1; for settings and for `poll`.
    var milliseconds: Int32 {
        let (seconds, attoseconds) = components
        let whole = seconds * 1_000 + attoseconds / 1_000_000_000_000_000
        return Int32(clamping: max(1, whole))
    }
}
