/// What a text that is no letter seems to be, so that no guard is asked to clean a paper that was
/// read perfectly.
///
/// It is judged by how the text begins alone. It says nothing about the person, and the text itself
/// is never followed, opened or shown.
public enum CodeKind: String, CaseIterable, Sendable {
    /// The beginning of a letter's text: the scan broke off, or not all was pasted.
    case letterPart = "letter-part"
    /// A letter's number without its check code.
    case letterNumber = "letter-number"
    /// A letter's number and its check code.
    case checkCode = "check-code"
    /// One of the codes of a list on paper.
    case listCode = "list-code"
    /// One of the codes of a slip that proves a letter to be in the public log.
    case proofCode = "proof-code"
    /// A web address.
    case webAddress = "web-address"
    /// A health pass, such as the EU's `HC1:` or `shc:/`.
    case healthPass = "health-pass"
    /// A credential of another programme or kind.
    case credential
    /// The name and password of a wireless network.
    case network
    /// A visiting card.
    case contact
    /// A telephone number or a message to one.
    case telephone
    /// An address of electronic mail.
    case mail
    /// A place on the map.
    case place
    /// A payment.
    case payment
    /// The secret of a second factor.
    case signInSecret = "sign-in-secret"
    /// Digits alone, as on goods and identity cards.
    case digits
    /// Some other text.
    case text

    /// What a text seems to be; nil where it is long enough to be a letter that arrived damaged.
    ///
    /// - Parameter text: A text that `ScannedLetter(reading:)` refused.
    public init?(of text: String) {
        guard let symbols = TextSymbols(text)?.symbols else {
            // Other scripts: a note, unless it is so long that a keyboard may have made it.
            guard text.utf8.count < CodeKind.letterByteCountMin else { return nil }
            self = .text
            return
        }
        let start = String(decoding: symbols.prefix(64), as: UTF8.self)
        if let kind = CodeKind.beginnings.first(where: { startsWith(start, $0.text) })?.kind {
            self = kind
        } else if (try? CheckCode(reading: text)) != nil {
            self = .checkCode
        } else if (try? LetterNumber(reading: text)) != nil {
            self = .letterNumber
        } else if isLetterPart(symbols) {
            self = .letterPart
        } else if symbols.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), !symbols.isEmpty {
            self = .digits
        } else if symbols.count < CodeKind.letterByteCountMin {
            self = .text
        } else {
            return nil
        }
    }

    /// Fewest characters that a letter's text could have: a signature alone takes 96.
    private static let letterByteCountMin = 200

    /// How the texts of each kind begin, in capitals.
    private static let beginnings: [(text: String, kind: CodeKind)] = [
        ("AMAN1/", .listCode), ("VC:AMANPROOF", .proofCode),
        ("HC1:", .healthPass), ("HC2:", .healthPass), ("SHC:/", .healthPass),
        ("EYJ", .credential), ("OPENID", .credential), ("MDOC:", .credential),
        ("VC:", .credential), ("DID:", .credential), ("HTTPS://", .webAddress),
        ("HTTP://", .webAddress), ("WWW.", .webAddress), ("WIFI:", .network),
        ("BEGIN:VCARD", .contact), ("MECARD:", .contact), ("BIZCARD:", .contact),
        ("TEL:", .telephone), ("SMS:", .telephone), ("SMSTO:", .telephone),
        ("MAILTO:", .mail), ("MATMSG:", .mail), ("GEO:", .place), ("000201", .payment),
        ("BITCOIN:", .payment), ("UPI://", .payment), ("OTPAUTH://", .signInSecret),
    ]
}

private func startsWith(_ text: String, _ beginning: String) -> Bool {
    let (text, beginning) = (text.utf8.span, beginning.utf8.span)
    guard text.count >= beginning.count else { return false }
    for place in 0..<beginning.count where text[place] != beginning[place] { return false }
    return true
}

/// Whether a text is the beginning of a zlib stream in Base45, and not all of it.
private func isLetterPart(_ symbols: [UInt8]) -> Bool {
    // A line end counts as nothing, the likeliest; what it costs is the name of the fault alone.
    let text = symbols.filter { $0 != TextSymbols.lineEnd }
    guard text.count >= partLengthMin, text.count <= letterTextLengthMax else { return false }
    // The last group may be cut.
    let whole = String(decoding: text.prefix(text.count / 3 * 3), as: UTF8.self)
    guard let packed = try? Base45.decode(whole) else { return false }
    do {
        _ = try inflateZlib(packed, limit: letterByteCountMax)
        return false
    } catch {
        return error == .truncated
    }
}

/// Fewer characters than this may be anything.
private let partLengthMin = 12
