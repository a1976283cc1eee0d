import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Why a file of another office was not fetched.
package enum OfficeFilesError: Error, Equatable, Sendable {
    /// What was typed is no address of another office.
    case address
    /// No answer in time, or an answer that is none.
    case noAnswer
    /// The address has no such file.
    case nothing
    /// The file is longer than it may be.
    case tooLong(limit: Int)
}

/// Fetches what other offices publish.
package protocol OfficeFilesReading: Sendable {
    /// The bytes of a file; nothing of them is checked.
    ///
    /// - Parameters:
    ///   - path: Where the file lies under the office's address.
    ///   - address: As `officeAddress` made it.
    ///   - limit: Most bytes.
    /// - Returns: The whole file.
    /// - Throws: Why it was not fetched.
    func read(
        _ path: String,
        at address: String,
        limit: Int
    ) async throws(OfficeFilesError) -> [UInt8]
}

/// Fetches over HTTP: bounded in bytes and time, without redirects, proxies or cookies.
package struct OfficeFilesClient: OfficeFilesReading {
    /// Seconds for a whole file: 12 MB at 200 KB a second.
    private static let secondsMax: Int64 = 60
    private static let connectSecondsMax: Int64 = 10

    package init() {}

    package func read(
        _ path: String,
        at address: String,
        limit: Int
    ) async throws(OfficeFilesError) -> [UInt8] {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.httpVersion = .http1Only
        configuration.timeout.connect = .seconds(Self.connectSecondsMax)
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let outcome = await withTaskGroup(of: Outcome.self) { group in
            group.addTask { await Self.read("\(address)/\(path)", limit, with: client) }
            group.addTask {
                try? await Task.sleep(for: .seconds(Self.secondsMax))
                return .failure(.noAnswer)
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? .failure(.noAnswer)
        }
        try? await client.shutdown()
        return try outcome.get()
    }

    private typealias Outcome = Result<[UInt8], OfficeFilesError>

    private static func read(_ url: String, _ limit: Int, with client: HTTPClient) async -> Outcome
    {
        do {
            var request = HTTPClientRequest(url: url)
            request.headers.add(name: "User-Agent", value: "aman")
            let response = try await client.execute(request, timeout: .seconds(secondsMax))
            guard response.status != .notFound else { return .failure(.nothing) }
            guard response.status == .ok else { return .failure(.noAnswer) }
            var bytes: [UInt8] = []
            for try await part in response.body {
                guard bytes.count + part.readableBytes <= limit else {
                    return .failure(.tooLong(limit: limit))
                }
                bytes += part.readableBytesView
            }
            return .success(bytes)
        } catch {
            return .failure(.noAnswer)
        }
    }
}

/// Most bytes of an address.
private let addressByteCountMax = 200

/// The address of another office's public files, without a slash at its end.
///
/// - Returns: Nil for anything but a plain address of HTTP: no user, no query, no blanks.
func officeAddress(_ typed: String) -> String? {
    var address = typed.drop { $0 == " " }
    while address.last == " " || address.last == "/" { address.removeLast() }
    guard address.utf8.count <= addressByteCountMax,
        let scheme = ["https://", "http://"].first(where: { address.hasPrefix($0) })
    else { return nil }
    let rest = address.dropFirst(scheme.count)
    let isPlain = rest.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
            UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"):
            true
        default: false
        }
    }
    guard isPlain, let first = rest.first, first != "/", first != ":" else { return nil }
    return String(address)
}
