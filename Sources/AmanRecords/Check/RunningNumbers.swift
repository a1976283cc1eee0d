import AmanOffice

// The running numbers of rows that have a MAC. A row's number goes up with every change; the MAC
// alone would still fit an old row that was put back, or say nothing of one that was deleted.
// Numbers are stored apart from the rows, on pages in three levels: pages of rows, pages of pages,
// and one root. A page has its own number on the page above it, and everything has a MAC.

/// A page of running numbers: of rows, or of the pages below it.
struct NumberPage: Equatable {
    /// How often it was written, then the number of each slot, in four bytes each.
    ///
    /// Read and written in place: most uses are of one number.
    private var bytes: [UInt8]

    /// With 128, three pages share a page of the file, and three levels hold 2 million rows in 1 KB
    /// of root.
    static let slotCount = 128
    private static let byteCount = 4 * (slotCount + 1)

    init() {
        bytes = [UInt8](repeating: 0, count: Self.byteCount)
    }

    /// The first page with these numbers.
    init(numbers: [UInt32]) {
        precondition(numbers.count == Self.slotCount, "a page has a number for each slot")
        bytes = ([1] + numbers).flatMap(fourBytes)
    }

    /// Reads what `encoded` wrote; nil when it is of another place, or changed.
    init?(_ page: [UInt8], at place: Int64, under key: RegisterKey) {
        guard page.count == Self.byteCount + macByteCount else { return nil }
        let covered = Array(page[..<Self.byteCount])
        guard sameBytes(Self.mac(covered, place, key), Array(page[Self.byteCount...])) else {
            return nil
        }
        bytes = covered
    }

    /// How often the page was written; its own running number.
    var revision: UInt32 { readNumber(bytes, at: 0) }

    /// A number; 0 where there never was a row or page.
    func number(in slot: Int) -> UInt32 { readNumber(bytes, at: 4 * (slot + 1)) }

    /// Sets a number; false when the page was written as often as can be counted.
    mutating func set(_ number: UInt32, in slot: Int) -> Bool {
        guard revision < .max, (0..<Self.slotCount).contains(slot) else { return false }
        write(revision + 1, at: 0)
        write(number, at: 4 * (slot + 1))
        return true
    }

    private mutating func write(_ number: UInt32, at start: Int) {
        bytes.replaceSubrange(start..<start + 4, with: fourBytes(number))
    }

    func encoded(at place: Int64, under key: RegisterKey) -> [UInt8] {
        bytes + Self.mac(bytes, place, key)
    }

    /// The numbers of all slots.
    var numbers: [UInt32] { (0..<Self.slotCount).map { number(in: $0) } }

    private static func mac(_ bytes: [UInt8], _ place: Int64, _ key: RegisterKey) -> [UInt8] {
        key.mac("mac_page", [.number(place), .bytes(bytes)])
    }
}

/// The top of all running numbers, and the end of the audit that belongs to them.
///
/// Every entry of the audit is noted here in its own commit. Old rows that are put back together
/// with all their pages and this root would need the audit to be cut as well.
struct NumberRoot: Equatable {
    /// A page of the highest level.
    struct Place: Hashable {
        let table: UInt8
        let index: UInt32
    }

    /// The end of the audit.
    struct End: Equatable {
        /// Place of the last entry; -1 before any.
        var place: Int64
        /// Its hash; 32 bytes.
        var hash: [UInt8]

        /// Before the first entry.
        static let none = End(place: -1, hash: [UInt8](repeating: 0, count: 32))
    }

    var end: End
    private(set) var numbers: [Place: UInt32] = [:]

    init(end: End) {
        self.end = end
    }

    /// Reads what `encoded` wrote; nil when it was changed.
    init?(_ bytes: [UInt8], under key: RegisterKey) {
        let head = 8 + macByteCount
        guard bytes.count >= head + macByteCount,
            (bytes.count - head - macByteCount).isMultiple(of: 8)
        else { return nil }
        let covered = Array(bytes.dropLast(macByteCount))
        guard sameBytes(Self.mac(covered, key), Array(bytes.suffix(macByteCount))) else {
            return nil
        }
        let place = covered[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        end = End(place: Int64(bitPattern: place), hash: Array(covered[8..<head]))
        for start in stride(from: head, to: covered.count, by: 8) {
            let joined = readNumber(covered, at: start)
            let place = Place(table: UInt8(joined >> 24), index: joined & Self.indexMax)
            numbers[place] = readNumber(covered, at: start + 4)
        }
    }

    func number(of place: Place) -> UInt32 { numbers[place] ?? 0 }

    /// The last page of a table that has a number.
    func last(of table: UInt8) -> UInt32? {
        numbers.keys.filter { $0.table == table }.map(\.index).max()
    }

    /// Sets a number; false where the page is beyond what can be counted.
    mutating func set(_ number: UInt32, of place: Place) -> Bool {
        guard place.index <= Self.indexMax else { return false }
        numbers[place] = number
        return true
    }

    func encoded(under key: RegisterKey) -> [UInt8] {
        var bytes = bigEndian(UInt64(bitPattern: end.place)) + end.hash
        for (place, number) in numbers.sorted(by: { $0.key < $1.key }) {
            bytes += fourBytes(UInt32(place.table) << 24 | place.index)
            bytes += fourBytes(number)
        }
        return bytes + Self.mac(bytes, key)
    }

    private static func mac(_ bytes: [UInt8], _ key: RegisterKey) -> [UInt8] {
        key.mac("mac_root", [.bytes(bytes)])
    }

    /// Three bytes.
    static let indexMax: UInt32 = 0xFF_FFFF
}

extension NumberRoot.Place: Comparable {
    static func < (first: Self, second: Self) -> Bool {
        (first.table, first.index) < (second.table, second.index)
    }
}

/// Four bytes, most significant first.
private func fourBytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}

private func readNumber(_ bytes: [UInt8], at start: Int) -> UInt32 {
    bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
}
