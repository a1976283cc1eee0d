/// A picture in 256 shades, row by row.
struct GreyImage {
    let width: Int
    let height: Int
    /// 0 is black; `width * height` bytes.
    let pixels: [UInt8]

    init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(pixels.count == width * height, "one byte for each pixel")
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// Twice as wide and high, with even steps between the pixels: small modules are then read
    /// better.
    func doubled() -> GreyImage {
        var large = [UInt8](repeating: 0, count: width * height * 4)
        for row in 0..<height * 2 {
            let near = row / 2 * width
            let far = min(max(row / 2 + (row % 2) * 2 - 1, 0), height - 1) * width
            let start = row * width * 2
            for column in 0..<width {
                let here = 3 * Int(pixels[near + column]) + Int(pixels[far + column])
                let left = max(column - 1, 0)
                let right = min(column + 1, width - 1)
                let before = 3 * Int(pixels[near + left]) + Int(pixels[far + left])
                let after = 3 * Int(pixels[near + right]) + Int(pixels[far + right])
                large[start + 2 * column] = UInt8((3 * here + before + 8) / 16)
                large[start + 2 * column + 1] = UInt8((3 * here + after + 8) / 16)
            }
        }
        return GreyImage(width: width * 2, height: height * 2, pixels: large)
    }

    /// Half as wide and high, each pixel the mean of four: takes the noise out of large photos.
    func halved() -> GreyImage {
        let (columns, rows) = (width / 2, height / 2)
        var small = [UInt8](repeating: 0, count: columns * rows)
        for row in 0..<rows {
            for column in 0..<columns {
                let at = row * 2 * width + column * 2
                let upper = Int(pixels[at]) + Int(pixels[at + 1])
                let lower = Int(pixels[at + width]) + Int(pixels[at + width + 1])
                small[row * columns + column] = UInt8((upper + lower + 2) / 4)
            }
        }
        return GreyImage(width: columns, height: rows, pixels: small)
    }

    /// The darkest twentieth made black and the lightest made white, the rest spread between.
    func stretched() -> GreyImage {
        var counts = [Int](repeating: 0, count: 256)
        for pixel in pixels { counts[Int(pixel)] += 1 }
        let twentieth = pixels.count / 20
        let dark = Self.shade(counts, holding: twentieth, from: Array(0...255))
        let light = Self.shade(counts, holding: twentieth, from: (0...255).reversed())
        guard light > dark else { return self }
        let table = (0...255).map { shade in
            UInt8(min(max((shade - dark) * 255 / (light - dark), 0), 255))
        }
        return GreyImage(width: width, height: height, pixels: pixels.map { table[Int($0)] })
    }

    private static func shade(_ counts: [Int], holding share: Int, from shades: [Int]) -> Int {
        var seen = 0
        for shade in shades {
            seen += counts[shade]
            if seen > share { return shade }
        }
        return shades.last ?? 0
    }
}
