import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import AmanWeb
import Foundation

extension CertificateFiles {
    /// As the site shows it to browsers.
    var shown: SiteCertificate { SiteCertificate(chain: certificate, key: key) }
}

extension Serve {
    /// The sockets to answer at: new ones, or those of the process before this.
    func sockets(at address: ListenAddress) throws -> ServedSockets {
        let site = try socket(at: address)
        guard let address = try watch.metricsAddress() else { return ServedSockets(site: site) }
        if takesOverSealed || takesOverOpen {
            let number = takesOverOpen ? Successor.HandedOn.ready + 1 : Successor.HandedOn.key
            // One that was not handed on: the office is worth more than its metrics.
            return ServedSockets(site: site, metrics: ListeningSocket(inherited: number))
        }
        do throws(ListeningSocket.Refusal) {
            return ServedSockets(site: site, metrics: try ListeningSocket(at: address))
        } catch {
            throw watch.refusal(error)
        }
    }

    private func socket(at address: ListenAddress) throws -> ListeningSocket {
        if takesOverSealed || takesOverOpen {
            guard let socket = ListeningSocket(inherited: Successor.HandedOn.socket) else {
                throw Ending(.wrongUsage, messages.cliHome.seal.nothingHandedOn)
            }
            return socket
        }
        do throws(ListeningSocket.Refusal) {
            return try ListeningSocket(at: address)
        } catch {
            throw error == .taken ? isTaken : cannotListen
        }
    }

    /// Where the office is, as an address to open.
    func place(of address: ListenAddress, _ port: Int, isSecure: Bool) -> String {
        let host = address.host.contains(":") ? "[\(address.host)]" : address.host
        return "\(isSecure ? "https" : "http")://\(host):\(port)"
    }

    /// Serves what a sealed office still answers, and waits for the key.
    func serveSealed(
        _ verifierSite: VerifierSite?,
        _ clients: NamedClients,
        at address: ListenAddress,
        _ watched: WatchedServer
    ) async throws {
        let office = try SealedOffice(at: home.folder)
        // The office's own certificate is sealed with everything else.
        let certificate =
            try givenCertificate()
            ?? (tls
                ? OwnCertificate.make(
                    office: office.office.text,
                    host: address.host,
                    now: OfficeEnvironment.real.now()
                ) : nil)
        var site = office.site(isSecure: certificate != nil, log: watched.log)
        site.verifierSite = verifierSite
        site.limits.name(clients)
        let sockets = try sockets(at: address)
        site.watch(by: watched, at: sockets.metrics)
        waitForKey(sockets)
        do {
            try await site.run(on: sockets.site.copy(), certificate: certificate?.shown) { port in
                ServiceNotice.ready()
                let place = place(of: address, port, isSecure: certificate != nil)
                Console.note(messages.cliHome.seal.servesSealed(place: place))
                Console.note(messages.cliHome.seal.howToStop(process: "\(getpid())"))
                guard tlsCertificate == nil, let certificate,
                    let fingerprint = try? OwnCertificate.fingerprint(of: certificate)
                else { return }
                Console.note(messages.cliRun.serve.itsCertificateHas(fingerprint: fingerprint))
            }
        } catch is CertificateError {
            throw certificateUnfit
        }
    }

    /// Hands the socket on to an open office as soon as the key comes, and ends.
    private func waitForKey(_ sockets: ServedSockets) {
        let door = SealedDoor(home.folder)
        let thread = Thread {
            while let key = door.receive() {
                // A key of another office, or none: the sealed office stays as it is.
                if let process = Successor.startOpen(at: sockets, key: key) {
                    ServiceNotice.continues(in: process)
                    Console.note(messages.cliHome.seal.opensAgain(process: "\(process)"))
                    _exit(0)
                }
                Console.note(messages.cliHome.seal.keyOpensNothing)
            }
            Console.note(messages.cliHome.seal.cannotWaitForKey)
        }
        thread.name = "unseal"
        thread.start()
    }

    /// Ends this process, which holds keys, and leaves the socket to one that does not.
    ///
    /// Connections that are waiting, and that come until the other answers, wait at the socket.
    func handOverSealed(_ sockets: ServedSockets) {
        if let process = Successor.startSealed(at: sockets) {
            ServiceNotice.continues(in: process)
            Console.note(messages.cliHome.seal.handedOver(process: "\(process)"))
        } else {
            // The keys go all the same; aman serve started again serves the sealed office.
            Console.note("aman: " + messages.cliHome.seal.noSuccessor)
        }
        _exit(0)
    }
}
