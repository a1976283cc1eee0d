import AmanLetter
import AmanSignature
import HTTPTypes
import Hummingbird

/// A file as it goes over HTTP: whole, a part of it, or only the word that nothing changed.
struct FileAnswer: Sendable {
    var bytes: [UInt8]
    var contentType: String
    var cacheControl: String
    /// The name under which a browser should save it, if it should.
    var fileName: String?

    /// Answers a GET or HEAD with ETag, If-None-Match, Range and If-Range by RFC 9110.
    func response(to request: Request) -> Response {
        let tag = "\"\(Hexadecimal.text(NativeSHA256.hash(bytes).prefix(12)))\""
        var headers: HTTPFields = [
            .contentType: contentType, .cacheControl: cacheControl, .eTag: tag,
            .acceptRanges: "bytes", .accessControlAllowOrigin: "*",
        ]
        headers.say("Cross-Origin-Resource-Policy", "cross-origin")
        if let fileName {
            headers[.contentDisposition] = "attachment; filename=\"\(fileName)\""
        }
        if let known = request.headers[.ifNoneMatch], names(known, tag) {
            return Response(status: .notModified, headers: headers)
        }
        switch askedRange(request, tag) {
        case .whole:
            return Response(status: .ok, headers: headers, body: body(bytes[...]))
        case .part(let range):
            headers[.contentRange] =
                "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
            return Response(status: .partialContent, headers: headers, body: body(bytes[range]))
        case .unsatisfiable:
            headers[.contentRange] = "bytes */\(bytes.count)"
            return Response(status: .rangeNotSatisfiable, headers: headers)
        }
    }

    private func askedRange(_ request: Request, _ tag: String) -> ByteRange {
        guard let header = request.headers[.range] else { return .whole }
        if let condition = request.headers[.ifRange], condition != tag { return .whole }
        return ByteRange(header: header, byteCount: bytes.count)
    }

    private func body(_ part: ArraySlice<UInt8>) -> ResponseBody {
        .init(byteBuffer: ByteBuffer(bytes: part))
    }

    private func names(_ list: String, _ tag: String) -> Bool {
        list.split(separator: ",").contains { entry in
            let name = entry.filter { $0 != " " }
            return name == "*" || name == tag || name == "W/" + tag
        }
    }
}

/// The bytes that a `Range` header requests.
enum ByteRange: Equatable, Sendable {
    case whole
    case part(Range<Int>)
    case unsatisfiable

    /// Reads one range; several, or another unit, are answered with the whole, as RFC 9110 allows.
    init(header: String, byteCount: Int) {
        self = .whole
        guard header.hasPrefix("bytes="), header.utf8.count <= 64 else { return }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy(isASCIIDigit) }) else { return }
        switch (Int(ends[0]), Int(ends[1])) {
        case (let first?, let last?) where first <= last:
            self = Self.reaching(from: first, to: last, byteCount)
        case (let first?, nil) where ends[1].isEmpty:
            self = Self.reaching(from: first, to: byteCount - 1, byteCount)
        case (nil, let count?) where ends[0].isEmpty:
            guard count > 0, byteCount > 0 else {
                self = .unsatisfiable
                return
            }
            self = .part(max(0, byteCount - count)..<byteCount)
        default: return
        }
    }

    private static func reaching(from first: Int, to last: Int, _ byteCount: Int) -> ByteRange {
        guard first < byteCount else { return .unsatisfiable }
        return .part(first..<(min(last, byteCount - 1) + 1))
    }
}

private func isASCIIDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
