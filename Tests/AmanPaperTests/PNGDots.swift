import AmanLetter

/// Counts the colours of a PNG as this module writes it: 8 bits, three or four channels.
struct PNGDots {
    private(set) var count = 0
    /// Dots in which red outweighs green.
    private(set) var redder = 0
    /// Dots in which green outweighs red plainly.
    private(set) var greener = 0

    init(_ png: [UInt8]) throws {
        let width = Self.number(png, 16)
        let channels = png[25] == 6 ? 4 : 3
        var packed: [UInt8] = []
        var at = 8
        while at + 12 <= png.count {
            let length = Self.number(png, at)
            if png[(at + 4)..<(at + 8)].elementsEqual("IDAT".utf8) {
                packed += png[(at + 8)..<(at + 8 + length)]
            }
            at += 12 + length
        }
        let lines = try inflateZlib(packed, limit: 100_000_000)
        let stride = width * channels
        var above = [UInt8](repeating: 0, count: stride)
        for start in Swift.stride(from: 0, to: lines.count, by: stride + 1) {
            var line = Array(lines[(start + 1)...(start + stride)])
            Self.unfilter(&line, lines[start], above, channels)
            judge(line, channels)
            above = line
        }
    }

    private mutating func judge(_ line: [UInt8], _ channels: Int) {
        for at in Swift.stride(from: 0, to: line.count, by: channels) {
            let (red, green) = (Int(line[at]), Int(line[at + 1]))
            count += 1
            if red > green + 2 { redder += 1 }
            if green > red + 60 { greener += 1 }
        }
    }

    /// Undoes a line's filter.
    ///
    /// Source: PNG specification, section 9.
    private static func unfilter(
        _ line: inout [UInt8],
        _ filter: UInt8,
        _ above: [UInt8],
        _ channels: Int
    ) {
        for at in line.indices {
            let left = at < channels ? 0 : Int(line[at - channels])
            let upper = Int(above[at])
            let corner = at < channels ? 0 : Int(above[at - channels])
            let guess =
                switch filter {
                case 1: left
                case 2: upper
                case 3: (left + upper) / 2
                case 4: paeth(left, upper, corner)
                default: 0
                }
            line[at] &+= UInt8(guess)
        }
    }

    private static func paeth(_ left: Int, _ upper: Int, _ corner: Int) -> Int {
        let sum = left + upper - corner
        let (byLeft, byUpper) = (abs(sum - left), abs(sum - upper))
        if byLeft <= byUpper && byLeft <= abs(sum - corner) { return left }
        return byUpper <= abs(sum - corner) ? upper : corner
    }

    private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
        bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
}
