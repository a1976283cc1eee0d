import CP11Kit

/// Which key on which token: a PKCS#11 URI, such as `pkcs11:token=aman-root;object=root`.
///
/// p11-kit parses the URI again in each call, so that no C object outlives a call. A PIN inside a
/// URI is refused: it would end up in shell histories.
///
/// Source: RFC 7512.
package struct TokenAddress: Equatable, Sendable {
    /// The address as it was given.
    package let text: String
    /// Name of the object; nil where only its identifier is given.
    let label: [UInt8]?
    /// Identifier of the object; nil where only its name is given.
    let identifier: [UInt8]?
    /// A module to be used instead of those that are installed.
    let modulePath: String?

    /// Longest address that is read.
    ///
    /// Source: PKCS#11 labels of token, manufacturer, model and object have 32 bytes or so each.
    package static let byteCountMax = 1_024

    /// Reads an address.
    ///
    /// - Throws: `notAnAddress`; `noObjectNamed` when it names neither object nor identifier.
    package init(_ text: String) throws(TokenError) {
        guard text.utf8.count <= Self.byteCountMax, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f })
        else { throw .notAnAddress }
        guard Self.namesOnce(text) else { throw .notAnAddress }
        self.text = text
        let parts: (label: [UInt8]?, identifier: [UInt8]?, modulePath: String?)
        parts = try unsafe Self.parsed(text) { uri throws(TokenError) in
            unsafe (
                Self.attribute(CKA_LABEL, of: uri), Self.attribute(CKA_ID, of: uri),
                p11_kit_uri_get_module_path(uri).map { unsafe String(cString: $0) }
            )
        }
        (label, identifier, modulePath) = parts
        guard label != nil || identifier != nil else { throw .noObjectNamed }
    }

    /// The address of a key on a token that is named without one.
    ///
    /// - Parameters:
    ///   - token: A PKCS#11 URI that names a token, and no object.
    ///   - label: The key's name: letters, digits and hyphens, which no URI escapes.
    /// - Throws: `notAnAddress`, also where the URI names an object already.
    package init(onToken token: String, label: String) throws(TokenError) {
        let parts = token.split(separator: "?", maxSplits: 1)
        guard let path = parts.first, path.hasPrefix("pkcs11:"), Self.token(of: token) == token
        else { throw .notAnAddress }
        let joined = path == "pkcs11:" ? path + "" : path + ";"
        try self.init("\(joined)object=\(label)" + (parts.count == 2 ? "?\(parts[1])" : ""))
    }

    /// The part of an address that names the token: without object, identifier and type.
    package static func token(of address: String) -> String {
        let parts = address.split(separator: "?", maxSplits: 1)
        let attributes = (parts.first ?? "").dropFirst("pkcs11:".count).split(separator: ";")
            .filter { attribute in
                !["object=", "id=", "type="].contains { attribute.hasPrefix($0) }
            }
        return "pkcs11:" + attributes.joined(separator: ";")
            + (parts.count == 2 ? "?\(parts[1])" : "")
    }

    /// The token that this address is on.
    package var token: String { Self.token(of: text) }

    /// Whether no attribute is given twice; p11-kit uses the last of two.
    ///
    /// Source: RFC 7512, section 2.3.
    private static func namesOnce(_ text: String) -> Bool {
        let attributes = text.split(separator: ":", maxSplits: 1).last ?? ""
        let names = attributes.split { ";?&".contains($0) }.map { $0.prefix { $0 != "=" } }
        return Set(names).count == names.count
    }

    /// Whether a token is the one the address speaks of.
    func matches(_ token: CK_TOKEN_INFO) -> Bool {
        var token = token
        let answer = try? unsafe Self.parsed(text) { uri throws(TokenError) in
            unsafe p11_kit_uri_match_token_info(uri, &token) == 1
        }
        return answer ?? false
    }

    private static func parsed<Answer>(
        _ text: String,
        _ ask: (OpaquePointer) throws(TokenError) -> Answer
    ) throws(TokenError) -> Answer {
        guard let uri = unsafe p11_kit_uri_new() else { throw .notAnAddress }
        defer { unsafe p11_kit_uri_free(uri) }
        let kind = P11_KIT_URI_FOR_OBJECT_ON_TOKEN_AND_MODULE
        let isRead = unsafe p11_kit_uri_parse(text, kind, uri) == Int32(P11_KIT_URI_OK.rawValue)
        guard isRead, unsafe p11_kit_uri_any_unrecognized(uri) == 0,
            unsafe p11_kit_uri_get_pin_value(uri) == nil,
            unsafe p11_kit_uri_get_pin_source(uri) == nil
        else { throw .notAnAddress }
        return try unsafe ask(uri)
    }

    private static func attribute(_ kind: UInt, of uri: OpaquePointer) -> [UInt8]? {
        guard let found = unsafe p11_kit_uri_get_attribute(uri, kind),
            let bytes = unsafe found.pointee.pValue
        else { return nil }
        let count = Int(unsafe found.pointee.ulValueLen)
        return unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count))
    }
}
