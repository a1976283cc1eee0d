import CP11Kit

/// A token that is open for one purpose, and closed again when that is done.
///
/// No session outlives a call: a token left open signs for the next person at the desk.
@safe struct TokenSession: ~Copyable {
    let functions: UnsafeMutablePointer<CK_FUNCTION_LIST>
    let handle: CK_SESSION_HANDLE

    /// Opens the one token that an address names.
    ///
    /// - Parameters:
    ///   - address: Which token.
    ///   - pin: The user's PIN; called once the token was found.
    ///   - writing: Whether a key is to be made.
    ///   - work: What to do with it.
    /// - Returns: What `work` answers.
    /// - Throws: `TokenError`, or what `pin` throws.
    static func with<Answer>(
        _ address: TokenAddress,
        pin: () throws -> [UInt8],
        writing: Bool = false,
        _ work: (borrowing TokenSession) throws(TokenError) -> Answer
    ) throws -> Answer {
        try unsafe withModules(address.modulePath) { modules in
            let slots = try unsafe modules.flatMap { module in
                try unsafe self.slots(of: module, fitting: address)
            }
            guard let slot = slots.first else { throw TokenError.noToken }
            guard slots.count == 1 else { throw TokenError.severalTokens(slots.count) }
            let session = try unsafe TokenSession(slot.module, slot.id, writing: writing)
            try session.logIn(try pin())
            return try work(session)
        }
    }

    private init(
        _ module: UnsafeMutablePointer<CK_FUNCTION_LIST>,
        _ slot: CK_SLOT_ID,
        writing: Bool
    ) throws(TokenError) {
        unsafe functions = unsafe module
        var handle: CK_SESSION_HANDLE = 0
        let flags = UInt(CKF_SERIAL_SESSION) | (writing ? UInt(CKF_RW_SESSION) : 0)
        try check(unsafe module.pointee.C_OpenSession?(slot, flags, nil, nil, &handle))
        self.handle = handle
    }

    deinit {
        _ = unsafe functions.pointee.C_Logout?(handle)
        _ = unsafe functions.pointee.C_CloseSession?(handle)
    }

    private func logIn(_ pin: [UInt8]) throws(TokenError) {
        var pin = pin
        let code = unsafe functions.pointee.C_Login?(
            handle,
            UInt(CKU_USER),
            &pin,
            UInt(pin.count)
        )
        // Another program of this user may have the token open.
        guard code != UInt(CKR_USER_ALREADY_LOGGED_IN) else { return }
        try check(code)
    }

    // MARK: Objects

    /// Objects on the token of a class, under the address's name and identifier.
    func objects(
        _ kind: UInt,
        of address: TokenAddress
    ) throws(TokenError) -> [CK_OBJECT_HANDLE] {
        var template = TokenTemplate()
        template.add(CKA_CLASS, kind)
        template.add(CKA_TOKEN, true)
        if let label = address.label { template.add(CKA_LABEL, label) }
        if let identifier = address.identifier { template.add(CKA_ID, identifier) }
        try unsafe template.with { attributes, count throws(TokenError) in
            try check(unsafe functions.pointee.C_FindObjectsInit?(handle, attributes, count))
        }
        var found = [CK_OBJECT_HANDLE](repeating: 0, count: objectCountMax)
        var count: UInt = 0
        let code = unsafe functions.pointee.C_FindObjects?(
            handle,
            &found,
            UInt(objectCountMax),
            &count
        )
        _ = unsafe functions.pointee.C_FindObjectsFinal?(handle)
        try check(code)
        return Array(found.prefix(Int(count)))
    }

    /// One attribute of an object.
    func attribute(
        _ kind: UInt,
        of object: CK_OBJECT_HANDLE
    ) throws(TokenError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: attributeByteCountMax)
        var length: UInt = 0
        let code = unsafe bytes.withUnsafeMutableBytes { buffer -> UInt? in
            var attribute = unsafe CK_ATTRIBUTE(
                type: kind,
                pValue: buffer.baseAddress,
                ulValueLen: UInt(buffer.count)
            )
            let code = unsafe functions.pointee.C_GetAttributeValue?(handle, object, &attribute, 1)
            length = unsafe attribute.ulValueLen
            return code
        }
        try check(code)
        guard length <= UInt(attributeByteCountMax) else { throw .unfitKey }
        return Array(bytes.prefix(Int(length)))
    }

    /// Makes a pair of keys on the token, whose private half never leaves it.
    func makePair(
        _ mechanism: UInt,
        public: TokenTemplate,
        private: TokenTemplate
    ) throws(TokenError) -> CK_OBJECT_HANDLE {
        var (publicHandle, privateHandle) = (CK_OBJECT_HANDLE(), CK_OBJECT_HANDLE())
        var mechanism = unsafe CK_MECHANISM(
            mechanism: mechanism,
            pParameter: nil,
            ulParameterLen: 0
        )
        try unsafe `public`.with { publicHalf, publicCount throws(TokenError) in
            try unsafe `private`.with { privateHalf, privateCount throws(TokenError) in
                try check(
                    unsafe functions.pointee.C_GenerateKeyPair?(
                        handle,
                        &mechanism,
                        publicHalf,
                        publicCount,
                        privateHalf,
                        privateCount,
                        &publicHandle,
                        &privateHandle
                    )
                )
            }
        }
        return publicHandle
    }

    /// Signs bytes with a private key.
    func sign(
        _ bytes: [UInt8],
        _ mechanism: UInt,
        with key: CK_OBJECT_HANDLE
    ) throws(TokenError) -> [UInt8] {
        var bytes = bytes
        var mechanism = unsafe CK_MECHANISM(
            mechanism: mechanism,
            pParameter: nil,
            ulParameterLen: 0
        )
        try check(unsafe functions.pointee.C_SignInit?(handle, &mechanism, key))
        var signature = [UInt8](repeating: 0, count: attributeByteCountMax)
        var length = UInt(signature.count)
        try check(
            unsafe functions.pointee.C_Sign?(
                handle,
                &bytes,
                UInt(bytes.count),
                &signature,
                &length
            )
        )
        return Array(signature.prefix(Int(min(length, UInt(signature.count)))))
    }
}

/// Objects looked at under one address: two are too many already.
private let objectCountMax = 16

/// Most bytes of an attribute or signature that is read; a P-256 point in DER takes 67.
private let attributeByteCountMax = 512

/// Most tokens that one module may show.
private let slotCountMax = 256

/// Turns a number of PKCS#11 into an error; a function that a module lacks is one it refuses.
func check(_ code: UInt?) throws(TokenError) {
    switch code {
    case .some(UInt(CKR_OK)): return
    case .some(UInt(CKR_PIN_INCORRECT)), .some(UInt(CKR_PIN_LEN_RANGE)): throw .wrongPIN
    case .some(UInt(CKR_PIN_LOCKED)): throw .lockedPIN
    case .some(UInt(CKR_MECHANISM_INVALID)), .some(UInt(CKR_KEY_TYPE_INCONSISTENT)):
        throw .kindUnknown
    case .some(let code): throw .refused(code: code)
    case nil: throw .refused(code: UInt(CKR_FUNCTION_NOT_SUPPORTED))
    }
}

// MARK: - Modules and slots

extension TokenSession {
    /// A token in a slot of a module.
    @safe private struct Slot {
        let module: UnsafeMutablePointer<CK_FUNCTION_LIST>
        let id: CK_SLOT_ID
    }

    /// Loads the modules that p11-kit knows, or the one named, for as long as `work` takes.
    private static func withModules<Answer>(
        _ path: String?,
        _ work: ([UnsafeMutablePointer<CK_FUNCTION_LIST>]) throws -> Answer
    ) throws -> Answer {
        guard let path else {
            guard let modules = unsafe p11_kit_modules_load_and_initialize(0) else {
                throw TokenError.noModule
            }
            defer { unsafe p11_kit_modules_finalize_and_release(modules) }
            var all: [UnsafeMutablePointer<CK_FUNCTION_LIST>] = unsafe []
            var next = unsafe modules
            while let module = unsafe next.pointee {
                unsafe all.append(module)
                unsafe next += 1
            }
            guard unsafe !all.isEmpty else { throw TokenError.noModule }
            return try unsafe work(all)
        }
        guard let module = unsafe p11_kit_module_load(path, 0) else { throw TokenError.noModule }
        defer { unsafe p11_kit_module_release(module) }
        guard unsafe p11_kit_module_initialize(module) == UInt(CKR_OK) else {
            throw TokenError.noModule
        }
        defer { _ = unsafe p11_kit_module_finalize(module) }
        return try unsafe work([module])
    }

    private static func slots(
        of module: UnsafeMutablePointer<CK_FUNCTION_LIST>,
        fitting address: TokenAddress
    ) throws(TokenError) -> [Slot] {
        var ids = [CK_SLOT_ID](repeating: 0, count: slotCountMax)
        var count = UInt(slotCountMax)
        let present = CK_BBOOL(1)
        try check(unsafe module.pointee.C_GetSlotList?(present, &ids, &count))
        return ids.prefix(Int(min(count, UInt(slotCountMax)))).compactMap { id in
            var token = CK_TOKEN_INFO()
            let code = unsafe module.pointee.C_GetTokenInfo?(id, &token)
            guard code == UInt(CKR_OK), address.matches(token) else { return nil }
            return unsafe Slot(module: module, id: id)
        }
    }
}
