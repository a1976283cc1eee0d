import Foundation

/// A picture whose shades have fractions, for sharpening what a lens blurred.
struct SoftImage {
    private let width: Int
    private let height: Int
    private var shades: [Float]

    init(_ image: GreyImage) {
        width = image.width
        height = image.height
        shades = image.pixels.map { Float($0) }
    }

    /// The picture in 256 shades again.
    var grey: GreyImage {
        GreyImage(
            width: width,
            height: height,
            pixels: shades.map { UInt8(min(max($0.rounded(), 0), 255)) }
        )
    }

    /// The picture as a lens out of focus would show it.
    ///
    /// - Parameter deviation: Of the bell curve, in pixels; over 0.
    /// - Returns: The blurred picture, as large as this one.
    func blurred(by deviation: Float) -> SoftImage {
        var blurred = self
        blurred.blur(BellCurve(deviation: deviation))
        return blurred
    }

    /// What may have been in front of a lens that blurred it to this picture.
    ///
    /// Source: W. H. Richardson (1972), L. B. Lucy (1974): iterative restoration. Each round blurs
    /// what is supposed so far, and corrects it by how far that differs from what was seen.
    ///
    /// - Parameters:
    ///   - deviation: Of the lens's bell curve, in pixels; over 0.
    ///   - rounds: More bring out finer things, and noise.
    /// - Returns: The sharper picture, as large as this one.
    func sharpened(by deviation: Float, rounds: Int) -> SoftImage {
        let curve = BellCurve(deviation: deviation)
        // Away from zero, for what is seen is divided by what is supposed.
        let seen = shades.map { $0 + 1 }
        var supposed = seen
        var change = self
        for _ in 0..<rounds {
            change.shades = supposed
            change.blur(curve)
            Self.replace(&change.shades, with: seen) { blurred, seen in seen / blurred }
            change.blur(curve)
            Self.replace(&supposed, with: change.shades) { supposed, factor in supposed * factor }
        }
        change.shades = supposed.map { $0 - 1 }
        return change
    }

    private static func replace(
        _ left: inout [Float],
        with right: [Float],
        _ rule: (Float, Float) -> Float
    ) {
        for place in left.indices { left[place] = rule(left[place], right[place]) }
    }

    /// Along rows, then along columns; beyond the edge the last pixel repeats.
    private mutating func blur(_ curve: BellCurve) {
        guard width > 0, height > 0 else { return }
        var along = [Float](repeating: 0, count: shades.count)
        var line = [Float](repeating: 0, count: width + 2 * curve.reach)
        for row in 0..<height {
            let start = row * width
            for place in line.indices {
                line[place] = shades[start + min(max(place - curve.reach, 0), width - 1)]
            }
            for (step, weight) in curve.weights.enumerated() {
                Self.add(weight, line, from: step, to: &along, at: start, count: width)
            }
        }
        var across = [Float](repeating: 0, count: shades.count)
        for row in 0..<height {
            for (step, weight) in curve.weights.enumerated() {
                let from = min(max(row + step - curve.reach, 0), height - 1) * width
                Self.add(weight, along, from: from, to: &across, at: row * width, count: width)
            }
        }
        shades = across
    }

    /// Adds a run of shades, each multiplied by a weight, to another run.
    private static func add(
        _ weight: Float,
        _ source: [Float],
        from: Int,
        to target: inout [Float],
        at start: Int,
        count: Int
    ) {
        precondition(from >= 0 && from + count <= source.count, "the run lies in its source")
        precondition(start >= 0 && start + count <= target.count, "the run lies in its target")
        // Checked once above: this is the only loop here that a slow machine feels.
        unsafe source.withUnsafeBufferPointer { source in
            unsafe target.withUnsafeMutableBufferPointer { target in
                for place in 0..<count {
                    unsafe target[start &+ place] += weight * source[from &+ place]
                }
            }
        }
    }
}

/// The weights of a blur, which sum to one.
private struct BellCurve {
    /// Pixels to either side that still count.
    let reach: Int
    let weights: [Float]

    init(deviation: Float) {
        let reach = max(1, Int((3 * deviation).rounded(.up)))
        let heights = (-reach...reach).map { step in
            exp(-Float(step * step) / (2 * deviation * deviation))
        }
        let sum = heights.reduce(0, +)
        weights = heights.map { $0 / sum }
        self.reach = reach
    }
}
