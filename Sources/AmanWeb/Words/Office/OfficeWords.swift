import AmanOffice

/// The last hours on the page of today.
struct PaceWords: Sendable {
    var title: String
    var applications: String
    var letters: String
    var handedOut: String
    var medianWait: String
    var noWaitYet: String
    var asTable: String
    var hourFrom: String
    /// Where the first `#` stands for the present hour's count, the second for the highest.
    var chartSays: String
    /// Where the first `#` stands for hours, the second for minutes.
    var hoursAndMinutes: String
    /// Where the first `#` stands for days, the second for hours.
    var daysAndHours: String
}

/// Where letters are honoured.
struct CoverageWords: Sendable {
    var title: String
    var lead: String
    var map: String
    var mapInWords: String
    var timeline: String
    var timelineInWords: String
    var places: String
    var nothingYet: String
    var claimed: String
    var confirmed: String
    var disputed: String
    var ended: String
    var unknown: String
    var mixed: String
    /// Where `#` stands for the day.
    var since: String
    /// Where `#` stands for who says so.
    var source: String
    /// Where `#` stands for the day.
    var entered: String
    var reportPlace: String
    var reportFurther: String
    var whatIsSaid: String
    var province: String
    var choose: String
    var place: String
    var placeHint: String
    var sinceDay: String
    var dayHint: String
    var sourceLabel: String
    var sourceHint: String
    var keptForGood: String
    var keep: String
    var faults: CoverageFaultWords
}

/// Why a report or a notice was not kept.
struct CoverageFaultWords: Sendable {
    var unknownProvince: RefusalText
    var unknownEntry: RefusalText
    var sourceMissing: RefusalText
    var badText: RefusalText
    var badDay: RefusalText
    var textMissing: RefusalText
    var unknownNotice: RefusalText
}

/// Notices to the guards' posts.
struct NoticesWords: Sendable {
    var title: String
    var lead: String
    var nothingYet: String
    var write: String
    var writeLead: String
    var keep: String
    /// Where `#` stands for the serial, as in the two after it.
    var number: String
    var withdraws: String
    var withdrawnBy: String
    var withdraw: String
    var paper: String
    var older: String
}

/// Who did what.
struct AuditWords: Sendable {
    var title: String
    var lead: String
    /// Where `#` stands for how many entries were read.
    var holds: String
    /// Where the first `#` stands for how many were read, the second for how many there are.
    var isBeingRead: String
    /// Where `#` stands for the entry.
    var isBroken: String
    var day: String
    var dayHint: String
    var act: String
    var everyAct: String
    var show: String
    var place: String
    var time: String
    var officer: String
    var subject: String
    var nobodysName: String
    var nothing: String
    var older: String
    var acts: [AuditAct: String]
}

/// The programme, read only.
struct ProgrammeWords: Sendable {
    var title: String
    var lead: String
    var name: String
    var decision: String
    var refusal: String
    var appeal: String
    var calls: String
    var grace: String
    var openings: String
    var prints: String
    var safeExit: String
    var late: String
    var incident: String
    var publishedAt: String
    /// Where `#` stands for how many.
    var days: String
    var effects: String
    var nonEffects: String
    var conditions: String
    var offices: String
    var office: String
    var provinces: String
    var refusals: String
    var statusReasons: String
    var exclusions: String
}
