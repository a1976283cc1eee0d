import Foundation
import Testing

@Suite("The manual pages")
struct ManualPagesTests {
    @Test("every command has one with all of its options, and groff warns of nothing")
    func pages() throws {
        try Programs.withFolder { folder in
            let script = Programs.root.appending(path: "Tools/man").path
            let made = try Programs.run(
                "/usr/bin/env",
                ["python3", script, Programs.products.path, folder.path],
                ["SOURCE_DATE_EPOCH": "1795435200"]
            )
            #expect(made.status == 0, "\(made.err)")
            let man = folder.appending(path: "man1")
            let names = try FileManager.default.contentsOfDirectory(atPath: man.path).sorted()
            for page in [
                "aman", "aman-verify", "aman-init", "aman-staff-add", "aman-bundle-import",
            ] {
                #expect(names.contains(page + ".1"), "\(page)")
            }
            for hidden in ["aman-thin.1", "aman-decode-picture.1", "aman-help.1"] {
                #expect(!names.contains(hidden), "\(hidden)")
            }
            let page = try String(
                contentsOf: man.appending(path: "aman-staff-add.1"),
                encoding: .utf8
            )
            let help = try Programs.run("aman", ["staff", "add", "--help"]).out
            let options = Set(help.matches(of: /--[a-z-]+/).map { String($0.output) })
            #expect(options.count > 5)
            for option in options {
                #expect(page.contains(option.replacing("-", with: "\\-")), "\(option)")
            }
            #expect(page.contains("\"2026-11-23\""))
            let paths = names.map { man.appending(path: $0).path }
            let format = ["-man", "-ww", "-z", "-Kutf8", "-Tutf8"]
            let groff = try Programs.run("/usr/bin/env", ["groff"] + format + paths)
            #expect(groff.status == 0 && groff.err == "", "\(groff.err)")
        }
    }
}
