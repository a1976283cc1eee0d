import Synchronization

/// The provinces nearest to what was written, remembered.
///
/// A list that writes a province in its own way does so in each of its rows, and to find the
/// nearest is to compare it with every name.
package final class NearestProvinces: Sendable {
    private let find: @Sendable (String) -> [Province]
    private let found = Mutex<[String: [Province]]>([:])

    /// Texts that are remembered: a list has some dozens of provinces, each written in a few ways.
    static let rememberedCountMax = 1_000

    /// - Parameter find: The provinces nearest to a text.
    init(_ find: @escaping @Sendable (String) -> [Province]) {
        self.find = find
    }

    /// The nearest of these.
    package convenience init(of provinces: [Province]) {
        let names = ProvinceNames(provinces)
        self.init { names.nearest(to: $0) }
    }

    /// As `ProvinceNames.nearest`.
    package func nearest(to written: String) -> [Province] {
        if let known = found.withLock({ $0[written] }) { return known }
        let nearest = find(written)
        found.withLock { found in
            if found.count < Self.rememberedCountMax { found[written] = nearest }
        }
        return nearest
    }
}
