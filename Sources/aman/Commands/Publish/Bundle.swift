import AmanLetter
import AmanOffice
import AmanPaper
import AmanSignature
import AmanTexts
import AmanVerdict
import ArgumentParser

/// All that a checkpoint needs: written, printed, read back, imported.
struct BundleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Write what a checkpoint needs to a file or on paper; import another office's.",
        discussion: """
              aman bundle --out herat.bundle
              aman bundle --out update.bundle --beyond posts-have.bundle
              aman bundle --frames herat.pdf
              aman bundle --read page1.jpg page2.jpg --out herat.bundle
              aman bundle import kunduz.bundle
            """,
        subcommands: [WriteBundle.self, ImportBundle.self],
        defaultSubcommand: WriteBundle.self
    )
}

/// Imports what another office's bundle brings.
struct ImportBundle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import another office's bundle; nothing known here gets older.",
        discussion: """
              aman bundle import kunduz.bundle
              aman bundle import https://kunduz.example

            Importing the same bundle again is safe. Offices that know the same show the same \
            mark afterwards: compare it over the telephone.
            """
    )
    @Argument(help: "The bundle, or the address of the other office's public files.")
    var file: String
    @OptionGroup var home: HomeOptions
    @Option(help: "The officer who imports it, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.openWithoutSignIn(by: officer, usual: "desk")
        let opened = acting.opened
        let bytes = try await OtherOffice.read(
            file,
            ListPath.bundle,
            limit: Input.fileByteCountMax
        )
        let imported = try await opened.office.importBundle(bytes, officer: acting.officer)
        let present = try await home.reopened(after: opened)
        do {
            try await present.publish()
        } catch {
            try BundleImportReport(imported, mark: nil).show(home.json)
            throw error
        }
        let mark = try? await present.office.knowledgeMark()
        try BundleImportReport(imported, mark: mark).show(home.json)
    }
}

/// Writes a bundle, prints it, or reads it back from its printed codes.
struct WriteBundle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write",
        abstract: "Write a bundle to a file, print it, or read it back from paper."
    )

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("Write the bundle to this file.", valueName: "file"))
    var out: String?
    /// What `import FILE` was called until 2026; scripts of offices say it.
    @Option(help: .hidden) var take: String?
    @Option(
        help: ArgumentHelp("Print it as codes, without the logs' leaves.", valueName: "file")
    )
    var frames: String?
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Read printed codes from photos, scans or PDF.", valueName: "pages")
    )
    var read: [String] = []
    @Option(help: ArgumentHelp("Leave out what this bundle has already.", valueName: "file"))
    var beyond: String?
    @Flag(help: "Leave the logs out: smaller, and enough to verify letters.") var noLogs = false
    @Option(help: .hidden) var officer: String?

    func validate() throws {
        let demands = [take != nil, frames != nil, read.isEmpty ? out != nil : true]
        guard demands.filter(\.self).count == 1, read.isEmpty || out != nil else {
            throw ValidationError(
                messages.cliRun.bundle.sayOneOut
            )
        }
        guard out != nil && read.isEmpty || frames != nil || beyond == nil && !noLogs else {
            throw ValidationError(messages.cliRun.bundle.beyondAndNo)
        }
        if home.json {
            try ResultFile.refuseStandardOutput(out, for: "--out")
            try ResultFile.refuseStandardOutput(frames, for: "--frames")
        }
    }

    func run() async throws {
        if !read.isEmpty { return try collect() }
        if let take { return try await importing(take).run() }
        let opened = try await home.open()
        if let frames {
            try await printFrames(opened, to: frames)
        } else if let out {
            let bytes = try await bundle(opened, withoutLogs: noLogs).encoded()
            try ResultFile.write(bytes, to: out)
            let count = bytes.count
            try report(
                out,
                count,
                messages.cliRun.bundle.wroteBytesBring(count: "\(count)", out: "\(out)")
            )
        }
    }

    private func importing(_ file: String) -> ImportBundle {
        var command = ImportBundle()
        command.file = file
        command.home = home
        command.officer = officer
        return command
    }

    /// The office's bundle, without what was not asked for.
    private func bundle(
        _ opened: OpenedOffice,
        withoutLogs: Bool
    ) async throws -> AmanVerdict.Bundle {
        try await opened.publish()
        var bundle = try parsed(try await opened.office.bundle())
        if withoutLogs { bundle = bundle.withoutLogs }
        guard let beyond else { return bundle }
        let held = try Input.bytes(of: beyond, limit: Input.fileByteCountMax)
        return bundle.partial(beyond: try parsed(held))
    }

    private func parsed(_ bytes: [UInt8]) throws -> AmanVerdict.Bundle {
        do {
            return try AmanVerdict.Bundle.parse(bytes)
        } catch {
            throw BundleRefusal.container(error)
        }
    }

    private func report(_ file: String, _ byteCount: Int, _ sentence: String) throws {
        if home.json {
            try Console.json(BundleReport(file: file, byteCount: byteCount))
        } else if file != "-" {
            Console.note(sentence)
        }
    }
}

// MARK: On paper

extension WriteBundle {
    private func printFrames(_ opened: OpenedOffice, to path: String) async throws {
        let bundle = try await bundle(opened, withoutLogs: true)
        let bytes = bundle.encoded()
        let cut: [CodeFrame]
        do {
            cut = try bundleFrames(of: bytes, deflate: Deflater().deflate)
        } catch {
            throw Self.explain(error)
        }
        let id = Hexadecimal.text(cut.first?.sequenceID ?? []).prefix(8).uppercased()
        let printer = try FramePrinter(
            title: "\(bundle.programme)   \(bundle.created.rfc3339)   \(id)",
            madeAt: bundle.created,
            paper: opened.office.programme.paperSize
        )
        try ResultFile.write(try printer.pdf(cut.map(\.text)), to: path)
        try report(
            path,
            bytes.count,
            messages.cliRun.bundle.printedBytesAs(
                bytes: "\(bytes.count)",
                cut: "\(cut.count)",
                path: "\(path)"
            )
        )
    }

    /// Puts a bundle together from pictures of its codes.
    private func collect() throws {
        var collector = FrameCollector()
        for page in read {
            let bytes = try Input.bytes(of: page, limit: Input.fileByteCountMax)
            let texts = try PictureReader.own.texts(in: bytes, accepting: .picturesAndPDF)
            for text in texts { tell(collector.take(text), on: page) }
        }
        let bytes: [UInt8]
        do {
            bytes = try collector.bundle()
        } catch {
            throw Self.explain(error, of: collector.count)
        }
        let bundle = try parsed(bytes)
        if !bundle.isPartial {
            let checker = SignatureChecker()
            _ = try Knowledge.read(bundle) { checker.isValid($0) }
        }
        guard let out else { return }
        try ResultFile.write(bytes, to: out)
        let sentence = messages.cliRun.bundle.readCodesWrote(
            collector: "\(collector.count)",
            bytes: "\(bytes.count)",
            out: "\(out)"
        )
        try report(out, bytes.count, sentence)
    }

    private static func explain(_ error: FramingError) -> Ending {
        switch error {
        case .tooLarge(let byteCount, let limit):
            Ending(
                .badInput,
                messages.cliRun.bundle.bundleTakesBytes(
                    byteCount: "\(byteCount)",
                    limit: "\(limit)"
                )
            )
        }
    }

    private static func explain(_ error: CollectError, of count: Int) -> Ending {
        switch error {
        case .missing where count == 0:
            Ending(.badInput, messages.cliRun.bundle.thereNoCode)
        case .missing(let places):
            Ending(
                .badInput,
                messages.cliRun.bundle.codesMissing(
                    count: count,
                    places: places.map { String($0 + 1) }.joined(separator: ", ")
                )
            )
        case .damaged:
            Ending(.badInput, messages.cliRun.bundle.codesDoNot)
        }
    }

    private func tell(_ outcome: FrameOutcome, on page: String) {
        switch outcome {
        case .taken, .known, .notAFrame(.otherCode): return
        case .otherBundle(let index):
            Console.note(
                messages.cliRun.bundle.codeOnBelongs(index: "\(index + 1)", page: "\(page)")
            )
        case .contradicts(let index):
            Console.note(
                messages.cliRun.bundle.codeOnDiffers(index: "\(index + 1)", page: "\(page)")
            )
        case .notAFrame(let refusal):
            Console.note(messages.cliRun.bundle.codeOnCould(page: "\(page)", code: refusal.code))
        }
    }
}

/// A bundle that was written, as JSON.
struct BundleReport: Encodable {
    let file: String
    let byteCount: Int
}
