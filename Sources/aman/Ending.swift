import AmanTexts

/// How a command that cannot do what was asked ends: what happened, what to do, and a status.
struct Ending: Error, Equatable {
    let status: ExitStatus
    /// What happened, as one or two sentences.
    let fact: String
    /// What to do about it.
    let advice: String?

    init(_ status: ExitStatus, _ fact: String, advice: String? = nil) {
        self.status = status
        self.fact = fact
        self.advice = advice
    }

    init(_ status: ExitStatus, _ text: RefusalText) {
        self.init(status, text.happened, advice: text.advice)
    }
}

/// The exit statuses that scripts rely on; 64 and above are those of sysexits.h.
enum ExitStatus: Int32 {
    case done = 0
    /// A definite no.
    case no = 1
    case cannotTell = 2
    case wrongUsage = 64
    case badInput = 65
    case ourFault = 70
    case cannotWrite = 73
    /// Not now: wait, or wait for a second member.
    case tryAgain = 75
    /// Sign in first, or it is not this member's to do.
    case notAllowed = 77
}
