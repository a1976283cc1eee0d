import AmanTexts
import Foundation

/// What the system answered when a path could not be read or written.
struct SystemRefusal: Error, Equatable {
    /// The system's number, `errno`.
    let code: Int32

    /// The number of the call that has just failed.
    static var last: SystemRefusal { SystemRefusal(code: errno) }

    /// Why a file was not written, and what to do.
    func cannotWrite(_ path: String) -> Ending {
        Ending(.cannotWrite, "The file \(shown(path)) was not written: \(fact).", advice: advice)
    }

    /// Why a file was not read, and what to do.
    func cannotRead(_ path: String) -> Ending {
        Ending(.badInput, "The file \(shown(path)) was not read: \(fact).", advice: advice)
    }

    /// What is in the way, as the end of a sentence.
    var fact: String {
        switch code {
        case ENOENT, ENOTDIR: "there is no such file or folder"
        case EISDIR: "it is a folder"
        case ENAMETOOLONG: "its path is longer than the system takes"
        case ELOOP: "its links lead in a circle"
        case EACCES, EPERM: "you may not do that there"
        case EROFS: "that disk is read-only"
        case ENOSPC, EDQUOT: "that disk is full"
        case EBUSY: "something else is using it"
        default: "the system answered with its number \(code)"
        }
    }

    /// What to do about it.
    var advice: String {
        switch code {
        case ENOENT, ENOTDIR: "Check the path; make the folder first where it is missing."
        case EISDIR: "Name a file, such as one in that folder."
        case ENAMETOOLONG, ELOOP: "Name a shorter path."
        case EACCES, EPERM, EROFS: "Choose a place where you may write, or ask for the right."
        case ENOSPC, EDQUOT: "Make room on that disk, or choose another one."
        default: "Check the disk, then try again."
        }
    }
}

/// What is said where an option was given an empty text.
let noFileNamed = Ending(
    .wrongUsage,
    "An empty text was given where a file is to be named.",
    advice: "Name a file, or - for standard output."
)
