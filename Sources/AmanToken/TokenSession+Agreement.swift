import CP11Kit

extension TokenSession {
    /// The secret that a private key and a point agree on: 32 bytes.
    ///
    /// The token derives it as an object of this session, from which it is read and then destroyed.
    func agree(
        with point: [UInt8],
        _ key: CK_OBJECT_HANDLE
    ) throws(TokenError) -> [UInt8] {
        var point = point
        var derived = CK_OBJECT_HANDLE()
        try unsafe agreedSecret.with { attributes, count throws(TokenError) in
            let code = unsafe point.withUnsafeMutableBufferPointer { bytes -> UInt? in
                var parameters = unsafe CK_ECDH1_DERIVE_PARAMS(
                    kdf: UInt(CKD_NULL),
                    ulSharedDataLen: 0,
                    pSharedData: nil,
                    ulPublicDataLen: UInt(bytes.count),
                    pPublicData: bytes.baseAddress
                )
                return unsafe withUnsafeMutablePointer(to: &parameters) { parameters in
                    var mechanism = unsafe CK_MECHANISM(
                        mechanism: CKM_ECDH1_DERIVE,
                        pParameter: parameters,
                        ulParameterLen: UInt(MemoryLayout<CK_ECDH1_DERIVE_PARAMS>.size)
                    )
                    return unsafe functions.pointee.C_DeriveKey?(
                        handle,
                        &mechanism,
                        key,
                        attributes,
                        count,
                        &derived
                    )
                }
            }
            try check(code)
        }
        defer { _ = unsafe functions.pointee.C_DestroyObject?(handle, derived) }
        let bytes = try attribute(CKA_VALUE, of: derived)
        guard bytes.count == agreedByteCount else { throw .otherKind }
        return bytes
    }
}

/// What is agreed on: an object of the session that can be read.
private var agreedSecret: TokenTemplate {
    var secret = TokenTemplate()
    secret.add(CKA_CLASS, CKO_SECRET_KEY)
    secret.add(CKA_KEY_TYPE, CKK_GENERIC_SECRET)
    secret.add(CKA_TOKEN, false)
    secret.add(CKA_SENSITIVE, false)
    secret.add(CKA_EXTRACTABLE, true)
    secret.add(CKA_VALUE_LEN, UInt(agreedByteCount))
    return secret
}

/// Bytes of a coordinate of P-256.
private let agreedByteCount = 32
