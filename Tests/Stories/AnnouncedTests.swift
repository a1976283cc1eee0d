import Foundation
import Testing

/// What an office says to the posts, from its commands to a guard's phone without a network.
@Suite("Announcements to posts")
struct AnnouncedTests {
    @Test(
        "are on a guard's phone for a chosen province, with what was corrected, and no markup",
        .enabled(if: BrowserTests.isReady, "chromium, node or .build/site is not there")
    )
    func phone() throws {
        let script = Programs.root.appending(path: "Tests/Stories/Browser/announced.mjs").path
        let answer = try Programs.run(
            try #require(BrowserTests.node),
            [script, BrowserTests.site, Programs.products.path]
        )
        #expect(answer.status == 0, "\(answer.out)\n\(answer.err)")
    }
}
