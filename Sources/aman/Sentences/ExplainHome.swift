import AmanLetter
import AmanOffice
import AmanPaper
import AmanRecords
import AmanTexts
import AmanVerdict

func explain(_ error: HomeError) -> Ending {
    switch error {
    case .alreadyThere:
        Ending(.cannotWrite, messages.cliHome.home.alreadyThere)
    case .notAHome(let folder):
        Ending(.badInput, messages.cliHome.home.notAHome(folder: shown(folder)))
    case .newerVersion(let found, let known): newerOffice(found, known)
    case .sealed: Ending(.tryAgain, messages.cliHome.seal.isSealed)
    case .otherLock(let lock): explain(lock)
    case .wrongPassphrase: Ending(.badInput, messages.cliHome.home.wrongPassphrase)
    case .wrongKeyFile: Ending(.badInput, messages.cliHome.home.wrongKeyFile)
    case .wrongToken: Ending(.badInput, messages.cliHome.lock.wrongToken)
    case .lockToken(let obstacle): obstacle.ending
    case .keyFileMissing:
        Ending(.badInput, messages.cliHome.home.keyFileMissing)
    case .keyFileUnfit(let count):
        Ending(.badInput, messages.cliHome.home.keyFileUnfit(count: "\(count)"))
    case .keyFileOpenToOthers: keyFileOpenToOthers
    case .sameSecret: Ending(.no, messages.cliHome.lockChange.sameSecret)
    case .damaged(let file), .tooLong(let file, _): damaged(file)
    case .records(let error): explain(error)
    case .cannotWrite(let code): nothingMade(SystemError(code: code))
    case .cannotRead(let file, let code): SystemError(code: code).cannotRead(file)
    case .unfitBackup: unfitBackup
    case .keys(let error): explain(error)
    }
}

private func nothingMade(_ refusal: SystemError) -> Ending {
    Ending(
        .cannotWrite,
        messages.cliHome.home.nothingMade(fact: refusal.fact),
        advice: refusal.advice
    )
}

/// What to open an office with that was tried with the other lock.
private func explain(_ lock: LockKind) -> Ending {
    switch lock {
    case .passphrase:
        Ending(.badInput, messages.cliHome.lock.passphrase)
    case .keyFile:
        Ending(.badInput, messages.cliHome.lock.keyFile)
    case .token:
        Ending(.badInput, messages.cliHome.lock.token)
    case .custodians:
        Ending(.badInput, messages.cliHome.lock.custodians)
    }
}

private let keyFileOpenToOthers = Ending(.badInput, messages.cliHome.home.keyFileOpenToOthers)

private let unfitBackup = Ending(.badInput, messages.cliHome.home.unfitBackup)

private func newerOffice(_ found: Int, _ known: Int) -> Ending {
    Ending(.badInput, messages.cliHome.home.newerOffice(found: "\(found)", known: "\(known)"))
}

private func damaged(_ file: String) -> Ending {
    Ending(.ourFault, messages.cliHome.home.damaged(file: "\(file)"))
}

private func explain(_ error: OpeningError) -> Ending {
    switch error {
    case .newerVersion(let found, let known):
        Ending(
            .badInput,
            messages.cliHome.opening.newerVersion(found: "\(found)", known: "\(known)")
        )
    case .moved: Ending(.badInput, messages.cliHome.opening.moved)
    case .notAFile:
        Ending(.badInput, messages.cliHome.opening.notAFile)
    case .notDurable:
        Ending(.ourFault, messages.cliHome.opening.notDurable)
    case .wrongRegisterKey: Ending(.badInput, messages.cliHome.opening.wrongRegisterKey)
    case .otherOffice(let found):
        Ending(.badInput, messages.cliHome.opening.otherOffice(found: "\(found)"))
    case .cannotOpen(let code):
        Ending(.cannotWrite, messages.cliHome.opening.cannotOpen(code: "\(code)"))
    case .keys(let error): explain(error)
    case .database(let trouble): explain(trouble)
    case .missing, .alreadyThere, .notRecords, .damaged:
        Ending(.ourFault, messages.cliHome.opening.missing)
    }
}

private func explain(_ trouble: ConnectionTrouble) -> Ending {
    let texts = messages.cliHome.opening
    return switch trouble {
    case .noAnswer: Ending(.cannotWrite, texts.noDatabase)
    case .noPassword: Ending(.badInput, texts.databaseWantsPassword)
    case .notAdmitted: Ending(.badInput, texts.databaseRefused)
    case .notTrusted: Ending(.badInput, texts.databaseNotTrusted)
    case .readOnly: Ending(.cannotWrite, texts.databaseReadOnly)
    case .notReady: Ending(.cannotWrite, texts.databaseNotReady)
    case .wrongServer, .notReplica: Ending(.badInput, texts.databaseUnfit)
    }
}

func explain(_ error: PictureError) -> Ending {
    switch error {
    case .refused(let refusal): explain(refusal)
    case .unavailable(let code):
        Ending(.ourFault, messages.cliHome.picture.unavailable(code: "\(code)"))
    }
}

private func explain(_ error: ImageRefusal) -> Ending {
    let fact: String
    switch error {
    case .tooLarge(_, let limit): fact = messages.cliHome.image.tooLarge(limit: "\(limit)")
    case .tooManyPixels(let width, let height, let limit):
        fact = messages.cliHome.image.tooManyPixels(
            width: "\(width)",
            height: "\(height)",
            limit: "\(limit)"
        )
    case .tooManyPages(let count, let limit):
        fact = messages.cliHome.image.tooManyPages(count: "\(count)", limit: "\(limit)")
    case .pageTooLarge: fact = messages.cliHome.image.pageTooLarge
    case .notAnImage: fact = messages.cliHome.image.notAnImage
    case .damaged: fact = messages.cliHome.image.damaged
    case .locked: fact = messages.cliHome.image.locked
    case .noCode: fact = messages.cliHome.image.noCode
    case .decoderStopped:
        fact = messages.cliHome.image.decoderStopped
    }
    return Ending(
        .badInput,
        fact,
        advice: messages.cliHome.image.advice
    )
}

func explain(_ error: OpenError) -> Ending {
    switch error {
    case .reasonMissing:
        Ending(.wrongUsage, messages.cliHome.record.reasonMissing)
    case .quotaReached(.print, let limit):
        Ending(.no, messages.cliHome.record.printQuotaReached(limit: "\(limit)"))
    case .quotaReached(_, let limit):
        Ending(.no, messages.cliHome.record.openQuotaReached(limit: "\(limit)"))
    case .notFound: Ending(.no, messages.cliHome.record.notFound)
    case .letterNotFound(let number):
        Ending(.no, messages.cliHome.record.letterNotFound(number: "\(number)"))
    case .records(let error): explain(error)
    }
}

private let keysReplaced = Ending(.tryAgain, messages.cliHome.publish.keysReplaced)

func explain(_ error: PublishError) -> Ending {
    switch error {
    case .logDoesNotExtend(let size):
        Ending(.ourFault, messages.cliHome.publish.logDoesNotExtend(size: "\(size)"))
    case .logIsShorter(let size, let signed):
        Ending(
            .ourFault,
            messages.cliHome.publish.logIsShorter(size: "\(size)", signed: "\(signed)")
        )
    case .recordsRolledBack(let published, let inRecords):
        Ending(
            .ourFault,
            messages.cliHome.publish.recordsRolledBack(
                published: "\(published)",
                inRecords: "\(inRecords)"
            )
        )
    case .noTrustList, .noRoot:
        Ending(.no, messages.cliHome.publish.noTrustList)
    case .noTreeHead:
        Ending(.no, messages.cliHome.publish.noTreeHead)
    case .notInTree(let number):
        Ending(.no, messages.cliHome.publish.notInTree(number: "\(number)"))
    case .keysReplaced: keysReplaced
    case .othersPublish: Ending(.tryAgain, messages.cliHome.publish.othersPublish)
    case .readBackFailed(let refusal): explain(refusal)
    case .keyUnavailable(let obstacle): obstacle.ending
    case .log, .notSigned, .refused:
        Ending(.ourFault, messages.cliHome.publish.log)
    case .records(let error): explain(error)
    }
}
