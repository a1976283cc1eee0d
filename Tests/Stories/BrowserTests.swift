import Foundation
import Testing

/// The verifier page in a real Chromium: `Tests/Stories/Browser/stories.mjs` drives it.
@Suite("The verifier page", .serialized)
struct BrowserTests {
    static let site = Programs.root.appending(path: ".build/site").path
    static let node = program("node")
    static let chromium = program("chromium")
    static let isReady =
        node != nil && chromium != nil
        && FileManager.default.fileExists(atPath: site + "/sw.js")

    /// What each story of the script shows, in the office's words.
    static let stories: [(name: String, says: String)] = [
        ("offline", "gives all ten verdicts with the network cut"),
        ("paper", "takes a list from its printed codes, where there is no network"),
        ("camera", "reads our printed letter from a camera"),
        ("traceless", "asks the network for nothing and keeps nothing of a check"),
        ("policy", "cannot send what it scans, whatever script tries"),
        ("hostile", "shows what a stranger's code says as text"),
        ("root", "trusts the root it met first and takes no list of another"),
        ("mark", "compares a scanned root's mark with the root of its list"),
        ("succession", "follows the root it trusts to the one that it named, and not back"),
        ("full", "says when the phone is full and keeps the list it has"),
        ("update", "takes a new version whole or not at all, and never loses the list"),
        ("languages", "tells the verdict on the screen again in another language"),
        ("clears", "clears itself after half a minute"),
        ("denied", "goes on without a camera, by a photo"),
        ("speed", "answers on a slow phone"),
        ("installs", "can be put on the home screen"),
    ]

    @Test(
        "does what it says in a real browser",
        .enabled(if: isReady, "chromium, node or .build/site is not there: run make site"),
        arguments: stories.map(\.name)
    )
    func story(name: String) throws {
        let says = Self.stories.first { $0.name == name }?.says ?? ""
        let script = Programs.root.appending(path: "Tests/Stories/Browser/stories.mjs").path
        let answer = try Programs.run(
            try #require(Self.node),
            [script, name, Self.site, Programs.products.path]
        )
        #expect(answer.status == 0, "the page \(says)\n\(answer.out)\n\(answer.err)")
    }

    /// What each story of `seeing.mjs` shows, in the office's words.
    static let seen: [(name: String, says: String)] = [
        ("detectors", "reads the letter by its own decoder where the browser's detector is broken"),
        ("platform", "uses the browser's detector while it works"),
        ("late", "says that the decoder is missing and uses it once it has arrived"),
        ("photos", "finds the letter beside other codes, light on dark, near and far"),
        ("noLetter", "names what was read and is no letter, and blames no one"),
        ("cameraBeside", "waits for the letter where the camera first sees another code"),
        ("cameraForeign", "says before the camera that a code is no letter"),
        ("cameraInverted", "reads light codes on dark before the camera"),
        ("lens", "offers another camera, remembers it, and stays awake"),
        ("light", "switches a light where the camera has one, and lets it go out"),
        ("lensGone", "opens any camera where the one it remembers is gone"),
        ("airplane", "reads a photo with the network cut"),
        ("firstVisit", "leads through the first visit in four steps, and shows one age"),
        ("several", "lets a person choose among several letters in one picture"),
        ("checkCode", "looks a letter up by its number and check code"),
        ("officePages", "chooses on the office's pages by the same rule"),
        ("officeCheckCode", "and the office's page look a check code up alike"),
    ]

    @Test(
        "sees what it says in a real browser",
        .enabled(if: isReady, "chromium, node or .build/site is not there: run make site"),
        arguments: seen.map(\.name)
    )
    func seeing(name: String) throws {
        let says = Self.seen.first { $0.name == name }?.says ?? ""
        let script = Programs.root.appending(path: "Tests/Stories/Browser/seeing.mjs").path
        let answer = try Programs.run(
            try #require(Self.node),
            [script, name, Self.site, Programs.products.path]
        )
        #expect(answer.status == 0, "the page \(says)\n\(answer.out)\n\(answer.err)")
    }

    @Test(
        "weighs at most 260 KB as it goes over the network",
        .enabled(if: isReady, "chromium, node or .build/site is not there: run make site")
    )
    func weight() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.site)
        var count = 0
        for name in names where name != "source" && !names.contains(name + ".gz") {
            let file = try FileManager.default.attributesOfItem(atPath: Self.site + "/" + name)
            count += try #require(file[.size] as? Int)
        }
        #expect(count <= 260_000)
        #expect(names.count > 20)
    }

    private static func program(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
