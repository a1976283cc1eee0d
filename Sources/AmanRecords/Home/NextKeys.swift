import AmanLetter
package import AmanOffice
import AmanSignature
import Foundation

extension HomeFolder {
    /// Stores the keys that an office wants to use next, beside those it has.
    ///
    /// They sign nothing until the trust list names them and `takeUp` has put them in place.
    ///
    /// - Returns: Path of the file with their public halves, to be sent to the root's keepers.
    /// - Throws: `alreadyThere` when others wait to be named; they may be on their way already.
    package static func keepNext(
        _ next: OfficeKeys,
        in home: OpenedHome
    ) throws(HomeError) -> String {
        guard home.nextKeys == nil else { throw .alreadyThere }
        let files = HomeFiles(home.path)
        try files.writeNextKeys(next, under: home.register)
        return files.path(HomeFiles.nextEnrolment)
    }

    /// Puts the next keys in the place of those before, which are destroyed.
    ///
    /// A crash in the middle leaves the next keys where they are, and the next opening does it
    /// again.
    package static func takeUp(_ next: OfficeKeys, in home: OpenedHome) throws(HomeError) {
        let files = HomeFiles(home.path)
        try files.writeOfficeKeys(next, under: home.register)
        try files.removeNextKeys()
    }
}

extension HomeFiles {
    /// Public halves of the next keys: signer, status, log.
    static let nextEnrolment = "keys/next-enrolment.pem"

    /// The sealed files of keys that are not in use yet.
    static let nextSealedKeys = ["next-signer", "next-status", "next-log"]

    func writeNextKeys(_ keys: OfficeKeys, under register: RegisterKey) throws(HomeError) {
        for (name, key) in zip(Self.nextSealedKeys, [keys.signer, keys.statusKey, keys.logKey]) {
            try writeSealed(key, name, register)
        }
        // Last, because with it the next keys count as there.
        try write(Array(keys.enrolmentPEM.utf8), to: Self.nextEnrolment)
    }

    /// The keys that wait to be named by the trust list; nil when none do.
    func readNextKeys(
        root: SigningKey?,
        under register: RegisterKey
    ) throws(HomeError) -> OfficeKeys? {
        let pem = try readIfThere(Self.nextEnrolment, limit: PEM.byteCountMax)
        guard pem != nil else { return nil }
        return OfficeKeys(
            signer: try readSealed(Self.nextSealedKeys[0], register),
            statusKey: try readSealed(Self.nextSealedKeys[1], register),
            logKey: try readSealed(Self.nextSealedKeys[2], register),
            root: root
        )
    }

    func removeNextKeys() throws(HomeError) {
        let names = [Self.nextEnrolment] + Self.nextSealedKeys.map(Self.sealedKey)
        for name in names where unsafe unlink(path(name)) != 0 && errno != ENOENT {
            throw .cannotWrite(code: errno)
        }
    }
}
