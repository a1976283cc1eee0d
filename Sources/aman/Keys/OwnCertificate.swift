import AmanLetter
import AmanRecords
import Crypto
import Foundation
import SwiftASN1
import X509

/// A certificate that the office's site makes for itself when none is given.
///
/// Browsers cannot know it; people compare its fingerprint once, at each desk, with the one the
/// terminal shows.
enum OwnCertificate {
    /// Days it holds; at a start in its last month a new one is made.
    private static let days = 730
    private static let renewalDays = 30

    /// The stored certificate, or a new one if there is none or it ends soon.
    static func current(
        of home: OpenedHome,
        host: String,
        now: Instant
    ) throws -> CertificateFiles {
        if let kept = try home.keptCertificate(), holds(kept, host, until: now) { return kept }
        let made = try make(office: home.office.text, host: host, now: now)
        try home.keep(made)
        return made
    }

    /// SHA-256 of the certificate in pairs of digits, as browsers show it.
    static func fingerprint(of files: CertificateFiles) throws -> String {
        let document = try PEMDocument(
            pemString: String(decoding: files.certificate, as: UTF8.self)
        )
        return SHA256.hash(data: document.derBytes).map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.count == 1 ? "0" + digits : digits
        }.joined(separator: ":")
    }

    /// Whether a key is another certificate's; what cannot be read here is left to the server.
    static func areStrangers(_ files: CertificateFiles) -> Bool {
        let chain = String(decoding: files.certificate, as: UTF8.self)
        let key = String(decoding: files.key, as: UTF8.self)
        guard let certificate = try? Certificate(pemEncoded: chain),
            let own = try? Certificate.PrivateKey(pemEncoded: key)
        else { return false }
        return certificate.publicKey != own.publicKey
    }

    private static func holds(
        _ files: CertificateFiles,
        _ host: String,
        until now: Instant
    ) -> Bool {
        let text = String(decoding: files.certificate, as: UTF8.self)
        guard let certificate = try? Certificate(pemEncoded: text) else { return false }
        let soon = date(now.adding(days: renewalDays))
        guard certificate.notValidAfter > soon, certificate.notValidBefore <= date(now),
            let names = try? certificate.extensions.subjectAlternativeNames
        else { return false }
        return names.contains(name(of: host))
    }

    /// A new certificate that is stored nowhere.
    static func make(
        office: String,
        host: String,
        now: Instant
    ) throws -> CertificateFiles {
        let key = P256.Signing.PrivateKey()
        let subject = try DistinguishedName { CommonName("Aman counter \(office)") }
        var names: [GeneralName] = [
            .dnsName("localhost"), name(of: "127.0.0.1"), name(of: "::1"),
            .dnsName(ProcessInfo.processInfo.hostName),
        ]
        if !names.contains(name(of: host)) { names.append(name(of: host)) }
        let own = Certificate.PrivateKey(key)
        let certificate = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: own.publicKey,
            // A day back, for desks whose clocks are behind.
            notValidBefore: date(now.adding(days: -1)),
            notValidAfter: date(now.adding(days: days)),
            issuer: subject,
            subject: subject,
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames(names)
            },
            issuerPrivateKey: own
        )
        return CertificateFiles(
            certificate: Array(try certificate.serializeAsPEM().pemString.utf8),
            key: Array(key.pemRepresentation.utf8)
        )
    }

    /// A host as a certificate names it: an address by its bytes, anything else by its name.
    private static func name(of host: String) -> GeneralName {
        var (four, six) = (in_addr(), in6_addr())
        if unsafe inet_pton(AF_INET, host, &four) == 1 {
            let bytes = unsafe withUnsafeBytes(of: &four) { unsafe Array($0) }
            return .ipAddress(ASN1OctetString(contentBytes: bytes[...]))
        }
        if unsafe inet_pton(AF_INET6, host, &six) == 1 {
            let bytes = unsafe withUnsafeBytes(of: &six) { unsafe Array($0) }
            return .ipAddress(ASN1OctetString(contentBytes: bytes[...]))
        }
        return .dnsName(host)
    }

    private static func date(_ moment: Instant) -> Date {
        Date(timeIntervalSince1970: TimeInterval(moment.seconds))
    }
}
