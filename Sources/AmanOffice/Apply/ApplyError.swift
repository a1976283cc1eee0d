/// Why a request was not registered; says which field, never its content.
package enum ApplyError: Error, Equatable, Sendable {
    /// The request is not one JSON object.
    case notJSON(JSONRefusal)
    /// The request has an unknown field.
    case unknownField(String)
    /// A field has something it may not have.
    case field(ApplyField, FieldRefusal)
    /// The programme does not take applications this way.
    case channelNotOffered(ApplicationChannel)
    /// The very same form was sent before, and its application is stored.
    case sentBefore
    /// There is no application with this handle.
    case notFound
    /// A correction takes an officer's name.
    case officerMissing
    /// The remark is too long, or holds control characters.
    case badReason
    /// The application is with another office, which corrects it.
    case alreadyDecided(ApplicationState)
    /// There is a vote or a correction since the page was drawn, or since the application was read;
    /// nothing was stored.
    case changedMeanwhile
    case records(RecordsError)
}

/// What is wrong with a field.
package enum FieldRefusal: Equatable, Sendable {
    case missing
    /// The JSON value is of another type.
    case wrongType
    case tooLong(byteCount: Int, limit: Int)
    /// No province of the programme has this code.
    case unknownProvince
    /// The word is none of those this field knows.
    case notOneOf([String])
    /// There is no letter in it, or something no name has: a digit, a sign, a control character.
    case notAName
    /// The field is for Latin letters; names in another script go into the second name.
    case notLatin
    /// Not three lower-case letters of ISO 639-3.
    case notALanguage
    /// A language was given for a second name that was not.
    case languageWithoutName
    case notAYear
    /// No living person was born in this year.
    case yearOutOfRange(least: Int, most: Int)
    /// Not a day of the calendar, written YYYYMMDD.
    case notADate
    /// Birth year and birth date contradict each other.
    case contradictsBirthYear
    /// Not Base64.
    case notBase64
    /// Neither JPEG nor PNG.
    case notAPhoto
    /// Control characters, which no text needs.
    case notPlainText
    /// No font here has this letter, so that paper would show an empty box in the name.
    case unprintable(letter: Unicode.Scalar)
    /// A number that a spreadsheet has rounded, such as 1.40001E+12: its last digits are lost.
    case spoiltNumber
    /// A letter carries more marks than any script puts on one.
    case tooManyMarks(limit: Int)
}
