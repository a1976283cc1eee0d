import AmanLetter

/// Coverage and the notices to posts as files of the public folder, which anyone may read.
///
/// A sealed office shows its two pages from them: it has no key and opens no records. They hold
/// what the pages show, and no officer.
package enum PublishedReports {
    /// Most notices in the file: ten pages.
    package static let noticeCountMax = 200
    /// Most bytes of a file that is read: the entries and notices above, each as long as may be.
    private static let byteCountMax = 16 << 20

    /// The entries of coverage, newest first; none where nothing was published.
    ///
    /// - Throws: `RecordsError`; `damaged` where the file is not what was written.
    package static func coverage(
        in files: any PublishedFiles
    ) throws(RecordsError) -> [CoverageEntry] {
        try values(in: files, at: ListPath.coverage).map { value throws(RecordsError) in
            guard let entry = CoverageEntry(published: value) else {
                throw .damaged(record: ListPath.coverage)
            }
            return entry
        }
    }

    /// The notices to posts, newest first; none where nothing was published.
    ///
    /// - Throws: As `coverage`.
    package static func notices(
        in files: any PublishedFiles
    ) throws(RecordsError) -> [PostNotice] {
        try values(in: files, at: ListPath.postNotices).map { value throws(RecordsError) in
            guard let notice = PostNotice(published: value) else {
                throw .damaged(record: ListPath.postNotices)
            }
            return notice
        }
    }

    private static func values(
        in files: any PublishedFiles,
        at path: String
    ) throws(RecordsError) -> [JSONValue] {
        guard let bytes = try files.read(path) else { return [] }
        guard let value = try? JSONValue.parse(bytes, byteCountMax: byteCountMax),
            case .list(let values) = value
        else { throw .damaged(record: path) }
        return values
    }
}

extension ListPath {
    /// What was said of coverage.
    package static let coverage = "coverage.json"
    /// Notices to posts.
    package static let postNotices = "notices-to-posts.json"
}

extension Office {
    /// Writes what anyone may read of coverage and notices to posts, where it has changed.
    ///
    /// - Throws: `records`.
    package func publishReports(to files: any PublishedFiles) async throws(PublishError) {
        let coverage = try await published { records throws(RecordsError) in
            try await records.coverage(limit: coverageEntriesMax)
        }
        let notices = try await published { records throws(RecordsError) in
            try await records.postNotices(before: nil, limit: PublishedReports.noticeCountMax)
        }
        try write(coverage.map(\.published), to: ListPath.coverage, files)
        try write(notices.map(\.published), to: ListPath.postNotices, files)
    }

    /// An office that never reported anything has no such file.
    private func write(
        _ values: [JSONValue],
        to path: String,
        _ files: any PublishedFiles
    ) throws(PublishError) {
        guard !values.isEmpty else { return }
        try write(JSONValue.list(values).encoded, to: path, files)
    }
}

extension CoverageEntry {
    fileprivate var published: JSONValue {
        .object([
            .init("number", .whole(number)), .init("about", about.map { .whole($0) } ?? .nothing),
            .init("word", .whole(word.rawValue)), .init("province", .text(province)),
            .init("place", .text(place)), .init("since", .whole(since)),
            .init("source", .text(source)), .init("at", .whole(Int(at.seconds))),
            .init("until", until.map { .whole($0) } ?? .nothing),
            .init("authority", .text(authority)),
            .init("corrects", corrects.map { .whole($0) } ?? .nothing),
            .init("reason", .text(reason)),
            .init("approved", .whole(approver == nil ? 0 : 1)),
        ])
    }

    fileprivate init?(published value: JSONValue) {
        guard let number = value.whole("number"), let province = value.text("province"),
            let word = value.whole("word").flatMap({ CoverageWord(rawValue: $0) }),
            let place = value.text("place"), let since = value.whole("since"),
            let source = value.text("source"), let at = value.whole("at")
        else { return nil }
        self.init(
            number: number,
            about: value.whole("about"),
            word: word,
            province: province,
            place: place,
            since: since,
            until: value.whole("until"),
            authority: value.text("authority") ?? "",
            source: source,
            corrects: value.whole("corrects"),
            reason: value.text("reason") ?? "",
            officer: "",
            at: Instant(seconds: Int64(at)),
            approver: value.whole("approved") == 1 ? "" : nil
        )
    }
}

extension PostNotice {
    fileprivate var published: JSONValue {
        .object([
            .init("serial", .whole(serial)), .init("at", .whole(Int(at.seconds))),
            .init("withdraws", withdraws.map { .whole($0) } ?? .nothing),
            .init("isCorrection", .whole(isCorrection ? 1 : 0)),
            .init("withdrawnBy", withdrawnBy.map { .whole($0) } ?? .nothing),
            .init("withdrawnAt", withdrawnAt.map { .whole(Int($0.seconds)) } ?? .nothing),
            .init("isCorrected", .whole(isCorrected ? 1 : 0)),
            .init(
                "texts",
                .object(texts.sorted { $0.key < $1.key }.map { .init($0.key, .text($0.value)) })
            ),
        ])
    }

    fileprivate init?(published value: JSONValue) {
        guard let serial = value.whole("serial"), let at = value.whole("at"),
            case .object(let members)? = value.member("texts")
        else { return nil }
        var texts: [String: String] = [:]
        for member in members {
            guard case .text(let text) = member.value else { return nil }
            texts[member.key] = text
        }
        self.init(
            serial: serial,
            at: Instant(seconds: Int64(at)),
            officer: "",
            texts: texts,
            withdraws: value.whole("withdraws"),
            isCorrection: value.whole("isCorrection") == 1,
            withdrawnBy: value.whole("withdrawnBy"),
            withdrawnAt: value.whole("withdrawnAt").map { Instant(seconds: Int64($0)) },
            isCorrected: value.whole("isCorrected") == 1
        )
    }
}

extension JSONValue {
    fileprivate func member(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    fileprivate func text(_ key: String) -> String? {
        guard case .text(let text)? = member(key) else { return nil }
        return text
    }

    fileprivate func whole(_ key: String) -> Int? {
        guard case .whole(let number)? = member(key) else { return nil }
        return number
    }
}
