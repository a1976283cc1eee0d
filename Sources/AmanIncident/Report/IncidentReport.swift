package import AmanLetter
import Crypto
import Foundation

/// What a reporter wrote, before it is sealed and after a monitor has opened it.
package struct IncidentReport: Equatable, Sendable {
    /// What happened; at least one, in the order of `IncidentKind.allCases`.
    package let kinds: [IncidentKind]
    /// Whom the account comes from, as the reporter says.
    package let source: IncidentSource
    package let channel: IncidentChannel
    /// ISO 639-3: the language that answers should be written in.
    package let language: String
    /// Nil where the reporter does not say or know.
    package let day: IncidentDay?
    package let place: IncidentPlace
    /// The letter's number; nil where it is not given.
    package let letter: LetterNumber?
    /// Whether the office may learn the number; false until the reporter says yes.
    package let officeMayLearnLetter: Bool
    /// In the reporter's words; may be empty, where what happened says enough.
    package let account: IncidentText
    /// To which answers are sealed: the public half of a key that only the receipt gives.
    package let replyKey: [UInt8]

    package static let replyKeyByteCount = 32

    /// Takes what was typed, and refuses what cannot be stored.
    ///
    /// - Throws: The first thing that has to be corrected.
    package init(
        _ typed: TypedIncident,
        precision: DayPrecision,
        replyKey: [UInt8]
    ) throws(IncidentError) {
        guard !typed.kinds.isEmpty else { throw .nothingChosen }
        guard let source = typed.source else { throw .noSource }
        guard replyKey.count == Self.replyKeyByteCount else { throw .replyKey }
        guard let account = IncidentText(typed.account, max: IncidentLimits.accountByteCountMax)
        else { throw .tooLong(.account, max: IncidentLimits.accountByteCountMax) }
        kinds = IncidentKind.allCases.filter(typed.kinds.contains)
        self.source = source
        channel = typed.channel
        guard isLanguage(typed.language) else { throw .language }
        language = typed.language
        day = try typed.day.map { (day) throws(IncidentError) in
            guard let span = IncidentDay(day, precision) else { throw .day }
            return span
        }
        place = try IncidentPlace(typed)
        letter = try readLetter(typed.letter)
        // A yes without a number says nothing about any letter.
        officeMayLearnLetter = letter != nil && typed.officeMayLearnLetter
        self.account = account
        self.replyKey = replyKey
    }

    /// Takes parts that were checked.
    init(
        kinds: [IncidentKind],
        source: IncidentSource,
        channel: IncidentChannel,
        language: String,
        day: IncidentDay?,
        place: IncidentPlace,
        letter: (number: LetterNumber, officeMayLearn: Bool)?,
        account: IncidentText,
        replyKey: [UInt8]
    ) {
        (self.kinds, self.source, self.channel) = (kinds, source, channel)
        (self.language, self.day, self.place) = (language, day, place)
        self.letter = letter?.number
        officeMayLearnLetter = letter?.officeMayLearn ?? false
        (self.account, self.replyKey) = (account, replyKey)
    }
}

/// Where it happened; no finer than a district unless the reporter insists.
package struct IncidentPlace: Hashable, Sendable {
    /// ISO 3166-2; nil where the reporter does not say.
    package let province: String?
    package let district: IncidentText
    /// Finer than a district, because the reporter insisted; empty otherwise.
    package let exact: IncidentText

    init(province: String?, district: IncidentText, exact: IncidentText) {
        (self.province, self.district, self.exact) = (province, district, exact)
    }

    fileprivate init(_ typed: TypedIncident) throws(IncidentError) {
        let district = IncidentText(typed.district, max: IncidentLimits.districtByteCountMax)
        guard let district else {
            throw .tooLong(.district, max: IncidentLimits.districtByteCountMax)
        }
        // What was typed before the reporter changed their mind is left out.
        let exact = IncidentText(
            typed.insistsOnPlace ? typed.place : "",
            max: IncidentLimits.placeByteCountMax
        )
        guard let exact else { throw .tooLong(.place, max: IncidentLimits.placeByteCountMax) }
        if let province = typed.province, !isProvince(province) { throw .province }
        self.init(province: typed.province, district: district, exact: exact)
    }
}

/// A report as a form, or a monitor's command, has it.
package struct TypedIncident: Equatable, Sendable {
    package var kinds: Set<IncidentKind> = []
    package var source: IncidentSource?
    package var channel = IncidentChannel.page
    package var language = "eng"
    /// Counted from 1970-01-01.
    package var day: Int?
    package var province: String?
    package var district = ""
    /// Counts only where the reporter insists on it.
    package var place = ""
    package var insistsOnPlace = false
    package var letter = ""
    package var officeMayLearnLetter = false
    package var account = ""

    package init() {}

    /// 32 bytes that are the same for two forms with the same words, and for no others.
    package var digest: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 12)
        writer.writeArray(count: kinds.count)
        for kind in IncidentKind.allCases where kinds.contains(kind) {
            writer.writeText(kind.rawValue)
        }
        writer.writeText(source?.rawValue ?? "")
        writer.writeText(channel.rawValue)
        writer.writeText(language)
        writer.writeInteger(Int64(day ?? -1))
        writer.writeText(province ?? "")
        writer.writeText(district)
        writer.writeText(place)
        writer.writeUnsigned(insistsOnPlace ? 1 : 0)
        writer.writeText(letter)
        writer.writeUnsigned(officeMayLearnLetter ? 1 : 0)
        writer.writeText(account)
        return Array(SHA256.hash(data: writer.bytes))
    }
}

/// Why a report cannot be stored as it is; it names a field, never what was typed.
package enum IncidentError: Error, Equatable, Sendable {
    case nothingChosen
    case noSource
    case language
    case day
    case province
    case letter
    case replyKey
    case tooLong(IncidentField, max: Int)
}

/// A field of a report that has a text.
package enum IncidentField: String, CaseIterable, Sendable {
    case account, district, place
}

/// Three letters of ISO 639-3.
func isLanguage(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x61...0x7a).contains($0) }
}

/// ISO 3166-2: two letters, a dash, up to three letters or digits.
package func isProvince(_ text: String) -> Bool {
    let ascii = Array(text.utf8)
    guard (4...6).contains(ascii.count), ascii[2] == 0x2d else { return false }
    return ascii[..<2].allSatisfy { (0x41...0x5a).contains($0) }
        && ascii[3...].allSatisfy { (0x41...0x5a).contains($0) || (0x30...0x39).contains($0) }
}

private func readLetter(_ typed: String) throws(IncidentError) -> LetterNumber? {
    guard typed.utf8.count <= IncidentLimits.numberByteCountMax else { throw .letter }
    guard !IncidentText.tidied(typed).isEmpty else { return nil }
    do {
        return try LetterNumber(reading: typed)
    } catch {
        throw .letter
    }
}
