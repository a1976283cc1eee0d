import Foundation
import Testing

/// A link from one page to another file of the project.
struct PageLink: Equatable {
    let line: Int
    let target: String
}

enum Pages {
    /// The links of a page that do not leave the project; code holds no links.
    static func links(in text: String) -> [PageLink] {
        var links: [PageLink] = []
        var isCode = false
        for (index, line) in text.components(separatedBy: "\n").enumerated() {
            if line.hasPrefix("```") { isCode.toggle() }
            guard !isCode else { continue }
            let prose = line.replacing(/`[^`]*`/, with: "")
            let inline = prose.matches(of: /\]\(([^)\s]+)[^)]*\)/).map { String($0.1) }
            let named = prose.matches(of: /^\[[^\]]+\]:\s*(\S+)/).map { String($0.1) }
            let tags = prose.matches(of: /(?:src|href)="([^"]+)"/).map { String($0.1) }
            for target in inline + named + tags where target.firstMatch(of: /^[a-z]+:/) == nil {
                links.append(PageLink(line: index + 1, target: target))
            }
        }
        return links
    }

    /// The anchors of a page's headings, as forges make them.
    static func anchors(in text: String) -> Set<String> {
        var anchors: Set<String> = []
        for line in text.components(separatedBy: "\n") where line.hasPrefix("#") {
            let title = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
            let kept = title.filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }
            anchors.insert(kept.replacing(" ", with: "-"))
        }
        return anchors
    }
}

@Suite("The pages")
struct DocumentTests {
    @Test("every link inside the project leads somewhere")
    func links() {
        for path in House.tree.paths(ending: ".md") {
            guard let text = House.tree.text(of: path) else { continue }
            for link in Pages.links(in: text) where !leadsSomewhere(link.target, from: path) {
                Issue.record("\(path):\(link.line): \(link.target) leads nowhere")
            }
        }
    }

    private func leadsSomewhere(_ target: String, from page: String) -> Bool {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].removingPercentEncoding ?? String(parts[0])
        let folder = URL(filePath: "/" + page).deletingLastPathComponent()
        let file =
            name.isEmpty
            ? page : String(folder.appending(path: name).standardized.path.dropFirst())
        guard House.tree.exists(file) else { return false }
        guard parts.count > 1, file.hasSuffix(".md") else { return true }
        return Pages.anchors(in: House.tree.text(of: file) ?? "").contains(String(parts[1]))
    }

    @Test("links and anchors are found as a forge finds them")
    func forms() {
        let text = """
            # A Title: with `code`
            See [a](b.md), ![c](d.png "title") and [e](https://f.example).
            `[not](one.md)` <img src="g.png"> [h](#a-title-with-code)
            ```
            [nor](this.md)
            ```
            [i]: j.md
            """
        let targets = Pages.links(in: text).map(\.target)
        #expect(targets == ["b.md", "d.png", "#a-title-with-code", "g.png", "j.md"])
        #expect(Pages.anchors(in: text).contains("a-title-with-code"))
    }

    @Test("every decision is in the index, and has a number of its own")
    func decisions() {
        let folder = "docs/decisions/"
        let pages = House.tree.paths.filter {
            $0.firstMatch(of: /^docs\/decisions\/[0-9]{4}-[^\/]+\.md$/) != nil
        }
        let index = House.tree.text(of: folder + "README.md") ?? ""
        let linked = Set(Pages.links(in: index).map { folder + $0.target })
        for page in pages where !linked.contains(page) {
            Issue.record("\(page) is not in the index")
        }
        let numbers = pages.compactMap { Int($0.dropFirst(folder.count).prefix(4)) }
        // Numbers are allotted before pages are written, so there may be gaps.
        #expect(Set(numbers).count == numbers.count)
        #expect(numbers.first == 1)
    }

    @Test("every golden vector says what is expected of it")
    func vectors() {
        let scripts = [".md", ".py", ".sh", ".swift"]
        for path in House.tree.paths {
            let folders = path.lowercased().split(separator: "/").dropLast()
            guard folders.contains("vectors"), !scripts.contains(where: { path.hasSuffix($0) })
            else { continue }
            let lines = House.tree.text(of: path)?.components(separatedBy: "\n") ?? []
            let expects = lines.contains { $0.hasPrefix("expect:") }
            if !expects { Issue.record("\(path) does not say `expect:`") }
        }
    }
}
