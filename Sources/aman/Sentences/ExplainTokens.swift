import AmanOffice

func explain(_ error: DeskTokenError) -> Ending {
    switch error {
    case .badDeskName:
        Ending(
            .badInput,
            "That is not a name for a desk.",
            advice: "Two to 32 small Latin letters, digits, dots or hyphens; a letter first."
        )
    case .badDays:
        Ending(.badInput, "A token is good for 1 to \(DeskTokenLimits.daysMax) days.")
    case .scopesMissing:
        Ending(.badInput, "No scope was given.", advice: "Give at least one with --scope.")
    case .notTheirs:
        Ending(
            .no,
            "This member may not do all of that, or no token may.",
            advice: "A desk gets no more than the roles of whoever answers for it allow."
        )
    case .oneHandForAll:
        Ending(
            .no,
            "One member's desks would take applications down, decide them and make their letters.",
            advice: "Give one of the three to another member's desk."
        )
    case .memberHasLeft: Ending(.no, "This member no longer works here.")
    case .deskTaken: deskTaken
    case .noSuchToken: noSuchToken
    case .changedMeanwhile: explain(RecordsError.conflict(.stateChanged))
    case .records(let error): explain(error)
    }
}

private let deskTaken = Ending(
    .no,
    "This desk has a token already.",
    advice: "Take that one back first: aman staff token drop DESK"
)

private let noSuchToken = Ending(
    .no,
    "No desk with that name has a token.",
    advice: "aman staff token list shows those that do."
)
