import Foundation
import Testing

/// The seizure drill, and every way to seal an office, with the real programs.
@Suite("Sealing an office")
struct SealTests {
    /// Names that are nowhere else on this machine.
    static let names = ["Zqxahmad Markanizq", "زقکسمارک زقکسنامه"]
    /// Of the person who is erased.
    static let erased = ["Zqxgone Markgonezq", "زقکسرفت زقکسبرفت"]
    static let officers = ["Zqxlaila Offikanizq", "زقکسافسر زقکسنامزق"]

    @Test("a seized computer has no one's name in its files, backups or in what answers")
    func seizure() throws {
        try Programs.withFolder { folder in
            let office = try SealedDrill(folder)
            let shares = try office.custodians()
            let letter = try office.dayOfWork()
            let served = try office.serve()
            defer { served.stop() }
            let (old, address) = (served.process.processIdentifier, try served.openAddress())
            try office.waitFor("the open office") { try office.health(address).contains("logSize") }

            let sealed = try office.run(["seal", "--destroy-lock", "--yes", "--json"])
            #expect(sealed.status == 0, "\(sealed.err)")
            served.process.waitUntilExit()
            try office.waitFor("the sealed office") {
                try office.health(address).contains("sealed")
            }
            #expect(office.isGone(old))
            let successor = try served.successor()
            defer { kill(successor, SIGKILL) }
            #expect(successor != old)

            // Before a letter is checked: what it says is then in the memory of what checks it.
            let all = Self.names + Self.erased + Self.officers
            office.expectNo(all, in: try office.memory(of: successor), "memory")
            for (name, bytes) in office.files() { office.expectNo(all, in: bytes, name) }
            try office.expectPublicPages(at: address, letter)

            try office.expectUnseals(shares, at: address, after: successor)
            let owner = try served.successor(after: successor)
            let shown = try office.shown("snow on Kabul river")
            office.expectErased(in: shown, memory: try office.memory(of: owner))
            let last = try office.run(["seal"])
            #expect(last.status == 0, "\(last.err)")
            kill(try served.successor(after: owner), SIGKILL)
        }
    }

    @Test(
        "a file, a signal and the command all end the process that holds the keys",
        arguments: ["file", "signal", "command"]
    )
    func ways(way: String) throws {
        try Programs.withFolder { folder in
            let office = try SealedDrill(folder)
            let served = try office.serve()
            defer { served.stop() }
            let address = try served.openAddress()
            switch way {
            case "file":
                try Data().write(to: URL(fileURLWithPath: office.home + "/sealed"))
            case "signal": kill(served.process.processIdentifier, SIGUSR1)
            default: #expect(try office.run(["seal"]).status == 0)
            }
            served.process.waitUntilExit()
            #expect(served.process.terminationStatus == 0)
            let successor = try served.successor()
            defer { kill(successor, SIGKILL) }
            try office.waitFor("the sealed office") {
                try office.health(address).contains("sealed")
            }
            // No command opens it meanwhile; the lock was left, so it opens without custodians.
            let refused = try office.run(["application", "list"])
            #expect(refused.status == 75 && refused.err.contains("sealed"))
            let opened = try office.run(["unseal"])
            #expect(opened.status == 0, "\(opened.err)")
            try office.waitFor("the open office") { try office.health(address).contains("logSize") }
            #expect(try office.run(["application", "list"]).status == 0)
            let owner = try served.successor(after: successor)
            kill(owner, SIGTERM)
        }
    }

    @Test("a server that is started while the office is sealed has no keys, and opens later")
    func startedSealed() throws {
        try Programs.withFolder { folder in
            let office = try SealedDrill(folder)
            #expect(try office.run(["seal"]).status == 0)
            let served = try office.serve()
            defer { served.stop() }
            let address = try served.sealedAddress()
            #expect(try office.health(address).contains("sealed"))
            #expect(try office.run(["unseal"]).status == 0)
            served.process.waitUntilExit()
            try office.waitFor("the open office") { try office.health(address).contains("logSize") }
            #expect(try office.run(["unseal"]).status == 1)
            #expect(try office.run(["seal"]).status == 0)
            kill(try served.successor(), SIGKILL)
        }
    }

    @Test("a running office writes no core dump, and locks its keys' memory")
    func hardened() throws {
        try Programs.withFolder { folder in
            let office = try SealedDrill(folder)
            let served = try office.serve()
            defer { served.stop() }
            _ = try served.openAddress()
            let process = "/proc/\(served.process.processIdentifier)"
            let limits = try String(contentsOfFile: process + "/limits", encoding: .utf8)
            #expect(limits.firstMatch(of: /Max core file size +0 +0 +bytes/) != nil, "\(limits)")
            let status = try String(contentsOfFile: process + "/status", encoding: .utf8)
            let locked = try #require(status.firstMatch(of: /VmLck:\s+([0-9]+) kB/))
            #expect(try #require(Int(locked.output.1)) >= 4, "\(status)")
            // What cannot be dumped belongs to root, whichever user runs it.
            let facts = try FileManager.default.attributesOfItem(atPath: process + "/environ")
            #expect(facts[.ownerAccountID] as? Int == 0)
        }
    }
}
