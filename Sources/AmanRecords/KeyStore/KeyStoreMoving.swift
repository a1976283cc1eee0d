import Foundation

extension PersonKeyStore {
    /// Brings everything of this store to a medium that has none, byte by byte, and compares.
    ///
    /// Both headers come along as they are: erasures that were counted and copies that were listed
    /// are counted and listed there too. The office is closed meanwhile.
    ///
    /// - Throws: `alreadyThere`, `damaged` where the two then differ, or why it could not be read
    ///   or written.
    func carry(to target: any KeyStoreMedium) throws(KeyStoreError) {
        let source = medium
        let header = try header()
        guard let end = place(of: header.end) else { throw .damaged }
        try target.alone { turn throws(KeyStoreError) in
            guard try turn.read(1, at: 0).isEmpty else { throw .alreadyThere }
            for start in [0, KeyStoreHeader.pageByteCount] {
                try turn.write(
                    try source.wholly(KeyStoreHeader.pageByteCount, at: start),
                    at: start
                )
            }
            for place in Self.stretches(end) {
                let bytes = try source.wholly(place.count, at: place.lowerBound)
                try turn.write(bytes, at: place.lowerBound)
            }
            try turn.settle()
        }
        for place in [0..<2 * KeyStoreHeader.pageByteCount] + Self.stretches(end) {
            let there = try target.read(place.count, at: place.lowerBound)
            guard try source.wholly(place.count, at: place.lowerBound) == there else {
                throw .damaged
            }
        }
    }

    /// The places of all slots, a megabyte at once.
    private static func stretches(_ end: Int) -> [Range<Int>] {
        let start = 2 * KeyStoreHeader.pageByteCount
        return stride(from: start, to: end, by: 1 << 20).map { $0..<min($0 + (1 << 20), end) }
    }
}

extension KeyStoreMedium {
    /// As many bytes as asked for; zeros where nothing was ever written.
    fileprivate func wholly(_ count: Int, at place: Int) throws(KeyStoreError) -> [UInt8] {
        let bytes = try read(count, at: place)
        return bytes + [UInt8](repeating: 0, count: count - bytes.count)
    }
}
