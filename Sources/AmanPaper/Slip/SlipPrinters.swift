package import AmanLetter
package import AmanOffice
internal import Synchronization

/// One office's printers of slips, ready for the next slip.
///
/// A new printer opens the fonts, which costs many times what a slip does, and a busy office gives
/// three slips a minute. A slip takes some milliseconds: the next one waits for it.
package final class SlipPrinters: Sendable {
    private let programme: Programme
    private let office: OfficeCode
    private let ready = Mutex<[SlipPaper: SlipPrinter]>([:])

    package init(programme: Programme, office: OfficeCode) {
        (self.programme, self.office) = (programme, office)
    }

    /// A PDF of one slip.
    ///
    /// - Parameters:
    ///   - slip: What it says.
    ///   - paper: What the desk's printer holds.
    ///   - madeAt: What the file says of itself.
    /// - Returns: The file.
    /// - Throws: `PaperError`: what `SlipPrinter` throws.
    package func pdf(
        _ slip: TicketSlip,
        on paper: SlipPaper,
        madeAt: Instant
    ) throws(PaperError) -> [UInt8] {
        try ready.withLock { ready throws(PaperError) in
            if let printer = ready[paper] { return try printer.pdf([slip], madeAt: madeAt) }
            let printer = try SlipPrinter(programme: programme, office: office, paper: paper)
            let bytes = try printer.pdf([slip], madeAt: madeAt)
            ready[paper] = printer
            return bytes
        }
    }
}
