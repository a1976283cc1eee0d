import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import AmanTexts
import AmanVerdict
import ArgumentParser
import Foundation

/// Founds an office, or joins one to a programme.
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an office's folder: programme, keys, records, log.",
        discussion: """
            Without --join and --root the folder also holds the programme's root, which signs the \
            trust list: good for trying Aman out. A real programme has its root in another place \
            (aman root make). With --root-key FILE or --pkcs11 URI the root signs the first trust \
            list at once and is not copied. With --root FILE.pem only its public half is needed, \
            and the request to sign is written to keys/found.request. With --join BUNDLE the \
            office joins the bundle's programme; enrol its keys there with aman signer add. With \
            --key-token URI the office's own keys are made on a token and never leave it.

              aman init --home herat --programme Programmes/herat.toml --office HER
              aman init --home herat --programme Programmes/herat.toml --office HER \
            --root-key /media/stick/root.key --officer A --second B
              aman init --home kunduz --programme Programmes/herat.toml --office KDZ \
            --join herat.bundle
            """
    )

    @OptionGroup var home: HomeOptions
    @Option(
        help: ArgumentHelp("The programme file; default: the Herat sample.", valueName: "file")
    )
    var programme: String?
    @Option(help: "The office's code; default: the programme's first office.")
    var office: String?
    @Option(help: ArgumentHelp("Join the programme of this bundle.", valueName: "bundle"))
    var join: String?
    @Option(
        help: ArgumentHelp(
            "The programme's root: its public half in PEM; with --join also its 16 hex digits.",
            valueName: "file"
        )
    )
    var root: String?
    @OptionGroup var rootOptions: RootOptions
    @OptionGroup var newKeys: NewKeyOptions
    @OptionGroup var place: NewRecordsOptions
    @OptionGroup var people: PeopleOptions

    func validate() throws {
        let ways = [root, rootOptions.rootKey, rootOptions.pkcs11].compactMap(\.self)
        guard ways.count <= 1 else {
            throw ValidationError(messages.cliRun.newOffice.sayOneRoot)
        }
        guard join == nil || rootOptions.rootKey == nil && rootOptions.pkcs11 == nil else {
            throw ValidationError(messages.cliRun.newOffice.officeThatJoins)
        }
    }

    func run() async throws {
        let bundle = try join.map { try Input.bytes(of: $0, limit: Input.fileByteCountMax) }
        let opened = try await make(.real, joining: bundle)
        try tell(opened)
    }

    /// Makes the folder and publishes its first, empty log.
    func make(
        _ environment: OfficeEnvironment,
        joining bundle: [UInt8]? = nil
    ) async throws -> OpenedOffice {
        let source = try programmeSource()
        let rules = try Programme.parse(source)
        let signer = try rootOptions.signer()
        let isApart = signer != nil || root != nil
        let code = try chosenOffice(of: rules)
        // Before keys are made on a token, where they would stay.
        guard HomeFolder.isFree(home.folder) else { throw HomeError.alreadyThere }
        // Asked before anything is made, so that a forgotten name leaves no half an office.
        let officers = bundle == nil ? try people.officers(ofTrial: !isApart) : nil
        let pin = home.tokenPIN
        let keys = try generate(rules, code, foundsProgramme: bundle == nil && !isApart, pin)
        let pinned = try bundle.map(joinedRoot) ?? signer?.publicHalf ?? keys.root?.publicHalf
        guard let pinned = try pinned ?? root.map(rootKey(inPEM:)) else {
            throw Ending(.ourFault, messages.cliRun.newOffice.programmeRootNot)
        }
        let new = NewHome(
            programme: source,
            office: code,
            keys: keys,
            root: pinned,
            createdAt: environment.now(),
            databases: try place.databases()
        )
        let opened = try await OpenedOffice(try create(new), environment: environment, pin)
        if let officers {
            if isApart { try await opened.office.pin(RootKey(pinned)) }
            try await found(opened.office, officers, signer)
        }
        if let bundle { try await take(bundle, opened.office) }
        try await opened.publish()
        return opened
    }

    private func create(_ new: NewHome) throws -> OpenedHome {
        let unlock = try Unlocking.choiceForNewHome(home.folder, keyFile: home.keyFile)
        return try HomeFolder.create(
            at: home.folder,
            new,
            unlock: unlock,
            databases: try home.databases.access()
        )
    }

    /// The office's keys, in files or on the token that was named.
    private func generate(
        _ rules: Programme,
        _ code: OfficeCode,
        foundsProgramme: Bool,
        _ pin: TokenPIN
    ) throws -> OfficeKeys {
        let onToken = try newKeys.make(
            Set(KeyPurpose.allCases),
            of: code,
            signing: rules.algorithm,
            pin: pin.bytes
        )
        return try OfficeKeys.generate(
            from: .real,
            signing: rules.algorithm,
            foundsProgramme: foundsProgramme,
            onToken: onToken
        )
    }

    private func take(_ bundle: [UInt8], _ office: Office) async throws {
        _ = try await office.importBundle(bundle, officer: people.officer ?? "administrator")
    }

    /// The first trust list: signed at once where the root is here, else written down for it.
    private func found(
        _ office: Office,
        _ officers: OfficerPair,
        _ signer: (any RootSigner)?
    ) async throws {
        guard root != nil else {
            _ = try await office.foundTrust(officers: officers, root: signer)
            return
        }
        let change = TrustChange.add(office.keys.enrolment, of: office.code, overlapDays: nil)
        let request = try await office.requestTrust(change, officers: officers)
        let file = home.folder + "/keys/found.request"
        try ResultFile.write(request.encoded, to: file)
        Console.note(messages.cliRun.newOffice.thereNoTrust)
        Console.note(messages.cliRun.newOffice.bringRootKeepers(file: "\(file)"))
        Console.note("  aman root sign \(file) --root-key FILE --out trust-list")
        Console.note(messages.cliRun.newOffice.thenImport)
    }

    private func programmeSource() throws -> String {
        guard let programme else {
            return String(decoding: PackageResources.herat_toml, as: UTF8.self)
        }
        let bytes = try Input.bytes(of: programme, limit: Input.jsonByteCountMax)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Ending(.badInput, messages.cliRun.newOffice.programmeFileNot)
        }
        return text
    }

    private func chosenOffice(of rules: Programme) throws -> OfficeCode {
        let known = rules.offices.map(\.code)
        guard let office else {
            guard let first = known.first else {
                throw Ending(.badInput, messages.cliRun.newOffice.programmeFileNames)
            }
            return first
        }
        let code = try OfficeCode(office)
        guard known.contains(code) else {
            throw Ending(
                .badInput,
                messages.cliRun.newOffice.programmeHasNo(
                    code: "\(code)",
                    offices: known.map(\.text).joined(separator: ", ")
                )
            )
        }
        return code
    }

    /// Reads the bundle once to learn which programme root signed it.
    private func joinedRoot(of bundle: [UInt8]) throws -> PublicKey? {
        let expected = try root.map { root in
            root.count == 16 ? try keyID(root) : try rootKey(inPEM: root).keyID
        }
        let knowledge = try Knowledge.read(
            bundle,
            pinnedRoot: expected,
            ask: SignatureChecker().isValid
        )
        return knowledge.root.map { PublicKey(algorithm: $0.algorithm, bytes: $0.publicKey) }
    }

    private func tell(_ opened: OpenedOffice) throws {
        let rules = opened.office.programme
        let code = opened.office.code.text
        if home.json {
            try Console.json(["home": home.folder, "office": code, "programme": rules.id])
        }
        Console.note(
            messages.cliRun.newOffice.madeOfficeIn(
                code: "\(code)",
                programme: "\(rules.names.text("eng"))",
                home: home.folder
            )
        )
        Console.note(
            messages.cliRun.newOffice.programmeRootCompare(
                rootIdentifier: "\(opened.home.rootIdentifier)"
            )
        )
        Console.note(messages.cliRun.newOffice.origin(origin: opened.office.logOrigin))
        if rules.isPublishedAtAnExample {
            Console.note(messages.cliRun.newOffice.originOfSample)
        }
        for note in (try? opened.office.paperNotes()) ?? [] { Console.note(note) }
        if FileManager.default.fileExists(atPath: Unlocking.keyFile(inHome: home.folder)) {
            Console.note(
                messages.cliRun.newOffice.noPassphraseGiven
            )
        }
    }
}

extension Programme {
    /// Whether its address is one of documentation, at which no one can publish.
    ///
    /// Source: RFC 2606, names ending in `.example` are for documentation.
    fileprivate var isPublishedAtAnExample: Bool {
        let host = publishedAt.split(separator: "/").dropFirst().first ?? ""
        return (host.split(separator: ":").first ?? "").hasSuffix(".example")
    }
}

extension OpenedHome {
    /// The identifier of the programme root, 16 hex digits, for comparing by voice.
    fileprivate var rootIdentifier: String {
        Hexadecimal.text(Array(NativeSHA256.hash(root.bytes).prefix(8)))
    }
}
