import AmanLog
import AmanTexts

/// A file of the program itself, style or script, whose address changes when it does.
struct OwnFile: Sendable {
    /// Where it is served, with a piece of its digest in it.
    let path: String
    let contentType: String
    let bytes: [UInt8]

    private init(_ name: String, _ ending: String, contentType: String, text: String) {
        bytes = Array(text.utf8)
        path = "/own/\(name)-\(hexText(sha256(bytes).prefix(6))).\(ending)"
        self.contentType = contentType
    }

    static let stylesheet = OwnFile(
        "aman",
        "css",
        contentType: "text/css; charset=utf-8",
        text: stylesheetText
    )
    static let script = OwnFile(
        "aman",
        "js",
        contentType: "text/javascript; charset=utf-8",
        text: scriptText
    )
    /// Only on pages of a member who is signed in.
    static let lockScript = OwnFile(
        "lock",
        "js",
        contentType: "text/javascript; charset=utf-8",
        text: lockScriptText
    )
    /// Only at the desk.
    static let deskScript = OwnFile(
        "desk",
        "js",
        contentType: "text/javascript; charset=utf-8",
        text: deskScriptText
    )
    /// Only on the caller's console.
    static let callScript = OwnFile(
        "call",
        "js",
        contentType: "text/javascript; charset=utf-8",
        text: callScriptText
    )
    /// Only on the pages of issuing.
    static let issueScript = OwnFile(
        "issue",
        "js",
        contentType: "text/javascript; charset=utf-8",
        text: issueScriptText
    )
    /// Only at the exchange desk.
    static let exchangeScript = OwnFile(
        "exchange",
        "js",
        contentType: "text/javascript; charset=utf-8",
        text: exchangeScriptText
    )
    static let boardStylesheet = OwnFile(
        "board",
        "css",
        contentType: "text/css; charset=utf-8",
        text: boardStylesheetText
    )
    static let boardScript = OwnFile(
        "board",
        "js",
        contentType: "text/javascript; charset=utf-8",
        text: boardScriptText
    )
    /// Only on the reviewer's pages.
    static let reviewScript = OwnFile(
        "review",
        "js",
        contentType: "text/javascript; charset=utf-8",
        text: reviewScriptText
    )
    static let all = [
        stylesheet, script, lockScript, deskScript, boardStylesheet, boardScript,
        reviewScript,
        callScript,
        issueScript,
        exchangeScript,
    ]
}

/// Bytes as lower-case hexadecimal digits.
func hexText(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
}
