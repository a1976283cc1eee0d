package import AmanLetter

/// Prints any number of letters into one PDF, page by page: into a file, or away piece by piece.
///
/// The memory of a page is freed before the next one, so memory does not grow with the batch; the
/// file has grown by the page's bytes. To stop, call `finish` early: the pages so far are then a
/// complete file.
package final class LetterBatch {
    private let printer: LetterPrinter
    private let path: String
    private let sink: ByteSink
    private let surface: Surface
    private let canvas: Canvas
    /// Pages written so far.
    package private(set) var pageCount = 0

    /// Opens the file, readable by its owner only.
    ///
    /// - Parameters:
    ///   - path: Where the file goes; an existing one is replaced.
    ///   - printer: Draws the pages.
    ///   - madeAt: The file's date, so that the same letters give the same bytes.
    /// - Throws: `cannotWrite` when the file cannot be made.
    package init(to path: String, by printer: LetterPrinter, madeAt: Instant) throws(PaperError) {
        self.printer = printer
        self.path = path
        sink = try ByteSink(path: path)
        surface = try .pdf(into: sink, page: printer.frame)
        surface.describe(madeAt: madeAt, title: "")
        canvas = try Canvas(surface)
    }

    /// Begins a file in memory only: `taken()` returns its pieces and frees them.
    ///
    /// So letters with their names cross a wire and are never on a disk.
    ///
    /// - Throws: `drawing` when the page cannot be begun.
    package init(by printer: LetterPrinter, madeAt: Instant) throws(PaperError) {
        self.printer = printer
        path = ""
        sink = ByteSink()
        surface = try .pdf(into: sink, page: printer.frame)
        surface.describe(madeAt: madeAt, title: "")
        canvas = try Canvas(surface)
    }

    /// The bytes since the last call; all calls together give the whole file once it is finished.
    package func taken() -> [UInt8] { sink.taken() }

    /// Adds a page.
    ///
    /// - Throws: `PaperError`: what does not fit its place; `cannotWrite` when the disk is full.
    package func add(_ sheet: LetterSheet) throws(PaperError) {
        try printer.draw(sheet, on: canvas, outlined: true)
        do {
            try canvas.endPage()
        } catch {
            throw sink.failure.map { .cannotWrite(path: path, code: $0) } ?? error
        }
        pageCount += 1
    }

    /// Writes what is held back and closes the file; the disk has it then.
    ///
    /// - Returns: Bytes of the file.
    /// - Throws: `cannotWrite` when the disk is full; `drawing`.
    @discardableResult
    package func finish() throws(PaperError) -> Int {
        do {
            try surface.finish()
        } catch {
            throw sink.failure.map { .cannotWrite(path: path, code: $0) } ?? error
        }
        try sink.close(path: path)
        return sink.byteCount
    }
}

/// The answer of a batch's observer after each page.
package enum BatchStep: Sendable {
    case proceed
    /// Ends the file after this page.
    case stop
}

/// How a batch ended.
package struct BatchOutcome: Equatable, Sendable {
    /// Pages in the file.
    package let pageCount: Int
    /// Bytes of the file.
    package let byteCount: Int
    /// True when it was stopped before the last letter.
    package let stopped: Bool
}

extension LetterPrinter {
    /// Prints letters into one PDF file.
    ///
    /// - Parameters:
    ///   - letters: Read one by one as the file grows.
    ///   - path: Where the file goes; an existing one is replaced.
    ///   - madeAt: The file's date.
    ///   - progress: Gets the number of pages after each page; returns whether to continue.
    /// - Returns: How many pages the file has, and whether it was stopped.
    /// - Throws: The first error of a page or of the file; the file is then not complete.
    package func print(
        _ letters: some Sequence<LetterSheet>,
        to path: String,
        madeAt: Instant,
        progress: (_ pageCount: Int) -> BatchStep = { _ in .proceed }
    ) throws(PaperError) -> BatchOutcome {
        let batch = try LetterBatch(to: path, by: self, madeAt: madeAt)
        var step = BatchStep.proceed
        for letter in letters {
            if step == .stop { break }
            try batch.add(letter)
            step = progress(batch.pageCount)
        }
        let byteCount = try batch.finish()
        return BatchOutcome(
            pageCount: batch.pageCount,
            byteCount: byteCount,
            stopped: step == .stop
        )
    }
}
