import TestSupport
import Testing

@testable import AmanWeb

@Suite("Taking a posted form apart")
struct FormTests {
    @Test("what a browser puts in comes out, byte for byte")
    func roundTrip() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<500 {
            let boundary = "----Web" + String(random.next() % 1_000_000)
            let parts = (0..<Int.random(in: 1...multipartPartCountMax, using: &random)).map {
                index in
                FormPart(
                    name: "field\(index)",
                    isFile: Bool.random(using: &random),
                    bytes: Self.hostile(boundary, &random)
                )
            }
            let body = multipartBody(parts, boundary: boundary)
            #expect(try multipartParts(of: body, boundary: Array(boundary.utf8)) == parts)
        }
    }

    /// Content that looks like a boundary and never is one.
    private static func hostile(_ boundary: String, _ random: inout SplitMix64) -> [UInt8] {
        let pieces: [[UInt8]] = [
            [13, 10], [45, 45], [13], [10], [13, 10, 45, 45],
            Array("\r\n--\(boundary.dropLast())".utf8),
            Array("--\(boundary)".utf8), Array("\r\n-\(boundary)".utf8), random.bytes(upTo: 40),
        ]
        let count = Int.random(in: 0...12, using: &random)
        let content = (0..<count).flatMap { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        return position(of: delimiter, in: [13, 10] + content, from: 0) == nil ? content : []
    }

    @Test("a form cut off anywhere is refused")
    func cutOff() throws {
        let body = multipartBody([.text("LETTER"), .photo([1, 2, 3])], boundary: "aman")
        let boundary = Array("aman".utf8)
        // The last two bytes are the line end after the closing boundary, which may be missing.
        for count in 0..<(body.count - 2) {
            #expect(throws: FormRefusal.self) {
                try multipartParts(of: Array(body[..<count]), boundary: boundary)
            }
        }
        #expect(try multipartParts(of: Array(body.dropLast(2)), boundary: boundary).count == 2)
    }

    @Test("no bytes bring it down")
    func randomBytes() {
        var random = SplitMix64(seed: 3)
        let boundary = Array("b".utf8)
        for _ in 0..<3_000 {
            var body = multipartBody([.text("A"), .photo([1])], boundary: "b")
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let at = Int.random(in: 0..<body.count, using: &random)
                body[at] = UInt8.random(in: .min ... .max, using: &random)
            }
            _ = try? multipartParts(of: body, boundary: boundary)
            _ = try? multipartParts(of: random.bytes(upTo: 60), boundary: boundary)
            _ = try? urlEncodedParts(of: random.bytes(upTo: 60))
        }
    }

    @Test("anything before the first or after the last boundary is refused")
    func strictEnds() throws {
        let body = multipartBody([.text("A")], boundary: "b")
        let boundary = Array("b".utf8)
        #expect(throws: FormRefusal.brokenAt(0)) {
            try multipartParts(of: Array("hello\r\n".utf8) + body, boundary: boundary)
        }
        #expect(throws: FormRefusal.self) {
            try multipartParts(of: body + Array("hello".utf8), boundary: boundary)
        }
    }

    @Test("more fields, or longer heads, than a form of ours has are refused")
    func limits() {
        let many = Array(repeating: FormPart.text("A"), count: multipartPartCountMax + 1)
        #expect(throws: FormRefusal.tooManyParts) {
            try multipartParts(of: multipartBody(many, boundary: "b"), boundary: Array("b".utf8))
        }
        let long = "--b\r\nX: \(String(repeating: "y", count: 2_000))\r\n\r\nA\r\n--b--"
        #expect(throws: FormRefusal.badHead(at: 5)) {
            try multipartParts(of: Array(long.utf8), boundary: Array("b".utf8))
        }
        let nameless = "--b\r\nContent-Disposition: form-data\r\n\r\nA\r\n--b--"
        #expect(throws: FormRefusal.badHead(at: 5)) {
            try multipartParts(of: Array(nameless.utf8), boundary: Array("b".utf8))
        }
    }

    @Test("a quoted file name may hold what it likes")
    func quotedNames() throws {
        let body = """
            --b\r
            Content-Disposition: form-data; name="photo"; filename="a; name=text; b.jpg"\r
            \r
            A\r
            --b--
            """
        let parts = try multipartParts(of: Array(body.utf8), boundary: Array("b".utf8))
        #expect(parts == [FormPart(name: "photo", isFile: true, bytes: Array("A".utf8))])
    }

    @Test("a boundary is taken as RFC 2046 allows it")
    func boundaries() throws {
        let form = "multipart/form-data; "
        #expect(try multipartBoundary(contentType: form + "boundary=abc") == Array("abc".utf8))
        #expect(
            try multipartBoundary(
                contentType: "Multipart/Form-Data; charset=utf-8; Boundary=\"a:b\""
            )
                == Array("a:b".utf8)
        )
        let bad = [
            "boundary=", "boundary=\"\"", "boundary=a\"b", "boundary=a b",
            "boundary=" + String(repeating: "a", count: 71), "border=abc",
        ]
        for parameter in bad {
            #expect(throws: FormRefusal.noBoundary) {
                try multipartBoundary(contentType: form + parameter)
            }
        }
        #expect(throws: FormRefusal.notAForm) {
            try multipartBoundary(contentType: "application/json")
        }
    }

    @Test("an escaped byte is that byte, and half an escape is itself")
    func urlEncoded() throws {
        let parts = try urlEncodedParts(of: Array("text=a+b%2B%zz%4&x".utf8))
        #expect(parts == [.text("a b+%zz%4"), FormPart(name: "x", isFile: false, bytes: [])])
    }
}
