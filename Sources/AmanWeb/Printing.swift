package import AmanLetter
package import AmanOffice
package import AmanTexts

/// Draws what the office prints; every file is a PDF.
///
/// The program draws with AmanPaper, away from the threads that answer requests.
package protocol Printing: Sendable {
    /// The slip that an applicant takes home, for the paper of a desk's printer.
    func slip(of application: Application, on paper: SlipPaper) async throws -> [UInt8]
    /// Slips that prove letters to be in the public log; two to a page.
    func proofSlips(_ slips: [ProofSlip]) async throws -> [UInt8]
    /// What a holder or an applicant is sent.
    func notice(_ notice: Notice) async throws -> [UInt8]
    /// A notice for a post's wall.
    func postNotice(_ notice: PostNotice) async throws -> [UInt8]
    /// What a letter is and what to do, one page for a guard.
    func guardCard(in language: PageLanguage) async throws -> [UInt8]
    /// The empty form on which a refused letter is reported.
    func incidentForm(in language: PageLanguage) async throws -> [UInt8]
    /// Numbers of letters that are no longer in force, for posts without a phone.
    func hotList(_ list: HotList) async throws -> [UInt8]
    /// Draws letters into one file and hands it on piece by piece, so that it never lies anywhere.
    ///
    /// - Parameters:
    ///   - numbers: In the order of the pages.
    ///   - permit: Names all of them: they are counted and audited already.
    ///   - write: Takes the next bytes.
    /// - Throws: Why a letter could not be drawn; what was written before is no whole file.
    func letters(
        _ numbers: [LetterNumber],
        by permit: PrintPermit,
        to write: ([UInt8]) async throws -> Void
    ) async throws
    /// What a letter would say, as a page that cannot be read as one.
    func preview(_ preview: LetterPreview) async throws -> [UInt8]
    /// The modules of a text's QR code, row by row; true is dark.
    func code(_ text: String) throws -> [[Bool]]
}

/// Reads pictures that strangers and staff send.
package protocol PictureReading: Sendable {
    /// The codes in a JPEG or PNG, each text once; empty where there are none.
    ///
    /// Throws `PhotoRefusal` when it cannot be decoded.
    func codes(in picture: [UInt8]) async throws -> [String]
    /// A photo as the office stores it, without what a camera noted in it; it may take long.
    ///
    /// Throws `ApplyError` for one that no letter could be printed with.
    func cleanPhoto(_ photo: [UInt8]) async throws -> [UInt8]
}
