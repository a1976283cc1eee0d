/// A number modulo 2^255 - 19, as sixteen limbs of 16 bits, the lowest first.
///
/// Limbs may be slightly over or under 16 bits between operations: their products still fit 64
/// bits, and every product reduces them. Nothing here is secret, so time may vary.
struct FieldElement: Sendable {
    private var limbs = InlineArray<16, Int64>(repeating: 0)

    /// A small number.
    init(_ number: Int64) {
        limbs[0] = number
    }

    /// Four words of 64 bits, the lowest first.
    init(words: [UInt64]) {
        for place in 0..<16 {
            let word = words[place / 4] >> UInt64(place % 4 * 16)
            limbs[place] = Int64(word & 0xffff)
        }
    }

    /// The low 255 bits of 32 bytes, the lowest first.
    init(bytes: ArraySlice<UInt8>) {
        for place in 0..<16 {
            let start = bytes.startIndex + 2 * place
            limbs[place] = Int64(bytes[start]) | Int64(bytes[start + 1]) << 8
        }
        limbs[15] &= 0x7fff
    }

    /// The 32 bytes of the number between 0 and the modulus.
    var bytes: [UInt8] {
        var number = self
        for _ in 0..<3 { number.carry() }
        // Taking the modulus away twice suffices: 16 full limbs are less than three times as much.
        for _ in 0..<2 {
            var less = number
            var borrow: Int64 = 0
            for place in 0..<16 {
                let modulus: Int64 = place == 0 ? 0xffed : place == 15 ? 0x7fff : 0xffff
                let difference = number.limbs[place] - modulus - borrow
                borrow = difference < 0 ? 1 : 0
                less.limbs[place] = difference & 0xffff
            }
            if borrow == 0 { number = less }
        }
        return (0..<32).map { place in
            UInt8(truncatingIfNeeded: number.limbs[place / 2] >> Int64(place % 2 * 8))
        }
    }

    /// Whether the number is odd.
    var isOdd: Bool { bytes[0] & 1 == 1 }

    var squared: FieldElement { self * self }

    static func + (left: FieldElement, right: FieldElement) -> FieldElement {
        var sum = left
        for place in 0..<16 { sum.limbs[place] += right.limbs[place] }
        return sum
    }

    static func - (left: FieldElement, right: FieldElement) -> FieldElement {
        var difference = left
        for place in 0..<16 { difference.limbs[place] -= right.limbs[place] }
        return difference
    }

    static func * (left: FieldElement, right: FieldElement) -> FieldElement {
        var wide = InlineArray<31, Int64>(repeating: 0)
        for i in 0..<16 {
            for j in 0..<16 { wide[i + j] &+= left.limbs[i] &* right.limbs[j] }
        }
        var product = FieldElement(0)
        // 2^256 is 38 modulo 2^255 - 19.
        for place in 0..<15 { product.limbs[place] = wide[place] &+ 38 &* wide[place + 16] }
        product.limbs[15] = wide[15]
        product.carry()
        product.carry()
        return product
    }

    static func == (left: FieldElement, right: FieldElement) -> Bool {
        left.bytes == right.bytes
    }

    /// One over the number; 0 for 0.
    var inverse: FieldElement {
        // To the power of 2^255 - 21, whose bits are all 1 but the third and the fifth.
        var power = self
        for bit in stride(from: 253, through: 0, by: -1) {
            power = power.squared
            if bit != 2, bit != 4 { power = power * self }
        }
        return power
    }

    /// To the power of 2^252 - 3, out of which square roots are made.
    ///
    /// Source: RFC 8032 section 5.1.3.
    var rootPower: FieldElement {
        var power = self
        for bit in stride(from: 250, through: 0, by: -1) {
            power = power.squared
            if bit != 1 { power = power * self }
        }
        return power
    }

    /// Brings the limbs towards 16 bits each.
    private mutating func carry() {
        for place in 0..<16 {
            let over = limbs[place] >> 16
            limbs[place] -= over << 16
            if place < 15 { limbs[place + 1] += over } else { limbs[0] += 38 * over }
        }
    }
}
