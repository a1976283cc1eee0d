// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `publicSite`.
package struct PublicSiteTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Letters of safe conduct: what anyone may know
    package var title: String { catalogue[First.publicSite + 0] }
    /// This office gives people a written promise of safe conduct. Anyone can check a letter wi…
    package var lead: String { catalogue[First.publicSite + 1] }
    /// As of {moment}: the public log was signed then.
    package func asOf(moment: String) -> String { catalogue.filled(First.publicSite + 2, [("moment", moment)]) }
    /// When a letter is not honoured
    package var refusedTitle: String { catalogue[First.publicSite + 10] }
    /// Or report it on the office's own pages, without giving a name:
    package var reportAt: String { catalogue[First.publicSite + 11] }
    /// Check a letter
    package var checkTitle: String { catalogue[First.publicSite + 12] }
    /// open it once from a web server; from then on the phone checks without a network. Straigh…
    package var phoneHow: String { catalogue[First.publicSite + 13] }
    /// On a computer without a network, with the file "bundle" of this folder:
    package var checkHow: String { catalogue[First.publicSite + 14] }
    /// The public log
    package var logTitle: String { catalogue[First.publicSite + 15] }
    /// Each letter and each change of a letter is an entry. Anyone may copy the log and compute…
    package var logLead: String { catalogue[First.publicSite + 16] }
    /// Its key
    package var keyTitle: String { catalogue[First.publicSite + 17] }
    /// Its newest signed head
    package var headTitle: String { catalogue[First.publicSite + 18] }
    /// Witnesses
    package var witnessTitle: String { catalogue[First.publicSite + 19] }
    /// {needed} of these {listed} outsiders must have signed a head:
    package func needed(needed: String, listed: String) -> String { catalogue.filled(First.publicSite + 20, [("needed", needed), ("listed", listed)]) }
    /// No outsider signs this log yet: keep copies of its heads.
    package var noWitness: String { catalogue[First.publicSite + 21] }
    /// How to check it
    package var howTitle: String { catalogue[First.publicSite + 22] }
    /// Copy the log, and check it while copying:
    package var howCopy: String { catalogue[First.publicSite + 23] }
    /// Compare it with the office's lists, every day, from a copy of its public folder:
    package var howWatch: String { catalogue[First.publicSite + 24] }
    /// The log follows the C2SP standards tlog-tiles and tlog-checkpoint: other people's progra…
    package var howOthers: String { catalogue[First.publicSite + 25] }
    package var doubt: PublicSiteDoubtTexts { PublicSiteDoubtTexts(catalogue) }
}

/// Texts of `publicSiteDoubt`.
package struct PublicSiteDoubtTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// When not to rely on it
    package var title: String { catalogue[First.publicSite + 3] }
    /// A letter cannot make an armed person keep a promise. Ask first where letters are honoure…
    package var promise: String { catalogue[First.publicSite + 4] }
    /// Do not show a letter where guards have not been taught what it is.
    package var guards: String { catalogue[First.publicSite + 5] }
    /// Pages on a stick can be changed by anyone who had the stick. Compare the programme's mar…
    package var stick: String { catalogue[First.publicSite + 6] }
    /// Do not apply where the register is run by those whom you fear.
    package var register: String { catalogue[First.publicSite + 7] }
    /// Do not take the office's word alone where it denies a letter: the public log decides, an…
    package var word: String { catalogue[First.publicSite + 8] }
    /// What is written here can be old. Look at the date above and at the dates of the reports.
    package var old: String { catalogue[First.publicSite + 9] }
}
