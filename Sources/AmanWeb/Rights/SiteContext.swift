import AmanOffice
package import Hummingbird
import NIOCore

/// What the site knows about one request beside its content.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The request's number, by which its lines in the log are found; said to no one outside.
    let requestID = RequestID()
    /// The client's address, as the connection has it; empty in tests without a socket.
    ///
    /// What a header says of it counts only from a trusted proxy: see `BelievedProxies`.
    var address: String
    /// The client's network, by which connections, boards and bytes are counted.
    var network: ClientNetwork
    /// Whether the client came by TLS, to this server or to a trusted proxy.
    var isSecure = false
    /// What the request may store of its body.
    var allowance: BodyAllowance?
    /// The signed-in member; nil for other visitors.
    var visitor: Visitor?
    /// The posted form, once it is known to be from a page of ours.
    var form: PostedForm?
    /// The desk's token, at an address of the API.
    var token: DeskToken?
    /// What was posted to the API.
    var body: [UInt8] = []

    package init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        let remote = source.channel.remoteAddress
        address = remote?.ipAddress ?? ""
        network = ClientNetwork(remote)
    }

    /// The open session of the request.
    ///
    /// - Throws: `signedOut` where the rights table lets a visitor in without one.
    func session() throws(SiteRefusal) -> Visitor {
        guard let visitor else { throw .signedOut }
        return visitor
    }

    /// What the request may store of its body.
    ///
    /// - Throws: `ourFault` outside of `BodyBudget`.
    func bodyAllowance() throws(SiteRefusal) -> BodyAllowance {
        guard let allowance else { throw .ourFault }
        return allowance
    }

    /// The form that was posted.
    func posted() throws(SiteRefusal) -> PostedForm {
        guard let form else { throw .brokenForm }
        return form
    }
}
