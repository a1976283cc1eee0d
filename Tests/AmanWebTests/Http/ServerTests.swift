import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import AmanWeb

@Suite("The counter as a server")
struct ServerTests {
    @Test("serves over a socket, and closes the door on heads that are too long")
    func live() async throws {
        let address = try #require(ListenAddress(reading: "127.0.0.1:0"))
        let application = try siteApplication(try await sampleSite(), listen: address)
        try await application.test(.live) { client in
            try await client.execute(uri: "/check", method: .get) { response in
                #expect(response.status == .ok)
            }
            let long = String(repeating: "a", count: 20_000)
            await #expect(throws: (any Error).self, "a long head was taken") {
                let answer = try await client.execute(
                    uri: "/",
                    method: .get,
                    headers: [.userAgent: long]
                )
                guard answer.status == .ok else { throw Refused() }
            }
        }
    }

    @Test("a form that grows past its limit is refused while it still arrives")
    func growingForm() async throws {
        var site = try await sampleSite()
        site.limits.photoByteCountMax = 50_000
        let address = try #require(ListenAddress(reading: "127.0.0.1:0"))
        let photo = FormPart.photo([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 1, count: 400_000))
        let body = multipartBody([photo], boundary: "b")
        try await siteApplication(site, listen: address).test(.live) { client in
            try await client.execute(
                uri: "/check",
                method: .post,
                headers: [.contentType: "multipart/form-data; boundary=b"],
                body: ByteBuffer(bytes: body)
            ) { response in
                #expect(response.status == .contentTooLarge)
                #expect(String(buffer: response.body).contains("This photo is too large."))
            }
        }
    }
}

private struct Refused: Error {}
