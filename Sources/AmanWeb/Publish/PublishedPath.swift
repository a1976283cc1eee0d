package import AmanLetter
import AmanTexts

/// A file of the public folder, named by a path that can only be one of ours.
///
/// There is no cleaning of paths here: what does not spell one of these names letter by letter is
/// not a path, so that no dots, escapes or slashes reach the file system.
package struct PublishedPath: Equatable, Sendable {
    /// Where the file is under `public/`, such as `log/tile/0/x001/067`.
    package let text: String
    /// What kind of file it is.
    let kind: PublishedKind

    /// Reads the path of a request as it came, undecoded.
    ///
    /// - Parameters:
    ///   - path: Begins with a slash.
    ///   - office: This office, whose own list is served at `/status/1` and `/status/OFFICE/1`,
    ///     and its log at `/log/` and `/log/OFFICE/`, which is the log's name.
    package init?(requestPath path: String, office: OfficeCode) {
        var names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(decoding: Array($0), as: UTF8.self) }
        guard names.first?.isEmpty == true, path.utf8.count <= 128 else { return nil }
        names.removeFirst()
        switch names.first {
        case "trust-list" where names.count == 1: kind = .trustList
        case "notices" where names.count == 1: kind = .notices
        case "case-key" where names.count == 1: kind = .caseKey
        case "status":
            if names.count == 3, names[1] == office.text { names.remove(at: 1) }
            guard names.count == 2 else { return nil }
            if names[1] == "lists" {
                kind = .statusLists
            } else {
                guard isPlainNumber(names[1]) else { return nil }
                kind = .statusList
            }
        case "log":
            names = withoutOrigin(names, office)
            guard let read = logKind(names.dropFirst()) else { return nil }
            kind = read
        default: return nil
        }
        text = names.joined(separator: "/")
    }
}

/// What kind of file is published, which decides its type and how long a cache may store it.
enum PublishedKind: Equatable, Sendable {
    case trustList, notices, statusList, treeHead
    /// The key that other offices seal cases with.
    case caseKey
    /// The log's key, for strangers' programs.
    case verifierKey
    /// The document that names the status lists.
    case statusLists
    /// A tile: one of a given width never changes.
    case tile

    var contentType: String {
        switch self {
        case .trustList: "application/aman-trust-list+cbor"
        case .notices: "application/aman-notices+cbor"
        case .statusList: "application/statuslist+cwt"
        case .statusLists: "application/json"
        case .treeHead, .verifierKey: "text/plain; charset=utf-8"
        case .caseKey: "application/aman-case-key+cbor"
        case .tile: "application/octet-stream"
        }
    }

    var cacheControl: String {
        switch self {
        case .tile: "public, max-age=31536000, immutable"
        // A list says itself that a copy is good for half a day (`ttl`): without the office that
        // long, but a change is seen within five minutes where it can be reached.
        case .statusList, .statusLists: "public, max-age=300, stale-if-error=43200"
        default: "public, no-cache"
        }
    }
}

/// Reads what follows `/log/`: `checkpoint`, or a tile by C2SP tlog-tiles.
private func logKind(_ names: ArraySlice<String>) -> PublishedKind? {
    if names.elementsEqual(["checkpoint"]) { return .treeHead }
    if names.elementsEqual(["vkey"]) { return .verifierKey }
    var rest = names
    guard rest.popFirst() == "tile", let level = rest.popFirst() else { return nil }
    // Levels above 5 would need more than 256^6 leaves.
    guard level == "entries" || (isPlainNumber(level) && level.utf8.count == 1 && level < "6")
    else { return nil }
    if rest.count >= 2, rest[rest.endIndex - 2].hasSuffix(".p"), let width = rest.popLast() {
        guard isPlainNumber(width), let count = UInt64(width), (1...255).contains(count) else {
            return nil
        }
        rest[rest.endIndex - 1].removeLast(2)
    }
    guard isTileIndex(rest) else { return nil }
    return .tile
}

/// The path of a file of the log without the end of the log's name, where it has one: `HER`, and a
/// number once the log's key was replaced.
///
/// C2SP asks that a log's name be its address; its files are below `/log/` all the same.
private func withoutOrigin(_ names: [String], _ office: OfficeCode) -> [String] {
    guard names.count > 2, names[1] == office.text else { return names }
    let isNumbered =
        names.count > 3 && isPlainNumber(names[2]) && !["0", "1"].contains(names[2])
    return [names[0]] + names.dropFirst(isNumbered ? 3 : 2)
}

/// `067`, or `x001/x234/067`: three digits each, every one but the last marked, none padded.
private func isTileIndex(_ names: ArraySlice<String>) -> Bool {
    guard let last = names.last, names.count <= 6, isThreeDigits(last[...]) else { return false }
    let marked = names.dropLast()
    guard marked.first != "x000" else { return false }
    return marked.allSatisfy { $0.utf8.first == UInt8(ascii: "x") && isThreeDigits($0.dropFirst()) }
}

private func isThreeDigits(_ text: Substring) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy(isDigit)
}

/// A decimal number without needless zeros, at most 18 digits.
private func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8
    guard (1...18).contains(digits.count), digits.allSatisfy(isDigit) else { return false }
    return digits.count == 1 || digits.first != UInt8(ascii: "0")
}

private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
