package import AmanLetter
package import AmanOffice
internal import AmanVerdict

/// A letter as it goes to the printer: what is signed, and what only the paper shows.
package struct LetterSheet: Sendable {
    /// What the signature covers; names and dates are printed from here and from nowhere else.
    package let claims: LetterClaims
    package let conduct: SafeConductClaims
    /// Text of the code.
    package let text: String
    /// The code that a guard reads out over a radio with the number; nil if the text is no letter.
    package let checkCode: CheckCode?
    /// Father's or guardian's name in the holder's own script, for which the claims have no field.
    package let guardianSecondName: String?
    /// Without one the frame for it stays empty.
    package let photo: PrintedPhoto?
    /// Whether the page only shows what the letter would say: no code, no number.
    package let isPreview: Bool

    /// Takes a letter whose claims have been read already.
    ///
    /// - Throws: `notSafeConduct` for a token of another issuer.
    package init(
        claims: LetterClaims,
        text: String,
        guardianSecondName: String? = nil,
        photo: PrintedPhoto? = nil
    ) throws(PaperError) {
        guard let conduct = claims.safeConduct else { throw .notSafeConduct }
        self.claims = claims
        self.conduct = conduct
        self.text = text
        checkCode = CheckCode(letter: text)
        self.guardianSecondName = guardianSecondName
        self.photo = photo
        isPreview = false
    }

    /// What a letter would say that is not signed; nothing on the page can be read as a letter.
    ///
    /// - Throws: `notSafeConduct`.
    package init(preview claims: LetterClaims, person: Person) throws(PaperError) {
        guard let conduct = claims.safeConduct else { throw .notSafeConduct }
        self.claims = claims
        self.conduct = conduct
        text = ""
        checkCode = nil
        guardianSecondName = person.fatherSecondName
        photo = nil
        isPreview = true
    }

    /// Takes a signed letter as it was made: its claims are read from the signed bytes.
    ///
    /// - Parameters:
    ///   - cose: The signed letter.
    ///   - text: The same letter as the code's text.
    ///   - person: For what only the paper shows.
    ///   - photo: The person's, read by `PictureReader`.
    /// - Throws: `letterUnreadable`, `notSafeConduct`.
    package init(
        cose: [UInt8],
        text: String,
        person: Person,
        photo: PrintedPhoto? = nil
    ) throws(PaperError) {
        let claims: LetterClaims
        do {
            claims = try ScannedLetter(cose: cose).claims()
        } catch {
            throw .letterUnreadable(error)
        }
        try self.init(
            claims: claims,
            text: text,
            guardianSecondName: person.fatherSecondName,
            photo: photo
        )
    }
}
