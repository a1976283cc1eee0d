#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Reads pictures of strangers, each in a process of its own that can reach nothing.
///
/// A call takes as long as its picture does, at most `DecoderAllowance.secondsMax`, and blocks its
/// thread: keep it off the threads that answer requests.
package struct PictureReader: Sendable {
    /// The program that decodes, started as `PROGRAM decode-picture QUESTION`.
    private let program: String
    private let arguments: [String]
    /// Shorter than what each question may take; nil for what is usual.
    private let secondsMax: Int?

    /// The program that runs, whatever its file is called by now: an upgrade may have moved it.
    package static let thisProgram = "/proc/self/exe"
    /// The hidden command of the program.
    package static let command = "decode-picture"

    /// - Parameters:
    ///   - program: The path of a program that answers by `PictureDecoder`.
    ///   - arguments: What it is started with; the question follows.
    ///   - secondsMax: Until an answer must be complete; nil for what the question is allowed.
    package init(
        program: String = thisProgram,
        arguments: [String] = [command],
        secondsMax: Int? = nil
    ) {
        self.program = program
        self.arguments = arguments
        self.secondsMax = secondsMax
    }

    /// The different texts of the codes on a picture, from the top down; never empty.
    ///
    /// - Throws: `refused` with the first bound the file breaks or `noCode`, or `unavailable`.
    package func texts(
        in file: [UInt8],
        accepting accepted: QRReader.Accepted
    ) throws(PictureError) -> [String] {
        let question: PictureQuestion = accepted == .pictures ? .codes : .codesOrPDF
        guard case .codes(let codes) = try answer(to: question, about: file) else {
            throw .refused(.decoderStopped(.answerMalformed))
        }
        var texts: [String] = []
        for code in codes where !texts.contains(code.text) { texts.append(code.text) }
        return texts
    }

    /// A person's photo as pixels.
    ///
    /// - Throws: `refused` for what is no photo a letter could be printed with, or `unavailable`.
    package func photo(in file: [UInt8]) throws(PictureError) -> PhotoPixels {
        guard case .photo(let photo) = try answer(to: .photo, about: file) else {
            throw .refused(.decoderStopped(.answerMalformed))
        }
        return photo
    }

    /// What a decoder process can reach on this machine.
    ///
    /// - Throws: `unavailable` where none can be started or confined.
    package func confinement() throws(PictureError) -> Confinement {
        guard case .confinement(let found) = try answer(to: .confinement, about: []) else {
            throw .refused(.decoderStopped(.answerMalformed))
        }
        return found
    }

    /// Asks a process of its own.
    private func answer(
        to question: PictureQuestion,
        about file: [UInt8]
    ) throws(PictureError) -> PictureAnswer {
        guard file.count <= QRReader.byteCountMax else {
            throw .refused(.tooLarge(byteCount: file.count, limit: QRReader.byteCountMax))
        }
        let process = try DecoderProcess(
            program: program,
            arguments: arguments + [question.rawValue],
            input: file
        )
        let (bytes, stop) = process.output(
            byteCountMax: PictureAnswer.byteCountMax(to: question),
            secondsMax: secondsMax ?? question.allowance.secondsMax
        )
        let end = process.end()
        if let stop { throw .refused(.decoderStopped(stop)) }
        if let answer = PictureAnswer(parsing: bytes, to: question) {
            if case .refused(let refusal) = answer { throw .refused(refusal) }
            return answer
        }
        switch end {
        case .exited(PictureDecoder.notConfinedStatus): throw .unavailable(code: EPERM)
        case .exited: throw .refused(.decoderStopped(.answerMalformed))
        case .ended(SIGXCPU): throw .refused(.decoderStopped(.processorTime))
        case .ended(let signal): throw .refused(.decoderStopped(.signal(signal)))
        }
    }
}

/// Why a picture was not read.
package enum PictureError: Error, Equatable, Sendable {
    /// The picture's own fault, or its process ended over it.
    case refused(ImageRefusal)
    /// No process could be started, or none confined: the machine's fault, not the picture's;
    /// `code` is the system's error number.
    case unavailable(code: Int32)
}
