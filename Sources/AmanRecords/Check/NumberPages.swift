import AmanOffice
import Foundation

/// The pages of running numbers and the root, as one transaction has read and changed them.
///
/// Each is read once and written once, however many rows of it a change touches.
struct NumberPages {
    fileprivate enum Page {
        case fits(NumberPage)
        /// What is stored is not what Aman wrote: it gives no number and is never written again,
        /// so that an old page gets no new MAC.
        case doesNotFit
    }

    fileprivate enum Root {
        case fits(NumberRoot)
        case doesNotFit
        /// Its row was deleted.
        case missing
    }

    fileprivate var pages: [Int64: Page] = [:]
    fileprivate var root: Root?
    fileprivate var changed: Set<Int64> = []
    fileprivate var isRootChanged = false
}

extension Transaction {
    /// A page of running numbers; one that was never written has only 0; nil for one that does not
    /// fit.
    func numberPage(at place: Int64) throws -> NumberPage? {
        try readPages([place])
        guard case .fits(let page) = pages.pages[place] else { return nil }
        return page
    }

    /// Reads the pages that are not known yet, with one question.
    func readPages(_ places: [Int64]) throws {
        let unknown = unknownPages(places)
        guard !unknown.isEmpty else { return }
        let found = try answers(to: [pagesQuestion(unknown)])
        take(found[0], asPages: unknown)
    }

    /// Reads a row, together with what is not known yet of these pages and the root.
    func row(_ question: Question, withPages places: [Int64]) throws -> StoredRow? {
        let unknown = unknownPages(places)
        if !unknown.isEmpty {
            askAhead(pagesQuestion(unknown)) { self.take($0, asPages: unknown) }
        }
        readRootAhead()
        return try answers(to: [question])[0].first
    }

    private func unknownPages(_ places: [Int64]) -> [Int64] {
        places.filter { pages.pages[$0] == nil }
    }

    private func pagesQuestion(_ places: [Int64]) -> Question {
        let marks = questionMarks(count: places.count)
        return Question(
            "SELECT place, page FROM mac_page WHERE place IN (\(marks))",
            Values(places)
        )
    }

    private func take(_ found: [StoredRow], asPages places: [Int64]) {
        for place in places { pages.pages[place] = .fits(NumberPage()) }
        for row in found {
            let (place, bytes): (Int64, Data) = (row[0], row[1])
            let page = NumberPage(Array(bytes), at: place, under: key)
            pages.pages[place] = page.map { .fits($0) } ?? .doesNotFit
        }
    }

    /// The root; nil where it does not fit, or has another end of the audit.
    ///
    /// - Throws: `notAuthentic` where its row was deleted.
    func numberRoot() throws -> NumberRoot? {
        try readRootOnce()
        switch pages.root {
        case .fits(let root): return root
        case .doesNotFit, nil: return nil
        case .missing: throw RecordsError.notAuthentic(.end)
        }
    }

    /// The root as it is stored, whatever end of the audit it has; nil where it was changed.
    func storedRoot() throws -> NumberRoot? {
        let row = try row("SELECT root FROM mac_root WHERE one = 1")
        let bytes: Data? = row?[0]
        return bytes.flatMap { NumberRoot(Array($0), under: key) }
    }

    private static let rootQuestion = Question(
        "SELECT mac_root.root, \(lastAuditColumns) FROM mac_root \(lastAuditSource) "
            + "WHERE mac_root.one = 1",
        limit: 1
    )

    private func root(_ found: [StoredRow]) -> NumberPages.Root {
        guard let row = found.first else { return .missing }
        let bytes: Data = row[0]
        let last = LastAudit(row: row, from: 1)
        let end = last.map { NumberRoot.End(place: $0.place, hash: Array($0.hash)) } ?? .none
        guard let root = NumberRoot(Array(bytes), under: key), root.end == end else {
            return .doesNotFit
        }
        return .fits(root)
    }

    /// Sets a number on a page.
    ///
    /// - Returns: How often the page was written, which is its own number on the page above.
    /// - Throws: `damaged` where the page does not fit, or was written as often as can be counted.
    func setNumber(_ number: UInt32, in slot: Int, ofPageAt place: Int64) throws -> UInt32 {
        guard var page = try numberPage(at: place), page.set(number, in: slot) else {
            throw RecordsError.damaged(record: "mac_page")
        }
        pages.pages[place] = .fits(page)
        pages.changed.insert(place)
        return page.revision
    }

    /// Sets a number in the root.
    func setRootNumber(_ number: UInt32, of place: NumberRoot.Place) throws {
        guard var root = try numberRoot(), root.set(number, of: place) else {
            throw RecordsError.damaged(record: "mac_root")
        }
        pages.root = .fits(root)
        pages.isRootChanged = true
    }

    /// Reads the root where it is not known yet: before the audit gets another end.
    func readRootOnce() throws {
        if pages.root == nil { pages.root = root(try answers(to: [Self.rootQuestion])[0]) }
    }

    /// Reads the root with the next question, where it is not known yet.
    ///
    /// What comes before that question must leave the root and the audit as they are.
    func readRootAhead() {
        guard pages.root == nil else { return }
        askAhead(Self.rootQuestion) { found in
            if self.pages.root == nil { self.pages.root = self.root(found) }
        }
    }

    /// Notes the audit's new end in the root, which was read before it had it.
    ///
    /// A root that did not fit the end before stays as it is, and shows that.
    func noteEnd(_ end: NumberRoot.End, after last: LastAudit?) {
        guard case .fits(var root) = pages.root else { return }
        let before = last.map { NumberRoot.End(place: $0.place, hash: Array($0.hash)) } ?? .none
        guard root.end == before else {
            pages.root = .doesNotFit
            return
        }
        root.end = end
        pages.root = .fits(root)
        pages.isRootChanged = true
    }

    /// Stores every page that was changed, before the commit.
    func storePages() throws {
        for place in pages.changed.sorted() {
            guard case .fits(let page) = pages.pages[place] else { continue }
            try change(
                """
                INSERT INTO mac_page VALUES (?, ?)
                ON CONFLICT (place) DO UPDATE SET page = excluded.page
                """,
                [place, Data(page.encoded(at: place, under: key))]
            )
        }
        if pages.isRootChanged, case .fits(let root) = pages.root {
            try change(
                "UPDATE mac_root SET root = ? WHERE one = 1",
                [Data(root.encoded(under: key))]
            )
        }
        pages.changed = []
        pages.isRootChanged = false
    }
}
