// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `verify`.
package struct VerifyTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Standard input
    package var standardInput: String { catalogue[First.verify + 45] }
    /// Standard input was empty: no letter was judged.
    package var standardInputEmpty: String { catalogue[First.verify + 46] }
    /// How to ask: aman-verify --help
    package var howToAsk: String { catalogue[First.verify + 81] }
    package var argument: VerifyArgumentTexts { VerifyArgumentTexts(catalogue) }
    package var part: VerifyPartTexts { VerifyPartTexts(catalogue) }
    package var fault: VerifyFaultTexts { VerifyFaultTexts(catalogue) }
    package var checkCode: VerifyCheckCodeTexts { VerifyCheckCodeTexts(catalogue) }
    package var update: VerifyUpdateTexts { VerifyUpdateTexts(catalogue) }
    package var refusal: VerifyRefusalTexts { VerifyRefusalTexts(catalogue) }
    package var proof: VerifyProofTexts { VerifyProofTexts(catalogue) }
    package var subject: VerifySubjectTexts { VerifySubjectTexts(catalogue) }
    package var version: VerifyVersionTexts { VerifyVersionTexts(catalogue) }
    package var about: VerifyAboutTexts { VerifyAboutTexts(catalogue) }
    package var file: VerifyFileTexts { VerifyFileTexts(catalogue) }
    package var bundle: VerifyBundleTexts { VerifyBundleTexts(catalogue) }
    package var memory: VerifyMemoryTexts { VerifyMemoryTexts(catalogue) }
}

/// Texts of `verifyArgument`.
package struct VerifyArgumentTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is no option {option}.
    package func unknownOption(option: String) -> String { catalogue.filled(First.verify + 0, [("option", option)]) }
    /// {option} needs a value after it.
    package func valueMissing(option: String) -> String { catalogue.filled(First.verify + 1, [("option", option)]) }
    /// {option} takes no value.
    package func valueNotTaken(option: String) -> String { catalogue.filled(First.verify + 2, [("option", option)]) }
    /// {option} is given twice.
    package func optionTwice(option: String) -> String { catalogue.filled(First.verify + 3, [("option", option)]) }
    /// Name the bundle: --bundle FILE.
    package var noBundle: String { catalogue[First.verify + 4] }
    /// Give the letter's text, or - to read one from each line.
    package var noLetter: String { catalogue[First.verify + 5] }
    /// There is more than one letter; put the text in quotes, or use - for many.
    package var severalLetters: String { catalogue[First.verify + 6] }
    /// Give either a letter's text or --check-code, and the code in quotes.
    package var letterBesideCheckCode: String { catalogue[First.verify + 7] }
    /// A proof is of one letter: give its text, and not -.
    package var proofOfOneLetter: String { catalogue[First.verify + 8] }
    /// {option} is used only with --bundle, --root and --json.
    package func letterNotTaken(option: String) -> String { catalogue.filled(First.verify + 9, [("option", option)]) }
    /// {text} is not a time; write it like 2026-11-25T18:00:00Z.
    package func notATime(text: String) -> String { catalogue.filled(First.verify + 10, [("text", text)]) }
    /// {text} is not a root; it has 16 or 64 hexadecimal digits.
    package func notARoot(text: String) -> String { catalogue.filled(First.verify + 11, [("text", text)]) }
    /// There are no texts in {text}; there are in eng, prs, pus and fil.
    package func unknownLanguage(text: String) -> String { catalogue.filled(First.verify + 12, [("text", text)]) }
}

/// Texts of `verifyPart`.
package struct VerifyPartTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// its trust list
    package var trustList: String { catalogue[First.verify + 13] }
    /// what earlier root {place} says of its successor
    package func voucher(place: String) -> String { catalogue.filled(First.verify + 14, [("place", place)]) }
    /// status list {place}
    package func statusList(place: String) -> String { catalogue.filled(First.verify + 15, [("place", place)]) }
    /// notice list {place}
    package func noticeList(place: String) -> String { catalogue.filled(First.verify + 16, [("place", place)]) }
    /// log {place}
    package func log(place: String) -> String { catalogue.filled(First.verify + 78, [("place", place)]) }
}

/// Texts of `verifyFault`.
package struct VerifyFaultTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// is not a signed part
    package var envelope: String { catalogue[First.verify + 17] }
    /// is a part of another kind
    package var otherType: String { catalogue[First.verify + 18] }
    /// is signed by a key that may not sign it
    package var unknownKey: String { catalogue[First.verify + 19] }
    /// was changed after it was signed
    package var signature: String { catalogue[First.verify + 20] }
    /// breaks the rules of its content
    package var content: String { catalogue[First.verify + 21] }
    /// belongs to another programme
    package var otherProgramme: String { catalogue[First.verify + 22] }
    /// is about another office than its key is for
    package var otherPlace: String { catalogue[First.verify + 23] }
    /// was signed when its key was not in use
    package var keyOutOfTime: String { catalogue[First.verify + 24] }
    /// names another root as the next one
    package var otherSuccessor: String { catalogue[First.verify + 25] }
    /// is there twice
    package var duplicate: String { catalogue[First.verify + 26] }
    /// does not have two bits for each letter
    package var bitCount: String { catalogue[First.verify + 27] }
    /// has a tree head that is not correctly signed
    package var note: String { catalogue[First.verify + 28] }
    /// has leaves that do not match its tree head
    package var treeHead: String { catalogue[First.verify + 29] }
    /// is left out: this is an update to a bundle you have, not a whole one
    package var leftOut: String { catalogue[First.verify + 30] }
}

/// Texts of `verifyCheckCode`.
package struct VerifyCheckCodeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// A number and its check code have 18 to 20 characters, and these are {count}.
    package func length(count: String) -> String { catalogue.filled(First.verify + 31, [("count", count)]) }
    /// Number and check code do not match: something was misheard. Have both read again. This s…
    package var number: String { catalogue[First.verify + 32] }
}

/// Texts of `verifyUpdate`.
package struct VerifyUpdateTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// witnessed more often, {new}
    package func renewed(new: String) -> String { catalogue.filled(First.verify + 33, [("new", new)]) }
    /// as it was, {old}
    package func unchanged(old: String) -> String { catalogue.filled(First.verify + 34, [("old", old)]) }
    /// unchanged, {old}; the one offered is older, {new}
    package func olderOffered(old: String, new: String) -> String { catalogue.filled(First.verify + 35, [("old", old), ("new", new)]) }
    /// two different ones, both {new}. Report this to your office: one of them may be false
    package func contradicts(new: String) -> String { catalogue.filled(First.verify + 36, [("new", new)]) }
    /// unchanged. The one offered does not continue it: it is damaged, or shows different peopl…
    package var doesNotContinue: String { catalogue[First.verify + 37] }
    /// unchanged. The one offered leaves out a beginning that is not here; get a complete bundle
    package var lacksBeginning: String { catalogue[First.verify + 38] }
    /// dropped: the trust list names no key for it any more
    package var keyGone: String { catalogue[First.verify + 39] }
    /// The programme's root is {root} now; the one before named it.
    package func succeeded(root: String) -> String { catalogue.filled(First.verify + 53, [("root", root)]) }
    /// Nothing in it is newer than what you have.
    package var nothingNewer: String { catalogue[First.verify + 54] }
    /// {newer} of {parts} parts are newer now.
    package func newer(newer: String, parts: String) -> String { catalogue.filled(First.verify + 55, [("newer", newer), ("parts", parts)]) }
    /// {new}, was {old}
    package func replaced(new: String, old: String) -> String { catalogue.filled(First.verify + 56, [("new", new), ("old", old)]) }
    /// new, {new}
    package func added(new: String) -> String { catalogue.filled(First.verify + 57, [("new", new)]) }
    /// unchanged, {old}
    package func notOffered(old: String) -> String { catalogue.filled(First.verify + 58, [("old", old)]) }
}

/// Texts of `verifyRefusal`.
package struct VerifyRefusalTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// it belongs to another programme than {held}
    package func otherProgramme(held: String) -> String { catalogue.filled(First.verify + 40, [("held", held)]) }
    /// two trust lists have the sequence {sequence} and different contents; ask the programme w…
    package func trustListContradicts(sequence: String) -> String { catalogue.filled(First.verify + 41, [("sequence", sequence)]) }
    /// it is an update, and there is no bundle it could be merged with
    package var nothingHeld: String { catalogue[First.verify + 42] }
    /// both together are longer than a bundle can be ({limit} bytes)
    package func tooLarge(limit: String) -> String { catalogue.filled(First.verify + 43, [("limit", limit)]) }
    /// {newer} was not imported: {fact}. What was known before stays in use.
    package func told(newer: String, fact: String) -> String { catalogue.filled(First.verify + 44, [("newer", newer), ("fact", fact)]) }
}

/// Texts of `verifyProof`.
package struct VerifyProofTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The text is no letter that this bundle's programme signed, so there is nothing to prove.
    package var noLetter: String { catalogue[First.verify + 47] }
    /// {name} is not a proof of the log.
    package func notAProof(name: String) -> String { catalogue.filled(First.verify + 48, [("name", name)]) }
    /// Of the slip's {count} codes {missing} are missing. Read them too; the order does not mat…
    package func codesMissing(count: String, missing: String) -> String { catalogue.filled(First.verify + 49, [("count", count), ("missing", missing)]) }
    /// These are codes of more than one proof. Give those of one slip.
    package var severalProofs: String { catalogue[First.verify + 50] }
    /// These codes do not make a proof. Read the slip again.
    package var damaged: String { catalogue[First.verify + 51] }
    /// Tree head: {origin}, {size} entries, root {root}
    package func head(origin: String, size: String, root: String) -> String { catalogue.filled(First.verify + 52, [("origin", origin), ("size", size), ("root", root)]) }
}

/// Texts of `verifySubject`.
package struct VerifySubjectTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// trust list
    package var trustList: String { catalogue[First.verify + 59] }
    /// status list {uri}
    package func statusList(uri: String) -> String { catalogue.filled(First.verify + 60, [("uri", uri)]) }
    /// notices of {office}
    package func notices(office: String) -> String { catalogue.filled(First.verify + 61, [("office", office)]) }
    /// log {origin}
    package func log(origin: String) -> String { catalogue.filled(First.verify + 62, [("origin", origin)]) }
}

/// Texts of `verifyVersion`.
package struct VerifyVersionTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// sequence {number}
    package func sequence(number: String) -> String { catalogue.filled(First.verify + 63, [("number", number)]) }
    /// signed {moment}
    package func signed(moment: String) -> String { catalogue.filled(First.verify + 64, [("moment", moment)]) }
    /// 1 entry
    package func leaves(count: Int) -> String { catalogue.counted(First.verify + 65, count, []) }
}

/// Texts of `verifyAbout`.
package struct VerifyAboutTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Programme {programme}, root {root}, {bytes} bytes, put together {created}.
    package func head(programme: String, root: String, bytes: String, created: String) -> String { catalogue.filled(First.verify + 66, [("programme", programme), ("root", root), ("bytes", bytes), ("created", created)]) }
    /// {part}: {version}, {bytes} bytes
    package func part(part: String, version: String, bytes: String) -> String { catalogue.filled(First.verify + 67, [("part", part), ("version", version), ("bytes", bytes)]) }
    /// {part}: {version}, {age} ago, {bytes} bytes
    package func signedPart(part: String, version: String, age: String, bytes: String) -> String { catalogue.filled(First.verify + 68, [("part", part), ("version", version), ("age", age), ("bytes", bytes)]) }
    /// seen by {seen} of {listed} witnesses up to entry {size}, newest {age} ago
    package func seen(seen: String, listed: String, size: String, age: String) -> String { catalogue.filled(First.verify + 69, [("seen", seen), ("listed", listed), ("size", size), ("age", age)]) }
    /// seen by none of {listed} witnesses
    package func unseen(listed: String) -> String { catalogue.filled(First.verify + 70, [("listed", listed)]) }
    /// key {key}
    package func logKey(key: String) -> String { catalogue.filled(First.verify + 71, [("key", key)]) }
    /// its SHA-256, to compare by voice: {digest}
    package func keyDigest(digest: String) -> String { catalogue.filled(First.verify + 72, [("digest", digest)]) }
}

/// Texts of `verifyFile`.
package struct VerifyFileTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {name} could not be read: {reason}.
    package func cannotOpen(name: String, reason: String) -> String { catalogue.filled(First.verify + 73, [("name", name), ("reason", reason)]) }
    /// {name} could not be written: {reason}. It is unchanged.
    package func cannotReplace(name: String, reason: String) -> String { catalogue.filled(First.verify + 74, [("name", name), ("reason", reason)]) }
    /// {name} is longer than a bundle can be ({limit} bytes).
    package func tooLong(name: String, limit: String) -> String { catalogue.filled(First.verify + 75, [("name", name), ("limit", limit)]) }
}

/// Texts of `verifyBundle`.
package struct VerifyBundleTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// it is not a bundle, or was cut off ({code})
    package func container(code: String) -> String { catalogue.filled(First.verify + 76, [("code", code)]) }
    /// its root is {found}, which is not the root you asked for or trusted before, and does not…
    package func otherRoot(found: String) -> String { catalogue.filled(First.verify + 77, [("found", found)]) }
    /// The bundle {name} was not used: {fact}. Nothing was judged; get the bundle from the offi…
    package func refused(name: String, fact: String) -> String { catalogue.filled(First.verify + 79, [("name", name), ("fact", fact)]) }
    /// {part} {fact} ({code})
    package func part(part: String, fact: String, code: String) -> String { catalogue.filled(First.verify + 80, [("part", part), ("fact", fact), ("code", code)]) }
}

/// Texts of `verifyMemory`.
package struct VerifyMemoryTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// it could not be opened: {reason}
    package func cannotOpen(reason: String) -> String { catalogue.filled(First.verify + 82, [("reason", reason)]) }
    /// it is not a file
    package var notAFile: String { catalogue[First.verify + 83] }
    /// it holds something else and was left alone; name another file
    package var otherContent: String { catalogue[First.verify + 84] }
    /// it could not be written: {reason}
    package func cannotWrite(reason: String) -> String { catalogue.filled(First.verify + 85, [("reason", reason)]) }
    /// Nothing is remembered in {path}: {fact}. The verdict is valid, by this clock and this bu…
    package func nothingRemembered(path: String, fact: String) -> String { catalogue.filled(First.verify + 86, [("path", path), ("fact", fact)]) }
}

extension VerifyTexts {
    /// The texts of a language.
    package static func of(_ language: PageLanguage) -> VerifyTexts {
        VerifyTexts(.verify(language))
    }
}
