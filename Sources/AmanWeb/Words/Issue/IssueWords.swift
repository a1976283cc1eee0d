import AmanOffice

/// What the pages for issuing and printing say; `#` stands for a number or a name.
struct IssueWords: Sendable {
    var title: String
    var lead: String
    var nobody: String
    var tick: String
    var issueTicked: String
    var issueAll: CountedWords
    var nextPage: String
    var firstPage: String
    var nothingTicked: RefusalText
    /// `#` stands for the officer at work.
    var jobTaken: RefusalText
    var toJob: String
    var jobTitle: String
    /// The first `#` is how many are done, the second how many there are.
    var progress: String
    var perMinute: String
    var minutesLeft: CountedWords
    var stop: String
    var stopping: String
    var publishing: String
    var loadAgain: String
    var noJob: String
    var ended: String
    var lettersMade: CountedWords
    var stopped: String
    var halted: RefusalText
    var notPublished: String
    var printAll: CountedWords
    var printHint: String
    var notMade: String
    var faults: IssueFaultWords
    var madeTitle: String
    var madeLead: String
    var nothingMade: String
    var number: String
    var madeAt: String
    var printed: String
    var notPrinted: String
    var destroyed: String
    var printTicked: String
    /// `#` stands for the quota.
    var quota: RefusalText
    var nothingToPrint: RefusalText
    var printersBusy: RefusalText
}

/// Why a letter was not made, and what to do.
struct IssueFaultWords: Sendable {
    var nameMissing: String
    var doesNotFit: String
    var changedMeanwhile: String
    var office: String

    func text(_ fault: IssueFault) -> String {
        switch fault {
        case .nameMissing: nameMissing
        case .doesNotFit: doesNotFit
        case .changedMeanwhile: changedMeanwhile
        case .office: office
        }
    }
}

extension CountedWords {
    /// The words for a count, with the count where `#` stands.
    func text(_ count: Int, _ language: PageLanguage) -> String {
        said(of: count).replacingMark(with: language.count(count))
    }
}

extension RefusalText {
    /// The sentences with a value where `#` stands.
    func replacingMark(with value: String) -> RefusalText {
        RefusalText(
            happened.replacingMark(with: value),
            advice.replacingMark(with: value)
        )
    }
}
