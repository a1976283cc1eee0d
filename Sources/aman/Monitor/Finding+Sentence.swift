import AmanLetter
import AmanMonitor
import AmanTexts
import AmanVerdict

extension Finding {
    /// What was found, in one sentence.
    var sentence: String {
        let texts = messages.cliRun.monitor
        switch self {
        case .twoTrees(let size): return texts.twoTrees(size: "\(size)")
        case .notContinued(let from, let to):
            return texts.notContinued(to: "\(to)", from: "\(from)")
        case .fewerEntries(let before, let now):
            return texts.fewerEntries(now: "\(now)", before: "\(before)")
        case .otherKey: return texts.otherKey
        case .otherLog(let origin): return texts.otherLog(origin: origin)
        case .wrongRoot(let size): return texts.wrongRoot(size: "\(size)")
        case .wrongTile(let path): return texts.wrongTile(path: path)
        case .wrongEntry(let index): return texts.wrongEntry(index: "\(index)")
        case .foreignEntry(let index): return texts.foreignEntry(index: "\(index)")
        case .witnessSawOther(let witness, let size):
            return texts.witnessSawOther(witness: witness, size: "\(size)")
        case .otherRoot: return texts.otherRoot
        default: return listSentence ?? openSentence ?? notableSentence
        }
    }

    /// What lists and notices say that the log does not, or the reverse.
    private var listSentence: String? {
        let texts = messages.cliRun.monitor
        switch self {
        case .listAheadOfLog(let index): return texts.listAheadOfLog(index: "\(index)")
        case .listShowsMore(let list, let index, let status):
            return texts.listShowsMore(list: "\(list)", index: "\(index)", status: status.code)
        case .listShowsLess(let list, let index, let status):
            return texts.listShowsLess(status: status.code, index: "\(index)", list: "\(list)")
        case .listCount(let status, let logged, let shown):
            return texts.listCount(logged: "\(logged)", status: status.code, shown: "\(shown)")
        case .listNotSigned(let list): return texts.listNotSigned(list: "\(list)")
        case .noticesNotSigned: return texts.noticesNotSigned
        case .noticeMissing(let digest):
            return texts.noticeMissing(digest: Hexadecimal.text(digest))
        case .noticeNotLogged(let digest):
            return texts.noticeNotLogged(digest: Hexadecimal.text(digest))
        default: return nil
        }
    }

    /// What cannot be judged now.
    private var openSentence: String? {
        let texts = messages.cliRun.monitor
        switch self {
        case .noTreeHead: return texts.noTreeHead
        case .tooManyEntries(let size): return texts.tooManyEntries(size: "\(size)")
        case .noEntries(let path): return texts.noEntries(path: path)
        case .noTile(let path): return texts.noTile(path: path)
        case .newerEntry(let index): return texts.newerEntry(index: "\(index)")
        case .listNotLogged(let list): return texts.listNotLogged(list: "\(list)")
        case .listOutdated(let list): return texts.listOutdated(list: "\(list)")
        case .listBehindLog(let list): return texts.listBehindLog(list: "\(list)")
        case .noList(let list): return texts.noList(list: "\(list)")
        case .noBundle: return texts.noBundle
        case .noNotices: return texts.noNotices
        case .witnessSilent(let witness): return texts.witnessSilent(witness: witness)
        case .witnessAhead(let witness, let size):
            return texts.witnessAhead(witness: witness, size: "\(size)")
        default: return nil
        }
    }

    /// What is lawful, and worth a look.
    private var notableSentence: String {
        let texts = messages.cliRun.monitor
        switch self {
        case .issuedTwice(let index): return texts.issuedTwice(index: "\(index)")
        case .statusOfUnknown(let index): return texts.statusOfUnknown(index: "\(index)")
        case .revokedAndBack(let index): return texts.revokedAndBack(index: "\(index)")
        case .entryAhead(let index): return texts.entryAhead(index: "\(index)")
        case .exchangeWithoutLetter(let index, _):
            return texts.exchangeWithoutLetter(index: "\(index)")
        case .unexplainedReason(let code): return texts.unexplainedReason(code: code)
        case .manyWithdrawn(let day, let count):
            return texts.manyWithdrawn(date: date(day), count: "\(count)")
        case .manyIssued(let day, let count):
            return texts.manyIssued(date: date(day), count: "\(count)")
        case .late(let hours, let limit):
            return texts.late(hours: "\(hours)", limit: "\(limit)")
        case .fewCosignatures(let found, let needed):
            return texts.fewCosignatures(found: "\(found)", needed: "\(needed)")
        default: return code
        }
    }
}

/// A day as `2026-12-01`, in UTC.
func date(_ day: Int64) -> String {
    String(Instant(seconds: day * 86_400).rfc3339.prefix(10))
}
