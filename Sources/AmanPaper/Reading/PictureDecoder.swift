internal import CSandbox

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The child's side: a process that decodes one file of a stranger, and can reach nothing else.
package enum PictureDecoder {
    /// Most pixels of a person's photo; a camera's whole picture is not sent for 27 by 36 mm.
    package static let photoPixelCountMax = 12_000_000

    /// Confines this process, answers one question about the file on standard input, and ends.
    ///
    /// Nothing of the file is read before the process is confined. Where it cannot be confined it
    /// ends with `notConfinedStatus` and reads nothing.
    package static func answer(_ question: PictureQuestion) -> Never {
        guard PixbufDecoder.prepare(), let landlock = confine(to: question.allowance) else {
            _exit(notConfinedStatus)
        }
        let answer: PictureAnswer
        if question == .confinement {
            answer = .confinement(.found(landlockVersion: landlock))
        } else {
            answer = self.answer(to: question, about: readInput())
        }
        write(answer.encoded)
        // Nothing that libraries would do at the end is needed.
        _exit(0)
    }

    /// What a decoder process that could not be confined ends with; EX_OSERR of sysexits.h.
    static let notConfinedStatus: Int32 = 71

    /// The answer about a file that is here.
    static func answer(to question: PictureQuestion, about bytes: [UInt8]) -> PictureAnswer {
        do throws(ImageRefusal) {
            switch question {
            case .codes: return .codes(try QRReader.codes(bytes, accepting: .pictures))
            case .codesOrPDF: return .codes(try QRReader.codes(bytes))
            case .photo: return .photo(try photo(bytes))
            case .confinement: return .refused(.notAnImage)
            }
        } catch {
            return .refused(error)
        }
    }

    private static func photo(_ bytes: [UInt8]) throws(ImageRefusal) -> PhotoPixels {
        guard bytes.count <= QRReader.byteCountMax else {
            throw .tooLarge(byteCount: bytes.count, limit: QRReader.byteCountMax)
        }
        guard let format = PictureFormat(bytes), format != .pdf else { throw .notAnImage }
        let bounds = PictureBounds(
            pixelCountMax: photoPixelCountMax,
            comfortablePixelCount: 4 * PhotoPixels.sideMax * PhotoPixels.sideMax
        )
        let picture = try PixbufDecoder.decode(bytes, format, within: bounds)
        guard let photo = picture.photo() else { throw .damaged }
        return photo
    }

    /// Gives up everything but the open descriptors; nil where that could not be done.
    private static func confine(to allowance: DecoderAllowance) -> Int? {
        var limits = csandbox_limits(
            address_space_bytes: UInt64(allowance.byteCountMax),
            cpu_seconds: UInt64(allowance.processorSecondsMax),
            niceness: niceness
        )
        let version = unsafe csandbox_enter(&limits)
        return version >= 0 ? Int(version) : nil
    }

    /// A quarter of a core beside a thread that answers requests; Linux counts up to 19.
    private static let niceness: Int32 = 5

    /// Standard input up to its end, and no more than one byte above the bound.
    private static func readInput() -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= QRReader.byteCountMax {
            let count = unsafe read(STDIN_FILENO, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += piece.prefix(count)
        }
        return bytes
    }

    private static func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { rest in
                unsafe Glibc.write(STDOUT_FILENO, rest.baseAddress, rest.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
