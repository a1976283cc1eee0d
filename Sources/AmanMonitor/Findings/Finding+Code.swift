import AmanLetter
import AmanVerdict

extension Finding {
    /// The word that machine output uses for the kind.
    package var code: String {
        switch self {
        case .twoTrees: "two-trees"
        case .notContinued: "not-continued"
        case .otherKey: "other-key"
        case .otherLog: "other-log"
        case .wrongRoot: "wrong-root"
        case .wrongTile: "wrong-tile"
        case .wrongEntry: "wrong-entry"
        case .foreignEntry: "foreign-entry"
        case .listAheadOfLog: "list-ahead-of-log"
        case .listShowsMore: "list-shows-more"
        case .listShowsLess: "list-shows-less"
        case .listCount: "list-count"
        case .listNotSigned: "list-not-signed"
        case .noticesNotSigned: "notices-not-signed"
        case .noticeMissing: "notice-missing"
        case .noticeNotLogged: "notice-not-logged"
        case .witnessSawOther: "witness-saw-other"
        case .otherRoot: "other-root"
        default: openCode
        }
    }

    /// The word for what cannot be told, or is worth a look.
    private var openCode: String {
        switch self {
        case .noTreeHead: "no-tree-head"
        case .fewerEntries: "fewer-entries"
        case .tooManyEntries: "too-many-entries"
        case .noEntries: "no-entries"
        case .noTile: "no-tile"
        case .newerEntry: "newer-entry"
        case .listNotLogged: "list-not-logged"
        case .listOutdated: "list-outdated"
        case .listBehindLog: "list-behind-log"
        case .noList: "no-list"
        case .noBundle: "no-bundle"
        case .noNotices: "no-notices"
        case .witnessSilent: "witness-silent"
        case .witnessAhead: "witness-ahead"
        case .entryAhead: "entry-ahead"
        case .issuedTwice: "issued-twice"
        case .statusOfUnknown: "status-of-unknown"
        case .revokedAndBack: "revoked-and-back"
        case .exchangeWithoutLetter: "exchange-without-letter"
        case .unexplainedReason: "unexplained-reason"
        case .manyWithdrawn: "many-withdrawn"
        case .manyIssued: "many-issued"
        case .late: "late"
        case .fewCosignatures: "few-cosignatures"
        default: ""
        }
    }
}

extension Finding {
    /// How much it weighs.
    package var weight: Weight {
        switch self {
        case .noTreeHead, .tooManyEntries, .noEntries, .noTile, .newerEntry, .listNotLogged,
            .listOutdated, .listBehindLog, .fewerEntries, .noList, .noBundle, .noNotices,
            .witnessSilent, .witnessAhead:
            .cannotTell
        case .entryAhead, .issuedTwice, .statusOfUnknown, .revokedAndBack, .exchangeWithoutLetter,
            .unexplainedReason, .manyWithdrawn, .manyIssued, .late, .fewCosignatures:
            .notable
        default: .doesNotFit
        }
    }

    /// What it is about, for machine output: an index, a path, a name; empty where the code says it
    /// all.
    ///
    /// Two findings of one code and one subject are the same finding, on whatever day.
    package var subject: String {
        switch self {
        case .otherKey, .noticesNotSigned, .otherRoot, .noTreeHead, .noBundle, .noNotices, .late,
            .fewCosignatures:
            ""
        case .twoTrees(let size), .wrongRoot(let size), .tooManyEntries(let size): "\(size)"
        case .notContinued(let from, let to): "\(from)-\(to)"
        case .fewerEntries(let before, let now): "\(before)-\(now)"
        case .otherLog(let origin): origin
        case .wrongTile(let path), .noEntries(let path), .noTile(let path): path
        case .wrongEntry(let index), .foreignEntry(let index), .listAheadOfLog(let index),
            .newerEntry(let index), .entryAhead(let index), .issuedTwice(let index),
            .statusOfUnknown(let index),
            .revokedAndBack(let index), .exchangeWithoutLetter(let index, _):
            "\(index)"
        case .listShowsMore(let list, let index, _), .listShowsLess(let list, let index, _):
            "\(list)/\(index)"
        case .listCount(let status, _, _): status.code
        case .listNotSigned(let list), .listNotLogged(let list),
            .listOutdated(let list), .listBehindLog(let list), .noList(let list):
            "\(list)"
        case .noticeMissing(let digest), .noticeNotLogged(let digest):
            Hexadecimal.text(digest)
        case .witnessSawOther(let witness, _), .witnessSilent(let witness),
            .witnessAhead(let witness, _):
            witness
        case .unexplainedReason(let code): code
        case .manyWithdrawn(let day, _), .manyIssued(let day, _): "\(day)"
        }
    }
}
