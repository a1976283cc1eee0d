// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `today`.
package struct TodayTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// letter issued today
    package func lettersToday(count: Int) -> String { catalogue.counted(First.today + 0, count, []) }
    /// Applications today
    package var applicationsToday: String { catalogue[First.today + 1] }
    /// Handed out today
    package var handedOutToday: String { catalogue[First.today + 2] }
    /// Waiting to be called
    package var waitingToBeCalled: String { catalogue[First.today + 3] }
    /// Did not come when called
    package var noShows: String { catalogue[First.today + 4] }
    /// Letters by kind
    package var lettersByKind: String { catalogue[First.today + 5] }
    /// Kind
    package var kind: String { catalogue[First.today + 6] }
    /// In all
    package var inAll: String { catalogue[First.today + 7] }
    /// Letters by status
    package var lettersByStatus: String { catalogue[First.today + 8] }
    /// Valid
    package var valid: String { catalogue[First.today + 9] }
    /// Exchanged
    package var exchanged: String { catalogue[First.today + 10] }
    /// Suspended
    package var suspended: String { catalogue[First.today + 11] }
    /// Revoked
    package var revoked: String { catalogue[First.today + 12] }
    /// The public log
    package var log: String { catalogue[First.today + 13] }
    /// Every letter and every change is listed here under a number that names nobody.
    package var logAbout: String { catalogue[First.today + 14] }
    /// entry
    package func entries(count: Int) -> String { catalogue.counted(First.today + 15, count, []) }
    /// Newest tree head
    package var newestTreeHead: String { catalogue[First.today + 16] }
    /// No tree head is signed yet. The first one appears with the first letter.
    package var noTreeHead: String { catalogue[First.today + 17] }
    /// Seen by {seen} of {listed} witnesses, newest {age} ago
    package func seenBy(seen: String, listed: String, age: String) -> String { catalogue.filled(First.today + 18, [("seen", seen), ("listed", listed), ("age", age)]) }
    /// None of {listed} witnesses has seen it yet
    package func seenByNone(listed: String) -> String { catalogue.filled(First.today + 19, [("listed", listed)]) }
    /// A witness knows something of this log that contradicts the records. Nothing is signed un…
    package var witnessClaim: String { catalogue[First.today + 20] }
    /// For checkpoints
    package var forCheckpoints: String { catalogue[First.today + 21] }
    /// The programme's mark. A phone shows the same one beside its list; or scan this code, and…
    package var rootMark: String { catalogue[First.today + 22] }
    /// Bundle: everything a checkpoint needs, in one file
    package var bundle: String { catalogue[First.today + 23] }
    /// Trust list
    package var trustList: String { catalogue[First.today + 24] }
    /// Status list
    package var statusList: String { catalogue[First.today + 25] }
    /// Tree head
    package var treeHead: String { catalogue[First.today + 26] }
    /// There are no applications yet. The numbers of the day will appear here.
    package var nothingYet: String { catalogue[First.today + 27] }
    /// There are no letters yet. Each kind of letter will be counted here.
    package var noLettersYet: String { catalogue[First.today + 28] }
    /// Waiting
    package var waiting: String { catalogue[First.today + 29] }
    /// Step
    package var step: String { catalogue[First.today + 30] }
    /// How many
    package var waitingCount: String { catalogue[First.today + 31] }
    /// Longest waiting
    package var longest: String { catalogue[First.today + 32] }
    /// The last fourteen days
    package var byDay: String { catalogue[First.today + 33] }
    /// Day
    package var day: String { catalogue[First.today + 34] }
    /// Desks today
    package var desks: String { catalogue[First.today + 35] }
    /// Desk
    package var desk: String { catalogue[First.today + 36] }
    /// without a number
    package var onlyDesk: String { catalogue[First.today + 37] }
    /// Last call
    package var lastCall: String { catalogue[First.today + 38] }
}
