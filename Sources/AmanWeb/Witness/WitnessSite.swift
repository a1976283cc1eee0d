package import AmanLetter
import HTTPTypes
import Hummingbird

/// What a witness answers to one request.
package struct WitnessReply: Sendable {
    /// HTTP's status.
    package let status: Int
    package let mediaType: String
    package let body: [UInt8]
    /// Seconds after which the client may ask again.
    package let retryAfter: Int?

    package init(status: Int, mediaType: String, body: [UInt8], retryAfter: Int?) {
        self.status = status
        self.mediaType = mediaType
        self.body = body
        self.retryAfter = retryAfter
    }
}

/// The witness behind the site: `aman` implements it over AmanWitness.
package protocol WitnessAnswering: Sendable {
    /// Answers a request to cosign, given as its bytes.
    func reply(to request: [UInt8]) async -> WitnessReply
    /// The newest cosigned note of the log whose name has this SHA-256, in hexadecimal digits.
    ///
    /// - Throws: Where it could not be read.
    func checkpoint(originHash: String) async throws -> [UInt8]?
}

/// A witness over HTTP, by c2sp.org/tlog-witness: no pages, no sign-in, no log of addresses.
package struct WitnessSite: Sendable {
    private let witness: any WitnessAnswering
    private let requestByteCountMax: Int
    private let now: @Sendable () -> Instant
    /// How much of everything is taken.
    package var limits = Self.ownLimits

    /// - Parameters:
    ///   - witness: Who answers.
    ///   - requestByteCountMax: Most bytes of a request.
    ///   - now: The clock, for the date of an answer.
    package init(
        _ witness: any WitnessAnswering,
        requestByteCountMax: Int,
        now: @escaping @Sendable () -> Instant
    ) {
        self.witness = witness
        self.requestByteCountMax = requestByteCountMax
        self.now = now
    }

    /// A request is a thousandth of a photo, and comes from a program: it may take less time.
    private static var ownLimits: SiteLimits {
        var limits = SiteLimits()
        limits.arrivalSecondsMax = 20
        limits.slowSecondsMax = 5
        limits.silenceSecondsMax = 10
        limits.bodyBytes = NetworkShares(
            total: 8_388_608,
            perNetwork: 4_194_304,
            reserved: 1_048_576,
            reservedPerNetwork: 262_144
        )
        // A proxy in front of the witness is one network.
        limits.connections = NetworkShares(
            total: 256,
            perNetwork: 128,
            reserved: 64,
            reservedPerNetwork: 4
        )
        return limits
    }

    /// The witness's two addresses.
    func router(bodies: NetworkQuota) -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: WitnessRefusals())
        router.add(middleware: BodyBudget(quota: bodies))
        router.post("/add-checkpoint") { request, context in
            let body = try await bytes(
                of: request,
                within: context.bodyAllowance(),
                upTo: requestByteCountMax,
                limits,
                tooMuch: .formTooLarge
            )
            return Response(await witness.reply(to: body))
        }
        router.get("/:hash/checkpoint") { _, context in
            let hash = context.parameters.get("hash") ?? ""
            guard let note = try await witness.checkpoint(originHash: hash) else {
                throw SiteRefusal.notFound
            }
            let type = "text/plain; charset=utf-8"
            let reply = WitnessReply(status: 200, mediaType: type, body: note, retryAfter: nil)
            return Response(reply)
        }
        return router
    }

    /// Serves until a signal stops the program, as an office's site does.
    package func run(
        on socket: Int32,
        certificate: SiteCertificate? = nil,
        onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) async throws {
        let quotas = ServerQuotas(limits)
        let site = ServedRouter(
            router: router(bodies: quotas.bodies),
            socket: socket,
            certificate: certificate,
            limits: limits,
            connections: quotas.connections,
            onListening: onListening
        )
        try await serve([site], now: now)
    }
}

/// Says in a status and one word why a request was not taken.
private struct WitnessRefusals: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as SiteRefusal {
            return .text("refused\n", status: refusal.status)
        } catch let refusal as HTTPError {
            return .text("refused\n", status: refusal.status)
        }
    }
}

extension Response {
    fileprivate init(_ reply: WitnessReply) {
        var headers: HTTPFields = [.contentType: reply.mediaType, .cacheControl: "no-store"]
        if let seconds = reply.retryAfter { headers[.retryAfter] = String(seconds) }
        self.init(
            status: HTTPResponse.Status(code: reply.status),
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: reply.body))
        )
    }
}
