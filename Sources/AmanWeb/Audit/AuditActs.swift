import AmanOffice
import AmanTexts

extension AuditActsTexts {
    /// What an act is called.
    subscript(_ act: AuditAct) -> String {
        switch act {
        case .apply: apply
        case .importFile: importFile
        case .correct: correct
        case .open: open
        case .decide: decide
        case .issue: issue
        case .print: print
        case .printedWell: printedWell
        case .call: call
        case .noShow: noShow
        case .handOut: handOut
        case .exchange: exchange
        case .revoke: revoke
        case .suspend: suspend
        case .reinstate: reinstate
        case .replace: replace
        case .erase: erase
        case .publish: publish
        case .trust: trust
        case .importBundle: importBundle
        case .backup: backup
        case .restore: restore
        case .staff: staff
        case .ask: ask
        case .decline: decline
        case .withdraw: withdraw
        case .signIn: signIn
        case .signInRefused: signInRefused
        case .coverage: coverage
        case .postNotice: postNotice
        case .screen: screen
        case .look: look
        case .keyCopy: keyCopy
        case .clock: clock
        case .upgrade: upgrade
        case .lock: lock
        case .custodians: custodians
        case .seal: seal
        case .unseal: unseal
        case .sealList: sealList
        case .askList: askList
        case .matchList: matchList
        case .clearListHit: clearListHit
        case .sendCase: sendCase
        case .takeCase: takeCase
        case .settleDouble: settleDouble
        case .findSlip: findSlip
        case .clearHit: clearHit
        case .askAgain: askAgain
        case .appeal: appeal
        case .proposeAnswer: proposeAnswer
        case .decideAppeal: decideAppeal
        case .incidents: incidents
        }
    }
}
