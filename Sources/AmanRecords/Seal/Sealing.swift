package import AmanLetter
package import AmanOffice
package import AmanSignature
import Foundation

/// What is known of an office's custodians without a key.
package struct CustodyState: Equatable, Sendable {
    /// Name of the present set of shares.
    package let setName: String
    package let custodianCount: Int
    /// How many shares open the office.
    package let threshold: Int
    /// Places, from 1, whose custodian has shown the share since the set was made.
    package let verified: Set<Int>

    /// Places whose custodian has not shown the share yet.
    package var unverified: [Int] { (1...custodianCount).filter { !verified.contains($0) } }

    init(_ custody: Custody) {
        let share = CustodianShare(
            set: custody.set,
            place: 1,
            threshold: custody.threshold,
            bytes: [UInt8](repeating: 0, count: CustodianShare.byteCount)
        )
        setName = share.setName
        custodianCount = custody.custodianCount
        threshold = custody.threshold
        verified = custody.verified
    }
}

extension HomeFiles {
    /// The register key as the custodians hold it.
    static let custody = "keys/custody.key"
    /// While this file is there the office is sealed, whatever is in it.
    static let sealed = "sealed"

    func readCustody() throws(CustodyError) -> Custody? {
        let bytes: [UInt8]?
        do throws(HomeError) {
            bytes = try readIfThere(Self.custody, limit: Custody.byteCountMax)
        } catch {
            throw .home(error)
        }
        return try bytes.map { bytes throws(CustodyError) in try Custody(parsing: bytes) }
    }

    func write(
        _ custody: Custody,
        before: (DurableFile.Step) throws(FileRefusal) -> Void = { _ in }
    ) throws(CustodyError) {
        do throws(HomeError) {
            try write(custody.encoded, to: Self.custody, before: before)
        } catch {
            throw .home(error)
        }
    }

    var isSealed: Bool { unsafe access(path(Self.sealed), F_OK) == 0 }
}

extension HomeFolder {
    // MARK: Custodians

    /// Makes shares of the register key for custodians; a set before it is void from then on.
    ///
    /// The shares are nowhere but in what is returned. A crash before they are printed loses
    /// nothing: the office still opens as before, and another set can be made.
    ///
    /// - Parameters:
    ///   - home: The opened office.
    ///   - custodians: How many shares, up to `CustodianShare.custodianCountMax`.
    ///   - threshold: How many of them open the office, from `CustodianShare.thresholdMin`.
    ///   - rekey: Whether a set that is there may be replaced.
    /// - Returns: The shares, in the order of their places.
    /// - Throws: `numbers`, `alreadySetUp`, `home`.
    package static func makeShares(
        of home: OpenedHome,
        custodians: Int,
        threshold: Int,
        rekey: Bool
    ) throws(CustodyError) -> [CustodianShare] {
        try makeShares(of: home, custodians, threshold, rekey: rekey) { _ in }
    }

    static func makeShares(
        of home: OpenedHome,
        _ custodians: Int,
        _ threshold: Int,
        rekey: Bool,
        before: (DurableFile.Step) throws(FileRefusal) -> Void
    ) throws(CustodyError) -> [CustodianShare] {
        let files = HomeFiles(home.path)
        // A set in a damaged file opens nothing, so it may be replaced too.
        let present = try? files.readCustody()
        guard rekey || present == .some(nil) else { throw .alreadySetUp }
        let (custody, shares) = try Custody.make(
            of: home.register,
            custodians: custodians,
            threshold: threshold
        )
        try files.write(custody, before: before)
        return shares
    }

    /// What is known of the custodians; nil where there are none.
    package static func custody(at path: String) throws(CustodyError) -> CustodyState? {
        try HomeFiles(path).readCustody().map(CustodyState.init)
    }

    /// Notes that a custodian has shown a right share.
    ///
    /// - Throws: `notSetUp`, `foreign`, `wrong`, `home`.
    package static func verify(
        _ share: CustodianShare,
        at path: String
    ) throws(CustodyError) -> CustodyState {
        let files = HomeFiles(path)
        guard var custody = try files.readCustody() else { throw .notSetUp }
        try custody.check(share)
        if custody.verified.insert(share.place).inserted { try files.write(custody) }
        return CustodyState(custody)
    }

    // MARK: Sealing

    /// Whether an office is sealed: no program opens it, whatever secret it is given.
    package static func isSealed(at path: String) -> Bool { HomeFiles(path).isSealed }

    /// Seals an office: every program that holds its keys ends when it sees the mark.
    ///
    /// - Throws: `notAHome`, `cannotWrite`.
    package static func seal(at path: String, now: Instant) throws(HomeError) {
        try seal(at: path, now: now) { _ in }
    }

    static func seal(
        at path: String,
        now: Instant,
        before: (DurableFile.Step) throws(FileRefusal) -> Void
    ) throws(HomeError) {
        let files = HomeFiles(path)
        _ = try files.readOffice()
        guard !files.isSealed else { return }
        try files.write(Array((now.rfc3339 + "\n").utf8), to: HomeFiles.sealed, before: before)
    }

    /// Whether no process holds an office's keys any more.
    package static func isLeftByAll(at path: String) throws(HomeError) -> Bool {
        try KeyHold.isFree(of: HomeFiles(path))
    }

    /// Destroys everything in the folder that opens it, but the custodians' key.
    ///
    /// From then on only the custodians' shares open this folder. Copies of the folder are not
    /// reached. A crash in the middle leaves the lock whole or gone; calling it again completes it.
    ///
    /// - Throws: `notSealed`; `notSetUp`; `notVerified` while a custodian has not shown their
    ///   share; `home`.
    package static func destroyLock(at path: String) throws(CustodyError) {
        try destroyLock(at: path) { _ in }
    }

    static func destroyLock(
        at path: String,
        before: (String) throws(FileRefusal) -> Void
    ) throws(CustodyError) {
        let files = HomeFiles(path)
        guard files.isSealed else { throw .notSealed }
        guard let state = try custody(at: path) else { throw .notSetUp }
        guard state.unverified.isEmpty else { throw .notVerified(places: state.unverified) }
        do throws(FileRefusal) {
            for name in [HomeFiles.lock, HomeFiles.keyFile] {
                let file = files.path(name)
                guard unsafe access(file, F_OK) == 0 else { continue }
                try before(name)
                try DurableFile.overwrite(file)
                try before(name)
                guard unsafe unlink(file) == 0 else { throw .last }
                try DurableFile.syncFolder(of: file)
            }
        } catch {
            throw .home(.cannotWrite(code: error.code))
        }
    }
}

/// Shares that custodians give one after the other, until there are enough.
package struct Unsealing {
    private let custody: Custody
    private var shares: [CustodianShare] = []

    /// Begins without a share.
    ///
    /// - Throws: `notSetUp`, `damaged`, `home`.
    package init(at path: String) throws(CustodyError) {
        guard let custody = try HomeFiles(path).readCustody() else { throw .notSetUp }
        self.custody = custody
    }

    /// How many shares were given, and how many are needed.
    package var progress: (given: Int, threshold: Int) { (shares.count, custody.threshold) }

    /// Takes a share.
    ///
    /// - Throws: `foreign`, `wrong`, `repeated`: it does not count, and the others still do.
    package mutating func give(_ share: CustodianShare) throws(CustodyError) {
        try custody.check(share)
        guard !shares.contains(where: { $0.place == share.place }) else {
            throw .repeated(place: share.place)
        }
        shares.append(share)
    }

    /// The register key, once there are enough shares.
    ///
    /// - Throws: `tooFew`, `damaged`.
    package func key() throws(CustodyError) -> RegisterKey { try custody.open(shares) }
}

extension HomeFolder {
    /// Gives an office whose lock was destroyed another one.
    ///
    /// - Throws: `alreadyThere` while it has one; why it could not be written.
    package static func relock(_ home: OpenedHome, to unlock: Unlock) throws(HomeError) {
        try relock(home, to: unlock, cost: .standard)
    }

    static func relock(
        _ home: OpenedHome,
        to unlock: Unlock,
        cost: PassphraseCost,
        before: (DurableFile.Step) throws(FileRefusal) -> Void = { _ in }
    ) throws(HomeError) {
        let files = HomeFiles(home.path)
        guard try files.lockKind() == .custodians else { throw .alreadyThere }
        let secret = try unlock.secretForNewLock(movingFrom: home.path, to: home.path)
        try files.writeLock(home.register, secret, cost, before: before)
        guard try files.readLock().open(with: unlock).secret == home.register.secret else {
            throw .damaged(file: HomeFiles.lock)
        }
    }

    /// Takes the seal off: programs open the office again.
    ///
    /// - Throws: `cannotWrite`.
    package static func takeSealOff(at path: String) throws(HomeError) {
        let file = HomeFiles(path).path(HomeFiles.sealed)
        do throws(FileRefusal) {
            guard unsafe unlink(file) == 0 || errno == ENOENT else { throw .last }
            try DurableFile.syncFolder(of: file)
        } catch {
            throw .cannotWrite(code: error.code)
        }
    }
}

/// What an office's folder says in the clear: all that a sealed office's server has.
package struct HomeFacts: Sendable {
    /// Text of `programme.toml`, unchanged.
    package let programme: String
    package let office: OfficeCode
    /// Public half of the programme root, which the office has trusted from its first day.
    package let root: PublicKey
    package let publishedFiles: PublishedFolder
}

extension HomeFolder {
    /// Reads what is in the clear, without a key.
    ///
    /// - Throws: `notAHome`, `damaged`, `cannotRead`.
    package static func facts(at path: String) throws(HomeError) -> HomeFacts {
        let files = HomeFiles(path)
        return HomeFacts(
            programme: try files.readProgramme(),
            office: try files.readOffice().code,
            root: try files.readRoot(),
            publishedFiles: PublishedFolder(root: files.path(HomeFiles.published))
        )
    }
}
