@testable import AmanOffice
@testable import AmanPaper

let officeTargets: [FuzzTarget] = [
    FuzzTarget("programme") { bytes in
        do {
            let programme = try Programme.parse(bytes)
            promise(try Programme.parse(bytes) == programme, "a programme file says one thing")
        } catch let error as ProgrammeError {
            promise(error.line >= 1, "a refusal of a programme file names a line")
        } catch {
            promise(false, "a programme file is refused in its own words")
        }
    },
    FuzzTarget("csv") { bytes in checkCSV(bytes) },
    FuzzTarget("json") { bytes in
        guard let value = try? JSONValue.parse(bytes) else { return }
        let again = try? JSONValue.parse(value.encoded)
        promise(again == value, "JSON that is written says what was read")
    },
    FuzzTarget("application") { bytes in
        guard let request = try? ApplyRequest.parse(json: bytes) else { return }
        let again = try? ApplyRequest.parse(json: request.json)
        promise(again?.json == request.json, "an application that is written says what was read")
    },
    FuzzTarget("images") { bytes in
        guard let texts = try? QRReader.read(bytes, accepting: .pictures) else { return }
        promise(!texts.isEmpty, "a picture without a code is refused")
    },
    FuzzTarget("picture-answer") { bytes in
        for question in PictureQuestion.allCases {
            guard let answer = PictureAnswer(parsing: bytes, to: question) else { continue }
            let again = PictureAnswer(parsing: answer.encoded, to: question)
            promise(again == answer, "an answer about a picture that is written says what was read")
        }
    },
]

/// Records are cut so that each, read alone, has the same fields.
private func checkCSV(_ bytes: [UInt8]) {
    var reader = CSVReader(bytes)
    var byteCount = 0
    var line = 0
    while let record = reader.next() {
        promise(record.line > line, "records stand in order")
        line = record.line
        byteCount += record.raw.count
        guard let fields = record.fields, reader.openQuoteLine == nil else { continue }
        var alone = CSVReader(record.raw)
        promise(alone.next()?.fields == fields, "a record says the same by itself")
        promise(alone.next() == nil, "a record is one record")
    }
    promise(byteCount <= bytes.count, "no byte is read twice")
}
