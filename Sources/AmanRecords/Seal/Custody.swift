import AmanLetter
import AmanOffice
import CGfshare
import Crypto
import Foundation

/// The register key as the custodians hold it: wrapped under a key that exists only as shares.
///
/// Deterministic CBOR: `{1: version, 2: set, 3: threshold, 4: [digest of each share], 5: sealed
/// register key, 6: [places whose custodian has shown the share]}`. A digest tells a wrong share
/// from a right one and nothing else of it: a share is 32 bytes that no one can guess.
struct Custody: Equatable {
    let set: [UInt8]
    let threshold: Int
    /// Of each share, in the order of the places.
    let digests: [[UInt8]]
    let sealed: [UInt8]
    /// Places, from 1, whose share was typed back since the set was made.
    var verified: Set<Int>

    static let version: UInt64 = 1
    /// Most bytes of such a file; with sixteen custodians it has about 700.
    static let byteCountMax = 1_024

    var custodianCount: Int { digests.count }

    /// Makes a set of shares, and the register key wrapped for it.
    ///
    /// - Parameters:
    ///   - key: The register key.
    ///   - custodians: How many shares.
    ///   - threshold: How many of them open it.
    /// - Returns: What is stored, and the shares, which are not.
    /// - Throws: `numbers` outside the limits of `CustodianShare`.
    static func make(
        of key: RegisterKey,
        custodians: Int,
        threshold: Int
    ) throws(CustodyError) -> (Custody, [CustodianShare]) {
        guard (CustodianShare.thresholdMin...CustodianShare.custodianCountMax).contains(threshold),
            (threshold...CustodianShare.custodianCountMax).contains(custodians)
        else { throw .numbers }
        let wrapping = SymmetricKey(size: .bits256)
        let set = Array(SymmetricKey(size: .bits256).bytes.prefix(CustodianShare.setByteCount))
        let shares = try split(wrapping.bytes, custodians, threshold).enumerated().map {
            CustodianShare(set: set, place: $0.offset + 1, threshold: threshold, bytes: $0.element)
        }
        guard let sealed = try? seal(key.secret, under: wrapping, at: place(of: set)) else {
            throw .damaged
        }
        let custody = Custody(
            set: set,
            threshold: threshold,
            digests: shares.map(digest),
            sealed: sealed,
            verified: []
        )
        return (custody, shares)
    }

    private static func split(
        _ secret: [UInt8],
        _ custodians: Int,
        _ threshold: Int
    ) throws(CustodyError) -> [[UInt8]] {
        var joined = [UInt8](repeating: 0, count: custodians * secret.count)
        let answer = unsafe cgfshare_split(
            secret,
            UInt32(secret.count),
            UInt32(custodians),
            UInt32(threshold),
            &joined
        )
        guard answer == 0 else { throw .damaged }
        return (0..<custodians).map { Array(joined[($0 * 32)..<(($0 + 1) * 32)]) }
    }

    /// Whether a share is one of this set, exactly as it was made.
    ///
    /// - Throws: `foreign` for another set's, `wrong` for a share with other bytes.
    func check(_ share: CustodianShare) throws(CustodyError) {
        guard share.set == set, share.threshold == threshold, share.place <= digests.count else {
            throw .foreign(setName: share.setName)
        }
        guard Self.digest(of: share) == digests[share.place - 1] else {
            throw .wrong(place: share.place)
        }
    }

    /// The register key, from as many shares as are needed.
    ///
    /// - Throws: As `check`; `repeated` for two shares of one place; `tooFew`; `damaged` where
    ///   the shares are right and the file is not.
    func open(_ shares: [CustodianShare]) throws(CustodyError) -> RegisterKey {
        var points: [UInt8] = []
        var joined: [UInt8] = []
        for share in shares {
            try check(share)
            let point = UInt8(share.place)
            guard !points.contains(point) else { throw .repeated(place: share.place) }
            points.append(point)
            joined += share.bytes
        }
        guard points.count >= threshold else {
            throw .tooFew(given: points.count, threshold: threshold)
        }
        var secret = [UInt8](repeating: 0, count: CustodianShare.byteCount)
        let length = UInt32(secret.count)
        let answer = unsafe cgfshare_join(points, joined, UInt32(points.count), length, &secret)
        let wrapping = SymmetricKey(data: secret)
        guard answer == 0,
            let key = try? openSealed(sealed, under: wrapping, at: Self.place(of: set))
        else { throw .damaged }
        return RegisterKey(bytes: key)
    }

    private static func digest(of share: CustodianShare) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: Array("aman/1/custodian-share".utf8))
        hash.update(data: share.set + [UInt8(share.place), UInt8(share.threshold)] + share.bytes)
        return Array(hash.finalize())
    }

    private static func place(of set: [UInt8]) -> SealedPlace {
        let name = set.map { String($0, radix: 16) }.joined(separator: ".")
        return SealedPlace(table: "keys", row: "custody.key", column: name)
    }
}

/// Why custodians' shares cannot be made, or do not open the office.
package enum CustodyError: Error, Equatable, Sendable {
    /// Not 2 to 16 custodians, or not 2 to that many shares to open with.
    case numbers
    /// The office has no custodians.
    case notSetUp
    /// The office has custodians, whose shares a new set would make void.
    case alreadySetUp
    /// The share is of another set: an older one of this office, or another office's.
    case foreign(setName: String)
    /// The share of this place was given already.
    case repeated(place: Int)
    /// The share has this set's name and place, and other bytes.
    case wrong(place: Int)
    /// More shares are needed.
    case tooFew(given: Int, threshold: Int)
    /// These custodians have not shown that their share can be read.
    case notVerified(places: [Int])
    /// The office is not sealed.
    case notSealed
    /// The file of the custodians' key has not the shape it was written in, or was changed.
    case damaged
    /// The folder could not be read or written.
    case home(HomeError)
}

extension Custody {
    var encoded: [UInt8] {
        var writer = CBORWriter()
        writer.writeMap(count: 6)
        writer.writeUnsigned(1)
        writer.writeUnsigned(Self.version)
        writer.writeUnsigned(2)
        writer.writeBytes(set)
        writer.writeUnsigned(3)
        writer.writeUnsigned(UInt64(threshold))
        writer.writeUnsigned(4)
        writer.writeArray(count: digests.count)
        for digest in digests { writer.writeBytes(digest) }
        writer.writeUnsigned(5)
        writer.writeBytes(sealed)
        writer.writeUnsigned(6)
        writer.writeArray(count: verified.count)
        for place in verified.sorted() { writer.writeUnsigned(UInt64(place)) }
        return writer.bytes
    }

    init(parsing bytes: [UInt8]) throws(CustodyError) {
        do {
            try self.init(reading: bytes)
        } catch {
            throw .damaged
        }
    }

    private init(reading bytes: [UInt8]) throws {
        let most = CustodianShare.custodianCountMax
        var reader = CBORReader(bytes)
        guard try reader.readMapCount(max: 6) == 6 else { throw CustodyError.damaged }
        guard try reader.readValue(of: 1) == Self.version else { throw CustodyError.damaged }
        guard try reader.readUnsigned() == 2 else { throw CustodyError.damaged }
        set = try reader.readBytes(max: CustodianShare.setByteCount)
        threshold = Int(clamping: try reader.readValue(of: 3))
        guard try reader.readUnsigned() == 4 else { throw CustodyError.damaged }
        var digests: [[UInt8]] = []
        for _ in 0..<(try reader.readArrayCount(max: most)) {
            digests.append(try reader.readBytes(max: SHA256.byteCount))
        }
        reader.leave()
        guard try reader.readUnsigned() == 5 else { throw CustodyError.damaged }
        sealed = try reader.readBytes(max: sealOverheadByteCount + registerKeyByteCount)
        guard try reader.readUnsigned() == 6 else { throw CustodyError.damaged }
        var verified: [Int] = []
        for _ in 0..<(try reader.readArrayCount(max: most)) {
            verified.append(Int(clamping: try reader.readUnsigned()))
        }
        reader.leave()
        reader.leave()
        try reader.finish()
        self.digests = digests
        self.verified = Set(verified)
        guard set.count == CustodianShare.setByteCount,
            digests.allSatisfy({ $0.count == SHA256.byteCount }),
            (CustodianShare.thresholdMin...most).contains(threshold), threshold <= digests.count,
            verified == self.verified.sorted(),
            verified.allSatisfy({ (1...digests.count).contains($0) })
        else { throw CustodyError.damaged }
    }
}

extension CBORReader {
    /// Reads a key of a map and the number it has.
    fileprivate mutating func readValue(of key: UInt64) throws -> UInt64 {
        guard try readUnsigned() == key else { throw CustodyError.damaged }
        return try readUnsigned()
    }
}
