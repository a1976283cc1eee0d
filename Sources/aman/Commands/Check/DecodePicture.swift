import AmanPaper
import ArgumentParser

/// The child's side of `PictureReader`: not for people, and so not in the help.
struct DecodePicture: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: PictureReader.command,
        abstract: "Answer one question about the picture on standard input.",
        discussion: "Aman starts this for every picture it is given, without keys or files.",
        shouldDisplay: false
    )

    @Argument var question: PictureQuestion

    func run() throws {
        PictureDecoder.answer(question)
    }
}

extension PictureQuestion: ExpressibleByArgument {}
