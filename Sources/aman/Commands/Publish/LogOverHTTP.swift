import AmanWitness
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// A log at an address.
struct LogOverHTTP: LogSource {
    /// Ends in a slash.
    private let address: String

    /// Nil for anything but an address of HTTP.
    init?(_ text: String) {
        guard text.hasPrefix("http://") || text.hasPrefix("https://"), let url = URL(string: text),
            url.host() != nil
        else { return nil }
        address = text.hasSuffix("/") ? text : text + "/"
    }

    func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        var attempt = 1
        while true {
            do throws(SourceError) {
                return try await readOnce(path, limit: limit)
            } catch {
                guard error.mayPass, attempt < attemptCountMax else { throw error }
                try? await Task.sleep(for: .seconds(attempt))
                attempt += 1
            }
        }
    }

    private func readOnce(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        do {
            var request = HTTPClientRequest(url: address + path)
            request.headers.add(name: "User-Agent", value: "aman-log-mirror")
            let response = try await HTTPClient.shared.execute(request, timeout: answerTime)
            guard response.status != .notFound else { return nil }
            guard response.status == .ok else {
                throw SourceError.status(Int(response.status.code))
            }
            var bytes: [UInt8] = []
            for try await piece in response.body {
                guard bytes.count + piece.readableBytes <= limit else {
                    throw SourceError.tooLong(limit: limit)
                }
                bytes.append(contentsOf: piece.readableBytesView)
            }
            return bytes
        } catch let error as SourceError {
            throw error
        } catch {
            throw .noAnswer
        }
    }
}

/// How often a file is asked for.
private let attemptCountMax = 3
/// How long the server may take until its answer begins.
private let answerTime = TimeAmount.seconds(20)

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
