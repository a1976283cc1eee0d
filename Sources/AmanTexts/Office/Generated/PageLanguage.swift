// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// A language there are texts in.
package enum PageLanguage: String, CaseIterable, Sendable {
    case english = "eng"
    case dari = "prs"
    case pashto = "pus"
    case filipino = "fil"
    #if DEBUG
    /// English made strange: what is not from the catalogue is seen.
    case pseudo = "qps"
    #endif

    /// Those offered to people, English first.
    package static let allCases: [PageLanguage] = [.english, .dari, .pashto, .filipino]

    var facts: LanguageFacts {
        switch self {
        case .english:
            LanguageFacts(tag: "en", isRightToLeft: false, ownName: "English", isReviewed: true, browserTags: ["en", "eng"])
        case .dari:
            LanguageFacts(tag: "fa-AF", isRightToLeft: true, ownName: "دری", isReviewed: false, browserTags: ["prs", "fa", "fas", "per"])
        case .pashto:
            LanguageFacts(tag: "ps", isRightToLeft: true, ownName: "پښتو", isReviewed: false, browserTags: ["ps", "pus", "pbu", "pbt"])
        case .filipino:
            LanguageFacts(tag: "fil", isRightToLeft: false, ownName: "Filipino", isReviewed: false, browserTags: ["fil", "tl", "tgl"])
        #if DEBUG
        case .pseudo: LanguageFacts(tag: "en-x-pseudo", isRightToLeft: false, ownName: "[Þšéúđó]", isReviewed: true, browserTags: [])
        #endif
        }
    }
}

extension Catalogue {
    /// The texts of a language.
    static func of(_ language: PageLanguage) -> Catalogue {
        switch language {
        case .english: english
        case .dari: dari
        case .pashto: pashto
        case .filipino: filipino
        #if DEBUG
        case .pseudo: pseudo
        #endif
        }
    }
}
