/// What the reviewer's pages say.
struct ReviewWords: Sendable {
    var title: String
    var decideTitle: String
    var lead: String
    var list: ReviewListWords
    var one: ReviewCaseWords
    var decide: ReviewDecideWords
    var batch: ReviewBatchWords
    var faults: ReviewFaultWords
    var states: StateWords
}

/// The queue.
struct ReviewListWords: Sendable {
    var filters: String
    var state: String
    var province: String
    var everyProvince: String
    var waiting: String
    var anyTime: String
    /// Where `#` stands for "3 days".
    var atLeast: String
    var onlyHits: String
    var show: String
    /// Where `#` stands for the count.
    var count: String
    /// Where `#` stands for the count, of which there are more.
    var countAndMore: String
    var nobody: String
    var select: String
    var ticket: String
    var channel: String
    var hits: String
    var notLooked: String
    var fromStart: String
    var further: String
    /// Keys and what they do, as pairs.
    var keys: [(key: String, does: String)]
}

/// One case.
struct ReviewCaseWords: Sendable {
    /// Where the first `#` stands for the grants, the second for how many are needed.
    var grants: String
    /// Where the first `#` stands for the refusals, the second for how many are needed.
    var refusals: String
    var said: String
    var nothingSaid: String
    var granted: String
    /// Where `#` stands for the office.
    var referred: String
    /// Where `#` stands for the reason.
    var refused: String
    var tookBack: String
    var appealed: String
    var countsNoLonger: String
    var beforeAppeal: String
    var corrections: String
    var open: String
    var openLead: String
    var reason: String
    var reasons: [String]
    var openButton: String
    var person: String
    var unknown: String
    var photo: String
    var note: String
    var hits: String
    var noHits: String
    var notCompared: String
    var beside: String
    var besideTitle: String
    var same: String
    var differs: String
    var onlyOne: String
    var difference: String
    var next: String
    var backToQueue: String
    var notice: String
}

/// Deciding, taking back, appealing.
struct ReviewDecideWords: Sendable {
    var title: String
    var grant: String
    /// Where `#` stands for the reason.
    var refuse: String
    /// Where `#` stands for the office.
    var refer: String
    var referTo: String
    var note: String
    var noteHint: String
    var button: String
    var kept: String
    var waitsForOthers: String
    var takeBack: String
    var takeBackOpen: String
    /// Where `#` stands for the time.
    var takeBackUntil: String
    var appeal: String
    /// Where `#` stands for the day.
    var appealUntil: String
    var appealNote: String
    var appealNoteHint: String
    var appealButton: String
    /// Where `#` stands for the day.
    var appealOver: String
    var othersDecide: String
    var typed: String
}

/// Several at once.
struct ReviewBatchWords: Sendable {
    var legend: String
    var choose: String
    var button: String
    var title: String
    /// Where `#` stands for the count.
    var lead: String
    var tickets: String
    var leftOut: String
    /// Where `#` stands for the count.
    var sure: String
    var confirm: CountedWords
    var deciding: String
    var doneTitle: String
    /// Where the first `#` stands for those done, the second for all.
    var done: String
    var notDone: String
    var each: String
    /// Where `#` stands for the most.
    var nothingChosen: RefusalText
    var notSure: RefusalText
}

/// Why something was not done, and what to do.
struct ReviewFaultWords: Sendable {
    var notFound: RefusalText
    /// Where `#` stands for the state.
    var alreadyDecided: RefusalText
    var sameOfficer: RefusalText
    var refusedBefore: RefusalText
    var nothingChosen: RefusalText
    var changedMeanwhile: RefusalText
    var nothingToTakeBack: RefusalText
    var actedOn: RefusalText
    var tooLateToTakeBack: RefusalText
    var notRefused: RefusalText
    var appealTooLate: RefusalText
    var noteTooLong: RefusalText
    var noteNotPlain: RefusalText
    var reasonMissing: RefusalText
    /// Where `#` stands for the quota.
    var quotaReached: RefusalText
    var thinned: RefusalText
}

/// Where an application stands.
struct StateWords: Sendable {
    var received: String
    var recommended: String
    var granted: String
    var referred: String
    var refused: String
    var issued: String
    var collected: String
}
