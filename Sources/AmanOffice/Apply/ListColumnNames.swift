/// What the header of a list may call its columns, beside their own names.
///
/// The usual words of lists are in one table here; the labels of the desk's form come from its
/// pages. A word that means two columns is none of either, so that nothing is guessed.
package struct ListColumnNames: Sendable {
    /// By the word as it is compared; nil where two columns have it.
    private(set) var columns: [String: ImportColumn?] = [:]
    /// Words that do not say in which script the name is: the rows do.
    private var ofEitherScript: Set<String> = []

    /// No other name than the columns' own.
    package static let none = ListColumnNames()

    /// The usual words of lists in the languages of the desk.
    package static let usual: ListColumnNames = {
        var names = ListColumnNames()
        for (column, words) in usualWords {
            for word in words.split(separator: "|") { names.add(String(word), column) }
        }
        names.ofEitherScript = Set(
            eitherScript.split(separator: "|").map { foldedWord(String($0)) }
        )
        return names
    }()

    package init() {}

    /// Lets a header call a column so.
    package mutating func add(_ name: String, _ column: ImportColumn) {
        let word = foldedWord(name)
        guard !word.isEmpty else { return }
        if let other = columns[word] {
            columns[word] = .some(other == column ? column : nil)
        } else {
            columns[word] = .some(column)
        }
    }

    /// The column that a header names; nil where it is none, or two.
    func column(_ header: String) -> ImportColumn? {
        columns[foldedWord(header)] ?? nil
    }

    /// Puts a name into the column of the script that it is written in.
    ///
    /// Only where its header does not say which: *Name* above Arabic letters. A column's own name
    /// says it.
    ///
    /// - Parameters:
    ///   - columns: By their headers.
    ///   - headers: As the list writes them.
    ///   - samples: What is in each column in the first rows.
    /// - Returns: The columns; one whose other half is in the list as well stays as it is.
    func fitted(
        _ columns: [ImportColumn?],
        headers: [String],
        samples: [[String]]
    ) -> [ImportColumn?] {
        var fitted = columns
        for place in columns.indices where place < headers.count && place < samples.count {
            guard let column = columns[place], let other = Self.otherScript[column],
                ofEitherScript.contains(foldedWord(headers[place])),
                listColumnName(headers[place]) != column.name, !columns.contains(other)
            else { continue }
            let texts = samples[place].filter { text in text.contains { $0.isLetter } }
            let areLatin = Set(texts.map(isLatinName))
            if areLatin == [!Self.isLatin(column)] { fitted[place] = other }
        }
        return fitted
    }

    private static func isLatin(_ column: ImportColumn) -> Bool {
        column == .field(.fullName) || column == .field(.fatherName)
    }

    private static let otherScript: [ImportColumn: ImportColumn] = [
        .field(.fullName): .field(.secondName), .field(.secondName): .field(.fullName),
        .field(.fatherName): .field(.fatherSecondName),
        .field(.fatherSecondName): .field(.fatherName),
    ]
}

/// The words above the columns of lists from offices, camps and courts.
///
/// Not among them are words that may be something else: a number alone (of a paper, of a
/// telephone), *ID*, the province where someone lives now, a surname alone, a year alone (of the
/// arrival, of an offence). Nor is the number of a row: a reference is part of what makes a row
/// this row, and a list that is sorted or counted once more would register everybody twice.
/// Source: for native readers to extend; a word that is not here is chosen on the page.
private let usualWords: [(ImportColumn, String)] = [
    (.field(.fullName), latinNames + "|latin name|english name|name in english|name english"),
    (.field(.fullName), "نام به انگلیسی|نام انگلیسی|نام لاتین|نوم په انګلیسي|نوم په لاتین"),
    (.field(.secondName), arabicNames + "|name in dari|name dari|dari name|local name"),
    (.field(.secondName), "name in pashto|name pashto|pashto name|native name"),
    (.field(.fatherName), latinFathers + "|father name in english|fathers name in english"),
    (.field(.fatherName), "نام پدر به انگلیسی|نام پدر انگلیسی|نام پدر لاتین|د پلار نوم په انګلیسي"),
    (.field(.fatherSecondName), arabicFathers + "|father name in dari|fathers name in dari"),
    (.field(.province), "province|province of origin|region|ولایت|lalawigan|probinsya|rehiyon"),
    (.field(.birthYear), "birth year|birthyear|year born|yob|سنه تولد|سال ولادت"),
    (.field(.birthYear), "د زیږیدو کال|زېږکال|د زوکړې کال|taon ng pagsilang"),
    (.field(.birthDate), "date of birth|birth date|birthdate|dob|تاریخ تولد|تاریخ ولادت"),
    (.field(.birthDate), "د زېږېدو نېټه|د زیږیدو نیټه|د زوکړې نېټه|petsa ng kapanganakan|kaarawan"),
    (.field(.district), "district|village|district or village|town|municipality|bayan|barangay"),
    (.field(.district), "ولسوالی|قریه|ولسوالی و قریه|منطقه|کلی|ولسوالۍ"),
    (.field(.identityPaper), "paper|identity paper|identity card|id card|id card number"),
    (.field(.identityPaper), "national id|tazkira|tazkera|taskera|tazkira number|tazkira no"),
    (.field(.identityPaper), "passport|passport number|تذکره|نمبر تذکره|شماره تذکره|سند هویت"),
    (.field(.identityPaper), "شماره سند هویت|د تذکرې شمېره|د تذکرې نمبر|پېژندپاڼه|پاسپورت"),
    (.field(.identityPaper), "papel|papel ng pagkakakilanlan|pasaporte"),
    (.field(.contact), "phone|phone number|phone no|telephone|telephone number|tel|mobile"),
    (.field(.contact), "mobile number|mobile phone|cell|cellphone|contact|contact number"),
    (.field(.contact), "تلفن|تلیفون|شماره تلفن|شماره تلیفون|نمبر تلفن|نمبر تلیفون|شماره تماس"),
    (.field(.contact), "نمبر تماس|موبایل|شماره موبایل|نمبر موبایل|تماس|ټلیفون|د ټلیفون شمېره"),
    (.field(.contact), "د اړیکې شمېره|مبایل|telepono|numero ng telepono|selpon"),
    (.field(.notes), "note|notes|remark|remarks|comment|comments|یادداشت|یادداشت‌ها|ملاحظات"),
    (.field(.notes), "یادښت|یادښتونه|tala|mga tala|puna"),
    (.reference, "ref|reference number"),
]

private let latinNames =
    "name|names|full name|applicant|applicant name|name of applicant"
    + "|name and surname|pangalan|buong pangalan"
private let arabicNames =
    "نام|اسم|نام کامل|نام و تخلص|اسم و تخلص|نام متقاضی|نام درخواست‌کننده"
    + "|نام شخص|نوم|بشپړ نوم|نوم او تخلص|د غوښتونکي نوم"
private let latinFathers =
    "father|father name|fathers name|name of father|f name|fname|guardian"
    + "|father or guardian|ama|pangalan ng ama"
private let arabicFathers = "پدر|نام پدر|اسم پدر|ولد|ولدیت|نام پدر یا سرپرست|پلار|د پلار نوم"

private let eitherScript = [latinNames, arabicNames, latinFathers, arabicFathers]
    .joined(separator: "|")
