package import AmanLetter

/// Why a page could not be made.
package enum PaperError: Error, Equatable, Sendable {
    /// These font families are not installed, so names would come out as empty boxes.
    case fontsMissing([String])
    /// The text for the code is longer than version 20-M can hold.
    case codeTooLong(characterCount: Int, limit: Int)
    /// A character that the code's alphanumeric mode does not have.
    case codeNotAlphanumeric(at: Int)
    /// The letter's signed bytes do not read as a letter.
    case letterUnreadable(LetterRefusal)
    /// The letter is a token of another issuer: it has no kind and no office.
    case notSafeConduct
    /// The programme file has no letter of this kind.
    case unknownKind(LetterKind)
    /// The programme file has no office of this code.
    case unknownOffice(OfficeCode)
    /// The letter names a condition that the programme file does not have.
    case unknownCondition(UInt64)
    /// The programme's texts for this kind of letter take more than one page, even set small.
    case textsTooLong(LetterKind, PagePart)
    /// A name or place needs more space than its line has, even in the smallest size.
    case lineTooLong(LetterNumber)
    /// The office's name in one of the languages does not fit a slip.
    case slipTooFull(OfficeCode)
    /// A text of the programme does not fit its space on a hot list or a card.
    case pageTooFull
    /// The file could not be written; `code` is the system's error number.
    case cannotWrite(path: String, code: Int32)
    /// The drawing library stopped; `status` is its own number for the cause.
    case drawing(status: Int)
}

/// A part of the letter's page, as refusals name it.
package enum PagePart: String, CaseIterable, Sendable {
    case letterhead
    case titles
    case names
    case table
    case body
    case guardBox
    case signature
    case contact
}
