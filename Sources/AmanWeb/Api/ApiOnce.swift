import AmanLetter
import AmanOffice
import AmanSignature
import AmanTexts
import AmanWatch
import HTTPTypes
import Hummingbird
import Logging

/// What an operation answers, before it is written.
struct ApiGiven: Sendable {
    var status: HTTPResponse.Status
    var body: [UInt8]
    /// Where what was made can be read.
    var location = ""
    /// Whether it was given before.
    var isRepeated = false
    /// Whether it is stored: with what it is about, in one commit.
    var isKept = false

    init(_ json: JSONValue, status: HTTPResponse.Status = .ok, location: String = "") {
        self.status = status
        body = json.encoded + [10]
        self.location = location
    }

    init(_ kept: KeptAnswer) {
        status = HTTPResponse.Status(code: kept.status)
        body = kept.body
        location = kept.location
        (isRepeated, isKept) = (true, true)
    }

    /// The same, which was stored with what it is about.
    var kept: ApiGiven {
        var given = self
        given.isKept = true
        return given
    }

    var response: Response {
        var response = Response(
            status: status,
            headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: body))
        )
        if !location.isEmpty { response.headers[.location] = location }
        if isRepeated { response.headers.say("Idempotency-Replayed", "true") }
        return response
    }
}

/// One posted request: who asks, under which key, and what.
struct ApiAsked: Sendable {
    var token: DeskToken
    var key: AnswerKey
    var body: [UInt8]
    /// SHA-256 of method, address and body.
    var digest: [UInt8]

    init(_ request: Request, _ context: SiteContext) throws(ApiProblem) {
        guard let token = context.token else { throw ApiProblem(.tokenMissing) }
        self.token = token
        key = AnswerKey(token: token.id, key: try idempotencyKey(request))
        body = context.body
        let asked = Array("\(request.method.rawValue) \(request.uri.path)\n".utf8)
        digest = NativeSHA256.hash(asked + body)
    }

    /// Names this request for as long as its application is stored.
    var form: [UInt8] {
        Array("api:\(token.id.number):\(key.key):\(Hexadecimal.text(digest))".utf8)
    }

    /// An answer as the records keep it.
    func keptAnswer(_ given: ApiGiven) -> KeptAnswer {
        KeptAnswer(
            asked: digest,
            status: given.status.code,
            location: given.location,
            body: given.body
        )
    }

    /// What this request is answered about what it made, for the commit that stores that.
    func answer<Made>(
        at now: Instant,
        _ given: @escaping @Sendable (Made) -> ApiGiven
    ) -> AnswerToKeep<Made> {
        AnswerToKeep(key: key, at: now) { made in keptAnswer(given(made)) }
    }
}

/// Requests that are being worked on, so that the same one twice at once is done once.
actor ApiUnderWay {
    private var keys: Set<AnswerKey> = []

    init() {}

    func begin(_ key: AnswerKey) -> Bool { keys.insert(key).inserted }
    func end(_ key: AnswerKey) { keys.remove(key) }
}

extension OfficeSite {
    /// Does a posted request once; the same key again gives the first answer.
    ///
    /// What was refused changed nothing and is tried again.
    func once(
        _ asked: ApiAsked,
        _ act: @Sendable () async throws -> ApiGiven
    ) async throws -> ApiGiven {
        guard await apiUnderWay.begin(asked.key) else {
            throw ApiProblem(.underWay, at: "Idempotency-Key", retryAfter: 1)
        }
        do {
            var given = try await givenBefore(asked)
            if given == nil { given = await keep(asked, try await act()) }
            await apiUnderWay.end(asked.key)
            guard let given else { throw SiteRefusal.ourFault }
            return given
        } catch {
            await apiUnderWay.end(asked.key)
            throw error
        }
    }

    private func givenBefore(_ asked: ApiAsked) async throws -> ApiGiven? {
        guard let kept = try await office.records.answer(to: asked.key) else { return nil }
        guard sameBytes(kept.asked, asked.digest) else {
            throw ApiProblem(.keyTaken, at: "Idempotency-Key")
        }
        return ApiGiven(kept)
    }

    private func keep(_ asked: ApiAsked, _ given: ApiGiven) async -> ApiGiven {
        guard !given.isKept else { return given }
        do {
            try await office.records.keep(asked.keptAnswer(given), to: asked.key, at: now())
        } catch {
            // The act itself is stored, so it is said; only a repetition will not be recognised.
            log.report(.answerNotStored, [.fault: "\(type(of: error))"])
        }
        return given
    }
}

private func idempotencyKey(_ request: Request) throws(ApiProblem) -> String {
    let place = "Idempotency-Key"
    guard let name = HTTPField.Name(place), let key = request.headers[name] else {
        throw ApiProblem(.keyMissing, at: place)
    }
    guard (8...64).contains(key.utf8.count), key.utf8.allSatisfy(isKeyByte) else {
        throw ApiProblem(.badKey, at: place)
    }
    return key
}

private func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
    default: false
    }
}
