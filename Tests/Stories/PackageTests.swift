import Foundation
import Testing

/// The Debian package, made of the tests' programs and tried as an office would install it.
///
/// `make deb-test` tries the package that `make deb` has made in the same way.
enum PackageDrill {
    static let program = Programs.root.appending(path: "Tools/deb-test.sh").path

    /// Why a package cannot be tried on this machine; nil where it can.
    static let whyNot: String? = {
        guard site != nil else { return "AMAN_SITE names no built page; make check sets it" }
        guard let answer = try? Programs.run(program, ["--can"]) else {
            return "Tools/deb-test.sh cannot be started"
        }
        return answer.status == 0 ? nil : answer.err.trimmingCharacters(in: .whitespacesAndNewlines)
    }()

    /// The page for phones, as it was built.
    static let site = ProcessInfo.processInfo.environment["AMAN_SITE"]
}

@Suite(
    "The package",
    .enabled(if: PackageDrill.whyNot == nil, Comment(rawValue: PackageDrill.whyNot ?? ""))
)
struct PackageTests {
    /// What `Tools/deb-test.sh` ends with where the machine, and not the package, was at fault.
    private static let notTried: Int32 = 77

    @Test("in a bare Debian root it answers at its port, passes aman doctor, and leaves the office")
    func installed() throws {
        try Programs.withFolder { folder in
            let package = try made(in: folder)
            var environment = ["TMPDIR": folder.path]
            environment["AMAN_RUNTIME"] = try runtime()
            let tried = try Programs.run(PackageDrill.program, [package], environment)
            if tried.status == Self.notTried { try Test.cancel(Comment(rawValue: tried.err)) }
            #expect(tried.status == 0, "\(tried.out)\(tried.err)")
            for step in ["found an office", "serve", "aman doctor", "upgrade", "all is well"] {
                #expect(tried.out.contains(": \(step)"), "\(tried.out)")
            }
        }
    }

    /// Packs the tests' programs, unpressed: it is unpacked once, a few seconds later.
    private func made(in folder: URL) throws -> String {
        let answer = try Programs.run(
            Programs.root.appending(path: "Tools/deb.sh").path,
            [
                "--programs", Programs.products.path, "--site", try #require(PackageDrill.site),
                "--out", folder.path,
            ],
            // No package has the libraries of Swift's toolchain.
            ["AMAN_DEB_COMPRESSION": "none", "AMAN_SHLIBDEPS": "--ignore-missing-info"]
        )
        #expect(answer.status == 0, "\(answer.err)")
        let name = try #require(answer.out.split(separator: "\n").last)
        return String(name)
    }

    /// The folder of Swift's libraries that the tests' programs need; nil where they are inside.
    private func runtime() throws -> String? {
        let program = Programs.products.appending(path: "aman").path
        let linked = try Programs.run("/usr/bin/ldd", [program])
        return linked.out.firstMatch(of: /libswiftCore\.so => (\S+)\/libswiftCore\.so/)
            .map { String($0.output.1) }
    }
}
