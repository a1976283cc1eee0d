/// A point of the curve Ed25519, in the four coordinates of RFC 8032 section 5.1.4.
struct EdwardsPoint: Sendable {
    private var x: FieldElement
    private var y: FieldElement
    private var z: FieldElement
    private var t: FieldElement

    /// The point that changes nothing when added.
    static let neutral = EdwardsPoint(x: FieldElement(0), y: FieldElement(1))

    /// The point B that signatures are made with.
    static let base = EdwardsPoint(
        x: FieldElement(words: [
            0xc956_2d60_8f25_d51a, 0x692c_c760_9525_a7b2,
            0xc0a4_e231_fdd6_dc5c, 0x2169_36d3_cd6e_53fe,
        ]),
        y: FieldElement(words: [
            0x6666_6666_6666_6658, 0x6666_6666_6666_6666,
            0x6666_6666_6666_6666, 0x6666_6666_6666_6666,
        ])
    )

    private init(x: FieldElement, y: FieldElement) {
        self.x = x
        self.y = y
        z = FieldElement(1)
        t = x * y
    }

    /// Reads a point out of 32 bytes; nil where the curve has none.
    ///
    /// Source: RFC 8032 section 5.1.3.
    init?(bytes: [UInt8]) {
        let y = FieldElement(bytes: bytes[...])
        let one = FieldElement(1)
        let over = y.squared - one
        let under = curveD * y.squared + one
        // over / under has the root over * under^3 * (over * under^7)^((p - 5) / 8), or that times
        // the root of -1, or none.
        let cubed = under.squared * under
        let seventh = cubed.squared * under
        var x = over * cubed * (over * seventh).rootPower
        if !(under * x.squared == over) { x = x * rootOfMinusOne }
        guard under * x.squared == over else { return nil }
        if x.isOdd != (bytes[31] >> 7 == 1) { x = FieldElement(0) - x }
        self.init(x: x, y: y)
    }

    /// The 32 bytes of the point.
    var bytes: [UInt8] {
        let inverse = z.inverse
        var bytes = (y * inverse).bytes
        if (x * inverse).isOdd { bytes[31] |= 0x80 }
        return bytes
    }

    /// The point on the other side.
    var negated: EdwardsPoint {
        var point = self
        point.x = FieldElement(0) - x
        point.t = FieldElement(0) - t
        return point
    }

    /// Adds two points, which may be the same one.
    static func + (left: EdwardsPoint, right: EdwardsPoint) -> EdwardsPoint {
        let a = (left.y - left.x) * (right.y - right.x)
        let b = (left.y + left.x) * (right.y + right.x)
        let c = left.t * twiceD * right.t
        let d = left.z * right.z
        let (e, f, g, h) = (b - a, d + d - c, d + d + c, b + a)
        var sum = left
        sum.x = e * f
        sum.y = g * h
        sum.z = f * g
        sum.t = e * h
        return sum
    }
}

/// d of the curve's equation, -121665/121666.
///
/// Source: RFC 8032 section 5.1.
private let curveD = FieldElement(words: [
    0x75eb_4dca_1359_78a3, 0x0070_0a4d_4141_d8ab,
    0x8cc7_4079_7779_e898, 0x5203_6cee_2b6f_fe73,
])

private let twiceD = curveD + curveD

/// 2 to the power of (p - 1) / 4.
private let rootOfMinusOne = FieldElement(words: [
    0xc4ee_1b27_4a0e_a0b0, 0x2f43_1806_ad2f_e478,
    0x2b4d_0099_3dfb_d7a7, 0x2b83_2480_4fc1_df0b,
])
