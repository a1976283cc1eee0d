public import AmanLetter

/// A part of what a checkpoint knows, by the name it has in every bundle.
public enum PartSubject: Equatable, Sendable {
    /// The programme's trust list.
    case trustList
    /// The status list at an address.
    case statusList(uri: String)
    /// The notices of an office to the others.
    case notices(office: OfficeCode)
    /// The log of a name.
    case log(origin: String)

    /// Compares names byte by byte, which needs no Unicode tables.
    public static func == (left: PartSubject, right: PartSubject) -> Bool {
        switch (left, right) {
        case (.trustList, .trustList): true
        case (.statusList(let one), .statusList(let other)): sameText(one, other)
        case (.notices(let one), .notices(let other)): one == other
        case (.log(let one), .log(let other)): sameText(one, other)
        case (.trustList, _), (.statusList, _), (.notices, _), (.log, _): false
        }
    }
}

/// How new a part is, in the measure by which parts of its kind are compared.
public enum PartVersion: Equatable, Sendable {
    /// A trust list's sequence.
    case sequence(UInt64)
    /// When a status list or a notice list was signed.
    case signedAt(Instant)
    /// How many leaves of a log are known.
    case leaves(UInt64)
}

/// The outcome of an import for one part.
public enum PartOutcome: Equatable, Sendable {
    /// No such part was held; now it is.
    case added
    /// Something newer took the place of what was held.
    case renewed
    /// What was offered is what was held.
    case unchanged
    /// Nothing was offered; what was held stays.
    case notOffered
    /// What was offered is older; what was held stays.
    case olderOffered
    /// What was offered is just as new as what was held and says something else.
    ///
    /// The signer said two things at one moment, which a person should look into. One of the two
    /// stays, the same one in either order of arrival.
    case contradicts
    /// The log that was offered does not continue the one that is held, which stays.
    ///
    /// Either the file was damaged or the log shows different people different trees: an alarm for
    /// the monitor.
    case doesNotContinue
    /// The beginning of the log was left out, and is not held here; what was held stays.
    case lacksBeginning
    /// The newest trust list no longer names a key for it: it is dropped.
    case keyGone

    /// A short word for machine output.
    public var code: String {
        switch self {
        case .added: "added"
        case .renewed: "renewed"
        case .unchanged: "unchanged"
        case .notOffered: "notOffered"
        case .olderOffered: "olderOffered"
        case .contradicts: "contradicts"
        case .doesNotContinue: "doesNotContinue"
        case .lacksBeginning: "lacksBeginning"
        case .keyGone: "keyGone"
        }
    }
}

/// One part before and after an import.
public struct PartUpdate: Equatable, Sendable {
    /// Which part.
    public let subject: PartSubject
    /// What became of it.
    public let outcome: PartOutcome
    /// How new the one held before was; nil when there was none.
    public let held: PartVersion?
    /// How new the one offered was; nil when there was none.
    public let offered: PartVersion?
}
