import AmanTexts

/// One field of a posted form.
struct FormPart: Equatable, Sendable {
    /// The field's name.
    var name: String
    /// True when the field came with a file name, as file fields do, even when no file was chosen.
    var isFile: Bool
    /// What was sent, as it was sent.
    var bytes: [UInt8]
}

/// Why a posted form could not be taken apart.
enum FormRefusal: Error, Equatable, Sendable {
    /// The content type names no boundary, or one that RFC 2046 does not allow.
    case noBoundary
    /// The body does not begin, continue or end as its boundary says.
    case brokenAt(Int)
    /// A part's head is longer than `multipartHeadByteCountMax` or not `name: value` lines.
    case badHead(at: Int)
    /// More than `multipartPartCountMax` parts.
    case tooManyParts
    /// The content type is no form's.
    case notAForm
}

/// Most parts of a form where nothing else is said: a check has two, and browsers add a few.
let multipartPartCountMax = 8
/// Most bytes of one part's head; browsers write about 150.
let multipartHeadByteCountMax = 1_024
/// Most bytes of a field name.
let multipartNameByteCountMax = 64

/// Finds the boundary in a `Content-Type` of `multipart/form-data`.
///
/// - Throws: `noBoundary` when it is missing, over 70 bytes, or holds other than RFC 2046 bchars.
func multipartBoundary(contentType: String) throws(FormRefusal) -> [UInt8] {
    let pieces = contentType.split(separator: ";", omittingEmptySubsequences: false)
    guard trimmed(pieces[0]).lowercased() == "multipart/form-data" else { throw .notAForm }
    for piece in pieces.dropFirst() {
        let pair = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2, trimmed(pair[0]).lowercased() == "boundary" else { continue }
        var value = Array(trimmed(pair[1]).utf8)
        if value.count >= 2, value.first == UInt8(ascii: "\""), value.last == value.first {
            value = Array(value[1..<(value.count - 1)])
        }
        guard (1...70).contains(value.count), value.allSatisfy(isBoundaryByte) else { break }
        return value
    }
    throw .noBoundary
}

private func isBoundaryByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
    default: "'()+_,-./:=?".utf8.contains(byte)
    }
}

private func trimmed(_ text: Substring) -> String {
    var bytes = Array(text.utf8)[...]
    while bytes.first == 32 || bytes.first == 9 { bytes.removeFirst() }
    while bytes.last == 32 || bytes.last == 9 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
}

/// Takes a `multipart/form-data` body apart.
///
/// Stricter than RFC 2046: no preamble, nothing after the last boundary but one line end. Browsers
/// and curl write it so; what is written otherwise is not from a form of ours.
func multipartParts(
    of body: [UInt8],
    boundary: [UInt8],
    countMax: Int = multipartPartCountMax
) throws(FormRefusal) -> [FormPart] {
    let dashes: [UInt8] = [45, 45]
    let opening = dashes + boundary
    guard body.starts(with: opening) else { throw .brokenAt(0) }
    let delimiter = [13, 10] + opening
    var parts: [FormPart] = []
    var at = opening.count
    while true {
        let after = body[at...]
        if after.starts(with: dashes) {
            let rest = after.dropFirst(2)
            guard rest.isEmpty || rest.elementsEqual([13, 10]) else { throw .brokenAt(at + 2) }
            return parts
        }
        guard after.starts(with: [13, 10]) else { throw .brokenAt(at) }
        guard parts.count < countMax else { throw .tooManyParts }
        let (head, start) = try partHead(in: body, from: at + 2)
        guard let end = position(of: delimiter, in: body, from: start) else {
            throw .brokenAt(start)
        }
        let field = try formField(head: head, at: at + 2)
        parts.append(
            FormPart(name: field.name, isFile: field.isFile, bytes: Array(body[start..<end]))
        )
        at = end + delimiter.count
    }
}

/// The head's lines and where the part's content starts.
private func partHead(
    in body: [UInt8],
    from start: Int
) throws(FormRefusal) -> (lines: [ArraySlice<UInt8>], content: Int) {
    var lines: [ArraySlice<UInt8>] = []
    var at = start
    let limit = min(body.count, start + multipartHeadByteCountMax)
    while let end = position(of: [13, 10], in: body, from: at, before: limit) {
        if end == at { return (lines, end + 2) }
        lines.append(body[at..<end])
        at = end + 2
    }
    throw .badHead(at: start)
}

private func formField(
    head: [ArraySlice<UInt8>],
    at: Int
) throws(FormRefusal) -> (name: String, isFile: Bool) {
    for line in head {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw .badHead(at: at) }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        guard name == "content-disposition" else { continue }
        let parameters = dispositionParameters(Array(line[(colon + 1)...]))
        guard let field = parameters["name"], field.utf8.count <= multipartNameByteCountMax else {
            throw .badHead(at: at)
        }
        let isFile = parameters["filename"] != nil || parameters["filename*"] != nil
        return (field, isFile)
    }
    throw .badHead(at: at)
}

/// The parameters of `form-data; name="…"; filename="…"`; empty when it is none.
private func dispositionParameters(_ value: [UInt8]) -> [String: String] {
    var found: [String: String] = [:]
    var pieces: [[UInt8]] = [[]]
    var quoted = false
    for byte in value {
        // Browsers write a quote inside a name as %22, so a quote always opens or closes.
        if byte == UInt8(ascii: "\"") { quoted.toggle() }
        if byte == UInt8(ascii: ";"), !quoted {
            pieces.append([])
        } else if byte != UInt8(ascii: "\"") {
            pieces[pieces.count - 1].append(byte)
        }
    }
    let texts = pieces.map { trimmed(Substring(String(decoding: $0, as: UTF8.self))) }
    guard texts.first?.lowercased() == "form-data" else { return [:] }
    for text in texts.dropFirst() {
        let pair = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2 else { continue }
        found[pair[0].lowercased()] = String(pair[1])
    }
    return found
}

/// Where `needle` first is in `hay` at or after `start`, wholly before `limit`.
func position(
    of needle: [UInt8],
    in hay: [UInt8],
    from start: Int,
    before limit: Int? = nil
) -> Int? {
    let last = (limit ?? hay.count) - needle.count
    guard let first = needle.first, start >= 0, start <= last else { return nil }
    var at = start
    while at <= last {
        if hay[at] == first {
            var matched = 1
            while matched < needle.count, hay[at + matched] == needle[matched] { matched += 1 }
            if matched == needle.count { return at }
        }
        at += 1
    }
    return nil
}
