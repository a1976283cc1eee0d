/// What the first bytes of a file say it is.
enum PictureFormat: Equatable {
    case png
    case jpeg
    case pdf

    /// Looks at the magic bytes only; a file's name is never asked.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else {
            return nil
        }
    }
}

/// Width and height as a picture's head states them, read before anything is decoded.
struct PictureHead: Equatable {
    let width: Int
    let height: Int

    /// Most scans of a progressive JPEG; a camera makes about ten, and each costs a pass over all
    /// pixels.
    private static let scanCountMax = 64

    /// From the IHDR chunk, which is the first of every PNG.
    init(png bytes: [UInt8]) throws(ImageRefusal) {
        guard bytes.count >= 24, bytes[12..<16].elementsEqual("IHDR".utf8) else { throw .damaged }
        width = Self.bigEndian(bytes[16..<20])
        height = Self.bigEndian(bytes[20..<24])
        guard width > 0, height > 0 else { throw .damaged }
    }

    /// From the first frame header of a JPEG.
    init(jpeg bytes: [UInt8]) throws(ImageRefusal) {
        var at = 2
        while at + 9 <= bytes.count {
            guard bytes[at] == 0xFF else { throw .damaged }
            let marker = bytes[at + 1]
            if marker == 0xFF {
                at += 1
                continue
            }
            let length = Self.bigEndian(bytes[(at + 2)..<(at + 4)])
            guard length >= 2 else { throw .damaged }
            if Self.isFrame(marker) {
                height = Self.bigEndian(bytes[(at + 5)..<(at + 7)])
                width = Self.bigEndian(bytes[(at + 7)..<(at + 9)])
                guard width > 0, height > 0 else { throw .damaged }
                guard Self.scanCount(bytes) <= Self.scanCountMax else { throw .damaged }
                return
            }
            at += 2 + length
        }
        throw .damaged
    }

    /// Start-of-frame markers, without the tables and extensions that share their range.
    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    private static func scanCount(_ bytes: [UInt8]) -> Int {
        var count = 0
        for at in bytes.indices.dropLast() where bytes[at] == 0xFF && bytes[at + 1] == 0xDA {
            count += 1
        }
        return count
    }

    private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}
