import Foundation

/// The certificate that the office's site shows browsers under TLS, and its key.
package struct CertificateFiles: Sendable, CustomStringConvertible {
    /// PEM, the site's own certificate first.
    package var certificate: [UInt8]
    /// PEM.
    package var key: [UInt8]

    package init(certificate: [UInt8], key: [UInt8]) {
        self.certificate = certificate
        self.key = key
    }

    package var description: String { "CertificateFiles(redacted)" }
}

/// Most bytes of a certificate chain or its key: a chain of three has about 6 KB.
package let certificateByteCountMax = 65_536

extension OpenedHome {
    private static let certificateFile = "keys/counter.pem"
    private static let certificateKeyFile = "keys/counter.sealed"

    /// The certificate that an earlier start made; nil before the first.
    package func keptCertificate() throws(HomeError) -> CertificateFiles? {
        let files = HomeFiles(path)
        let limit = certificateByteCountMax
        guard let certificate = try files.readIfThere(Self.certificateFile, limit: limit),
            let sealed = try files.readIfThere(Self.certificateKeyFile, limit: limit)
        else { return nil }
        do {
            let key = try openSealed(sealed, under: records.key.signing, at: Self.keyPlace)
            return CertificateFiles(certificate: certificate, key: key)
        } catch {
            throw .damaged(file: Self.certificateKeyFile)
        }
    }

    /// Stores a certificate, its key sealed under the register key.
    package func keep(_ made: CertificateFiles) throws(HomeError) {
        let sealed = try? seal(made.key, under: records.key.signing, at: Self.keyPlace)
        guard let sealed else { throw .damaged(file: Self.certificateKeyFile) }
        let files = HomeFiles(path)
        // The key first: a certificate without its key would be of no use.
        try files.write(sealed, to: Self.certificateKeyFile)
        try files.write(made.certificate, to: Self.certificateFile)
    }

    private static var keyPlace: SealedPlace {
        SealedPlace(table: "keys", row: "counter", column: "sealed")
    }
}
