import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import ArgumentParser
import Foundation

/// Who asks for a change of the trust list, and who signs it: taken by every command that does.
struct TrustOptions: ParsableArguments {
    @OptionGroup var people: PeopleOptions
    @OptionGroup var root: RootOptions
    @Option(
        help: ArgumentHelp(
            "Write a request for the root's keepers instead: aman root sign.",
            valueName: "file"
        )
    )
    var request: String?

    func validate() throws {
        guard request == nil || (root.rootKey == nil && root.pkcs11 == nil) else {
            throw ValidationError(messages.cliSetUp.trustOptions.sayEitherRequest)
        }
    }
}

/// The two people who answer for a change of the trust list.
struct PeopleOptions: ParsableArguments {
    @Option(help: "The officer who asks for it.") var officer: String?
    @Option(help: "The second officer, who agrees.") var second: String?

    /// The two people, asked for at a terminal where they were not named.
    ///
    /// An office with the root key in its own folder is a trial by one person: only there a script
    /// may leave the names out, and the audit says so.
    func officers(ofTrial isTrial: Bool) throws -> OfficerPair {
        let isAsked = !isTrial && isatty(STDIN_FILENO) == 1
        let first =
            try officer
            ?? (isAsked ? Unlocking.askAloud(messages.cliSetUp.trustOptions.whoAsksFor) : nil)
        let other =
            try second
            ?? (isAsked ? Unlocking.askAloud(messages.cliSetUp.trustOptions.whoAgrees) : nil)
        do {
            if isTrial, first == nil, other == nil {
                Console.note(
                    messages.cliSetUp.trustOptions.noOneNamed
                )
                return try OfficerPair("administrator", "nobody: the root is in the folder")
            }
            return try OfficerPair(first ?? "", other ?? "")
        } catch {
            throw Ending(
                .wrongUsage,
                error == .same
                    ? messages.cliSetUp.trustOptions.samePersonNamed
                    : messages.cliSetUp.trustOptions.changeTrustList,
                advice: messages.cliSetUp.trustOptions.officerSecondB
            )
        }
    }
}

extension HomeOptions {
    /// Changes the trust list, or writes the change down for the root's keepers; says what it did.
    ///
    /// - Returns: The office, and the list as it now exists; nil when it is still to be signed.
    @discardableResult
    func change(
        _ options: TrustOptions,
        _ sentence: String,
        _ change: (Office) async throws -> TrustChange
    ) async throws -> TrustList? {
        let (opened, officers) = try await open(forTwo: options.people)
        let office = opened.office
        let change = try await change(office)
        if let file = options.request {
            let request = try await office.requestTrust(change, officers: officers)
            try ResultFile.write(request.encoded, to: file)
            try tellRequest(file)
            return nil
        }
        let list = try await office.changeTrust(
            change,
            officers: officers,
            root: try options.root.signer()
        )
        try tell(list, sentence)
        // The list may name this office's own next keys, which then sign what is published.
        try await (try await reopened(after: opened)).publish()
        return list
    }

    /// Opens the office for two people who answer for a change of the trust list.
    func open(forTwo people: PeopleOptions) async throws -> (OpenedOffice, OfficerPair) {
        try await open(forTwo: people.officer, people.second) {
            try people.officers(ofTrial: $0.office.keys.root != nil)
        }
    }

    /// Says what to do with a request that was written.
    func tellRequest(_ file: String) throws {
        if json { try Console.json(["request": file]) }
        Console.note(messages.cliSetUp.trustOptions.wroteChangeBring(file: "\(file)"))
        Console.note("  aman root sign \(file) --root-key FILE --out trust-list")
        Console.note(messages.cliSetUp.trustOptions.thenImport)
    }
}

extension Unlocking {
    /// Asks at the terminal; what is typed is seen.
    static func askAloud(_ question: String) throws -> String? {
        try? FileHandle.standardError.write(contentsOf: [UInt8]((question + " ").utf8))
        return readLine()
    }
}
