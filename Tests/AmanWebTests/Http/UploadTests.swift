import AmanOffice
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("What strangers and broken programs send")
struct UploadTests {
    private func send(
        _ browser: StaffBrowser,
        _ parts: [FormPart],
        fileName: String = "photo.jpg"
    ) async throws -> Answered {
        let own = [
            FormPart(name: "mark", isFile: false, bytes: Array(browser.mark.utf8)),
            FormPart(
                name: "form",
                isFile: false,
                bytes: Array(String(repeating: "a", count: 32).utf8)
            ),
            FormPart(name: "province", isFile: false, bytes: Array("AF-KDZ".utf8)),
        ]
        let body = String(decoding: multipartBody(own, boundary: "----aman"), as: UTF8.self)
            .dropLast("------aman--\r\n".count)
        var bytes = Array(body.utf8)
        for part in parts {
            let head =
                "------aman\r\nContent-Disposition: form-data; name=\"\(part.name)\"; "
                + "filename=\"\(fileName)\"\r\nContent-Type: image/jpeg\r\n\r\n"
            bytes += Array(head.utf8) + part.bytes + [13, 10]
        }
        bytes += Array("------aman--\r\n".utf8)
        return try await browser.post("/desk", multipart: bytes)
    }

    private func desk() async throws -> (StaffedSite, StaffBrowser) {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        return (staffed, try await staffed.browser("farid"))
    }

    private let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]

    @Test("a form over the desk's limit is refused with a sentence, and nothing is stored")
    func tooLarge() async throws {
        let (staffed, browser) = try await desk()
        let photo = jpeg + [UInt8](repeating: 7, count: 300_000)
        let answer = try await send(browser, [.photo(photo)])
        #expect(answer.status == 413 && answer.text.contains("<h1>"))
        #expect(try await staffed.stored().isEmpty)
    }

    @Test(
        "a file's name is nobody's path, header or markup",
        arguments: [
            "../../etc/passwd", "C:\\\\nul", "<script>alert(1)</script>.jpg", "%0d%0aX-Own: 1",
            "aman.toml\u{0}.jpg", String(repeating: "a", count: 800), "عکس.jpg", "",
        ]
    )
    func names(name: String) async throws {
        let (staffed, browser) = try await desk()
        let answer = try await send(browser, [.photo(jpeg)], fileName: name)
        #expect(answer.status == 303, "\(answer.status)")
        #expect(try await staffed.stored().first?.photo == jpeg)
        #expect(answer.headers[.location] == "/desk/ticket/1?lang=eng")
        #expect(answer.headers.allSatisfy { $0.name.canonicalName != "x-own" })
    }

    @Test("a line end in a field is text, and makes no second header or cookie")
    func lineEnds() async throws {
        let (_, browser) = try await desk()
        let answer = try await browser.post(
            "/desk",
            [("province", "AF-KDZ\r\nSet-Cookie: x=1"), ("secondName", "a\r\nLocation: //evil")]
        )
        #expect(answer.headers[values: .setCookie].isEmpty)
        #expect(answer.headers[.location]?.hasPrefix("/desk/") != false)
        let path = "/sign-in?lang=eng%0d%0aSet-Cookie:%20x=1&to=/desk%0d%0aX:1"
        let page = try await browser.get(path)
        #expect(page.headers[values: .setCookie].isEmpty && page.status < 400)
    }

    @Test("a photo of a hundred megapixels is refused with its size in words")
    func megapixels() async throws {
        var site = try await sampleSite()
        site.pictures = PlainPictures { _ in
            throw PhotoRefusal.tooManyPixels(width: 10_000, height: 9_999, limit: 40_000_000)
        }
        // The real reader's limit is tested with the paper.
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
        let size: [UInt8] = [0x49, 0x48, 0x44, 0x52, 0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]
        let answer = try await check(site, [.photo(head + size)])
        #expect(answer.status == 413 && answer.text.contains("<h1>"))
        #expect(answer.text.contains("10000 × 9999"))
    }
}
