import AmanLetter
import AmanSignature

/// A file of the program itself, style or script, whose address changes when it does.
///
/// The files are in `Assets`; the build puts their bytes into the program. Every page works without
/// its scripts.
struct OwnFile: Sendable {
    /// Where it is served, with a piece of its digest in it.
    let path: String
    let contentType: String
    let bytes: [UInt8]

    private init(_ name: String, _ ending: String, contentType: String, bytes: [UInt8]) {
        self.bytes = bytes
        path = "/own/\(name)-\(Hexadecimal.text(NativeSHA256.hash(bytes).prefix(6))).\(ending)"
        self.contentType = contentType
    }

    private init(style name: String, _ parts: [UInt8]...) {
        self.init(
            name,
            "css",
            contentType: "text/css; charset=utf-8",
            bytes: parts.flatMap(\.self)
        )
    }

    private init(script name: String, _ bytes: [UInt8]) {
        self.init(name, "js", contentType: "text/javascript; charset=utf-8", bytes: bytes)
    }

    /// The one stylesheet of the site: the look's tokens, light and dark, both ways of writing.
    ///
    /// Logical properties only, so that right to left needs no second sheet. What is printed comes
    /// last, because it overrules the rest.
    static let stylesheet = OwnFile(
        style: "aman",
        PackageResources.base_css,
        PackageResources.staff_css,
        PackageResources.review_css,
        PackageResources.call_css,
        PackageResources.coverage_css,
        PackageResources.incident_css,
        PackageResources.letters_css,
        PackageResources.verdict_css,
        PackageResources.print_css
    )
    /// Clears a verdict after 30 seconds, also from the way back: the page puts the empty form in
    /// its own place in the browser's history.
    static let script = OwnFile(script: "aman", PackageResources.site_js)
    /// Locks a page that is left alone, and opens it again with what was typed still in it.
    ///
    /// Only on pages of staff who are signed in. The server locks the session after the same time;
    /// this covers the page before.
    static let lockScript = OwnFile(script: "lock", PackageResources.lock_js)
    /// Only at the desk: sends the form half a second after the last key.
    ///
    /// The office saves it as a draft and answers with Latin spellings and with what is wrong or
    /// unusual. Ctrl+Enter sends the form. Nothing is put into the browser's own storage.
    static let deskScript = OwnFile(script: "desk", PackageResources.desk_js)
    /// Only on the page of a new ticket: prints the slip from a frame, then the next person is one
    /// key away.
    static let ticketScript = OwnFile(script: "ticket", PackageResources.ticket_js)
    /// Only on the caller's console: a key for each act, and the field ready for the scanner.
    ///
    /// Function keys, because a hand-held scanner types letters and digits.
    static let callScript = OwnFile(script: "call", PackageResources.call_js)
    /// Only on the pages of issuing: ticks a whole page, and follows a run.
    static let issueScript = OwnFile(script: "issue", PackageResources.issue_js)
    /// Only at the exchange desk: scans a letter, hears a hand-held scanner, and sends the form.
    ///
    /// It scans with the verifier page's own scanner, in a worker with a policy of its own. The
    /// scanner's files are asked for only when the camera is opened.
    static let exchangeScript = OwnFile(script: "exchange", PackageResources.exchange_js)
    /// Only on the form for incidents: a small task before it is sent, see `WorkChallenges`.
    static let incidentScript = OwnFile(script: "incident", PackageResources.incident_js)
    /// The call board's own style: black on paper, read from across a room; the ticket takes two
    /// fifths of the height.
    static let boardStylesheet = OwnFile(style: "board", PackageResources.board_css)
    /// Keeps the call board up to date, chimes and speaks where a button was pressed for it: a
    /// browser plays no sound before the page was touched.
    static let boardScript = OwnFile(script: "board", PackageResources.board_js)
    /// Only on the reviewer's pages: up and down go through the tickets, x ticks the one in focus,
    /// Enter follows its link; on a case, n opens the next one.
    static let reviewScript = OwnFile(script: "review", PackageResources.review_js)

    /// Hears a hand-held scanner that types as a keyboard does: the module of the verifier page.
    ///
    /// The scripts of the pages that take a letter import it.
    static let keyboardScanner = OwnFile(
        script: "keyboard-scanner",
        PackageResources.keyboard_scanner_js
    )

    static let all = [
        stylesheet, script, lockScript, deskScript, ticketScript, boardStylesheet, boardScript,
        reviewScript,
        callScript,
        issueScript, incidentScript,
        exchangeScript, keyboardScanner,
    ]
}
