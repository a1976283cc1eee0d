import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import AmanVerdict
import AmanWeb
import Foundation
import Logging

/// A sealed office as far as it can be known without a key: rules, root and published files.
struct SealedOffice {
    let folder: String
    let programme: Programme
    let office: OfficeCode
    private let root: PublicKey
    private let published: PublishedFolder

    /// Reads what is in the clear in the folder.
    ///
    /// - Throws: `HomeError`, or why the programme's file cannot be read.
    init(at folder: String) throws {
        let facts = try HomeFolder.facts(at: folder)
        self.folder = folder
        programme = try Programme.parse(facts.programme)
        office = facts.office
        root = facts.root
        published = facts.publishedFiles
    }

    /// The site that is left: letters are judged by the published bundle.
    func site(isSecure: Bool, log: Logger) -> SealedSite {
        let cache = BundleCache(published, root: root)
        let now = OfficeEnvironment.real.now
        return SealedSite(
            programme: programme,
            office: office,
            published: published,
            pictures: DecodedPictures(),
            judge: { text in
                try await cache.session().judge(
                    text,
                    at: .clock(now()),
                    hashing: NativeSHA256.self,
                    ask: SignatureChecker().isValid
                )
            },
            lookUp: { code in try await cache.session().answer(code, at: .clock(now())) },
            log: log,
            now: now
        )
    }
}

/// Reads the published bundle once: nothing publishes another while the office is sealed.
private actor BundleCache {
    private let published: PublishedFolder
    private let root: PublicKey
    private var known: CheckpointSession?

    init(_ published: PublishedFolder, root: PublicKey) {
        self.published = published
        self.root = root
    }

    /// - Throws: `BundleRefusal`, or `RecordsError` where there is no bundle.
    func session() throws -> CheckpointSession {
        if let known { return known }
        guard let bytes = try published.read("bundle") else {
            throw RecordsError.damaged(record: "public/bundle")
        }
        let read = try CheckpointSession.open(
            bytes,
            root: RootPin(RootKey(root)),
            ask: SignatureChecker().isValid
        )
        known = read
        return read
    }
}
