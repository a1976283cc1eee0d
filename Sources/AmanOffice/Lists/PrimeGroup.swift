import CSodium

/// A number modulo the order of ristretto255: a key, or what blinds a question.
///
/// All arithmetic is libsodium's, which takes the same time for every number.
struct GroupScalar: Equatable, Sendable, CustomStringConvertible {
    static let byteCount = 32
    /// Unpredictable bytes that give a scalar of which none is likelier than another.
    static let randomByteCount = 64

    let bytes: [UInt8]

    /// Takes a number as it was stored.
    ///
    /// - Returns: Nil for zero, and for a number that is not below the order.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount, bytes.contains(where: { $0 != 0 }) else { return nil }
        let wide = bytes + [UInt8](repeating: 0, count: Self.randomByteCount - bytes.count)
        guard GroupScalar(reducing: wide).bytes == bytes else { return nil }
        self.bytes = bytes
    }

    /// Reduces 64 bytes, little endian, modulo the order.
    init(reducing wide: [UInt8]) {
        precondition(wide.count == Self.randomByteCount, "a scalar is reduced from 64 bytes")
        var reduced = [UInt8](repeating: 0, count: Self.byteCount)
        unsafe crypto_core_ristretto255_scalar_reduce(&reduced, wide)
        bytes = reduced
    }

    private init(product bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Says nothing of a key.
    var description: String { "GroupScalar(secret)" }

    /// The number that undoes this one.
    ///
    /// - Returns: Nil for zero.
    var inverse: GroupScalar? {
        var inverse = [UInt8](repeating: 0, count: Self.byteCount)
        guard unsafe crypto_core_ristretto255_scalar_invert(&inverse, bytes) == 0 else {
            return nil
        }
        return GroupScalar(product: inverse)
    }

    static func * (left: GroupScalar, right: GroupScalar) -> GroupScalar {
        var product = [UInt8](repeating: 0, count: byteCount)
        unsafe crypto_core_ristretto255_scalar_mul(&product, left.bytes, right.bytes)
        return GroupScalar(product: product)
    }

    static func - (left: GroupScalar, right: GroupScalar) -> GroupScalar {
        var difference = [UInt8](repeating: 0, count: byteCount)
        unsafe crypto_core_ristretto255_scalar_sub(&difference, left.bytes, right.bytes)
        return GroupScalar(product: difference)
    }
}

/// An element of ristretto255, a group of prime order.
///
/// Source: RFC 9496.
struct GroupElement: Hashable, Sendable {
    static let byteCount = 32

    let bytes: [UInt8]

    /// Takes an element as it was sent.
    ///
    /// - Returns: Nil for what is no canonical encoding, and for the identity.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount, bytes.contains(where: { $0 != 0 }),
            unsafe crypto_core_ristretto255_is_valid_point(bytes) == 1
        else { return nil }
        self.bytes = bytes
    }

    /// Maps 64 uniform bytes to an element of which no one knows the logarithm.
    init(mapping uniform: [UInt8]) {
        precondition(uniform.count == 64, "an element is mapped from 64 bytes")
        var element = [UInt8](repeating: 0, count: Self.byteCount)
        let answer = unsafe crypto_core_ristretto255_from_hash(&element, uniform)
        precondition(answer == 0, "every 64 bytes have an element")
        bytes = element
    }

    private init(product bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The generator times a number.
    ///
    /// - Returns: Nil for zero.
    static func generator(times scalar: GroupScalar) -> GroupElement? {
        var product = [UInt8](repeating: 0, count: byteCount)
        guard unsafe crypto_scalarmult_ristretto255_base(&product, scalar.bytes) == 0 else {
            return nil
        }
        return GroupElement(product: product)
    }

    /// This element times a number.
    ///
    /// - Returns: Nil for zero.
    func times(_ scalar: GroupScalar) -> GroupElement? {
        var product = [UInt8](repeating: 0, count: Self.byteCount)
        guard unsafe crypto_scalarmult_ristretto255(&product, scalar.bytes, bytes) == 0 else {
            return nil
        }
        return GroupElement(product: product)
    }

    static func + (left: GroupElement, right: GroupElement) -> GroupElement {
        var sum = [UInt8](repeating: 0, count: byteCount)
        let answer = unsafe crypto_core_ristretto255_add(&sum, left.bytes, right.bytes)
        precondition(answer == 0, "elements are checked when they are read")
        return GroupElement(product: sum)
    }
}
