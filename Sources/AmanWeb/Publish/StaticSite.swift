import AmanLetter
import AmanNumbers
import AmanOffice
import AmanTexts
import AmanVerdict

extension OfficeSite {
    /// Everything that anyone may know of this office, as files that work without a server.
    ///
    /// The same records give the same bytes: nothing is dated by the present moment, but by the
    /// newest signed tree head.
    ///
    /// - Parameter server: Where the office's own pages are served: `https://herat.example`,
    ///   without a slash at the end; nil where there is no server.
    /// - Returns: Files by their paths in the folder.
    /// - Throws: What cannot be read.
    package func staticFiles(server: String?) async throws -> [String: [UInt8]] {
        let signedAt = try await office.today().treeHeadAt
        var files = try await sharedFiles(signedAt: signedAt)
        let mark = try await office.rootMark()
        let coverage = try await office.records.coverage(limit: coverageEntriesMax)
        for language in languages {
            let setting = staticSetting(language)
            let view = StaticView(
                programme: programme,
                office: officeCode,
                signedAt: signedAt,
                dates: dates(language),
                head: files["log/checkpoint"].map { String(decoding: $0, as: UTF8.self) },
                key: files["log/vkey"].map { String(decoding: $0, as: UTF8.self) },
                mark: try mark.map { (mark: $0, modules: try printing.code($0.codeText)) },
                server: server,
                hasVerifier: files["verify/index.html"] != nil
            )
            var covered = coverageView(coverage, setting)
            covered.now = signedAt ?? coverage.first?.at ?? Instant(seconds: 0)
            var counted = try await numbersView(language)
            counted.files = (csv: "numbers.csv", json: "numbers.json")
            let contents: [(StaticPage, Markup)] = [
                (.start, staticStart(view, setting)),
                (.programme, programmeContent(programme, setting)),
                (.numbers, numbersContent(counted, setting)),
                (.coverage, coverageContent(covered, setting)),
                (.log, staticLog(view, setting)),
            ]
            for (page, content) in contents {
                let name = page.file(language, first: setting.languages.first)
                files[name] = Array(staticPage(page, setting, content: content).text.utf8)
            }
        }
        return files
    }

    /// What is the same in every language: style, numbers, log and lists, and the page for phones.
    private func sharedFiles(signedAt: Instant?) async throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [
            staticStyleFile: OwnFile.stylesheet.bytes + Array(staticStyle.utf8)
        ]
        for name in ["log/checkpoint", "log/vkey", "bundle", "trust-list"] {
            files[name] = try published.read(name)
        }
        // A bundle is put together again at each publication: it is dated as its tree head is.
        if let bytes = files["bundle"], let signedAt {
            var bundle = try Bundle.parse(bytes)
            bundle.created = signedAt
            files["bundle"] = bundle.encoded()
        }
        let numbers = try await numberFiles()
        files["numbers.csv"] = Array(numbers.csv.utf8)
        files["numbers.json"] = Array(numbers.json.utf8)
        for (name, bytes) in verifierSite?.files ?? [:] where !name.hasSuffix(".gz") {
            files["verify/\(name)"] = bytes
        }
        return files
    }

    /// What a page needs to know that no request asks for.
    private func staticSetting(_ language: PageLanguage) -> PageSetting {
        PageSetting(
            language: language,
            languages: languages,
            programmeName: programme.names.text(language.rawValue),
            officeName: programme.office(officeCode)?.names.text(language.rawValue)
                ?? officeCode.text,
            isSample: programme.sample,
            path: ""
        )
    }
}

/// What only the folder's pages have: texts for terminals.
private let staticStyle = """
    pre.note{overflow-x:auto;padding:12px;border:1px solid var(--line);font-size:14px;\
    white-space:pre;max-inline-size:100%}

    """
