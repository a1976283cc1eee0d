import AmanLetter
import AmanSignature

/// A row that can be registered.
struct ImportRow {
    let request: ApplyRequest
    /// SHA-256 of what makes the row this row: its tidied fields and its reference.
    let mark: [UInt8]
}

/// Why a row cannot be registered, and what is in the field that is wrong.
struct RowError: Error {
    let refusal: RowRefusal
    var typed: String?
}

/// Reads the rows of a list by its columns.
struct ImportRowReader {
    private let columns: [ImportColumn]
    private let setting: ImportSetting
    private let provinces: ProvinceNames

    init(_ columns: [ImportColumn], _ setting: ImportSetting) {
        self.columns = columns
        self.setting = setting
        provinces = ProvinceNames(setting.programme.provinces)
    }

    func row(_ record: CSVRecord) throws(RowError) -> ImportRow {
        let written = try WrittenRow(record, columns)
        let reference = try written.reference()
        var request = ApplyRequest(homeProvince: "")
        do {
            try written.fill(&request, stored)
            request = try request.checked(
                by: setting.programme,
                now: setting.now,
                canPrint: setting.canPrint
            )
        } catch {
            throw RowError(error, written.fields, columns)
        }
        guard request.person.fullName != nil || request.person.secondName != nil else {
            throw RowError(refusal: .nameMissing)
        }
        let mark = NativeSHA256.hash(request.json + [0x0A] + Array(reference.utf8))
        return ImportRow(request: request, mark: mark)
    }

    /// A field as a request has it: a province by its code, whatever the list calls it.
    private func stored(_ text: String, _ field: ApplyField) -> String {
        if field == .province, let province = provinces.province(text) { return province.code }
        return singleWord(field) ? tidied(text) ?? text : text
    }

    /// What is stored for a row; `place` is how many rows before it are alike in everything.
    func change(_ row: ImportRow, _ place: Int) -> ApplyChange {
        let label = Array("aman import row \(place)\n".utf8)
        return planApplication(
            row.request,
            id: ApplicationID(randomBytes: setting.randomBytes(ApplicationID.randomByteCount)),
            office: setting.office,
            officer: setting.officer,
            at: setting.now,
            importKey: NativeSHA256.hash(label + row.mark)
        )
    }
}

extension RowError {
    /// A row whose fields are no request.
    init(_ error: ApplyError, _ fields: [[UInt8]], _ columns: [ImportColumn]) {
        let wrong: ApplyField?
        switch error {
        case .field(let field, _): wrong = field
        case .channelNotOffered: wrong = .channel
        default: wrong = nil
        }
        let place = wrong.flatMap { columns.firstIndex(of: .field($0)) }
        let typed = place.flatMap { place in
            place < fields.count
                ? ListPreview.sample(fields[place], lengthMax: ListPreview.typedLengthMax) : nil
        }
        self.init(refusal: .request(error), typed: typed?.isEmpty == false ? typed : nil)
    }
}

/// Every named column has a field, and nothing is in a field without a name.
func checkPlaces(
    of fields: [[UInt8]],
    _ columns: [ImportColumn]
) throws(RowError) {
    let needed = (columns.lastIndex { $0 != .unnamed } ?? -1) + 1
    let isTooLong = fields.dropFirst(columns.count).contains { !isBlank($0) }
    guard fields.count >= needed, !isTooLong else {
        throw RowError(refusal: .fieldCount(fields.count, expected: needed))
    }
    for (place, column) in columns.enumerated() where column == .unnamed {
        guard place >= fields.count || isBlank(fields[place]) else {
            throw RowError(refusal: .columnWithoutName(place: place + 1))
        }
    }
}

/// Codes and numbers, around which a spreadsheet may leave blanks.
func singleWord(_ field: ApplyField) -> Bool {
    switch field {
    case .province, .channel, .birthYear, .birthYearCalendar: true
    default: PersonField.of(field).map { [.date, .language].contains($0.rule) } ?? false
    }
}
