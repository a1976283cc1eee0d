import Foundation
import Testing

@testable import AmanPaper

/// Programs that answer for a decoder process: the real one, and such as have gone bad.
enum Decoders {
    /// The real program, as built beside the tests.
    static let real = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
        .deletingLastPathComponent().appending(path: "aman").path

    /// Runs `body` with a reader whose decoder is a script of the shell.
    static func withScript(
        _ script: String,
        secondsMax: Int? = nil,
        _ body: (PictureReader) throws -> Void
    ) throws {
        let arguments = ["-c", script]
        try body(PictureReader(program: "/bin/sh", arguments: arguments, secondsMax: secondsMax))
    }

    /// Whether nothing of ours has ended without being waited for; others' children are waited for
    /// within a moment.
    static func leavesNoZombie() async throws -> Bool {
        for _ in 0..<600 {
            if try zombieCount() == 0 { return true }
            try await Task.sleep(for: .milliseconds(100))
        }
        return false
    }

    /// Shells that this process started, that have ended and that nothing has waited for.
    private static func zombieCount() throws -> Int {
        let own = ProcessInfo.processInfo.processIdentifier
        let names = try FileManager.default.contentsOfDirectory(atPath: "/proc")
        return names.count { name in
            guard Int(name) != nil,
                let line = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
                let rest = line.split(separator: ")").last?.split(separator: " ")
            else { return false }
            return rest[0] == "Z" && rest[1] == "\(own)" && line.contains("(sh)")
        }
    }
}

@Suite("Reading a picture in a process of its own")
struct PictureReaderTests {
    private let reader = PictureReader(program: Decoders.real)

    @Test("the process holds no variable, no file of the office, and cannot open any")
    func confined() throws {
        // Files that are open without close-on-exec, as a library may leave them.
        let held = (0..<40).map { _ in dup(STDERR_FILENO) }
        defer { for file in held { close(file) } }
        let found = try reader.confinement()
        #expect(found.variableCount == 0)
        // Its input, its output, where its complaints go, and three event queues of the runtime.
        #expect(found.openFileCount <= 6)
        #expect(!found.canOpenFiles)
        #expect(found.processorSecondsMax == UInt64(DecoderAllowance.picture.processorSecondsMax))
        #expect(found.addressByteCountMax < UInt64(1) << 33)
        // Every kernel since 5.13 has Landlock, unless it was switched off at boot.
        let modules = try? String(contentsOfFile: "/sys/kernel/security/lsm", encoding: .utf8)
        if modules?.contains("landlock") == true { #expect(found.landlockVersion > 0) }
    }

    @Test("a letter's code is read as it is read in the same process")
    func code() throws {
        let programme = try Samples.programme("herat")
        let sheet = try Samples.sheet(programme)
        let png = try LetterPrinter(programme: programme).png(sheet, dotsPerInch: 100)
        #expect(try reader.texts(in: png, accepting: .pictures) == [sheet.text])
        let pdf = try LetterPrinter(programme: programme).pdf(sheet)
        #expect(try reader.texts(in: pdf, accepting: .picturesAndPDF) == [sheet.text])
        #expect(throws: PictureError.refused(.notAnImage)) {
            try reader.texts(in: pdf, accepting: .pictures)
        }
    }

    @Test("a small JPEG that hides 400 million pixels is refused with its size, undecoded")
    func twoHeads() throws {
        let bomb = Pictures.jpegOfTwoHeads(side: 40_000)
        let refusal = ImageRefusal.tooManyPixels(width: 40_000, height: 40_000, limit: 40_000_000)
        // Were it decoded, its memory or its time would end it: `decoderStopped`.
        #expect(throws: PictureError.refused(refusal)) {
            try reader.texts(in: bomb, accepting: .pictures)
        }
    }

    @Test(
        "a photo comes back as pixels, small enough for paper, and its file is made by the office"
    )
    func photo() throws {
        let programme = try Samples.programme("herat")
        let png = try LetterPrinter(programme: programme).png(
            Samples.sheet(programme),
            dotsPerInch: 100
        )
        let photo = try reader.photo(in: png)
        #expect(max(photo.width, photo.height) == PhotoPixels.sideMax)
        let file = try #require(photo.jpeg(byteCountMax: 131_072))
        #expect(file.starts(with: [0xFF, 0xD8, 0xFF]) && file.count <= 131_072)
        let again = try reader.photo(in: file)
        #expect(again.width == photo.width && again.height == photo.height)
        let printed = try #require(PrintedPhoto(again))
        #expect(max(printed.width, printed.height) == 426)
        #expect(printed.grey.count == printed.width * printed.height)
    }

    @Test("a photo that its camera held on its side comes back upright, without the camera's notes")
    func orientation() throws {
        let wide = try #require(
            PhotoPixels(width: 60, height: 40, bytes: [UInt8](repeating: 90, count: 7_200))
        )
        let file = try #require(wide.jpeg(byteCountMax: 131_072))
        // Exif, little-endian, one entry: orientation (0x0112) is 6, "turn right".
        let tiff: [UInt8] = [
            0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0,
            0,
        ]
        let notes = Array("Exif\0\0".utf8) + tiff
        let camera =
            file.prefix(2) + [0xFF, 0xE1, 0, UInt8(notes.count + 2)] + notes
            + file.dropFirst(2)
        let photo = try reader.photo(in: Array(camera))
        #expect(photo.width == 40 && photo.height == 60)
        let clean = try #require(photo.jpeg(byteCountMax: 131_072))
        #expect(!String(decoding: clean, as: UTF8.self).contains("Exif"))
    }

    @Test("what no letter could be printed with is refused with the reason")
    func noPhoto() throws {
        let limit = PictureDecoder.photoPixelCountMax
        #expect(
            throws: PictureError.refused(
                .tooManyPixels(width: 10_000, height: 10_000, limit: limit)
            )
        ) { try reader.photo(in: Pictures.pngHead(width: 10_000, height: 10_000)) }
        #expect(throws: PictureError.refused(.notAnImage)) {
            try reader.photo(in: Array("GIF89a".utf8))
        }
        #expect(throws: PictureError.refused(.damaged)) {
            try reader.photo(in: Pictures.jpegHead(width: 64, height: 64))
        }
    }

    @Test("a process that crashes, starves or is sent away leaves a refusal and nothing behind")
    func crash() async throws {
        for (script, stop) in [
            ("kill -SEGV $$", DecoderStop.signal(SIGSEGV)),
            ("kill -ABRT $$", .signal(SIGABRT)),
            ("ulimit -S -t 1; while :; do :; done", .processorTime),
            ("exit 3", .answerMalformed),
            ("", .answerMalformed),
        ] {
            try Decoders.withScript(script) { reader in
                #expect(throws: PictureError.refused(.decoderStopped(stop)), "\(script)") {
                    try reader.texts(in: [1], accepting: .pictures)
                }
            }
        }
        #expect(try await Decoders.leavesNoZombie())
    }

    @Test("a process that never answers is ended when its time is over, whatever it ignores")
    func hang() async throws {
        for script in [
            "trap '' TERM INT HUP; while :; do :; done", "exec sleep 600",
        ] {
            try Decoders.withScript(script, secondsMax: 1) { reader in
                let started = ContinuousClock.now
                #expect(throws: PictureError.refused(.decoderStopped(.time))) {
                    try reader.texts(in: [1], accepting: .pictures)
                }
                // A tenth of what it would sleep, also on a machine that is busy.
                #expect(ContinuousClock.now - started < .seconds(60))
            }
        }
        #expect(try await Decoders.leavesNoZombie())
    }

    @Test("an answer without end is read no further than the longest that is allowed")
    func oversize() throws {
        try Decoders.withScript("exec cat /dev/zero") { reader in
            #expect(throws: PictureError.refused(.decoderStopped(.answerTooLong))) {
                try reader.texts(in: [1], accepting: .pictures)
            }
        }
    }

    @Test("an answer that is none to the question is not believed")
    func garbage() throws {
        // A list of no codes; a code of no printable text; a photo of 2 by 2 pixels in one byte;
        // an answer to another question; a whole answer and a byte.
        for answer in [
            "\\202\\001\\200", "\\202\\001\\201\\204\\141\\012\\000\\000\\001",
            "\\204\\002\\002\\002\\101\\000", "\\204\\002\\001\\001\\103\\000\\000\\000",
            "\\203\\000\\147no-code\\200x", "not CBOR",
        ] {
            try Decoders.withScript("printf '\(answer)'") { reader in
                #expect(throws: PictureError.refused(.decoderStopped(.answerMalformed))) {
                    try reader.texts(in: [1], accepting: .pictures)
                }
            }
        }
        try Decoders.withScript("printf '\\203\\000\\147no-code\\200'") { reader in
            #expect(throws: PictureError.refused(.noCode)) {
                try reader.texts(in: [1], accepting: .pictures)
            }
        }
    }

    @Test("where no process can be started or confined, that is not called the picture's fault")
    func unavailable() throws {
        #expect(throws: PictureError.unavailable(code: ENOENT)) {
            try PictureReader(program: "/nowhere").texts(in: [1], accepting: .pictures)
        }
        try Decoders.withScript("exit 71") { reader in
            #expect(throws: PictureError.unavailable(code: EPERM)) {
                try reader.texts(in: [1], accepting: .pictures)
            }
        }
    }

    @Test("a file over 16 MiB is refused by its size, without a process")
    func largeFile() {
        let bytes = [UInt8](repeating: 0xFF, count: 16_777_217)
        #expect(
            throws: PictureError.refused(.tooLarge(byteCount: 16_777_217, limit: 16_777_216))
        ) { try PictureReader(program: "/nowhere").texts(in: bytes, accepting: .pictures) }
    }

    @Test("every answer that is written reads as the same, and random bytes never as one")
    func answers() throws {
        let photo = try #require(PhotoPixels(width: 2, height: 1, bytes: [1, 2, 3, 4, 5, 6]))
        let code = try #require(FoundCode(Array("AMAN".utf8), x: -1, y: 7, side: 40))
        let answers: [(PictureQuestion, PictureAnswer)] = [
            (.photo, .photo(photo)), (.codes, .codes([code, code])),
            (.codesOrPDF, .codes([FoundCode](repeating: code, count: QRReader.codeCountMax))),
            (.codes, .refused(.tooManyPixels(width: 9, height: 8, limit: 7))),
            (.codesOrPDF, .refused(.tooManyPages(count: 33, limit: 32))),
            (.codesOrPDF, .refused(.pageTooLarge(widthPoints: 3, heightPoints: 2, limit: 1))),
            (.photo, .refused(.damaged)), (.codesOrPDF, .refused(.locked)),
        ]
        for (question, answer) in answers {
            let bytes = answer.encoded
            #expect(PictureAnswer(parsing: bytes, to: question) == answer)
            for length in 0..<min(bytes.count, 200) {
                #expect(PictureAnswer(parsing: Array(bytes.prefix(length)), to: question) == nil)
            }
        }
        #expect(PictureAnswer(parsing: PictureAnswer.photo(photo).encoded, to: .codes) == nil)
    }
}
