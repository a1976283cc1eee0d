package import AmanVerdict

/// A letter's place in the office's status lists: which list, and where in it.
///
/// Each list has `statusListLength` places from its first day, so its size says nothing. Places are
/// drawn at random and never reused, and a list is left for the next one before more than half of
/// its places can have been drawn: at least every second place is a decoy that never had a letter.
///
/// Decoys say `valid`, never anything else. A decoy that said `revoked` would give an issuer cover
/// for revoking a letter in silence; so every place that is not valid must be explained by a
/// leaf of the public log (promise 4), and the log tells the count anyway.
package struct StatusPlace: Hashable, Sendable {
    /// Which of the office's lists, counted from 1 as in its address.
    package let list: UInt64
    /// Zero-based place in that list.
    package let index: UInt64

    /// The place that records count through all lists as one number.
    package init(counted: UInt64) {
        list = counted / statusListLength + 1
        index = counted % statusListLength
    }

    /// A random place in one of the lists.
    ///
    /// - Parameters:
    ///   - list: Which list, from 1.
    ///   - randomness: Eight random bytes. The length is a power of two, so no place is likelier.
    package init(list: UInt64, randomness: [UInt8]) {
        precondition(randomness.count == 8, "a place is drawn from eight random bytes")
        self.list = list
        index = randomness.reduce(0) { $0 << 8 | UInt64($1) } % statusListLength
    }

    /// The place counted through all lists.
    package var counted: UInt64 { (list - 1) * statusListLength + index }

    /// As the log's entries name it; nil beyond the last list that a programme can have.
    package var listed: ListedIndex? { ListedIndex(list: list, index: index) }
}

/// Places in one status list: 32 KiB at two bits each, a few dozen bytes compressed when new.
package let statusListLength: UInt64 = 1 << 17

/// The list from which an office draws when its log has so many leaves.
///
/// A letter has at least one leaf, so no list gets more letters than half its places.
package func statusListToFill(logSize: UInt64) -> UInt64 {
    logSize / (statusListLength / 2) + 1
}
