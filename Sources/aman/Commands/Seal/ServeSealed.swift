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
    /// The socket to answer at: a new one, or the one of the process before this.
    func socket(at address: ListenAddress) throws -> ListeningSocket {
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
        at address: ListenAddress
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
        var site = office.site(isSecure: certificate != nil)
        site.verifierSite = verifierSite
        site.limits.name(clients)
        let socket = try socket(at: address)
        waitForKey(socket)
        do {
            try await site.run(on: socket.copy(), certificate: certificate?.shown) { port in
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
    private func waitForKey(_ socket: ListeningSocket) {
        let door = SealedDoor(home.folder)
        let thread = Thread {
            while let key = door.receive() {
                // A key of another office, or none: the sealed office stays as it is.
                if let process = Successor.startOpen(at: socket, key: key) {
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
    func handOverSealed(_ socket: ListeningSocket) {
        if let process = Successor.startSealed(at: socket) {
            Console.note(messages.cliHome.seal.handedOver(process: "\(process)"))
        } else {
            // The keys go all the same; aman serve started again serves the sealed office.
            Console.note("aman: " + messages.cliHome.seal.noSuccessor)
        }
        _exit(0)
    }
}
