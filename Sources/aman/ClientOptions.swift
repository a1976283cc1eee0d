import AmanTexts
import AmanWeb
import ArgumentParser

/// Which addresses of clients are special to a server.
struct ClientOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "An address that many people come from, such as a router.",
            discussion: "It may open 192 connections and 192 boards instead of 16 and 8.",
            valueName: "address"
        )
    )
    var sharedAddress: [String] = []
    @Option(
        help: ArgumentHelp(
            "A reverse proxy that is believed about its clients: 127.0.0.1, 10.0.3.0/24.",
            discussion: """
                X-Forwarded-For, X-Forwarded-Proto and Forwarded count from it, and from no one \
                else. Many connections may come from it. Repeat the option for more proxies.
                """,
            valueName: "address/prefix"
        )
    )
    var trustedProxy: [String] = []

    /// Reads both.
    ///
    /// - Throws: An `Ending` that quotes the first that cannot be read.
    func read() throws(Ending) -> NamedClients {
        var networks: Set<ClientNetwork> = []
        for text in sharedAddress {
            guard let network = ClientNetwork(reading: text) else {
                throw Ending(.wrongUsage, messages.cliRun.serve.notIpAddress(text: "\(text)"))
            }
            networks.insert(network)
        }
        for text in trustedProxy where TrustedProxies(reading: [text]) == nil {
            throw Ending(.wrongUsage, messages.cliRun.serve.notProxy(text: "\(text)"))
        }
        guard let proxies = TrustedProxies(reading: trustedProxy) else {
            let most = "\(TrustedProxies.countMax)"
            throw Ending(.wrongUsage, messages.cliRun.serve.tooManyProxies(most: most))
        }
        return NamedClients(sharedNetworks: networks, trustedProxies: proxies)
    }
}

/// The clients that an operator has named.
struct NamedClients {
    var sharedNetworks: Set<ClientNetwork>
    var trustedProxies: TrustedProxies
}

extension SiteLimits {
    /// Gives the clients that an operator has named their limits.
    mutating func name(_ clients: NamedClients) {
        sharedNetworks = clients.sharedNetworks
        trustedProxies = clients.trustedProxies
    }
}
