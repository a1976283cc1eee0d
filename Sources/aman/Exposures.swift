import AmanOffice
import AmanRecords
import AmanTexts

/// Says on the terminal what makes the office's folder easier to take, and what to do about it.
func noteExposures(of opened: OpenedOffice) {
    let isSample = opened.office.programme.sample
    let found = HomeFolder.exposures(at: opened.home.path, isSample: isSample)
    guard !found.isEmpty else { return }
    Console.note(messages.cliHome.exposure.heading)
    for exposure in found {
        let text = explain(exposure, home: opened.home.path)
        Console.note("  * " + text.happened)
        Console.note("    " + text.advice)
    }
}

/// Says on the terminal that the database writes values of rows into its own log, if it does.
func noteDatabaseLog(of opened: OpenedOffice) async {
    // A database that does not say so hinders no one: the office opens all the same.
    let found = (try? await opened.home.records.revealingSettings()) ?? []
    guard !found.isEmpty else { return }
    let text = messages.cliHome.exposure.databaseLog(settings: found.joined(separator: ", "))
    Console.note(text.happened)
    Console.note("  " + text.advice)
}

private func explain(_ exposure: HomeExposure, home: String) -> RefusalText {
    switch exposure {
    case .keyFileBesideRegister: messages.cliHome.exposure.keyFile(home: home)
    case .openToOthers(let path, let mode):
        messages.cliHome.exposure.openToOthers(
            path: path,
            mode: String(mode, radix: 8),
            home: home
        )
    case .rootInside: messages.cliHome.exposure.rootInside
    }
}
