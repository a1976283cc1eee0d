package import AmanOffice
import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Asks witnesses over HTTP: bounded in bytes and time, without redirects, proxies or cookies.
package struct WitnessClient: WitnessTransport {
    private let client: HTTPClient

    /// Asks within one connection pool, and closes it.
    package static func asking<Answer: Sendable>(
        _ ask: (WitnessClient) async throws -> Answer
    ) async throws -> Answer {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.httpVersion = .http1Only
        configuration.timeout.connect = .seconds(witnessRequestSecondsMax)
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        do {
            let answer = try await ask(WitnessClient(client: client))
            try? await client.shutdown()
            return answer
        } catch {
            try? await client.shutdown()
            throw error
        }
    }

    package func addCheckpoint(
        _ body: [UInt8],
        at address: String,
        byteCountMax: Int
    ) async throws(WitnessTransportError) -> WitnessResponse {
        var request = HTTPClientRequest(url: address + "/add-checkpoint")
        request.method = .POST
        request.body = .bytes(body)
        request.headers.add(name: "Content-Type", value: "text/plain; charset=utf-8")
        return try await answer(to: request, byteCountMax)
    }

    package func cosignedHead(
        _ originHash: String,
        at address: String,
        byteCountMax: Int
    ) async throws(WitnessTransportError) -> WitnessResponse {
        let request = HTTPClientRequest(url: "\(address)/\(originHash)/checkpoint")
        return try await answer(to: request, byteCountMax)
    }

    /// The answer, its last byte included, within the time that a request may take.
    private func answer(
        to request: HTTPClientRequest,
        _ byteCountMax: Int
    ) async throws(WitnessTransportError) -> WitnessResponse {
        let outcome = await withTaskGroup(
            of: Result<WitnessResponse, WitnessTransportError>?.self
        ) { group in
            group.addTask { await read(request, byteCountMax) }
            group.addTask {
                try? await Task.sleep(for: .seconds(witnessRequestSecondsMax))
                return nil
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? nil
        }
        guard let outcome else { throw .unreachable }
        return try outcome.get()
    }

    private func read(
        _ request: HTTPClientRequest,
        _ byteCountMax: Int
    ) async -> Result<WitnessResponse, WitnessTransportError> {
        do {
            let response = try await client.execute(
                request,
                timeout: .seconds(witnessRequestSecondsMax)
            )
            var body: [UInt8] = []
            for try await part in response.body {
                // Before it is taken over: one part is what the socket gave at once.
                guard body.count + part.readableBytes <= byteCountMax else {
                    return .failure(.tooLong)
                }
                body += part.readableBytesView
            }
            let type = response.headers.first(name: "Content-Type") ?? ""
            let wait = response.headers.first(name: "Retry-After").flatMap { Int64($0) }
            return .success(
                WitnessResponse(
                    status: Int(response.status.code),
                    mediaType: mediaType(type),
                    retryAfter: wait,
                    body: body
                )
            )
        } catch {
            return .failure(.unreachable)
        }
    }

    private func mediaType(_ header: String) -> String {
        let type = header.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
        return type.filter { $0 != " " }.lowercased()
    }
}
