import Foundation
import Testing

/// Hand-held scanners in a real Chromium: `Tests/Stories/Browser/scanners.mjs` drives it.
@Suite("A hand-held scanner that types as a keyboard", .serialized)
struct KeyboardScannerTests {
    /// What each story of the script shows, in the office's words.
    static let stories: [(name: String, says: String)] = [
        ("layouts", "is read on the verifier page under 14 layouts, with any mark and end"),
        ("reports", "is read where others' desks failed: F01 to F05, F26, F27"),
        ("settings", "is read with its own layout, Caps Lock, the keypad or Alt and numbers"),
        ("realKeys", "is read by the browser's own key events, and presses no button"),
        ("pauses", "is waited for when it pauses, and half of its text is never judged"),
        ("slow", "is read when it takes half a minute"),
        ("unkeyed", "is read on telephones that report no keys"),
        ("hands", "is not confused with a person who types, pastes or holds a key"),
        ("others", "is answered when its code is no letter, and may end with several keys"),
        ("check", "is read on the office's checking page under 14 layouts"),
        ("exchange", "is read at the exchange desk under 14 layouts"),
        ("call", "is read at the caller's desk under 14 layouts"),
    ]

    @Test(
        "is understood",
        .enabled(
            if: BrowserTests.isReady,
            "chromium, node or .build/site is not there: run make site"
        ),
        arguments: stories.map(\.name)
    )
    func story(name: String) throws {
        let says = Self.stories.first { $0.name == name }?.says ?? ""
        let script = Programs.root.appending(path: "Tests/Stories/Browser/scanners.mjs").path
        let answer = try Programs.run(
            try #require(BrowserTests.node),
            [script, name, BrowserTests.site, Programs.products.path]
        )
        #expect(answer.status == 0, "it \(says)\n\(answer.out)\n\(answer.err)")
    }
}
