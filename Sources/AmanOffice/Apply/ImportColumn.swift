/// A column of an import file, by its name in the header.
///
/// `province` must be there and one of `full_name` and `second_name`; all others may be missing, in
/// any order. `docs/import.md` explains each.
package enum ImportColumn: String, CaseIterable, Sendable {
    case province
    case fullName = "full_name"
    case secondName = "second_name"
    case secondLanguage = "second_language"
    case fatherName = "father_name"
    case fatherSecondName = "father_second_name"
    case birthYear = "birth_year"
    case birthYearCalendar = "birth_year_calendar"
    case birthDate = "birth_date"
    case district
    case identityPaper = "identity_paper"
    case contact
    case notes
    case channel
    /// The list's own number of the row; tells rows apart that are alike in all else. Not kept.
    case reference
    /// Written by us into a file of rejects, skipped when it comes back.
    case rejectLine = "reject_line"
    case rejectReason = "reject_reason"

    /// The field it fills, if any.
    var field: ApplyField? {
        switch self {
        case .province: .province
        case .fullName: .fullName
        case .secondName: .secondName
        case .secondLanguage: .secondLanguage
        case .fatherName: .fatherName
        case .fatherSecondName: .fatherSecondName
        case .birthYear: .birthYear
        case .birthYearCalendar: .birthYearCalendar
        case .birthDate: .birthDate
        case .district: .district
        case .identityPaper: .identityPaper
        case .contact: .contact
        case .notes: .notes
        case .channel: .channel
        case .reference, .rejectLine, .rejectReason: nil
        }
    }

    /// Reads the header: known columns, each once.
    static func columns(of header: CSVRecord) throws(ImportError) -> [ImportColumn] {
        guard let fields = header.fields else { throw .headerNotText }
        var columns: [ImportColumn] = []
        for (index, field) in fields.enumerated() {
            guard let text = String(validating: field, as: UTF8.self) else {
                throw .headerNotText
            }
            let name = tidied(text)?.lowercased() ?? ""
            guard let column = ImportColumn(rawValue: name) else {
                throw .unknownColumn(place: index + 1, name: String(name.prefix(40)))
            }
            guard !columns.contains(column) else { throw .repeatedColumn(name: name) }
            columns.append(column)
        }
        guard columns.contains(.province) else {
            throw .missingColumn(name: ImportColumn.province.rawValue)
        }
        guard columns.contains(.fullName) || columns.contains(.secondName) else {
            throw .missingColumn(name: ImportColumn.fullName.rawValue)
        }
        return columns
    }

    /// How many of the first columns are those of a file of rejects.
    static func rejectColumnCount(in header: [UInt8]) -> Int {
        var reader = CSVReader(header)
        guard let record = reader.next(), let columns = try? columns(of: record) else { return 0 }
        return columns.prefix { $0 == .rejectLine || $0 == .rejectReason }.count
    }
}
