import Foundation

extension ApplyRequest {
    /// Reads a request from one JSON object with the fields of `ApplyField`.
    ///
    /// ```json
    /// {"province": "AF-KDZ", "secondName": "احمد شهیدی", "secondLanguage": "prs",
    ///  "birthYear": 1366, "birthYearCalendar": "solar-hijri"}
    /// ```
    /// A field that is null or absent is unknown. `photo` is Base64 of a JPEG or PNG. Fields that
    /// no one knows, and fields that appear twice, are refused.
    ///
    /// - Throws: `notJSON`, `unknownField`, or `field` with what is wrong; `field(.province,
    ///   .missing)` without a province.
    package static func parse(json bytes: [UInt8]) throws(ApplyError) -> ApplyRequest {
        let (request, _) = try read(json: bytes)
        guard !request.homeProvince.isEmpty else { throw .field(.province, .missing) }
        return request
    }

    /// Reads the fields of one JSON object, and says which are there.
    fileprivate static func read(
        json bytes: [UInt8]
    ) throws(ApplyError) -> (ApplyRequest, given: Set<ApplyField>) {
        let value: JSONValue
        do { value = try JSONValue.parse(bytes) } catch { throw .notJSON(error) }
        guard case .object(let members) = value else { throw .notJSON(.notAnObject) }
        var request = ApplyRequest(homeProvince: "")
        var given: Set<ApplyField> = []
        for member in members {
            guard let field = ApplyField(rawValue: member.key) else {
                throw .unknownField(String(member.key.prefix(40)))
            }
            guard member.value != .nothing else { continue }
            try request.set(field, to: member.value)
            given.insert(field)
        }
        return (request, given)
    }

    /// The request as JSON that parses back to the same request.
    ///
    /// The order of the fields never changes: a row of a list is recognised by a digest of it.
    package var json: [UInt8] {
        var members = [JSONValue.Member("province", .text(homeProvince))]
        func add(_ field: ApplyField, _ value: JSONValue?) {
            if let value { members.append(JSONValue.Member(field.rawValue, value)) }
        }
        add(.channel, .text(channel.rawValue))
        for text in PersonField.all {
            if text.rule == .date {
                add(.birthYear, person.birthYear.map { .whole($0) })
                add(.birthYearCalendar, birthYearCalendar.map { .text($0.rawValue) })
            }
            add(text.field, person[text].map { .text($0) })
        }
        add(.photo, person.photo.map { .text(Data($0).base64EncodedString()) })
        return JSONValue.object(members).encoded
    }

    /// Takes what was typed into a form's fields; empty ones are unknown.
    ///
    /// - Throws: The first field that holds something it may not; `checked` finds the rest.
    package init(typed fields: [ApplyField: String]) throws(ApplyError) {
        self.init(homeProvince: "")
        for field in ApplyField.allCases {
            guard let text = fields[field], !text.isEmpty, field != .photo else { continue }
            try set(field, to: text)
        }
        // A form always says a language; without a name it says nothing.
        if person.secondName == nil, person.fatherSecondName == nil {
            person.secondLanguage = nil
        }
    }

    private mutating func set(_ field: ApplyField, to value: JSONValue) throws(ApplyError) {
        switch (field, value) {
        case (.birthYear, .whole(let year)): person.birthYear = year
        case (.birthYear, .text(let year)): person.birthYear = try yearWritten(year)
        case (.photo, .text(let base64)):
            guard let photo = Data(base64Encoded: base64) else {
                throw .field(.photo, .notBase64)
            }
            person.photo = Array(photo)
        case (_, .text(let text)): try set(field, to: text)
        default: throw .field(field, .wrongType)
        }
    }

    /// Sets a field from its text, as JSON and CSV share it.
    mutating func set(_ field: ApplyField, to text: String) throws(ApplyError) {
        switch field {
        case .province: homeProvince = text
        case .channel: channel = try word(text, field)
        case .birthYear: person.birthYear = try yearWritten(text)
        case .birthYearCalendar: birthYearCalendar = try word(text, field)
        case .photo: throw .field(.photo, .wrongType)
        default:
            guard let row = PersonField.of(field) else { throw .field(field, .wrongType) }
            person[row] = row.rule == .date ? asciiDigits(text) : text
        }
    }
}

extension Correction {
    /// Reads a correction from one JSON object with the fields of `ApplyField`; none is needed.
    ///
    /// A field that is null or absent stays as it is; an empty text takes it away.
    ///
    /// - Throws: `notJSON`, `unknownField`, or `field` with what is wrong.
    package static func parse(json bytes: [UInt8]) throws(ApplyError) -> Correction {
        let (request, given) = try ApplyRequest.read(json: bytes)
        return Correction(
            homeProvince: given.contains(.province) ? request.homeProvince : nil,
            channel: given.contains(.channel) ? request.channel : nil,
            person: request.person,
            birthYearCalendar: request.birthYearCalendar
        )
    }
}

/// A year written in digits of any script, nothing else.
private func yearWritten(_ text: String) throws(ApplyError) -> Int {
    let digits = asciiDigits(text)
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let year = Int(digits)
    else { throw .field(.birthYear, .notAYear) }
    return year
}

private func word<Word: RawRepresentable & CaseIterable>(
    _ text: String,
    _ field: ApplyField
) throws(ApplyError) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text) else {
        throw .field(field, .notOneOf(Word.allCases.map(\.rawValue)))
    }
    return word
}
