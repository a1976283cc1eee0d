import AmanLetter
import AmanRecords
import AmanWeb
import Foundation
import SwiftASN1
import X509

/// Looks after the folder of an office while it is served: backups, the disk, the certificate.
struct HomeKeeping: Keeping {
    private let home: OpenedHome
    let certificateEnds: Instant?

    init(_ home: OpenedHome, certificate: CertificateFiles?) {
        self.home = home
        certificateEnds = certificate.flatMap { files in
            let text = String(decoding: files.certificate, as: UTF8.self)
            let end = (try? Certificate(pemEncoded: text))?.notValidAfter
            return end.map { Instant(seconds: Int64($0.timeIntervalSince1970)) }
        }
    }

    func backUp(at now: Instant) throws -> MadeBackup {
        let folder = home.path + "/backups"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        // The moment without colons, which other systems' disks do not take in a name.
        let moment = now.rfc3339.filter { $0 != ":" && $0 != "-" }
        let path = "\(folder)/\(home.office.text)-\(moment).backup"
        let outcome = try HomeFolder.backup(home, to: path)
        return MadeBackup(path: path, byteCount: outcome.byteCount)
    }

    func freeByteCount() -> UInt64? {
        let facts = try? FileManager.default.attributesOfFileSystem(forPath: home.path)
        return (facts?[.systemFreeSize] as? NSNumber)?.uint64Value
    }
}
