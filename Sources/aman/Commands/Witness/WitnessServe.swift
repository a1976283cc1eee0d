import AmanLetter
import AmanLog
import AmanTexts
import AmanWeb
import AmanWitness
import ArgumentParser
import Foundation

extension WitnessEnvironment {
    /// The system's clock, and its stopwatch that runs on while the machine sleeps.
    static let system = {
        let start = ContinuousClock.now
        return WitnessEnvironment(
            now: { Instant(seconds: Int64(Date.now.timeIntervalSince1970)) },
            elapsed: { ContinuousClock.now - start }
        )
    }()
}

/// Answers logs over HTTP.
struct WitnessServe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Answer logs over HTTP, by C2SP tlog-witness.",
        discussion: """
            Answers POST /add-checkpoint and GET /HASH/checkpoint, where HASH is the SHA-256 of \
            a log's name. Addresses of clients are not written down.

              aman witness serve --state w1 --listen 127.0.0.1:7380
            """
    )
    @OptionGroup var options: WitnessOptions
    @Option(help: ArgumentHelp("The address to listen at.", valueName: "host:port"))
    var listen = "127.0.0.1:7380"
    @Option(help: ArgumentHelp("Use TLS with this certificate, PEM.", valueName: "file"))
    var tlsCertificate: String?
    @Option(help: ArgumentHelp("The key of that certificate, PEM.", valueName: "file"))
    var tlsKey: String?

    func validate() throws {
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw ValidationError(messages.cliRun.serve.tlsCertificateAnd)
        }
    }

    func run() async throws {
        guard let address = ListenAddress(reading: listen) else {
            throw Ending(.wrongUsage, messages.cliRun.serve.addressNotForm(listen: "\(listen)"))
        }
        let state = try options.open(to: .sign)
        try warn(state)
        let witness = Witness(state, .system)
        let site = WitnessSite(
            ServedWitness(witness: witness),
            requestByteCountMax: addCheckpointByteCountMax,
            now: WitnessEnvironment.system.now
        )
        let socket: ListeningSocket
        do throws(ListeningSocket.Refusal) {
            socket = try ListeningSocket(at: address)
        } catch {
            throw error == .taken
                ? Ending(.tryAgain, messages.cliRun.serve.anotherProgramListens(listen: listen))
                : Ending(.wrongUsage, messages.cliRun.serve.thisMachineCannot(listen: listen))
        }
        let certificate = try certificate()
        do {
            try await site.run(on: socket.copy(), certificate: certificate) { port in
                let scheme = certificate == nil ? "http" : "https"
                let host = address.host.contains(":") ? "[\(address.host)]" : address.host
                Console.note(
                    messages.cliRun.witness.serves(
                        name: state.signer.key.name,
                        place: "\(scheme)://\(host):\(port)"
                    )
                )
            }
        } catch is CertificateError {
            throw Ending(.badInput, messages.cliRun.serve.certificateOrIts)
        }
    }

    /// Says at the start what would keep the witness from signing.
    private func warn(_ state: WitnessState) throws {
        do throws(WitnessError) {
            let logs = try state.logs()
            if !logs.contains(where: \.isListed) {
                Console.note(messages.cliRun.witness.noLogs)
            }
            let newest = logs.compactMap(\.cosignedAt).max()
            if let newest, newest > WitnessEnvironment.system.now() {
                Console.note(messages.cliRun.witness.clockBehind(newest: newest.rfc3339))
            }
        } catch {
            throw error.ending(folder: options.state)
        }
    }

    private func certificate() throws -> SiteCertificate? {
        guard let tlsCertificate, let tlsKey else { return nil }
        return SiteCertificate(
            chain: try Input.bytes(of: tlsCertificate, limit: pemByteCountMax),
            key: try Input.bytes(of: tlsKey, limit: pemByteCountMax)
        )
    }
}

/// Most bytes of a certificate's or a key's file: a chain of several takes about 8 KB.
private let pemByteCountMax = 65_536

/// A witness, as the site asks it.
private struct ServedWitness: WitnessAnswering {
    let witness: Witness

    func reply(to request: [UInt8]) async -> WitnessReply {
        let answer = await witness.answer(request)
        return WitnessReply(
            status: answer.status,
            mediaType: answer.mediaType,
            body: answer.body,
            retryAfter: answer.retryAfter
        )
    }

    func checkpoint(originHash: String) async throws -> [UInt8]? {
        guard originHash.utf8.count == 2 * LogHash.byteCount,
            let hash = Hexadecimal.bytes(originHash.utf8)
        else { return nil }
        return try await witness.checkpoint(originHash: hash)
    }
}

/// Answers one request that came as a file.
struct WitnessAnswerFile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer a request that an office wrote to a file, without a network.",
        discussion: """
            The answer is the text that HTTP would carry: the witness's signature line, or the \
            size it knows, from which the office makes its next request.

              aman witness answer request.txt --state w1 --out answer.txt
            """
    )
    @OptionGroup var options: WitnessOptions
    @Argument(help: "The request's file, or - for standard input.") var request: String
    @Option(help: ArgumentHelp("Where the answer goes.", valueName: "file")) var out = "-"

    func run() async throws {
        let bytes = try Input.bytes(of: request, limit: addCheckpointByteCountMax)
        let state = try options.open(to: .sign)
        let answer = await Witness(state, .system).answer(bytes)
        guard case .answered(let said) = answer else {
            if case .refused(let refusal) = answer { throw refusal.ending }
            return
        }
        try ResultFile.write(said.encodedBytes, to: out)
        let words = messages.cliRun.witness
        switch said {
        case .cosigned: Console.note(words.cosigned)
        case .conflict(let size): Console.note(words.knowsOtherSize(size: "\(size.value)"))
        }
    }
}

extension WitnessRefusal {
    /// The refusal as a command ends with it.
    fileprivate var ending: Ending {
        let words = messages.cliRun.witness
        return switch self {
        case .malformed: Ending(.badInput, words.malformed)
        case .oldIsLarger: Ending(.badInput, words.oldIsLarger)
        case .unknownLog: Ending(.no, words.unknownLog)
        case .notSigned: Ending(.no, words.notSigned)
        case .notProven: Ending(.no, words.notProven)
        case .otherRoot: Ending(.no, words.otherRoot)
        case .clock: Ending(.tryAgain, words.clockOff)
        case .behind: Ending(.no, words.behind, advice: words.newWitness)
        case .storage(let error): error.ending(folder: "")
        }
    }
}
