import Synchronization

/// How a quantity is shared: connections, call boards, bytes of forms.
package struct NetworkShares: Equatable, Sendable {
    /// Most of it at one time.
    package var total: Int
    /// Most of it for one network.
    package var perNetwork: Int
    /// The last part of it, left to networks that hold no more than `reservedPerNetwork`.
    package var reserved: Int
    /// What a network may hold while only the reserved part is left.
    package var reservedPerNetwork: Int

    package init(total: Int, perNetwork: Int, reserved: Int = 0, reservedPerNetwork: Int = 0) {
        self.total = total
        self.perNetwork = perNetwork
        self.reserved = reserved
        self.reservedPerNetwork = reservedPerNetwork
    }
}

/// A quantity that all clients share, and of which no network gets more than its share.
///
/// One machine can use up its own share and nothing else, so that it shuts the office for itself
/// only.
final class NetworkQuota: Sendable {
    private struct State {
        var used = 0
        var byNetwork: [ClientNetwork: Int] = [:]
    }

    private let shares: NetworkShares
    /// Networks that many people come from, such as a reverse proxy: all but the reserved part is
    /// theirs.
    private let shared: Set<ClientNetwork>
    private let state = Mutex(State())

    init(_ shares: NetworkShares, shared: Set<ClientNetwork> = []) {
        self.shares = shares
        self.shared = shared
    }

    /// What is taken at present, by everyone together.
    var used: Int { state.withLock { $0.used } }

    /// Takes some of it.
    ///
    /// - Parameters:
    ///   - count: How much; not negative.
    ///   - network: Who takes it.
    ///   - isShared: Whether it is a network that many people come from, even if it is not one of
    ///     those that were named.
    /// - Returns: False when that would be more than there is, or more than the network's share;
    ///   then nothing was taken.
    func take(_ count: Int, for network: ClientNetwork, isShared: Bool = false) -> Bool {
        state.withLock { state in
            let held = state.byNetwork[network, default: 0] + count
            let used = state.used + count
            let unreserved = shares.total - shares.reserved
            let share = isShared || shared.contains(network) ? unreserved : shares.perNetwork
            guard used <= shares.total, held <= share else { return false }
            guard used <= unreserved || held <= shares.reservedPerNetwork else { return false }
            state.used = used
            state.byNetwork[network] = held
            return true
        }
    }

    /// Gives back what was taken.
    func giveBack(_ count: Int, for network: ClientNetwork) {
        state.withLock { state in
            state.used -= count
            let held = state.byNetwork[network, default: 0] - count
            state.byNetwork[network] = held > 0 ? held : nil
        }
    }
}
