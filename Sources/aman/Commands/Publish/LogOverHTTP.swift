import AmanWitness
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// A log, or an office's public files, at an address.
struct LogOverHTTP: LogSource {
    /// Ends in a slash.
    private let address: String

    /// Nil for anything but an address of HTTP.
    init?(_ text: String) {
        guard isAddress(text), let url = URL(string: text), url.host() != nil else { return nil }
        address = text.hasSuffix("/") ? text : text + "/"
    }

    func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        let end = ContinuousClock.now + fileTimeMax
        var attempt = 1
        while true {
            switch await readOnce(path, limit: limit, until: end) {
            case .file(let bytes): return bytes
            case .failed(let error, let pause):
                let pause = pause ?? .seconds(attempt)
                guard error.mayPass, attempt < attemptCountMax, ContinuousClock.now + pause < end
                else { throw error }
                try? await Task.sleep(for: pause)
                attempt += 1
            }
        }
    }

    /// What one request came to.
    private enum Outcome {
        case file([UInt8]?)
        /// With the pause that the server asks for, if it does.
        case failed(SourceError, Duration?)
    }

    private func readOnce(
        _ path: String,
        limit: Int,
        until end: ContinuousClock.Instant
    ) async -> Outcome {
        do {
            var request = HTTPClientRequest(url: address + path)
            request.headers.add(name: "User-Agent", value: "aman-log-mirror")
            let response = try await client.execute(request, timeout: answerTime)
            guard response.status != .notFound else { return .file(nil) }
            guard response.status == .ok else {
                let error = SourceError.status(Int(response.status.code))
                return .failed(error, pause(in: response.headers))
            }
            var bytes: [UInt8] = []
            for try await piece in response.body {
                guard bytes.count + piece.readableBytes <= limit else {
                    return .failed(.tooLong(limit: limit), nil)
                }
                // A server that sends a byte now and then would hold the reader for ever.
                guard ContinuousClock.now < end else { return .failed(.noAnswer, nil) }
                bytes.append(contentsOf: piece.readableBytesView)
            }
            return .file(bytes)
        } catch {
            return .failed(.noAnswer, nil)
        }
    }

    /// How long a server asks to wait; nil where it does not say it in seconds.
    private func pause(in headers: HTTPHeaders) -> Duration? {
        guard let text = headers.first(name: "Retry-After"), let seconds = UInt32(text) else {
            return nil
        }
        return .seconds(min(Int(seconds), pauseSecondsMax))
    }
}

/// Whether a text is meant as an address, and not as a folder's path.
func isAddress(_ text: String) -> Bool {
    text.hasPrefix("http://") || text.hasPrefix("https://")
}

/// Never shut down: it lives as long as the program.
private let client: HTTPClient = {
    var configuration = HTTPClient.Configuration.singletonConfiguration
    configuration.timeout.connect = connectTime
    configuration.timeout.read = silenceTime
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
}()

/// How often a file is asked for.
private let attemptCountMax = 3
/// How long a connection may take.
private let connectTime = TimeAmount.seconds(10)
/// How long the server may take until its answer begins.
private let answerTime = TimeAmount.seconds(20)
/// How long the server may be silent within an answer.
private let silenceTime = TimeAmount.seconds(20)
/// How long one file may take, all attempts together: the longest bundle at 110 KB a second.
private let fileTimeMax = Duration.seconds(600)
/// The longest pause that a server's wish is followed for.
private let pauseSecondsMax = 60

extension SourceError {
    /// Whether the same question may be answered in a moment.
    fileprivate var mayPass: Bool {
        switch self {
        case .noAnswer: true
        case .status(let status): status == 429 || status >= 500
        case .tooLong, .cannotRead: false
        }
    }
}
