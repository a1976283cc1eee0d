// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `coverage`.
package struct CoverageTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Where letters are honoured
    package var title: String { catalogue[First.coverage + 0] }
    /// What this office has heard, from whom, and how certain it is. A place that is not listed…
    package var lead: String { catalogue[First.coverage + 1] }
    /// Provinces
    package var map: String { catalogue[First.coverage + 2] }
    /// The map in words
    package var mapInWords: String { catalogue[First.coverage + 3] }
    /// Since when
    package var timeline: String { catalogue[First.coverage + 4] }
    /// The list below says the same in words.
    package var timelineInWords: String { catalogue[First.coverage + 5] }
    /// Places
    package var places: String { catalogue[First.coverage + 6] }
    /// No place was reported yet. Each place will appear here with its source.
    package var nothingYet: String { catalogue[First.coverage + 7] }
    /// claimed
    package var claimed: String { catalogue[First.coverage + 8] }
    /// confirmed
    package var confirmed: String { catalogue[First.coverage + 9] }
    /// disputed
    package var disputed: String { catalogue[First.coverage + 10] }
    /// ended
    package var ended: String { catalogue[First.coverage + 11] }
    /// not reported
    package var unknown: String { catalogue[First.coverage + 12] }
    /// differs by place
    package var mixed: String { catalogue[First.coverage + 13] }
    /// since {day}
    package func since(day: String) -> String { catalogue.filled(First.coverage + 14, [("day", day)]) }
    /// until {day}
    package func until(day: String) -> String { catalogue.filled(First.coverage + 15, [("day", day)]) }
    /// Committed by: {authority}
    package func committed(authority: String) -> String { catalogue.filled(First.coverage + 16, [("authority", authority)]) }
    /// Source: {source}
    package func source(source: String) -> String { catalogue.filled(First.coverage + 17, [("source", source)]) }
    /// Corrects an earlier report: {reason}
    package func correction(reason: String) -> String { catalogue.filled(First.coverage + 18, [("reason", reason)]) }
    /// Corrected {day}:
    package func corrected(day: String) -> String { catalogue.filled(First.coverage + 19, [("day", day)]) }
    /// recorded {day}
    package func entered(day: String) -> String { catalogue.filled(First.coverage + 20, [("day", day)]) }
    /// in the lists for posts
    package var inLists: String { catalogue[First.coverage + 21] }
    /// not in the lists for posts: a second officer has not approved it yet
    package var notInLists: String { catalogue[First.coverage + 22] }
    /// Approve for the lists for posts
    package var approve: String { catalogue[First.coverage + 23] }
    /// The lists that guards import will show it, signed by this office. It stays there: a late…
    package var approveAbout: String { catalogue[First.coverage + 24] }
    /// Report a place
    package var reportPlace: String { catalogue[First.coverage + 25] }
    /// Confirm or dispute
    package var reportFurther: String { catalogue[First.coverage + 26] }
    /// What is reported now
    package var whatIsSaid: String { catalogue[First.coverage + 27] }
    /// Province
    package var province: String { catalogue[First.coverage + 28] }
    /// Choose
    package var choose: String { catalogue[First.coverage + 29] }
    /// Place
    package var place: String { catalogue[First.coverage + 30] }
    /// A town, a road, a post. Leave it empty for the whole province.
    package var placeHint: String { catalogue[First.coverage + 31] }
    /// Since which day
    package var sinceDay: String { catalogue[First.coverage + 32] }
    /// Year-month-day: 2026-11-23, or 1405-09-02.
    package var dayHint: String { catalogue[First.coverage + 33] }
    /// Until which day
    package var untilDay: String { catalogue[First.coverage + 34] }
    /// Leave it empty where no end is known.
    package var untilHint: String { catalogue[First.coverage + 35] }
    /// Who has committed
    package var authorityLabel: String { catalogue[First.coverage + 36] }
    /// An authority or a commander's office, never a person's name. Leave it empty where it is…
    package var authorityHint: String { catalogue[First.coverage + 37] }
    /// Reported by
    package var sourceLabel: String { catalogue[First.coverage + 38] }
    /// A post, a radio, an organisation. Never a person's name: this is public.
    package var sourceHint: String { catalogue[First.coverage + 39] }
    /// Corrects a report that was wrong
    package var correctsLabel: String { catalogue[First.coverage + 40] }
    /// No
    package var correctsNone: String { catalogue[First.coverage + 41] }
    /// What was wrong
    package var reasonLabel: String { catalogue[First.coverage + 42] }
    /// Only for a correction. It is public: no person's name.
    package var reasonHint: String { catalogue[First.coverage + 43] }
    /// The report is public and permanent. If it proves wrong, dispute it with a new report; it…
    package var keptForGood: String { catalogue[First.coverage + 44] }
    /// Publish the report
    package var keep: String { catalogue[First.coverage + 45] }
    package var faults: CoverageFaultsTexts { CoverageFaultsTexts(catalogue) }
}

/// Texts of `coverageFaults`.
package struct CoverageFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// No province was chosen. Choose one of the programme's provinces.
    package var unknownProvince: RefusalText { RefusalText(catalogue[First.coverage + 46], catalogue[First.coverage + 47]) }
    /// There is no such place in the list. Go back to the list and start there.
    package var unknownEntry: RefusalText { RefusalText(catalogue[First.coverage + 48], catalogue[First.coverage + 49]) }
    /// The source is missing. Say who reports it, without a person's name.
    package var sourceMissing: RefusalText { RefusalText(catalogue[First.coverage + 50], catalogue[First.coverage + 51]) }
    /// A text is too long, or contains characters that cannot be printed. Shorten it and send i…
    package var badText: RefusalText { RefusalText(catalogue[First.coverage + 52], catalogue[First.coverage + 53]) }
    /// This is not a day in the past. Write year-month-day, such as 2026-11-23 or 1405-09-02. N…
    package var badDay: RefusalText { RefusalText(catalogue[First.coverage + 54], catalogue[First.coverage + 55]) }
    /// The correction is not complete. Choose the report that was wrong and write what was wron…
    package var badCorrection: RefusalText { RefusalText(catalogue[First.coverage + 56], catalogue[First.coverage + 57]) }
    /// You recorded this report yourself. Ask another monitor to approve it. The lists for post…
    package var sameOfficer: RefusalText { RefusalText(catalogue[First.coverage + 58], catalogue[First.coverage + 59]) }
    /// This report is already approved. Nothing else is needed.
    package var alreadyApproved: RefusalText { RefusalText(catalogue[First.coverage + 60], catalogue[First.coverage + 61]) }
    /// The notice has no text. Write it in at least one language. Nothing was saved.
    package var textMissing: RefusalText { RefusalText(catalogue[First.coverage + 62], catalogue[First.coverage + 63]) }
    /// This notice is already withdrawn. Nothing was published twice.
    package var unknownNotice: RefusalText { RefusalText(catalogue[First.coverage + 64], catalogue[First.coverage + 65]) }
}
