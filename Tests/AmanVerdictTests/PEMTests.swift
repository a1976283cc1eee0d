import AmanLetter
import AmanSignature
import Testing

@Suite("Public keys as text")
struct PEMTests {
    @Test("keys of both kinds come back in their order")
    func roundTrip() throws {
        let keys = [SignatureAlgorithm.es256, .ed25519, .es256].map {
            SigningKey.generate($0).publicHalf
        }
        let text = "# signer, status key, log\n\n" + PEM.encode(keys)
        #expect(try PEM.parse(text) == keys)
        let windows = text.utf8.reduce(into: [UInt8]()) { bytes, byte in
            bytes += byte == 0x0a ? [0x0d, 0x0a] : [byte]
        }
        #expect(try PEM.parse(String(decoding: windows, as: UTF8.self)) == keys)
    }

    @Test("a file that an editor of Windows saved is read, with its byte order mark")
    func byteOrderMark() throws {
        let key = SigningKey.generate(.es256).publicHalf
        #expect(try PEM.parse("\u{FEFF}" + PEM.encode([key])) == [key])
        #expect(throws: PEMRefusal.unexpectedLine(1)) {
            try PEM.parse("\u{FEFF}\u{FEFF}" + PEM.encode([key]))
        }
    }

    @Test("the key of RFC 8410 is read")
    func example() throws {
        let text = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
            -----END PUBLIC KEY-----
            """
        let key = try #require(try PEM.parse(text).first)
        #expect(key.algorithm == .ed25519)
        #expect(key.bytes.prefix(4) == [0x19, 0xbf, 0x44, 0x09])
    }

    @Test("a text without a sound key is refused with its line")
    func refused() {
        let begin = "-----BEGIN PUBLIC KEY-----\n"
        let end = "-----END PUBLIC KEY-----\n"
        #expect(throws: PEMRefusal.noKey) { try PEM.parse("") }
        #expect(throws: PEMRefusal.unexpectedLine(2)) { try PEM.parse("\nhello\n") }
        #expect(throws: PEMRefusal.unfinished(line: 1)) { try PEM.parse(begin + "AAAA\n") }
        #expect(throws: PEMRefusal.notBase64(line: 1)) { try PEM.parse(begin + "%%\n" + end) }
        #expect(throws: PEMRefusal.otherKind(line: 1)) { try PEM.parse(begin + "AAAA\n" + end) }
        let small = PEM.encode([
            PublicKey(algorithm: .ed25519, bytes: [1] + [UInt8](repeating: 0, count: 31))
        ])
        #expect(throws: PEMRefusal.unfitKey(line: 1)) { try PEM.parse(small) }
        let off = PEM.encode([
            PublicKey(algorithm: .es256, bytes: [4] + [UInt8](repeating: 1, count: 64))
        ])
        #expect(throws: PEMRefusal.unfitKey(line: 1)) { try PEM.parse(off) }
    }
}
