import AmanOffice
import AmanTexts
import AmanWeb
import ArgumentParser

/// Writes what anyone may know of the office as a folder of pages.
struct PublishSite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish-site",
        abstract: "Write the programme, numbers, coverage, log and verifier as a folder of pages.",
        discussion: """
            The folder works from a stick, without a server and without scripts, and any web \
            server can serve it. It names no one. Run it again to refresh it: the folder is \
            replaced in one step, and a crash leaves the old one whole.

              aman publish-site --out herat-site
              aman publish-site --out /srv/www/herat --server https://herat.example
            """
    )

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("The folder to write or to refresh.", valueName: "dir"))
    var out: String
    @Option(
        help: ArgumentHelp(
            "The verifier page's folder, as make site builds it.",
            discussion: "Default: the folder named site beside the program's folder.",
            valueName: "dir"
        )
    )
    var site: String?
    @Option(
        help: ArgumentHelp(
            "Where the office's own pages are served: where a refused letter is reported.",
            valueName: "address"
        )
    )
    var server: String?

    func run() async throws {
        let server = try self.server.map(checked)
        let folder = try SiteOutput(at: out)
        let opened = try await home.open()
        try await opened.publish()
        while try await opened.office.publishWeeks() > 0 {}
        var pages = opened.site()
        pages.verifierSite = try SiteFolder(named: site).read()
        let files = try await pages.staticFiles(server: server)
        try folder.write(files)
        if home.json {
            try Console.json(SiteReport(folder: out, fileCount: files.count))
        } else {
            Console.note(
                messages.cliRun.publishSite.wrote(count: "\(files.count)", folder: shown(out))
            )
        }
    }

    /// An address as it is written into links: `https://herat.example/office`, without the slash.
    private func checked(_ text: String) throws(Ending) -> String {
        var address = Substring(text)
        while address.hasSuffix("/") { address.removeLast() }
        let isPlain = address.utf8.allSatisfy { byte in
            (0x21...0x7E).contains(byte) && !"\"'<>\\`".utf8.contains(byte)
        }
        let scheme = ["https://", "http://"].first { address.hasPrefix($0) }
        guard let scheme, isPlain, address.utf8.count > scheme.utf8.count,
            address.utf8.count <= addressByteCountMax
        else { throw Ending(.wrongUsage, messages.cliRun.publishSite.badServer) }
        return String(address)
    }
}

/// A folder that was written, as JSON.
private struct SiteReport: Encodable {
    let folder: String
    let fileCount: Int
}

/// Most bytes of an address; longer ones are of no server.
private let addressByteCountMax = 256
