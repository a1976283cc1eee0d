import AmanIncident
import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Writes down a report for a caller.
struct RecordIncident: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Write down a report by telephone or from paper, and show its receipt code.",
        discussion: """
            Reads one JSON object from standard input, so that nothing of it is in a shell's \
            history:

              {"kinds": ["not-honoured", "money"], "source": "holder", "language": "prs", \
            "day": "2026-11-23", "province": "AF-KDZ", "district": "..", "letter": "..", \
            "officeMayLearnLetter": false, "account": ".."}

            Only kinds and source are needed. A place finer than a district counts only with \
            "insistsOnPlace": true. The receipt code is for the caller: read it out \
            twice.
            """
    )
    @Option(help: ArgumentHelp("The monitors' key.", valueName: "file")) var key: String
    @Option(help: ArgumentHelp("The file of replies, for the office.", valueName: "file"))
    var out: String
    @Option(help: "How exactly the day is stored, as the programme file says.")
    var precision: DayPrecision
    @Flag(help: "The report is from a printed form.") var form = false
    @Flag(help: "Write JSON to standard output.") var json = false

    func run() throws {
        let input = try Input.bytes(of: "-", limit: Input.jsonByteCountMax)
        var typed = try TypedIncident(reading: input)
        typed.channel = form ? .form : .phone
        // A day later than where the office is does not exist anywhere yet.
        if let day = typed.day, day > MonitorsFiles.today + 1 { throw IncidentError.day }
        let key = try MonitorsFiles.key(key).publicKey
        let receipt = Receipt(randomBytes: OfficeEnvironment.real.randomBytes(Receipt.length))
        let report = try IncidentReport(
            typed,
            precision: precision,
            replyKey: receipt.replyKey.publicBytes
        )
        var replies = try MonitorsFiles.replies(out)
        replies.recorded.append(
            ReplyFile.Recorded(
                handle: receipt.handle,
                sealed: try SealedReport(report, to: key)
            )
        )
        try ResultFile.write(replies.bytes, to: out)
        if json {
            try Console.json(["receipt": receipt.written])
        } else {
            Console.result(receipt.written)
            Console.note(messages.cliIncident.record.added(file: out))
        }
    }
}

extension TypedIncident {
    /// Reads a report as JSON: one object, no unknown members.
    fileprivate init(reading bytes: [UInt8]) throws(Ending) {
        self.init()
        guard let value = try? JSONValue.parse(bytes), case .object(let members) = value
        else { throw Ending(.badInput, messages.cliIncident.record.notJSON) }
        for member in members {
            guard read(member.key, member.value) else {
                let name = visible(member.key)
                throw Ending(.badInput, messages.cliIncident.record.badMember(name: name))
            }
        }
    }

    /// - Returns: False for an unknown name, and for a value that does not belong there.
    private mutating func read(_ name: String, _ value: JSONValue) -> Bool {
        switch (name, value) {
        case ("kinds", .list(let values)):
            let read = values.compactMap { value -> IncidentKind? in
                guard case .text(let code) = value else { return nil }
                return IncidentKind(rawValue: code)
            }
            kinds = Set(read)
            return read.count == values.count
        case ("source", .text(let code)):
            source = IncidentSource(rawValue: code)
            return source != nil
        case ("day", .text(let text)):
            day = dayNumber(text)
            return day != nil
        case ("language", .text(let text)): language = text
        case ("province", .text(let text)): province = text
        case ("district", .text(let text)): district = text
        case ("place", .text(let text)): place = text
        case ("insistsOnPlace", .yesNo(let yes)): insistsOnPlace = yes
        case ("letter", .text(let text)): letter = text
        case ("officeMayLearnLetter", .yesNo(let yes)): officeMayLearnLetter = yes
        case ("account", .text(let text)): account = text
        default: return false
        }
        return true
    }
}
