/// Why a programme file was refused: where, and for what reason.
package struct ProgrammeError: Error, Equatable, Sendable {
    /// Line of the file, counted from 1.
    package let line: Int
    /// What the line is about, such as `office[2].names.prs`; entries are counted from 1.
    ///
    /// Empty when the whole file is meant.
    package let key: String
    package let reason: Reason

    package init(line: Int, key: String, reason: Reason) {
        self.line = line
        self.key = key
        self.reason = reason
    }

    /// What is wrong there.
    package enum Reason: Equatable, Sendable {
        /// The file has more bytes than a programme may have.
        case fileTooLarge(byteCount: Int, limit: Int)
        /// The bytes are not UTF-8, or hold a control character.
        case notPlainText
        case lineTooLong(byteCount: Int, limit: Int)
        /// Tables and lists lie deeper in each other than a programme needs.
        case tooDeep(limit: Int)
        /// Not TOML; `detail` is the message of the TOML reader.
        case notTOML(detail: String)
        case unknownKey
        case missing
        case wrongType(expected: Shape)
        case tooSmall(Int, least: Int)
        case tooLarge(Int, most: Int)
        case textTooLong(byteCount: Int, limit: Int)
        case textEmpty
        /// A text holds direction controls, other invisible characters, or is not in form NFC.
        case textNotClean
        case tooFew(count: Int, least: Int)
        case tooMany(count: Int, most: Int)
        /// The text does not have the form this key asks for.
        case malformed(Form)
        /// The word is none of those this key knows.
        case notOneOf([String])
        /// The same code or word is in another entry already.
        case repeated(String)
        /// The code names a province that the file does not describe.
        case unknownProvince(String)
        /// The number names a condition that the file does not describe.
        case unknownCondition(Int)
        /// The word names a kind of letter that the file does not describe.
        case unknownKind(String)
        /// A reason that the office uses automatically has no wording.
        case reasonMissing(String)
        /// Officers have no reason to give for a change that they may make.
        case actWithoutReason(ChangeRequestAct)
        /// No office serves this province, so no letter could be exchanged there.
        case provinceUnserved(String)
        /// Two offices serve this province, so a letter could not say where to go.
        case provinceServedTwice(String, by: String)
        /// The office is not in a province it serves.
        case seatNotServed(String)
        /// A letter got by exchange would have to be exchanged again.
        case exchangeNeverEnds
        /// More officers are asked for than there are, or a panel could end without a decision.
        case panelTooSmall(panel: Int, needed: Int)
        /// A fallback that asks for as many officers as the rule itself, or one without hours.
        case vacancyWithoutEffect
        /// The monitors' key of the sample, in a programme that is none.
        case sampleMonitorsKey
    }

    /// What a value should have been.
    package enum Shape: String, Equatable, Sendable {
        case text, wholeNumber, yesOrNo, list, table
    }

    /// Forms that a text can be asked to have.
    package enum Form: String, Equatable, Sendable {
        /// 2 to 32 of `a-z 0-9 -`, beginning with a letter.
        case programmeID
        /// ISO 3166-1 alpha-2, upper case.
        case country
        /// ISO 639-3, three lower-case letters.
        case language
        /// ISO 3166-2 of the programme's country.
        case provinceCode
        /// 2 to 4 of `A-Z 0-9`, beginning with a letter.
        case officeCode
        /// 2 to 32 of `a-z 0-9 -`, beginning with a letter.
        case reasonCode
        /// `https://` or `http://`, a host, ASCII, no spaces, no final slash.
        case address
        /// As `address`, with `https://` unless the host is this computer itself: what a witness
        /// answers can stop the office, so that no one on the way may answer for it.
        case witnessAddress
        /// `name+keyid+base64` of an Ed25519 cosignature key, its name at most 128 bytes.
        case witnessKey
        /// A moment in UTC such as `2027-03-28T01:00:00Z`, later than the one before.
        case changeMoment
        /// 128 hexadecimal digits in lower case, as `aman incident key` prints them.
        case monitorsKey
    }
}
