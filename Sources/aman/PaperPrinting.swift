import AmanLetter
import AmanOffice
import AmanPaper
import AmanTexts
import AmanWeb

/// Draws what the pages of an office print, with AmanPaper.
struct PaperPrinting: Printing {
    let office: Office
    private let slips: SlipPrinters

    init(office: Office) {
        self.office = office
        slips = SlipPrinters(programme: office.programme, office: office.code)
    }

    func slip(of application: Application, on paper: SlipPaper) async throws -> [UInt8] {
        let slip = TicketSlip(application)
        return try slips.pdf(slip, on: paper, madeAt: office.environment.now())
    }

    func proofSlips(_ slips: [ProofSlip]) async throws -> [UInt8] {
        try ProofSlipPrinter(programme: office.programme, office: office.code).pdf(slips)
    }

    func notice(_ notice: Notice) async throws -> [UInt8] {
        try NoticePrinter(programme: office.programme, office: office.code).pdf(notice)
    }

    func postNotice(_ notice: PostNotice) async throws -> [UInt8] {
        let printer = try PostNoticePrinter(
            programme: office.programme,
            office: office.code,
            mark: try await office.rootMark()
        )
        return try printer.pdf(notice)
    }

    func guardCard(in language: PageLanguage) async throws -> [UInt8] {
        let printer = try GuardCardPrinter(
            programme: office.programme,
            language: language.rawValue,
            mark: try await office.rootMark()
        )
        return try printer.pdf(madeAt: office.environment.now())
    }

    func incidentForm(in language: PageLanguage) async throws -> [UInt8] {
        let printer = try IncidentFormPrinter(
            programme: office.programme,
            language: language.rawValue
        )
        return try printer.pdf(madeAt: office.environment.now())
    }

    func hotList(_ list: HotList) async throws -> [UInt8] {
        try HotListPrinter(programme: office.programme).pdf(list)
    }

    func letters(
        _ numbers: [LetterNumber],
        by permit: PrintPermit,
        to write: ([UInt8]) async throws -> Void
    ) async throws {
        let printer = try LetterPrinter(programme: office.programme)
        let batch = try LetterBatch(by: printer, madeAt: office.environment.now())
        for number in numbers {
            try batch.add(try await office.sheet(of: number, by: permit))
            try await write(batch.taken())
        }
        try batch.finish()
        try await write(batch.taken())
    }

    func preview(_ preview: LetterPreview) async throws -> [UInt8] {
        let sheet = try LetterSheet(preview: preview.claims, person: preview.person)
        return try LetterPrinter(programme: office.programme).pdf(sheet)
    }

    func code(_ text: String) throws -> [[Bool]] { try codeModules(text) }
}

/// Reads the pictures that the pages are sent, each in a process of its own.
struct DecodedPictures: PictureReading {
    func codes(in picture: [UInt8]) async throws -> [String] {
        try PictureReader.own.codes(inPhoto: picture)
    }

    func cleanPhoto(_ photo: [UInt8]) async throws -> [UInt8] {
        try PictureReader.own.cleanPhoto(photo)
    }
}
