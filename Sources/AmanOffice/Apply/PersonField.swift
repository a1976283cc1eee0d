/// A field of a request; the raw value is its name in JSON, in forms and in refusals.
package enum ApplyField: String, CaseIterable, Sendable {
    case province, channel, fullName, secondName, secondLanguage, fatherName, fatherSecondName
    case birthYear, birthYearCalendar, birthDate, district, identityPaper, contact, notes, photo
}

/// One text that is stored of a person: the only place that says how it is read, bounded, tidied
/// and written down.
///
/// JSON, CSV, the command line, forms, the sealed record, corrections and what the exchange adds go
/// by this table. A new text is a property of `Person`, a case of `ApplyField`, a row here, an
/// option of `aman apply`, and its label: a case in the desk's pages, an entry in each catalogue.
package struct PersonField: Sendable {
    package let field: ApplyField
    /// Where a person carries it.
    package let path: any WritableKeyPath<Person, String?> & Sendable
    /// Its key in the sealed record; never given to another field.
    package let sealedKey: UInt64
    /// What may be in it.
    package let rule: PersonTextRule
    /// Whether it is known of a person from the letter they bring; the exchange adds the others.
    package let isInLetter: Bool

    private init(
        _ field: ApplyField,
        _ path: any WritableKeyPath<Person, String?> & Sendable,
        key sealedKey: UInt64,
        _ rule: PersonTextRule,
        isInLetter: Bool = true
    ) {
        self.field = field
        self.path = path
        self.sealedKey = sealedKey
        self.rule = rule
        self.isInLetter = isInLetter
    }

    /// Every text of a person, in the order of `sealedKey`; a new one goes to the end.
    ///
    /// Rows of a list are recognised by their JSON in this order, so it never changes.
    package static let all: [PersonField] = [
        PersonField(.fullName, \.fullName, key: 1, .latinName),
        PersonField(.secondName, \.secondName, key: 2, .ownName),
        PersonField(.secondLanguage, \.secondLanguage, key: 3, .language),
        PersonField(.fatherName, \.fatherName, key: 4, .latinName),
        PersonField(.fatherSecondName, \.fatherSecondName, key: 5, .ownName),
        PersonField(.birthDate, \.birthDate, key: 6, .date),
        PersonField(.district, \.district, key: 7, .line, isInLetter: false),
        PersonField(.identityPaper, \.identityPaper, key: 8, .line, isInLetter: false),
        PersonField(.contact, \.contact, key: 9, .line, isInLetter: false),
        PersonField(.notes, \.notes, key: 10, .lines, isInLetter: false),
    ]

    /// The row of a field; nil for what is no text of the person.
    package static func of(_ field: ApplyField) -> PersonField? {
        all.first { $0.field == field }
    }
}

/// What a text of a person may be.
package enum PersonTextRule: Equatable, Sendable {
    /// A name in Latin letters, as a signed letter carries it.
    case latinName
    /// A name in the person's own script.
    case ownName
    /// A language by ISO 639-3.
    case language
    /// A day as YYYYMMDD.
    case date
    /// Free text on one line.
    case line
    /// Free text of several lines.
    case lines

    /// Most bytes of UTF-8.
    package var byteCountMax: Int {
        switch self {
        case .latinName, .ownName: ApplyLimits.nameByteCountMax
        case .language: 3
        case .date: 8
        case .line: ApplyLimits.textByteCountMax
        case .lines: ApplyLimits.notesByteCountMax
        }
    }
}

extension ApplyField {
    /// Its column in an import file: `full_name` for `fullName`.
    package var columnName: String {
        rawValue.reduce(into: "") { name, character in
            name += character.isUppercase ? "_\(character.lowercased())" : String(character)
        }
    }
}

extension Person {
    /// The person's text of a field; nil where it is not known.
    package subscript(_ field: PersonField) -> String? {
        get { self[keyPath: field.path] }
        set { self[keyPath: field.path] = newValue }
    }

    /// This person with what another one says; what the other does not say stays.
    func corrected(by other: Person) -> Person {
        var person = self
        for field in PersonField.all { person[field] = other[field] ?? person[field] }
        person.birthYear = other.birthYear ?? person.birthYear
        person.photo = other.photo ?? person.photo
        return person
    }

    /// The first letter of a name that paper could not show, with the name's field.
    func unprintableLetter(
        _ canPrint: (Unicode.Scalar) -> Bool
    ) -> (field: ApplyField, letter: Unicode.Scalar)? {
        for field in PersonField.all where field.rule == .latinName || field.rule == .ownName {
            let letter = self[field]?.unicodeScalars.first { !canPrint($0) }
            if let letter { return (field.field, letter) }
        }
        return nil
    }

    /// Tidies names and free texts of the fields that `isTidied` chooses, and refuses what is too
    /// long or not what its field is for.
    mutating func tidyTexts(
        where isTidied: (PersonField) -> Bool = { _ in true }
    ) throws(ApplyError) {
        for field in PersonField.all where isTidied(field) {
            self[field] = try field.tidied(self[field])
        }
    }
}

extension PersonField {
    /// The text as it is stored; nil when nothing is left of it.
    ///
    /// Dates and languages are checked with the rest of the request, which they depend on.
    fileprivate func tidied(_ text: String?) throws(ApplyError) -> String? {
        switch rule {
        case .language, .date: text
        case .line: try bounded(text)
        case .lines: try bounded(text, keepingLines: true)
        case .latinName, .ownName: try name(text)
        }
    }

    private func name(_ text: String?) throws(ApplyError) -> String? {
        guard let name = try bounded(text).map(plainlyPunctuated) else { return nil }
        guard isName(name) else { throw .field(field, .notAName) }
        guard marksOnOneLetter(name) <= ApplyLimits.marksOnOneLetterMax else {
            throw .field(field, .tooManyMarks(limit: ApplyLimits.marksOnOneLetterMax))
        }
        guard rule == .ownName || isLatinName(name) else { throw .field(field, .notLatin) }
        return name
    }

    private func bounded(
        _ text: String?,
        keepingLines: Bool = false
    ) throws(ApplyError) -> String? {
        guard let text else { return nil }
        let limit = rule.byteCountMax
        // What does not show is dropped; a text many times too long is not even looked through.
        guard text.utf8.count <= 4 * limit else {
            throw .field(field, .tooLong(byteCount: text.utf8.count, limit: limit))
        }
        guard let tidy = AmanOffice.tidied(text, keepingLines: keepingLines) else {
            throw .field(field, .notPlainText)
        }
        guard tidy.utf8.count <= limit else {
            throw .field(field, .tooLong(byteCount: tidy.utf8.count, limit: limit))
        }
        guard field == .notes || !isSpoiltNumber(tidy) else { throw .field(field, .spoiltNumber) }
        return tidy.isEmpty ? nil : tidy
    }
}

/// Whether a text is a number as a spreadsheet rounds it: `1.40001E+12`, whose digits are lost.
private func isSpoiltNumber(_ text: String) -> Bool {
    let parts = asciiDigits(text).uppercased().split(
        separator: "E",
        omittingEmptySubsequences: false
    )
    guard parts.count == 2, let exponent = parts.last, exponent.first == "+" else { return false }
    let digits = exponent.dropFirst()
    return parts[0].contains { "0123456789".contains($0) }
        && parts[0].allSatisfy { "0123456789.,٫".contains($0) }
        && !digits.isEmpty && digits.allSatisfy { "0123456789".contains($0) }
}
