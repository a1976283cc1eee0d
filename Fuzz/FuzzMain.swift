import Foundation

/// libFuzzer's own main function, with the test as a parameter.
///
/// SwiftPM gives every program a Swift entry point, so libFuzzer's cannot be used.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
    _ argumentCount: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// `aman-fuzz` feeds one parser with whatever libFuzzer makes up.
///
/// `AMAN_FUZZ_TARGET` names the parser. `AMAN_FUZZ_TARGET=list` prints all names, and
/// `AMAN_FUZZ_SEEDS=DIR` writes well-formed inputs for each into a folder of its name. Everything
/// else is libFuzzer's: `Fuzz/run.sh` shows the options that are used.
@main
struct FuzzMain {
    static func main() throws {
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["AMAN_FUZZ_SEEDS"] {
            try writeSeeds(into: URL(filePath: folder))
            return
        }
        guard environment["AMAN_FUZZ_TARGET"] != "list" else {
            for target in allTargets { print(target.name) }
            return
        }
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
            unsafe CommandLine.unsafeArgv
        let status = unsafe withUnsafeMutablePointer(to: &arguments) { arguments in
            unsafe runDriver(&count, arguments, testOne)
        }
        exit(status)
    }

    private static func writeSeeds(into folder: URL) throws {
        for (name, seeds) in try allSeeds() {
            let place = folder.appending(path: name)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for (index, seed) in seeds.enumerated() {
                try Data(seed).write(to: place.appending(path: "seed-\(index)"))
            }
        }
    }
}

/// The parser under test, looked up once.
let chosenTarget: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["AMAN_FUZZ_TARGET"] ?? ""
    guard let target = allTargets.first(where: { $0.name == name }) else {
        let names = allTargets.map(\.name).joined(separator: " ")
        print("aman-fuzz: set AMAN_FUZZ_TARGET to one of: \(names)")
        exit(64)
    }
    return target
}()

/// One input from libFuzzer; a broken promise stops the process, and the input is saved.
func testOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
    chosenTarget.test(bytes)
    return 0
}
