import AmanLetter
import Testing

@testable import AmanOffice

@Suite("The table of a person's texts")
struct PersonFieldTests {
    @Test("every text of a person has a row, under its own name")
    func whole() {
        let texts = Mirror(reflecting: Person()).children
            .filter { type(of: $0.value) == String?.self }
            .compactMap(\.label)
        #expect(Set(texts) == Set(PersonField.all.map(\.field.rawValue)))
        for field in PersonField.all {
            var person = Person()
            person[field] = "x"
            let filled = Mirror(reflecting: person).children
                .first { $0.value as? String? == "x" }
            #expect(filled?.label == field.field.rawValue)
        }
    }

    @Test("no two rows share a key of the sealed record, and they are written in order")
    func keys() {
        let keys = PersonField.all.map(\.sealedKey)
        #expect(keys == Array(1...10))
        #expect(keys == keys.sorted() && Set(keys).count == keys.count)
    }

    @Test("columns of a list are the fields in lower case with underscores")
    func columns() {
        #expect(ApplyField.fatherSecondName.columnName == "father_second_name")
        #expect(ApplyField.province.columnName == "province")
        #expect(ImportColumn.all.count == ApplyField.allCases.count + 2)
    }

    @Test("a request is written with its fields in the order by which lists know their rows")
    func order() {
        var request = ApplyRequest(homeProvince: "AF-KDZ", birthYearCalendar: .solarHijri)
        for field in PersonField.all { request.person[field] = field.field.rawValue }
        request.person.birthYear = 1366
        request.person.photo = [1, 2, 3]
        let json = String(decoding: request.json, as: UTF8.self)
        #expect(
            json == """
                {"province":"AF-KDZ","channel":"in-person","fullName":"fullName",\
                "secondName":"secondName","secondLanguage":"secondLanguage",\
                "fatherName":"fatherName","fatherSecondName":"fatherSecondName",\
                "birthYear":1366,"birthYearCalendar":"solar-hijri","birthDate":"birthDate",\
                "district":"district","identityPaper":"identityPaper","contact":"contact",\
                "notes":"notes","photo":"AQID"}
                """
        )
    }

    @Test("a correction changes what it says and nothing else")
    func corrected() {
        var person = Person()
        for field in PersonField.all { person[field] = "old" }
        for changed in PersonField.all {
            var correction = Person()
            correction[changed] = "new"
            let corrected = person.corrected(by: correction)
            for field in PersonField.all {
                #expect(corrected[field] == (field.field == changed.field ? "new" : "old"))
            }
        }
    }
}
