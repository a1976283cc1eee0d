import AmanRecords
import Testing

@testable import AmanOffice

@Suite("Codes and passwords")
struct PeopleCodeTests {
    /// RFC 6238, appendix B: SHA-1, the last six of the eight digits.
    @Test(
        "one-time codes are those of RFC 6238",
        arguments: [
            (Int64(59), "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
            (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ]
    )
    func vectors(second: Int64, digits: String) {
        let secret = Array("12345678901234567890".utf8)
        #expect(OneTimeCode.code(secret, step: OneTimeCode.step(atSecond: second)) == digits)
    }

    @Test("a code of the step before or after counts, an older one does not")
    func drift() {
        let secret = Array("12345678901234567890".utf8)
        let now: Int64 = 1_795_435_200
        let step = OneTimeCode.step(atSecond: now)
        for offset in Int64(-3)...3 {
            let found = OneTimeCode.matchingStep(
                OneTimeCode.code(secret, step: step + offset),
                secret,
                atSecond: now,
                after: -1
            )
            #expect(found == (abs(offset) <= 1 ? step + offset : nil), "\(offset)")
        }
        let code = OneTimeCode.code(secret, step: step)
        #expect(
            OneTimeCode.matchingStep(code, secret, atSecond: now, after: step) == nil
        )
        let spaced = "\(code.prefix(3)) \(code.suffix(3))"
        #expect(OneTimeCode.matchingStep(spaced, secret, atSecond: now, after: 0) == step)
        for text in ["", "12345", "1234567", "abcdef", String(repeating: "1", count: 500)] {
            #expect(OneTimeCode.matchingStep(text, secret, atSecond: now, after: 0) == nil)
        }
    }

    @Test(
        "secrets are written in base32 as RFC 4648 says",
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
        ]
    )
    func base32(text: String, written: String) {
        #expect(OneTimeCode.base32(Array(text.utf8)) == written)
    }

    @Test("a code is read as people type it, and what is written reads back")
    func codes() {
        let code = SecretCode(randomBytes: [0, 1, 18, 255, 100, 31, 7, 8, 9, 10, 11, 12])
        #expect(SecretCode(reading: code.written, length: 12) == code)
        #expect(SecretCode(reading: " " + code.written.lowercased(), length: 12) == code)
        #expect(SecretCode(reading: "۰۱JZ-۴Z۷۸-۹ABC", length: 12) == code)
        #expect(SecretCode(reading: code.written, length: 10) == nil)
        #expect(SecretCode(reading: "ÄÄÄÄ-ÄÄÄÄ", length: 8) == nil)
        #expect(!"\(code)".contains(code.characters))
        let token = SessionToken(randomBytes: (0..<32).map { UInt8($0) })
        #expect(SessionToken(reading: token.text) == token)
        for text in ["", String(token.text.dropLast()), token.text.uppercased(), token.text + "0"] {
            #expect(SessionToken(reading: text) == nil, "\(text)")
        }
        #expect(!"\(token)".contains(token.text) && token.formMark != token.text)
    }

    @Test(
        "a password is long and not what everybody tries",
        arguments: [
            ("four words of ours", nil), ("short", PasswordRuleError.tooShort(least: 12)),
            ("aaaaaaaaaaaaaaaa", .tooUniform), ("my name is farid!", .holdsName),
            ("Password123456", .wellKnown), ("پنج کلمهٔ خود ما", nil),
            (String(repeating: "long and ", count: 40), .tooLong(most: 256)),
        ] as [(String, PasswordRuleError?)]
    )
    func passwords(password: String, fault: PasswordRuleError?) {
        var found: PasswordRuleError?
        do throws(PasswordRuleError) {
            try PasswordRule.check(password, names: ["farid", "Farid Karimi"])
        } catch {
            found = error
        }
        #expect(found == fault)
    }

    @Test("Argon2id distinguishes the right password, and refuses one for no member")
    func argon2() async throws {
        let passwords = Passwords()
        let hash = try await passwords.hash("four words of ours")
        #expect(try await passwords.matches("four words of ours", hash, lane: .known))
        #expect(try await !passwords.matches("four words of our", hash, lane: .strangers))
        #expect(try await !passwords.matches("four words of ours", nil, lane: .strangers))
        #expect(try await !passwords.matches("four words of ours", [1, 2], lane: .known))
        #expect(try await passwords.hash("four words of ours") != hash)
    }
}
