import AmanLetter
import AmanLog
import AmanOffice
import AmanRecords
import AmanSignature
import AmanVerdict
import ArgumentParser
import Foundation

/// Founds an office, or joins one to a programme.
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an office's folder: programme, keys, records, log.",
        discussion: """
            Without --join the folder also gets the programme root, which signs the trust list. \
            With --join BUNDLE the office joins the programme that the bundle comes from; enrol \
            its keys there with aman signer add.

              aman init --home herat --programme Programmes/herat.toml --office HER
              aman init --home kunduz --programme Programmes/herat.toml --office KDZ \
            --join herat.bundle
            """
    )

    @OptionGroup var home: HomeOptions
    @Option(
        help: ArgumentHelp("The programme file; without it, the Herat sample.", valueName: "file")
    )
    var programme: String?
    @Option(help: "The office's code; without it, the programme's first office.")
    var office: String?
    @Option(help: ArgumentHelp("Join the programme of this bundle.", valueName: "bundle"))
    var join: String?
    @Option(help: ArgumentHelp("The root that bundle must have, 16 hex digits.", valueName: "hex"))
    var root: String?
    @Option(help: "Who founds it.") var officer = "administrator"

    func run() async throws {
        let bundle = try join.map { try Input.bytes(of: $0, limit: Input.fileByteCountMax) }
        let opened = try await make(.real, joining: bundle)
        try tell(opened)
    }

    /// Makes the folder and publishes its first, empty log.
    func make(
        _ surroundings: Surroundings,
        joining bundle: [UInt8]? = nil
    ) async throws -> OpenedOffice {
        let source = try programmeSource()
        let rules = try Programme.parse(source)
        let keys = try OfficeKeys.generate(
            from: .real,
            signing: rules.algorithm,
            foundsProgramme: bundle == nil
        )
        guard let root = try bundle.map(joinedRoot) ?? keys.root?.publicHalf else {
            throw Ending(.ourFault, "The programme root was not made.")
        }
        let made = try HomeFolder.create(
            at: home.folder,
            NewHome(
                programme: source,
                office: try chosenOffice(of: rules),
                keys: keys,
                root: root,
                createdAt: surroundings.now()
            ),
            unlock: try Unlocking.choiceForNewHome(home.folder, keyFile: home.keyFile)
        )
        let opened = try OpenedOffice(made, surroundings: surroundings)
        if let bundle {
            _ = try await opened.office.takeBundle(bundle, officer: officer)
        } else {
            _ = try await opened.office.foundTrust(officer: officer)
        }
        try await opened.publish()
        return opened
    }

    private func programmeSource() throws -> String {
        guard let programme else {
            return String(decoding: PackageResources.herat_toml, as: UTF8.self)
        }
        let bytes = try Input.bytes(of: programme, limit: Input.jsonByteCountMax)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Ending(.badInput, "The programme file is not UTF-8 text.")
        }
        return text
    }

    private func chosenOffice(of rules: Programme) throws -> OfficeCode {
        let known = rules.offices.map(\.code)
        guard let office else {
            guard let first = known.first else {
                throw Ending(.badInput, "The programme file names no office.")
            }
            return first
        }
        let code = try OfficeCode(office)
        guard known.contains(code) else {
            throw Ending(
                .badInput,
                "The programme has no office \(code).",
                advice: "It has \(known.map(\.text).joined(separator: ", "))."
            )
        }
        return code
    }

    /// Reads the bundle once to learn which programme root signed it.
    private func joinedRoot(of bundle: [UInt8]) throws -> PublicKey? {
        let knowledge = try Knowledge.read(
            bundle,
            pinnedRoot: try root.map(keyID),
            ask: SignatureChecker().fits
        )
        return knowledge.root.map { PublicKey(algorithm: $0.algorithm, bytes: $0.publicKey) }
    }

    private func tell(_ opened: OpenedOffice) throws {
        let rules = opened.office.programme
        let code = opened.office.code.text
        if home.json {
            try Console.json(["home": home.folder, "office": code, "programme": rules.id])
        }
        Console.note("Made the office \(code) of \(rules.names.text("eng")) in \(home.folder).")
        Console.note(
            "The programme root is \(opened.home.rootIdentifier). Compare it by voice with the "
                + "office that founded the programme; --root pins it."
        )
        if FileManager.default.fileExists(atPath: Unlocking.keyFile(inHome: home.folder)) {
            Console.note(
                "No passphrase was given, so keys/unlock.key in the folder opens the register: "
                    + "whoever takes the folder can read it. For real work give a passphrase or "
                    + "--key-file on a stick that leaves with you."
            )
        }
    }
}

extension OpenedHome {
    /// The identifier of the programme root, 16 hex digits, for comparing by voice.
    fileprivate var rootIdentifier: String {
        hex(Array(sha256(root.bytes).prefix(8)))
    }
}
