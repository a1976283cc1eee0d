import AmanLetter
import AmanOffice
import AmanTexts
import AmanWeb
import ArgumentParser
import Foundation

private let reasonNames = OpeningReason.allCases.map(\.rawValue).joined(separator: ", ")

private let stateNames = ApplicationState.allCases.map(\.rawValue).joined(separator: ", ")

/// Lists applications, shows, corrects or compares one.
struct ApplicationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "application",
        abstract: "List applications without names; open, correct or compare one with a reason.",
        subcommands: [
            List.self, Show.self, Correct.self, ClearDuplicate.self, AskAgain.self, FindSlip.self,
        ]
    )

    /// Lists applications without names.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List applications: tickets, states, provinces; no names."
        )
        @OptionGroup var home: HomeOptions
        @Option(help: "Only this state: \(stateNames).")
        var state: String?
        @Option(help: "Only tickets above this one.") var after: Int?
        @Option(help: "At most this many.") var limit = 1_000

        func validate() throws {
            guard limit > 0 else {
                throw ValidationError(messages.cliRun.applicationCommand.limitAtLeast)
            }
        }

        func run() async throws {
            let office = try await home.open(for: .list, by: nil, usual: "").office
            let applications = try await office.records.applications(
                in: try wanted(),
                after: after.map(Ticket.init(number:)),
                limit: min(limit, 100_000)
            )
            for application in applications {
                let report = ApplicationReport(application)
                if home.json {
                    try Console.json(report)
                } else {
                    Console.result(fields: [
                        "\(report.ticket)", report.id, report.state, report.homeProvince,
                        report.letter ?? "",
                    ])
                }
            }
        }

        private func wanted() throws -> ApplicationState? {
            guard let state else { return nil }
            guard let known = ApplicationState(rawValue: state) else {
                throw Ending(
                    .wrongUsage,
                    messages.cliRun.applicationCommand.thereNoState(state: "\(state)")
                )
            }
            return known
        }
    }

    /// Opens one application.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show one application; --reason opens the person's record and is audited.",
            discussion: "aman application show 217 --reason answer --officer 'M. Safi'"
        )
        @OptionGroup var home: HomeOptions
        @Argument(help: "The application's handle or ticket.") var id: String
        @Option(help: "Why you open the person's record: \(reasonNames).") var reason: String?
        @Option(help: "The officer who opens it, for the audit.") var officer: String?

        func validate() throws {
            guard reason != nil || officer == nil else {
                throw ValidationError(messages.cliRun.applicationCommand.openingRecordTakes)
            }
        }

        func run() async throws {
            let reason = try openingReason()
            guard let reason else {
                let office = try await home.open(for: .list, by: nil, usual: "").office
                try show(ApplicationReport(try await office.find(id)), nil)
                return
            }
            // Who hands letters out sees that the right person has come, and no more.
            let act = reason == .handOut ? StaffAct.handOut : .review
            let acting = try await home.open(for: act, by: officer)
            let application = try await acting.office.find(id)
            let opened = try await acting.office.open(
                application.id,
                reason: reason,
                officer: acting.officer
            )
            try show(ApplicationReport(opened.application), opened.person)
        }

        private func openingReason() throws -> OpeningReason? {
            guard let reason else { return nil }
            guard let known = OpeningReason(rawValue: reason) else {
                throw Ending(
                    .wrongUsage,
                    messages.cliRun.applicationCommand.thereNoReason(reasons: reasonNames)
                )
            }
            return known
        }

        private func show(_ report: ApplicationReport, _ person: Person?) throws {
            guard home.json else {
                let lines = report.lines + (person?.lines ?? [])
                let longest = lines.map(\.0.count).max() ?? 0
                for (label, value) in lines { Console.row(label, value, width: longest + 2) }
                return
            }
            try Console.json(OpenedReport(application: report, person: person))
        }
    }
}

/// One application with the person's record, as JSON.
struct OpenedReport: Encodable {
    let application: ApplicationReport
    let person: Person?
}

extension Person {
    /// What is known, as label and value, for a terminal; the labels are the desk's.
    fileprivate var lines: [(String, String)] {
        ApplyField.allCases.compactMap { field in
            let year = field == .birthYear ? birthYear.map(String.init) : nil
            let text = year ?? PersonField.of(field).flatMap { self[$0] }
            return text.map { (label(field, messages.desk), $0) }
        }
    }
}

extension ApplicationReport {
    /// What is known without opening the person's record, as label and value, for a terminal.
    fileprivate var lines: [(String, String)] {
        let texts = messages.cliRun.applicationCommand
        return [
            (texts.ticket, String(ticket)), (texts.handle, id),
            (texts.state, texts.since(state: state, time: changedAt)),
            (texts.province, homeProvince),
        ] + (letter.map { [(texts.letter, $0)] } ?? [])
    }
}
