import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import AmanTexts
import AmanVerdict
import ArgumentParser

/// Stores the trust list: who may sign which letters.
struct SignerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signer",
        abstract: "List, add, renew, retire or distrust the keys that sign letters.",
        subcommands: [List.self, Add.self, Renew.self, Retire.self, Distrust.self]
    )

    /// Lists the signers on the trust list.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the signers on the trust list.",
            discussion: """
                With --json each line is one signer, with its public key as PEM and as JWK for \
                readers that are not Aman's: docs/other-readers.md.
                """
        )
        @OptionGroup var home: HomeOptions

        func run() async throws {
            let list = try await home.open().office.trustList()
            for signer in list.signers {
                let report = SignerReport(signer)
                if home.json {
                    try Console.json(report)
                } else {
                    let state =
                        report.distrustedSince.map {
                            messages.cliRun.signerCommand.distrustedSince(since: $0)
                        }
                        ?? report.noNewLettersAfter.map {
                            messages.cliRun.signerCommand.noNewLetters(last: $0)
                        } ?? messages.cliRun.signerCommand.signs
                    Console.result(fields: [
                        report.key, report.office, report.algorithm, report.validFrom, state,
                    ])
                }
            }
        }
    }

    /// Adds an office's keys, or puts new ones in the place of those it has.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add an office's keys to the trust list, or replace those it has.",
            discussion: """
                The file holds one public key (the signer's), or the three of an office's \
                keys/enrolment.pem: signer, status list, log. With --overlap the new keys replace \
                the office's earlier ones, which stay in use for that many days: long enough for \
                every post to get a newer bundle.

                  aman signer add --public-key kunduz/keys/enrolment.pem --office KDZ \
                --officer A --second B --root-key /media/stick/root.key
                  aman signer add --public-key kunduz/keys/next-enrolment.pem --office KDZ \
                --overlap 30 --officer A --second B --root-key /media/stick/root.key
                """
        )
        @OptionGroup var home: HomeOptions
        @Option(help: ArgumentHelp("Public keys in PEM.", valueName: "file")) var publicKey: String
        @Option(help: "The code of the office whose keys they are.") var office: String
        @Option(help: ArgumentHelp("Days that earlier keys stay in use.", valueName: "days"))
        var overlap: Int?
        @OptionGroup var trust: TrustOptions

        func run() async throws {
            let pem = try Input.bytes(of: publicKey, limit: PEM.byteCountMax)
            let enrolment: Enrolment
            do {
                enrolment = try Enrolment(pem: String(decoding: pem, as: UTF8.self))
            } catch {
                throw TrustError.enrolment(error)
            }
            let code = try OfficeCode(office)
            try await home.change(trust, messages.cliRun.signerCommand.addedKeys(code: "\(code)")) {
                _ in
                .add(enrolment, of: code, overlapDays: overlap)
            }
        }
    }

    /// Lets a signer make no more letters.
    struct Retire: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Retire a signer: it makes no more letters; those it made stay valid."
        )
        @OptionGroup var home: HomeOptions
        @Argument(help: "The key's identifier, 16 hex digits.") var key: String
        @Option(help: "After this time, RFC 3339; default: now.") var after: String?
        @OptionGroup var trust: TrustOptions

        func run() async throws {
            let (identifier, moment) = (try keyID(key), try after.map(instant))
            try await home.change(trust, messages.cliRun.signerCommand.retired(key: "\(key)")) {
                _ in
                .retire(identifier, after: moment)
            }
        }
    }

    /// Trusts a signer no more.
    struct Distrust: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stop trusting a signer; letters proven to be older stay valid.",
            discussion: """
                For a key that others may have. A letter it signed stays valid if it was in the \
                office's log before the time given: because witnesses saw it there, or because \
                this office saw the log (its own, or in a bundle it imported) and the root now \
                vouches for what it held. All its other letters are refused, whatever their dates: \
                issue their holders new ones. First import the newest bundle you had before that \
                time. If others had this office's own computer, its records prove nothing: say \
                --vouch-for-nothing, or make the change at another office. To stop a key from \
                making letters and nothing more: aman signer retire KEY

                  aman signer distrust 00112233aabbccdd --since 2026-11-23T08:00:00Z \
                --officer A --second B --root-key /media/stick/root.key
                """
        )
        @OptionGroup var home: HomeOptions
        @Argument(help: "The key's identifier, 16 hex digits.") var key: String
        @Option(help: "Distrusted since this time, RFC 3339.") var since: String
        @Flag(help: "Do not vouch for what this office saw of the log.")
        var vouchForNothing = false
        @OptionGroup var trust: TrustOptions

        func run() async throws {
            let (identifier, moment) = (try keyID(key), try instant(since))
            let change = TrustChange.distrust(identifier, since: moment, vouching: !vouchForNothing)
            let sentence = messages.cliRun.signerCommand.distrusted(
                key: "\(key)",
                moment: moment.rfc3339
            )
            let list = try await home.change(trust, sentence) { _ in change }
            guard let list else { return }
            for line in Self.kept(identifier, since: moment, list) { Console.note(line) }
        }

        /// What stays good, in words.
        private static func kept(
            _ key: KeyID,
            since moment: Instant,
            _ list: TrustList
        ) -> [String] {
            let office = list.signers.first { $0.keyID == key }?.office
            let logs = list.logs.filter { $0.office == office }.map(\.origin)
            let vouched = list.vouched.filter { logs.contains($0.origin) && $0.seenAt < moment }
            let newest = vouched.max { $0.state.size < $1.state.size }
            let others =
                messages.cliRun.signerCommand.allItsOther
            guard let newest else {
                return list.witnesses.keys.isEmpty
                    ? [
                        messages.cliRun.signerCommand.nothingProvesWhich
                    ]
                    : [messages.cliRun.signerCommand.onlyLettersThat, others]
            }
            return [
                messages.cliRun.signerCommand.lettersAmongFirst(
                    state: "\(newest.state.size)",
                    seenAt: newest.seenAt.rfc3339
                ), others,
            ]
        }
    }

    /// Makes new keys at the office, to be enrolled in the place of those it has.
    struct Renew: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make new keys for this office, to replace those it has.",
            discussion: """
                The new keys are made here and stay here, sealed; their public halves are in \
                keys/next-enrolment.pem, for the root's keepers: aman signer add --overlap. When \
                the trust list that names them is imported, the office signs with them and \
                destroys the old ones. Restart aman serve then. With --key-token URI they are made \
                on a token; a key that was on a token stays there until it is deleted with the \
                token's own program.

                  aman signer renew signer --home kunduz --officer A --second B
                """
        )
        @OptionGroup var home: HomeOptions
        @Argument(help: "Which keys: signer, status, log; default: the signer.")
        var purposes: [KeyPurpose] = []
        @OptionGroup var newKeys: NewKeyOptions
        @OptionGroup var people: PeopleOptions

        func run() async throws {
            let (opened, officers) = try await home.open(forTwo: people)
            let wanted = purposes.isEmpty ? [.signer] : Set(purposes)
            guard opened.home.nextKeys == nil else { throw Self.alreadyWaiting }
            let onToken = try newKeys.make(
                wanted,
                of: opened.office.code,
                signing: opened.office.keys.signer.algorithm,
                pin: opened.pin.bytes
            )
            let next = try opened.office.keys.renewed(wanted, from: .real, onToken: onToken)
            let file = try HomeFolder.keepNext(next, in: opened.home)
            try await opened.office.records.append(
                AuditEntry(
                    at: opened.office.environment.now(),
                    officer: officers.first,
                    second: officers.second,
                    act: .trust,
                    subject: AuditCode(next.signerID),
                    reason: "renew "
                        + AuditCode(words: KeyPurpose.allCases.filter(wanted.contains))
                )
            )
            if home.json { try Console.json(["file": file]) }
            Console.note(messages.cliRun.signerCommand.madeNewKeys(file: "\(file)"))
            Console.note(messages.cliRun.signerCommand.atRootAman)
        }

        private static let alreadyWaiting = Ending(.no, messages.cliRun.signerCommand.newKeysThis)
    }
}

extension KeyPurpose: ExpressibleByArgument {}

/// A moment from RFC 3339 text.
private func instant(_ text: String) throws -> Instant {
    guard let moment = Instant(rfc3339: text) else {
        throw Ending(.wrongUsage, messages.cliRun.signerCommand.timeNotForm)
    }
    return moment
}

/// One signer as JSON.
struct SignerReport: Encodable {
    let key: String
    let office: String
    let algorithm: String
    let validFrom: String
    let validUntil: String
    let noNewLettersAfter: String?
    let distrustedSince: String?
    /// The public key, as `openssl pkey -pubin` reads it.
    let pem: String
    let jwk: JSONWebKey

    init(_ signer: Signer) {
        key = Hexadecimal.text(signer.keyID.bytes)
        office = signer.office.text
        algorithm = signer.algorithm == .es256 ? "es256" : "ed25519"
        validFrom = signer.validFrom.rfc3339
        validUntil = signer.validUntil.rfc3339
        noNewLettersAfter = signer.noNewLettersAfter?.rfc3339
        distrustedSince = signer.distrustedSince?.rfc3339
        pem = PEM.encode([signer.key])
        jwk = JSONWebKey(signer.key)
    }
}

extension HomeOptions {
    /// Says what a change of the trust list did.
    func tell(_ list: TrustList, _ sentence: String) throws {
        if json {
            try Console.json(["sequence": list.sequence])
        } else {
            Console.note(
                messages.cliRun.signerCommand.trustListNow(
                    sentence: "\(sentence)",
                    sequence: "\(list.sequence)"
                )
            )
            Console.note(messages.cliRun.signerCommand.makeNewBundle)
        }
    }
}

/// A key's identifier from 16 hex digits.
func keyID(_ text: String) throws -> KeyID {
    let digits = text.compactMap { $0.hexDigitValue.map(UInt8.init) }
    let pairs = zip(digits, digits.dropFirst()).enumerated().filter { $0.offset % 2 == 0 }
    guard text.count == 16, digits.count == 16,
        let identifier = KeyID(pairs.map { $0.element.0 << 4 | $0.element.1 })
    else {
        throw Ending(.wrongUsage, messages.cliRun.signerCommand.keyIdentifierHas)
    }
    return identifier
}
