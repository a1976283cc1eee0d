import AmanLetter
import Foundation

/// The example as a program: `checkpoint-example BUNDLE LANGUAGE LETTER`.
///
/// An app has a camera and a screen instead; `Checkpoint` is between them, unchanged.
@main
enum Program {
    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        guard words.count == 3, let file = words.first, let letter = words.last else {
            print("checkpoint-example BUNDLE LANGUAGE LETTER")
            exit(64)
        }
        let bundle = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        let checkpoint = try Checkpoint(bundle: bundle, memory: nil, root: nil)
        let now = Instant(seconds: Int64(Date.now.timeIntervalSince1970))
        let card = checkpoint.read(letter, now: now, language: words[words.startIndex + 1])
        let lines = [card.headline] + card.names + [card.timeLeft, card.advice].compactMap { $0 }
        print(lines.joined(separator: "\n"))
    }
}
