import CP11Kit

/// Attributes of an object to be found or made.
struct TokenTemplate {
    private var attributes: [(kind: UInt, bytes: [UInt8])] = []

    mutating func add(_ kind: UInt, _ bytes: [UInt8]) {
        attributes.append((kind, bytes))
    }

    mutating func add(_ kind: UInt, _ flag: Bool) {
        add(kind, [flag ? 1 : 0])
    }

    mutating func add(_ kind: UInt, _ number: UInt) {
        add(kind, unsafe withUnsafeBytes(of: number) { unsafe Array($0) })
    }

    /// Lends the attributes in C's form.
    func with(
        _ work: (UnsafeMutablePointer<CK_ATTRIBUTE>?, UInt) throws(TokenError) -> Void
    ) throws(TokenError) {
        // One block for all values, so that every pointer stays good for the length of the call.
        var values = attributes.flatMap(\.bytes)
        let result = unsafe values.withUnsafeMutableBytes { buffer -> Result<Void, TokenError> in
            var start = 0
            var listed: [CK_ATTRIBUTE] = unsafe []
            for (kind, bytes) in attributes {
                let place = unsafe buffer.baseAddress.map { unsafe $0 + start }
                unsafe listed.append(
                    CK_ATTRIBUTE(type: kind, pValue: place, ulValueLen: UInt(bytes.count))
                )
                start += bytes.count
            }
            return unsafe listed.withUnsafeMutableBufferPointer { pointer in
                do throws(TokenError) {
                    return .success(try unsafe work(pointer.baseAddress, UInt(pointer.count)))
                } catch {
                    return .failure(error)
                }
            }
        }
        try result.get()
    }
}
