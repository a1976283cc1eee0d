/// Reads the texts of QR codes from photos, scans and PDF files, within fixed bounds.
///
/// It runs the files through C libraries: on files of strangers only inside the process that
/// `PictureReader` starts.
package enum QRReader {
    /// Most bytes of a file that will be looked at.
    ///
    /// A 12-megapixel JPEG has about 5 MB; a scanned page in PNG less than 10.
    package static let byteCountMax = 16_777_216
    /// Most pixels that will be decoded: what today's phones make, and no more.
    package static let pixelCountMax = 40_000_000
    /// Larger pictures are looked at in half their size: a code's modules are still some pixels
    /// wide there, and the readers take a third of the time.
    private static let comfortablePixelCount = 12_000_000
    /// Most codes of one file: those of every page of a PDF.
    static let codeCountMax = PDFPages.countMax * CodeScanner.codeCountMax
    /// Larger pictures are halved before they are sharpened, which costs a second for this many.
    private static let sharpenedPixelCountMax = 1_000_000
    /// What is tried one after the other: a blur that takes the noise out, the lens's blur that is
    /// undone, both in pixels, and in how many rounds.
    ///
    /// Source: docs/frames.md; each reads some frames that no other does.
    private static let sharpenings: [(noise: Float, lens: Float, rounds: Int)] = [
        (0.8, 1.5, 15), (0.8, 2, 30), (1.2, 2, 15), (0, 1.5, 8),
    ]
    /// Finer drawings are tried when coarser ones show no code.
    private static let dotsPerInch = [200.0, 300.0]

    /// Which files a caller lets in.
    package enum Accepted: Sendable {
        /// PNG and JPEG: whatever comes over a network.
        case pictures
        /// Also PDF, from a person at this machine.
        case picturesAndPDF
    }

    /// The different texts found, from the top of the page down; never empty.
    ///
    /// - Throws: The first bound the file breaks, or `noCode`.
    package static func read(
        _ bytes: [UInt8],
        accepting accepted: Accepted = .picturesAndPDF
    ) throws(ImageRefusal) -> [String] {
        var texts: [String] = []
        for code in try codes(bytes, accepting: accepted) where !texts.contains(code.text) {
            texts.append(code.text)
        }
        return texts
    }

    /// Every code found, with its place on the first picture that showed any.
    ///
    /// - Throws: `tooLarge`, `notAnImage`, `noCode`, and as its decoder.
    package static func codes(
        _ bytes: [UInt8],
        accepting accepted: Accepted = .picturesAndPDF
    ) throws(ImageRefusal) -> [FoundCode] {
        guard bytes.count <= byteCountMax else {
            throw .tooLarge(byteCount: bytes.count, limit: byteCountMax)
        }
        guard let scanner = CodeScanner(), let format = PictureFormat(bytes) else {
            throw .notAnImage
        }
        let found: [FoundCode]
        switch format {
        case .png, .jpeg: found = search(try picture(bytes, format), with: scanner)
        case .pdf:
            guard accepted == .picturesAndPDF else { throw .notAnImage }
            found = try searchPDF(bytes, with: scanner)
        }
        guard !found.isEmpty else { throw .noCode }
        return found
    }

    private static func picture(
        _ bytes: [UInt8],
        _ format: PictureFormat
    ) throws(ImageRefusal) -> GreyImage {
        let bounds = PictureBounds(
            pixelCountMax: pixelCountMax,
            comfortablePixelCount: comfortablePixelCount
        )
        // In colour only until here: the grey picture is a tenth of it.
        let picture = try PixbufDecoder.decode(bytes, format, within: bounds)
        return picture.grey(
            dividedBy: bounds.divisor(width: picture.width, height: picture.height)
        )
    }

    private static func searchPDF(
        _ bytes: [UInt8],
        with scanner: CodeScanner
    )
        throws(ImageRefusal) -> [FoundCode]
    {
        let pages = try PDFPages(bytes)
        for dots in dotsPerInch {
            var found: [FoundCode] = []
            for page in 0..<pages.count {
                found += scanner.codes(on: try pages.picture(of: page, dotsPerInch: dots))
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Tries the picture as it is, then what helps weak ones, until a code shows.
    static func search(_ image: GreyImage, with scanner: CodeScanner) -> [FoundCode] {
        let plain = scanner.codes(on: image)
        if !plain.isEmpty { return plain }
        let stretched = image.stretched()
        let clear = scanner.codes(on: stretched)
        if !clear.isEmpty { return clear }
        var small = stretched
        var factor = 1
        while small.width * small.height > sharpenedPixelCountMax {
            small = small.halved()
            factor *= 2
            let found = scanner.codes(on: small)
            if !found.isEmpty { return found.map { $0.scaled(factor, 1) } }
        }
        return searchSharpened(small).map { $0.scaled(factor, 2) }
    }

    /// Takes the noise out, then undoes one blur after the other.
    private static func searchSharpened(_ image: GreyImage) -> [FoundCode] {
        let large = ZXingScanner.codes(on: image.doubled())
        if !large.isEmpty { return large }
        let soft = SoftImage(image)
        let calm = ZXingScanner.codes(on: soft.blurred(by: 0.8).grey.doubled())
        if !calm.isEmpty { return calm }
        for (noise, lens, rounds) in sharpenings {
            let calm = noise > 0 ? soft.blurred(by: noise) : soft
            let sharp = calm.sharpened(by: lens, rounds: rounds)
            let found = ZXingScanner.codes(on: sharp.grey.doubled())
            if !found.isEmpty { return found }
        }
        return []
    }
}

extension FoundCode {
    /// The same code on a picture of another size.
    fileprivate func scaled(_ factor: Int, _ divisor: Int) -> FoundCode {
        FoundCode(
            text: text,
            x: x * factor / divisor,
            y: y * factor / divisor,
            side: side * factor / divisor
        )
    }
}
