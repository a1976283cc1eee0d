import AmanIncident
import AmanLetter
import AmanTexts
import ArgumentParser

/// Opens reports on a monitor's own computer.
struct ReadIncidents: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Open the reports of an office with the monitors' key, and show them.",
        discussion: "What is shown here exists nowhere else: mind who sees the screen."
    )
    @Argument(help: "The file with the office's encrypted reports.") var file: String
    @Option(help: ArgumentHelp("The monitors' key.", valueName: "file")) var key: String
    @Option(help: "Only the report of this number.") var report: Int?
    @Flag(help: "Write JSON to standard output, one report a line.") var json = false

    func run() throws {
        let key = try MonitorsFiles.key(key)
        for item in try MonitorsFiles.reports(file).reports {
            guard report == nil || report == item.number else { continue }
            let line: IncidentLine
            do throws(SealedFormError) {
                line = IncidentLine(item, try item.sealed.open(with: key), key.publicKey)
            } catch {
                Console.note(messages.cliIncident.read.cannotOpen(number: "\(item.number)"))
                continue
            }
            if json {
                try Console.json(line)
            } else {
                line.show()
            }
        }
    }
}

/// One report in the clear.
private struct IncidentLine: Encodable {
    let report: Int
    /// Of the sealed report, as a proof of filing has it.
    let digest: String
    let arrived: String
    let state: String
    let denied: [String]
    let letterGrade: String
    let kinds: [String]
    let source: String
    let channel: String
    let language: String
    let day: String?
    let dayPrecision: String?
    let province: String?
    let district: String
    let place: String
    let letter: String?
    let officeMayLearnLetter: Bool
    let account: String
    let answers: Int

    init(_ item: ReportFile.Item, _ opened: IncidentReport, _ key: MonitorsPublicKey) {
        var weighing = Weighing(of: item.sealed.mark)
        for step in item.steps { do { try weighing.append(step, by: key) } catch { break } }
        report = item.number
        digest = Hexadecimal.text(item.sealed.mark.bytes)
        arrived = dayText(item.arrived)
        state = weighing.state.rawValue
        denied = weighing.denials.map(\.party.rawValue)
        letterGrade = weighing.letter.rawValue
        kinds = opened.kinds.map(\.rawValue)
        source = opened.source.rawValue
        channel = opened.channel.rawValue
        language = opened.language
        day = opened.day?.text
        dayPrecision = opened.day?.precision.rawValue
        province = opened.place.province
        district = opened.place.district.text
        place = opened.place.exact.text
        letter = opened.letter?.text
        officeMayLearnLetter = opened.officeMayLearnLetter
        account = opened.account.text
        answers = item.answerCount
    }

    func show() {
        let fields: [(String, String)] = [
            ("report", "\(report)"), ("digest", digest), ("arrived", arrived), ("state", state),
            ("denied by", denied.joined(separator: " ")), ("letter was", letterGrade),
            ("what", kinds.joined(separator: " ")), ("source", source), ("by", channel),
            ("language", language), ("day", day ?? ""), ("province", province ?? ""),
            ("district", district), ("place", place), ("letter", letter ?? ""),
            ("office may learn it", letter == nil ? "" : officeMayLearnLetter ? "yes" : "no"),
            ("answers", "\(answers)"),
        ]
        for (label, text) in fields where !text.isEmpty {
            Console.row(label, visible(text), width: 20)
        }
        for line in account.split(separator: "\n") { Console.result(visible(String(line))) }
        Console.result("")
    }
}
