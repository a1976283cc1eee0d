import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import ArgumentParser

/// Keeps the trust list: who may sign which letters.
struct SignerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signer",
        abstract: "Say who may sign letters: list, add, retire, distrust.",
        subcommands: [List.self, Add.self, Retire.self, Distrust.self]
    )

    /// Lists the signers on the trust list.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the signers on the trust list."
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
                        report.distrustedSince.map { "distrusted since \($0)" }
                        ?? report.noNewLettersAfter.map { "no new letters after \($0)" } ?? "signs"
                    Console.result(
                        "\(report.key)\t\(report.office)\t\(report.algorithm)"
                            + "\t\(report.validFrom)\t\(state)"
                    )
                }
            }
        }
    }

    /// Adds another office's keys.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add an office's keys to the trust list.",
            discussion: """
                The file holds one public key (the signer's), or the three of an office's \
                keys/enrolment.pem: signer, status list, log.

                  aman signer add --public-key kunduz/keys/enrolment.pem --office KDZ
                """
        )
        @OptionGroup var home: HomeOptions
        @Option(help: ArgumentHelp("Public keys in PEM.", valueName: "file")) var publicKey: String
        @Option(help: "The office whose keys they are.") var office: String
        @Option(help: "Who adds them.") var officer = "administrator"

        func run() async throws {
            let opened = try await home.open()
            let pem = try Input.bytes(of: publicKey, limit: 65_536)
            let list = try await opened.office.addSigner(
                pem: String(decoding: pem, as: UTF8.self),
                office: try OfficeCode(office),
                officer: officer
            )
            try home.tell(list, "Added the keys of \(office).")
            try await opened.publish()
        }
    }

    /// Lets a signer make no more letters.
    struct Retire: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A signer makes no more letters; those it made stay good."
        )
        @OptionGroup var home: HomeOptions
        @Argument(help: "The key's identifier, 16 hex digits.") var key: String
        @Option(help: "Who retires it.") var officer = "administrator"

        func run() async throws {
            let opened = try await home.open()
            let list = try await opened.office.retireSigner(try keyID(key), officer: officer)
            try home.tell(list, "Retired \(key).")
            try await opened.publish()
        }
    }

    /// Trusts a signer no more.
    struct Distrust: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A signer is trusted no more: its letters are refused, also earlier ones.",
            discussion: """
                For a key that is in other hands. Only letters that a witness on the trust list \
                saw in the log before the time given stay good; without witnesses that is none, \
                and every letter of this key is refused from now on. Where a key is merely to make \
                no more letters, the mild way is: aman signer retire KEY

                  aman signer distrust 00112233aabbccdd --since 2026-11-23T08:00:00Z
                """
        )
        @OptionGroup var home: HomeOptions
        @Argument(help: "The key's identifier, 16 hex digits.") var key: String
        @Option(help: "Since when, RFC 3339.") var since: String
        @Option(help: "Who says so.") var officer = "administrator"

        func run() async throws {
            let opened = try await home.open()
            guard let moment = Instant(rfc3339: since) else {
                throw Ending(.wrongUsage, "The time is not of the form 2026-11-23T08:00:00Z.")
            }
            let list = try await opened.office.distrustSigner(
                try keyID(key),
                since: moment,
                officer: officer
            )
            try home.tell(list, "Distrusted \(key) since \(moment.rfc3339).")
            Console.note(
                list.witnesses.keys.isEmpty
                    ? "Every letter of this key is refused from now on, also those made before: "
                        + "no witness is on the trust list. Make their holders new letters."
                    : "Its letters are refused from now on, except those that a witness saw in "
                        + "the log before that time."
            )
            try await opened.publish()
        }
    }
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

    init(_ signer: Signer) {
        key = hex(signer.keyID.bytes)
        office = signer.office.text
        algorithm = signer.algorithm == .es256 ? "es256" : "ed25519"
        validFrom = signer.validFrom.rfc3339
        validUntil = signer.validUntil.rfc3339
        noNewLettersAfter = signer.noNewLettersAfter?.rfc3339
        distrustedSince = signer.distrustedSince?.rfc3339
    }
}

extension HomeOptions {
    /// Says what a change of the trust list did.
    func tell(_ list: TrustList, _ sentence: String) throws {
        if json {
            try Console.json(["sequence": list.sequence])
        } else {
            Console.note("\(sentence) The trust list is now number \(list.sequence).")
            Console.note("Make a new bundle and bring it to every post: aman bundle --out FILE")
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
        throw Ending(
            .wrongUsage,
            "A key's identifier has 16 hex digits.",
            advice: "aman signer list shows them."
        )
    }
    return identifier
}
