import AmanLetter
import AmanLog
import AmanSignature
import AmanTexts
import AmanVerdict
import AmanWitness
import ArgumentParser

/// Puts logs on the list: those of a programme's trust list, or one by its key.
struct WitnessAddLog: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-log",
        abstract: "Put a programme's logs on the list, or one log by its key.",
        discussion: """
            A bundle only adds logs. It never takes one off the list or changes its key: that is \
            done by hand, with remove-log.

              aman witness add-log --state w1 --bundle herat.bundle --root ROOT
              aman witness add-log --state w1 --vkey 'log.example/herat+1234abcd+AQ...'
            """
    )
    @OptionGroup var options: WitnessOptions
    @Option(help: ArgumentHelp("A bundle with the programme's trust list.", valueName: "file"))
    var bundle: String?
    @Option(help: ArgumentHelp("The programme's root, as its keepers say it.", valueName: "hex"))
    var root: String?
    @Option(help: ArgumentHelp("One log's key: name+id+key.", valueName: "vkey"))
    var vkey: String?
    @Option(help: ArgumentHelp("The log's name, where it is not its key's.", valueName: "name"))
    var origin: String?
    @Option(help: ArgumentHelp("The leaves the log begins with.", valueName: "n"))
    var pinSize: UInt64?
    @Option(help: ArgumentHelp("The root over those leaves, Base64.", valueName: "hash"))
    var pinRoot: String?

    func validate() throws {
        let words = messages.cliRun.witness
        guard (bundle == nil) != (vkey == nil) else {
            throw ValidationError(words.bundleOrKey)
        }
        guard (bundle == nil) == (root == nil) else { throw ValidationError(words.rootNeeded) }
        guard (pinSize == nil) == (pinRoot == nil), pinSize == nil || vkey != nil else {
            throw ValidationError(words.pinNeedsBoth)
        }
    }

    func run() async throws {
        let state = try options.open(to: .list)
        do {
            if let bundle, let root {
                let session = try CheckpointSession.open(
                    try Input.bytes(of: bundle, limit: Input.fileByteCountMax),
                    root: try rootPin(root),
                    ask: SignatureChecker().isValid
                )
                try report(try state.list(session.knowledge.trustList))
            } else if let vkey {
                try report([try add(vkey, to: state)])
            }
        } catch let error as WitnessError {
            throw error.ending(folder: options.state)
        }
    }

    private func add(_ vkey: String, to state: WitnessState) throws -> ListedByTrust {
        let key: VerifierKey
        var pin: KnownTree?
        do throws(LogRefusal) {
            key = try VerifierKey(reading: vkey)
            if let pinSize, let pinRoot {
                let root = try LogHash(Base64.decode(pinRoot))
                guard pinSize <= treeSizeMax else { throw .notDecimal(atByte: 0) }
                pin = KnownTree(size: TreeSize(value: pinSize), root: root)
            }
        } catch {
            throw Ending(.badInput, messages.cliRun.witness.badKey)
        }
        let origin = origin ?? key.name
        switch try state.list(LogListing(origin: origin, key: key, pin: pin)) {
        case .success(let outcome):
            return ListedByTrust(origin: origin, outcome: .listed(outcome, pin: pinSize))
        case .failure(let refusal):
            return ListedByTrust(origin: origin, outcome: .refused(refusal))
        }
    }

    private func report(_ outcomes: [ListedByTrust]) throws {
        for outcome in outcomes { Console.note(outcome.sentence) }
        let isRefused = outcomes.contains { outcome in
            if case .refused = outcome.outcome { true } else { false }
        }
        if options.json {
            try Console.json(["refused": isRefused])
        }
        if isRefused { throw ExitCode(ExitStatus.no.rawValue) }
    }
}

extension ListedByTrust {
    /// What became of the log, for who runs the witness.
    fileprivate var sentence: String {
        let words = messages.cliRun.witness
        return switch outcome {
        case .listed(.added, let pin?): words.addedAt(origin: origin, size: "\(pin)")
        case .listed(.added, nil): words.added(origin: origin)
        case .listed(.known, _): words.onList(origin: origin)
        case .listed(.listedAgain, _): words.onListAgain(origin: origin)
        case .frozen(isListed: true): words.frozenListed(origin: origin)
        case .frozen(isListed: false): words.frozen(origin: origin)
        case .refused(.otherKey): words.otherKey(origin: origin)
        case .refused(.notLogKey): words.notLogKey(origin: origin)
        case .refused(.otherState(let size)): words.otherState(origin: origin, size: "\(size)")
        case .refused(.endedBelow(let size, let known)):
            words.endedBelow(origin: origin, size: "\(size)", known: "\(known)")
        case .refused(.notListed): words.notOnList(origin: origin)
        case .refused(.tooMany(let limit)): words.tooMany(limit: "\(limit)")
        }
    }
}

/// Takes a log off the list.
struct WitnessRemoveLog: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove-log",
        abstract: "Take a log off the list; what was signed stays known."
    )
    @OptionGroup var options: WitnessOptions
    @Argument(help: "The log's name.") var origin: String

    func run() async throws {
        let state = try options.open(to: .list)
        do {
            guard try state.unlist(origin) else {
                throw Ending(.no, messages.cliRun.witness.notOnList(origin: origin))
            }
        } catch let error as WitnessError {
            throw error.ending(folder: options.state)
        }
        Console.note(messages.cliRun.witness.removed(origin: origin))
    }
}
