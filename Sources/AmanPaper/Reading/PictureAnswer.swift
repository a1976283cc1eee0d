internal import AmanLetter

/// What a decoder process answers, as one item of deterministic CBOR.
///
/// The process has run strangers' bytes through C libraries, so its answer is as little believed
/// as those bytes: every count and length is bounded before it is read.
package enum PictureAnswer: Equatable, Sendable {
    /// To `codes` and `codesOrPDF`; never empty.
    case codes([FoundCode])
    /// To `photo`.
    case photo(PhotoPixels)
    /// To `confinement`.
    case confinement(Confinement)
    /// The file's own fault.
    case refused(ImageRefusal)

    /// Most bytes of an answer to a question.
    package static func byteCountMax(to question: PictureQuestion) -> Int {
        switch question {
        case .codes: CodeScanner.codeCountMax * codeByteCountMax + headByteCountMax
        case .codesOrPDF: QRReader.codeCountMax * codeByteCountMax + headByteCountMax
        case .photo: PhotoPixels.byteCountMax + headByteCountMax
        case .confinement: headByteCountMax
        }
    }

    /// A code's text, its three numbers, and the heads of all four.
    private static let codeByteCountMax = CodeScanner.textLengthMax + 32
    /// Everything of an answer that is neither a code nor pixels.
    private static let headByteCountMax = 128

    /// The answer's first number.
    private enum Kind: UInt64 {
        case refused, codes, photo, confinement
    }
}

// MARK: - Writing

extension PictureAnswer {
    /// The answer as its process writes it.
    package var encoded: [UInt8] {
        var writer = CBORWriter()
        switch self {
        case .codes(let codes):
            writer.writeArray(count: 2)
            writer.writeUnsigned(Kind.codes.rawValue)
            writer.writeArray(count: codes.count)
            for code in codes { writer.write(code) }
        case .photo(let photo):
            writer.writeArray(count: 4)
            writer.writeUnsigned(Kind.photo.rawValue)
            writer.writeUnsigned(UInt64(photo.width))
            writer.writeUnsigned(UInt64(photo.height))
            writer.writeBytes(photo.bytes)
        case .confinement(let found):
            writer.writeArray(count: 7)
            writer.writeUnsigned(Kind.confinement.rawValue)
            writer.writeUnsigned(UInt64(found.landlockVersion))
            writer.writeUnsigned(UInt64(found.variableCount))
            writer.writeUnsigned(UInt64(found.openFileCount))
            writer.writeUnsigned(found.addressByteCountMax)
            writer.writeUnsigned(found.processorSecondsMax)
            writer.writeBool(found.canOpenFiles)
        case .refused(let refusal):
            writer.writeArray(count: 3)
            writer.writeUnsigned(Kind.refused.rawValue)
            writer.writeText(refusal.code)
            writer.writeArray(count: refusal.numbers.count)
            for number in refusal.numbers { writer.writeUnsigned(UInt64(number)) }
        }
        return writer.bytes
    }
}

extension CBORWriter {
    fileprivate mutating func write(_ code: FoundCode) {
        writeArray(count: 4)
        writeText(code.text)
        writeInteger(Int64(code.x))
        writeInteger(Int64(code.y))
        writeInteger(Int64(code.side))
    }
}

extension ImageRefusal {
    /// The numbers a refusal carries, none below 0.
    fileprivate var numbers: [Int] {
        switch self {
        case .tooLarge(let byteCount, let limit): [byteCount, limit]
        case .tooManyPixels(let width, let height, let limit): [width, height, limit]
        case .tooManyPages(let count, let limit): [count, limit]
        case .pageTooLarge(let width, let height, let limit): [width, height, limit]
        case .notAnImage, .damaged, .locked, .noCode, .decoderStopped: []
        }
    }

    /// Nil for what no decoder process says.
    fileprivate init?(code: String, _ numbers: [Int]) {
        switch (code, numbers.count) {
        case ("too-large", 2): self = .tooLarge(byteCount: numbers[0], limit: numbers[1])
        case ("too-many-pixels", 3):
            self = .tooManyPixels(width: numbers[0], height: numbers[1], limit: numbers[2])
        case ("too-many-pages", 2): self = .tooManyPages(count: numbers[0], limit: numbers[1])
        case ("page-too-large", 3):
            self = .pageTooLarge(
                widthPoints: numbers[0],
                heightPoints: numbers[1],
                limit: numbers[2]
            )
        case ("not-an-image", 0): self = .notAnImage
        case ("damaged", 0): self = .damaged
        case ("locked", 0): self = .locked
        case ("no-code", 0): self = .noCode
        default: return nil
        }
    }
}

// MARK: - Reading

extension PictureAnswer {
    /// Reads an answer to a question.
    ///
    /// - Returns: Nil for anything that is no answer to it, down to a byte after its end.
    package init?(parsing bytes: [UInt8], to question: PictureQuestion) {
        guard bytes.count <= Self.byteCountMax(to: question),
            let answer = try? Self.read(bytes, to: question)
        else { return nil }
        self = answer
    }

    private static func read(
        _ bytes: [UInt8],
        to question: PictureQuestion
    ) throws -> PictureAnswer? {
        var reader = CBORReader(bytes)
        let count = try reader.readArrayCount(max: 7)
        let kind = Kind(rawValue: try reader.readUnsigned())
        let answer: PictureAnswer?
        switch (kind, count, question) {
        case (.refused, 3, _): answer = try refusal(&reader)
        case (.codes, 2, .codes): answer = try codes(&reader, CodeScanner.codeCountMax)
        case (.codes, 2, .codesOrPDF): answer = try codes(&reader, QRReader.codeCountMax)
        case (.photo, 4, .photo): answer = try photo(&reader)
        case (.confinement, 7, .confinement): answer = try confinement(&reader)
        default: answer = nil
        }
        guard answer != nil else { return nil }
        reader.leave()
        try reader.finish()
        return answer
    }

    private static func refusal(_ reader: inout CBORReader) throws -> PictureAnswer? {
        let code = try reader.readText(max: 32)
        var numbers: [Int] = []
        for _ in 0..<(try reader.readArrayCount(max: 3)) {
            // A picture's head holds numbers of 32 bits, and a file is bounded before it is asked.
            numbers.append(Int(UInt32(clamping: try reader.readUnsigned())))
        }
        reader.leave()
        return ImageRefusal(code: code, numbers).map { .refused($0) }
    }

    private static func codes(_ reader: inout CBORReader, _ most: Int) throws -> PictureAnswer? {
        var codes: [FoundCode] = []
        for _ in 0..<(try reader.readArrayCount(max: most)) {
            guard try reader.readArrayCount(max: 4) == 4 else { return nil }
            let text = try reader.readText(max: CodeScanner.textLengthMax)
            let (x, y) = (try reader.readInteger(), try reader.readInteger())
            let side = try reader.readInteger()
            reader.leave()
            guard
                let code = FoundCode(
                    Array(text.utf8),
                    x: Int(Int32(clamping: x)),
                    y: Int(Int32(clamping: y)),
                    side: Int(Int32(clamping: side))
                )
            else { return nil }
            codes.append(code)
        }
        reader.leave()
        return codes.isEmpty ? nil : .codes(codes)
    }

    private static func photo(_ reader: inout CBORReader) throws -> PictureAnswer? {
        let width = UInt16(clamping: try reader.readUnsigned())
        let height = UInt16(clamping: try reader.readUnsigned())
        let bytes = try reader.readBytes(max: PhotoPixels.byteCountMax)
        return PhotoPixels(width: Int(width), height: Int(height), bytes: bytes).map { .photo($0) }
    }

    private static func confinement(_ reader: inout CBORReader) throws -> PictureAnswer {
        .confinement(
            Confinement(
                landlockVersion: Int(UInt32(clamping: try reader.readUnsigned())),
                variableCount: Int(UInt32(clamping: try reader.readUnsigned())),
                openFileCount: Int(UInt32(clamping: try reader.readUnsigned())),
                addressByteCountMax: try reader.readUnsigned(),
                processorSecondsMax: try reader.readUnsigned(),
                canOpenFiles: try reader.readBool()
            )
        )
    }
}
