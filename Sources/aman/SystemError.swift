import AmanTexts
import Foundation

/// What the system answered when a path could not be read or written.
struct SystemError: Error, Equatable {
    /// The system's number, `errno`.
    let code: Int32

    /// The number of the call that has just failed.
    static var last: SystemError { SystemError(code: errno) }

    /// Why a file was not written, and what to do.
    func cannotWrite(_ path: String) -> Ending {
        Ending(
            .cannotWrite,
            messages.cliSetUp.systemRefusal.fileNotWritten(path: shown(path), fact: "\(fact)"),
            advice: advice
        )
    }

    /// Why a file was not read, and what to do.
    func cannotRead(_ path: String) -> Ending {
        Ending(
            .badInput,
            messages.cliSetUp.systemRefusal.fileNotRead(path: shown(path), fact: "\(fact)"),
            advice: advice
        )
    }

    /// What is in the way, as the end of a sentence.
    var fact: String {
        switch code {
        case ENOENT, ENOTDIR: messages.cliSetUp.systemRefusal.thereNoSuch
        case EISDIR: messages.cliSetUp.systemRefusal.folder
        case ENAMETOOLONG: messages.cliSetUp.systemRefusal.itsPathLonger
        case ELOOP: messages.cliSetUp.systemRefusal.itsLinksLead
        case EACCES, EPERM: messages.cliSetUp.systemRefusal.youMayNot
        case EROFS: messages.cliSetUp.systemRefusal.thatDiskRead
        case ENOSPC, EDQUOT: messages.cliSetUp.systemRefusal.thatDiskFull
        case EBUSY: messages.cliSetUp.systemRefusal.somethingElseUsing
        default: messages.cliSetUp.systemRefusal.systemAnsweredWith(code: "\(code)")
        }
    }

    /// What to do about it.
    var advice: String {
        switch code {
        case ENOENT, ENOTDIR: messages.cliSetUp.systemRefusal.checkPathMake
        case EISDIR: messages.cliSetUp.systemRefusal.nameFileSuch
        case ENAMETOOLONG, ELOOP: messages.cliSetUp.systemRefusal.nameShorterPath
        case EACCES, EPERM, EROFS: messages.cliSetUp.systemRefusal.choosePlaceWhere
        case ENOSPC, EDQUOT: messages.cliSetUp.systemRefusal.makeRoomOn
        default: messages.cliSetUp.systemRefusal.checkDiskThen
        }
    }
}

/// What is said where an option was given an empty text.
let noFileNamed = Ending(.wrongUsage, messages.cliSetUp.systemRefusal.emptyTextGiven)
