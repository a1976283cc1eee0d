import AmanLetter
import AmanOffice
import AmanPaper
import AmanRecords
import AmanVerdict

func explain(_ error: HomeError) -> Ending {
    switch error {
    case .alreadyThere:
        Ending(
            .cannotWrite,
            "The path given is taken already. Aman never overwrites an office or a backup.",
            advice: "Name another path, or move away what is there."
        )
    case .notAHome:
        Ending(
            .badInput,
            "There is no office in this folder.",
            advice: "Name it with --home DIR, or make one: aman init --home DIR"
        )
    case .newerVersion(let found, let known): newerOffice(found, known)
    case .otherLock(let lock): explain(lock)
    case .wrongPassphrase: Ending(.badInput, "The passphrase does not open this office.")
    case .wrongKeyFile: Ending(.badInput, "The key file does not open this office.")
    case .keyFileMissing:
        Ending(.badInput, "There is no key file at the path given.", advice: "--key-file FILE")
    case .keyFileUnfit(let count):
        Ending(.badInput, "The key file has \(count) bytes; a key file has 32.")
    case .keyFileOpenToOthers: keyFileOpenToOthers
    case .damaged(let file), .tooLong(let file, _): damaged(file)
    case .records(let error): explain(error)
    case .cannotWrite(let code): nothingMade(SystemRefusal(code: code))
    case .cannotRead(let file, let code): SystemRefusal(code: code).cannotRead(file)
    case .unfitBackup: unfitBackup
    }
}

private func nothingMade(_ refusal: SystemRefusal) -> Ending {
    Ending(
        .cannotWrite,
        "Nothing was made, because the place given cannot be written: \(refusal.fact).",
        advice: refusal.advice
    )
}

/// What to open an office with that was tried with the other lock.
private func explain(_ lock: LockKind) -> Ending {
    switch lock {
    case .passphrase:
        Ending(.badInput, "This office opens with a passphrase, not with a key file.")
    case .keyFile:
        Ending(.badInput, "This office opens with a key file.", advice: "--key-file FILE")
    }
}

private let keyFileOpenToOthers = Ending(
    .badInput,
    "Others on this machine can read the key file.",
    advice: "chmod 600 it, and think about who may have read it."
)

private let unfitBackup = Ending(
    .badInput,
    "The file is not a whole backup: it is cut off, changed, or something else.",
    advice: "Nothing was made of it. Try another copy."
)

private func newerOffice(_ found: Int, _ known: Int) -> Ending {
    Ending(
        .badInput,
        "A newer Aman made this office (version \(found); this one knows \(known)).",
        advice: "Use the newer program; nothing was changed."
    )
}

private func damaged(_ file: String) -> Ending {
    Ending(
        .ourFault,
        "The file \(file) of this office is damaged.",
        advice: "Keep a copy of the folder and go back to the last backup."
    )
}

private func explain(_ error: OpeningError) -> Ending {
    switch error {
    case .newerVersion(let found, let known):
        Ending(
            .badInput,
            "A newer Aman wrote these records (version \(found); this one knows \(known))."
        )
    case .notDurable:
        Ending(
            .ourFault,
            "SQLite would not promise that what it keeps is on the disk, so nothing was opened."
        )
    case .wrongRegisterKey: Ending(.badInput, "The records belong to another register key.")
    case .otherOffice(let found): Ending(.badInput, "The records belong to the office \(found).")
    case .cannotOpen(let code):
        Ending(.cannotWrite, "The records could not be opened (\(code)).")
    case .missing, .alreadyThere, .notRecords, .damaged:
        Ending(
            .ourFault,
            "The office's records are missing or damaged.",
            advice: "Keep a copy of the folder and go back to the last backup."
        )
    }
}

func explain(_ error: PictureError) -> Ending {
    switch error {
    case .refused(let refusal): explain(refusal)
    case .unavailable(let code):
        Ending(
            .ourFault,
            "Pictures cannot be read on this machine (\(code)): the process for them could not be "
                + "started without access to files.",
            advice: "Nothing was changed. Give the text of the letter's code, or see "
                + "docs/operating.md."
        )
    }
}

private func explain(_ error: ImageRefusal) -> Ending {
    let fact: String
    switch error {
    case .tooLarge(_, let limit): fact = "The file is larger than \(limit) bytes."
    case .tooManyPixels(let width, let height, let limit):
        fact = "The picture is \(width) by \(height) pixels; at most \(limit) together are read."
    case .tooManyPages(let count, let limit):
        fact = "The PDF has \(count) pages; \(limit) are read."
    case .pageTooLarge: fact = "A page of the PDF is larger than a poster."
    case .notAnImage: fact = "The file is neither PNG nor JPEG nor PDF."
    case .damaged: fact = "The picture begins well and breaks off, or is damaged."
    case .locked: fact = "The PDF asks for a password."
    case .noCode: fact = "No code was found on the picture."
    case .decoderStopped:
        fact = "The file could not be read: it needs too much time or memory, or is made to harm."
    }
    return Ending(
        .badInput,
        fact,
        advice: "Flat paper, more light, the whole code in the picture; or the other code."
    )
}

func explain(_ error: OpenError) -> Ending {
    switch error {
    case .reasonMissing:
        Ending(.wrongUsage, "Opening a record takes a reason and an officer's name.")
    case .quotaReached(.print, let limit):
        Ending(
            .no,
            "One officer prints \(limit) letters in a day by the programme, and this would be "
                + "more. Nothing was printed.",
            advice: "Print fewer at a time, or let another officer print; "
                + "the programme file says the number."
        )
    case .quotaReached(_, let limit):
        Ending(
            .no,
            "One officer opens \(limit) records in a day by the programme, and has. "
                + "It protects the people in them.",
            advice: "Ask another officer, or the administrator why so many are needed."
        )
    case .notFound: Ending(.no, "There is no such record, or it has been destroyed as promised.")
    case .letterNotFound(let number):
        Ending(
            .no,
            "\(number) cannot be printed here: this office did not issue it, "
                + "or its record has been destroyed as promised."
        )
    case .records(let error): explain(error)
    }
}

private let keysReplaced = Ending(
    .tryAgain,
    "Other keys of this office have taken the place of those this program began with.",
    advice: "Start it again; nothing was signed with the old ones."
)

func explain(_ error: PublishError) -> Ending {
    switch error {
    case .logDoesNotExtend(let size):
        Ending(
            .ourFault,
            "The log is not a continuation of what was signed at entry \(size): "
                + "nothing was signed.",
            advice: "Somebody changed the records by hand. Keep a copy and tell your monitor."
        )
    case .logIsShorter(let size, let signed):
        Ending(
            .ourFault,
            "The log has \(size) entries and \(signed) were signed: nothing was signed.",
            advice: "Was an older copy of the folder put back? Use the newest one."
        )
    case .recordsRolledBack(let published, let inRecords):
        Ending(
            .ourFault,
            "The published tree head covers \(published) entries "
                + "and the records know \(inRecords): nothing was signed.",
            advice: "Was an older copy of the folder put back? Use the newest one."
        )
    case .noTrustList, .noRoot:
        Ending(.no, "This office has no trust list yet.", advice: "aman bundle import FILE")
    case .noTreeHead:
        Ending(.no, "No tree head has been signed yet.", advice: "aman bundle --out FILE")
    case .notInTree(let number):
        Ending(.no, "\(number) is not in this office's log.")
    case .keysReplaced: keysReplaced
    case .othersPublish: Ending(.tryAgain, "Another program kept publishing first.")
    case .readBackFailed(let refusal): explain(refusal)
    case .log, .notSigned, .refused:
        Ending(.ourFault, "Publishing did not succeed; what was issued is safe.")
    case .records(let error): explain(error)
    }
}
