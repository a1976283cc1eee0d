/// Why nothing was read from a file.
package enum ImageRefusal: Error, Equatable, Sendable {
    /// The file has more bytes than a photo or a page needs.
    case tooLarge(byteCount: Int, limit: Int)
    /// The picture has more pixels than will be decoded, or needs more memory than there is for it.
    case tooManyPixels(width: Int, height: Int, limit: Int)
    /// The PDF has more pages than one letter needs.
    case tooManyPages(count: Int, limit: Int)
    /// A page of the PDF is larger than a poster.
    case pageTooLarge(widthPoints: Int, heightPoints: Int, limit: Int)
    /// The file is neither PNG nor JPEG nor PDF.
    case notAnImage
    /// The file begins as one of these and breaks off, or is damaged.
    case damaged
    /// The PDF needs a password.
    case locked
    /// The picture is fine, and no QR code was found on it.
    case noCode
    /// The process that decoded the file ended without an answer that can be believed.
    case decoderStopped(DecoderStop)

    /// A short name of the rule, stable for programs.
    package var code: String {
        switch self {
        case .tooLarge: "too-large"
        case .tooManyPixels: "too-many-pixels"
        case .tooManyPages: "too-many-pages"
        case .pageTooLarge: "page-too-large"
        case .notAnImage: "not-an-image"
        case .damaged: "damaged"
        case .locked: "locked"
        case .noCode: "no-code"
        case .decoderStopped: "decoder-stopped"
        }
    }
}

/// How a decoder process ended without an answer.
package enum DecoderStop: Equatable, Sendable {
    /// The system ended it by this signal: it crashed, or wanted more memory than it may have.
    case signal(Int32)
    /// It used more processor time than it may.
    case processorTime
    /// It did not answer in time.
    case time
    /// Its answer was longer than any to this question.
    case answerTooLong
    /// Its answer was not one to this question.
    case answerMalformed
}
