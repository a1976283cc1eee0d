package import AmanLetter

/// A person's request, as the registrar entered it; only the province is required.
///
/// Only the home province is needed. Nothing here asks what the person was or did.
package struct ApplyRequest: Equatable, Sendable, CustomStringConvertible {
    /// ISO 3166-2 code of the province the person calls home.
    package var homeProvince: String
    package var channel: ApplicationChannel
    /// `birthYear` may still be a Solar Hijri year; `checked` brings it to Gregorian.
    package var person: Person
    /// Calendar of `person.birthYear`; nil lets the range decide, see `gregorianBirthYear`.
    package var birthYearCalendar: ProgrammeCalendar?

    package init(
        homeProvince: String,
        channel: ApplicationChannel = .inPerson,
        person: Person = Person(),
        birthYearCalendar: ProgrammeCalendar? = nil
    ) {
        self.homeProvince = homeProvince
        self.channel = channel
        self.person = person
        self.birthYearCalendar = birthYearCalendar
    }

    /// Says nothing about the person: names never reach a log line.
    package var description: String { "ApplyRequest(sealed)" }
}

/// Bounds of what is stored of a person, in bytes of UTF-8.
package enum ApplyLimits {
    /// What a signed letter can carry of one name.
    package static let nameByteCountMax = AmanLetter.nameByteCountMax
    /// Arabic script puts at most a doubling, a vowel and a small letter on one letter, Vietnamese
    /// two marks.
    package static let marksOnOneLetterMax = 3
    /// A text on one line, such as a contact.
    package static let textByteCountMax = 300
    /// Notes, with their line ends.
    package static let notesByteCountMax = 4_000
    /// A photo in Base64, and all else with room to spare.
    package static let jsonByteCountMax = 262_144
}

extension ApplyRequest {
    /// The request tidied and found right, ready to be stored.
    ///
    /// Names are brought to NFC and rid of what does not show; a Solar Hijri birth year becomes
    /// Gregorian; the year of a full birth date is filled in.
    ///
    /// - Parameters:
    ///   - programme: Its provinces, channels, languages and calendars.
    ///   - now: The moment, by which a year of birth is possible or not.
    ///   - canPrint: Whether a font here has a letter: see `OfficeEnvironment`.
    /// - Returns: The request as it is stored.
    /// - Throws: `field` with the first that is wrong; `channelNotOffered`.
    package func checked(
        by programme: Programme,
        now: Instant,
        canPrint: (Unicode.Scalar) -> Bool = { _ in true }
    ) throws(ApplyError) -> ApplyRequest {
        var checked = self
        guard programme.province(homeProvince) != nil else {
            throw .field(.province, homeProvince.isEmpty ? .missing : .unknownProvince)
        }
        guard programme.channels.contains(channel) else { throw .channelNotOffered(channel) }
        try checked.person.tidyTexts()
        if let found = checked.person.unprintableLetter(canPrint) {
            throw .field(found.field, .unprintable(letter: found.letter))
        }
        try checked.tidyLanguage(programme)
        try checked.tidyBirth(programme, now)
        if let photo = person.photo { try checkPhoto(photo) }
        return checked
    }

    private mutating func tidyLanguage(_ programme: Programme) throws(ApplyError) {
        if person.secondLanguage?.isEmpty == true { person.secondLanguage = nil }
        if let language = person.secondLanguage {
            guard isLanguage(language) else { throw .field(.secondLanguage, .notALanguage) }
            guard person.secondName != nil || person.fatherSecondName != nil else {
                throw .field(.secondLanguage, .languageWithoutName)
            }
        } else if person.secondName != nil {
            // The programme's own second language is by far the likeliest.
            person.secondLanguage = programme.languages.dropFirst().first
        }
    }

    private mutating func tidyBirth(
        _ programme: Programme,
        _ now: Instant
    ) throws(ApplyError) {
        if let year = person.birthYear {
            person.birthYear = try gregorianBirthYear(
                year,
                birthYearCalendar,
                byRange: programme.calendars.contains(.solarHijri),
                now
            )
        }
        // A correction adds a date to a year that was brought to Gregorian when it was registered.
        let canBeSolarHijri =
            birthYearCalendar.map { $0 == .solarHijri }
            ?? programme.calendars.contains(.solarHijri)
        birthYearCalendar = nil
        guard let date = person.birthDate, !date.isEmpty else {
            person.birthDate = nil
            return
        }
        let day = try birthDay(ofDate: date, now)
        if let year = person.birthYear {
            guard isDay(day, in: year, canBeSolarHijri: canBeSolarHijri) else {
                throw .field(.birthDate, .contradictsBirthYear)
            }
        }
        person.birthYear = day.year
    }
}

private func checkPhoto(_ photo: [UInt8]) throws(ApplyError) {
    guard photo.count <= personPhotoByteCountMax else {
        throw .field(.photo, .tooLong(byteCount: photo.count, limit: personPhotoByteCountMax))
    }
    let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF]
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard photo.starts(with: jpeg) || photo.starts(with: png) else {
        throw .field(.photo, .notAPhoto)
    }
}
