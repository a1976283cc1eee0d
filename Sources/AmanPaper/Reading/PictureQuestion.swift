/// What a decoder process is asked about one file.
package enum PictureQuestion: String, CaseIterable, Sendable {
    /// The QR codes on a PNG or JPEG: for whatever comes over a network.
    case codes
    /// The same, on the pages of a PDF too: for files of people who sit at this machine.
    case codesOrPDF = "codes-or-pdf"
    /// A person's photo as pixels, small enough for paper.
    case photo
    /// What the process itself can still reach; the file is not looked at.
    case confinement

    /// What the process may use for it.
    var allowance: DecoderAllowance {
        self == .codesOrPDF ? .document : .picture
    }
}

/// What a decoder process may use before it is ended.
package struct DecoderAllowance: Equatable, Sendable {
    /// Bytes of memory beyond the program itself.
    package let byteCountMax: Int
    /// Seconds of processor time.
    package let processorSecondsMax: Int
    /// Seconds from its start until its answer is complete, waiting for a processor included.
    package let secondsMax: Int

    package init(byteCountMax: Int, processorSecondsMax: Int, secondsMax: Int) {
        self.byteCountMax = byteCountMax
        self.processorSecondsMax = processorSecondsMax
        self.secondsMax = secondsMax
    }

    /// A PNG of 40 million pixels with an alpha channel is 160 MB when decoded, its file 16.8 MB,
    /// its grey half size 10 MB.
    ///
    /// See docs/performance.md for what reading one takes.
    static let picture = DecoderAllowance(
        byteCountMax: 218_103_808,
        processorSecondsMax: 12,
        secondsMax: 60
    )
    /// A page of A2 at 300 dots per inch is 139 MB when drawn, its grey copy 35 MB, and what is
    /// read from it as much again; a bundle has 22 pages of A4, each drawn up to twice.
    static let document = DecoderAllowance(
        byteCountMax: 536_870_912,
        processorSecondsMax: 60,
        secondsMax: 120
    )
}
