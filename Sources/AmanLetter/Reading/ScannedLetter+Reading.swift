extension ScannedLetter {
    /// Reads a text as it reached a reader: scanned, typed, pasted, sent on.
    ///
    /// The text as it is counts first (`init(text:)`). Where that is no letter, it is read without
    /// what people and programs add: spaces, line ends and quotes around, marks that do not show,
    /// the AIM mark of a scanner, small letters; an unusual space as a space and then as nothing, a
    /// line end inside as nothing and then as a space. Every way in to a verdict reads so.
    ///
    /// - Parameter text: What arrived.
    /// - Throws: What `init(text:)` throws of the text as it is; `severalReadings` where two
    ///   readings are different letters.
    public init(reading text: String) throws(LetterRefusal) {
        let exact: LetterRefusal
        do {
            self = try ScannedLetter(text: text)
            return
        } catch {
            exact = error
        }
        var found: ScannedLetter?
        for reading in TextReadings(text).readings {
            let text = String(decoding: reading, as: UTF8.self)
            guard let letter = try? ScannedLetter(text: text) else { continue }
            if let found, found.cose != letter.cose { throw .severalReadings }
            found = letter
        }
        guard let found else { throw exact }
        self = found
    }
}
