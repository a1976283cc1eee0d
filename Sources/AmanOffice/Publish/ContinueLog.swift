import AmanLetter
import AmanLog
package import AmanVerdict

/// Why a restored office may not continue with its log.
package enum ContinueLogError: Error, Equatable, Sendable {
    /// The file is not a bundle.
    case notABundle(PartRefusal)
    /// The bundle has no log of this office.
    case notOurs
    /// The bundle knows more entries than the records: the backup is older than what was published.
    case backupIsOlder(published: UInt64, inRecords: UInt64)
    /// The bundle's entries are not the first ones of the records.
    case otherLog
    /// A witness shows a tree head of this log's key over more entries than the records have.
    case witnessShows(known: UInt64, inRecords: UInt64)
    /// A witness shows a tree head of this log's key whose entries are not those of the records.
    case witnessShowsOtherTree(size: UInt64)
    /// A witness claims more entries than the bundle has, so that it is not the newest.
    case bundleIsOlder(published: UInt64, claimed: UInt64)
    case records(RecordsError)
}

extension Office {
    /// Holds a bundle of this office against its restored records.
    ///
    /// Signing on from a backup that is older than what was published would make a second log of
    /// the same name, and would put letters revoked since then back in force.
    ///
    /// - Parameter bundle: The newest bundle of this office that can be found at any post.
    /// - Returns: Entries that both know.
    /// - Throws: `backupIsOlder` or `otherLog` when the office must not continue from these
    ///   records.
    package func compareWithRecords(
        _ bundle: [UInt8]
    ) async throws(ContinueLogError) -> UInt64 {
        let read: Bundle
        do {
            read = try Bundle.parse(bundle)
        } catch {
            throw .notABundle(error)
        }
        guard let log = read.logs.first(where: { $0.origin == logOrigin }) else { throw .notOurs }
        let published = UInt64(log.leafHashes.count / LogHash.byteCount)
        do {
            let size = try await records.logSize()
            guard published <= size else {
                throw ContinueLogError.backupIsOlder(published: published, inRecords: size)
            }
            guard try await leafHashes(until: published) == log.leafHashes else {
                throw ContinueLogError.otherLog
            }
            return published
        } catch let error as ContinueLogError {
            throw error
        } catch let error as RecordsError {
            throw .records(error)
        } catch {
            throw .otherLog
        }
    }
}
