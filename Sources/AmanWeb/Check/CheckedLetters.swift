import AmanLetter
import AmanOffice
import AmanVerdict

/// What became of what was given to be checked.
enum CheckOutcome {
    /// Each letter that was found; where none is a letter, the code that comes nearest to one.
    case letters([JudgedLetter])
    /// What is known of the letter that a number and its check code name, and how they were typed.
    case answer(CheckAnswer, typed: String)
}

/// The text of a letter's code, and the judgement of it.
struct JudgedLetter {
    let text: String
    let judgement: Judgement
}

/// The codes of one picture that a page's own camera read; none where the form has none.
///
/// - Throws: `textTooLong` for a code that is longer than a letter's text may be.
func scannedCodes(
    in parts: [FormPart],
    _ limits: SiteLimits
) throws(SiteRefusal) -> [String] {
    var codes: [String] = []
    for part in parts where part.name == "code" && !part.isFile {
        guard part.bytes.count <= limits.textByteCountMax else { throw .textTooLong }
        codes.append(String(decoding: part.bytes, as: UTF8.self))
    }
    return codes
}

extension CheckingSite {
    /// Judges what was given.
    ///
    /// A number typed with its check code is looked up; of a photo every letter is judged.
    ///
    /// - Parameters:
    ///   - letter: What was given.
    ///   - network: Who gave it.
    /// - Returns: The letters, judged, or what is known of the one that was named.
    /// - Throws: As `letters` and `lookUp`; other errors as they come.
    func checked(_ letter: GivenLetter, from network: ClientNetwork) async throws -> CheckOutcome {
        switch letter {
        case .text(let text):
            let judgement = try await judge(text)
            if judgement.reason == .noLetter(.checkCode), let code = try? CheckCode(reading: text) {
                return .answer(try await lookUp(code, for: network), typed: text)
            }
            return .letters([JudgedLetter(text: text, judgement: judgement)])
        case .photo(let photo):
            return .letters(try await letters(in: photo, longWork.guardPhotos))
        }
    }

    /// Looks a letter up by its number and check code, in the bundle that anyone may fetch.
    ///
    /// - Throws: `overloaded` when too many are looked up; what stopped the bundle from being read.
    func lookUp(_ code: CheckCode, for network: ClientNetwork) async throws -> CheckAnswer {
        try await longWork.lookingUp(for: network) { try await answer(code) }
    }

    /// Judges each letter in a photo, by the rule of every program: see `LetterCodes`.
    ///
    /// - Throws: `wrongType`, `tooManyPixels`, `noCode`, `busy`; other errors as they come.
    func letters(in photo: [UInt8], _ photos: PhotoLimiter) async throws -> [JudgedLetter] {
        try await letters(among: try await codes(in: photo, photos))
    }

    /// Judges each letter among the codes of one picture.
    ///
    /// - Throws: `noCode`; other errors as they come.
    func letters(among codes: [String]) async throws -> [JudgedLetter] {
        let codes = Array(codes.prefix(LetterCodes.pictureCodeCountMax))
        var letters: [JudgedLetter] = []
        for places in LetterCodes(among: codes).letters {
            guard let first = places.first else { continue }
            var best = try await judged(codes[first])
            for place in places.dropFirst() where best.judgement.letter == nil {
                let other = try await judged(codes[place])
                if other.judgement.letter != nil { best = other }
            }
            letters.append(best)
        }
        guard !letters.isEmpty else { throw SiteRefusal.noCode }
        return letters
    }

    private func judged(_ text: String) async throws -> JudgedLetter {
        JudgedLetter(text: text, judgement: try await judge(text))
    }
}
