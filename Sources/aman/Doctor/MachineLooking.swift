import AmanLetter
import AmanOffice
import AmanPaper
import AmanRecords
import AmanWeb
import AsyncHTTPClient
import CMachine
import Foundation
import NIOCore

extension MachineFacts {
    /// Looks at the machine that an office is on.
    ///
    /// - Parameters:
    ///   - folder: Of the office; its disk is looked at where it exists.
    ///   - state: What is at that path.
    ///   - address: Where the office's site is to be.
    ///   - site: Where the page for phones is.
    ///   - now: The machine's time.
    /// - Returns: What was seen; what the system does not say is nil.
    static func look(
        at folder: String,
        _ state: FolderFacts.State,
        _ address: ListenAddress,
        _ site: SiteFolder,
        now: Instant
    ) async -> MachineFacts {
        var facts = MachineFacts(now: now)
        facts.isClockSynchronised = isClockSynchronised()
        facts.isSuperuser = geteuid() == 0
        facts.isSwapping = isSwapping()
        facts.hasVerifierSite = (try? site.read()).flatMap { $0 } != nil
        facts.port = await port(address)
        switch Result(catching: { try PictureReader.own.confinement() }) {
        case .success(let found): facts.hasLandlock = found.landlockVersion > 0
        case .failure: facts.canReadPictures = false
        }
        guard case .office(let code) = state else { return facts }
        facts.fileSystem = fileSystem(of: folder)
        (facts.freeByteCount, facts.freeFileCount) = room(in: folder)
        facts.syncMilliseconds = HomeFolder.syncTime(at: folder)
        let databases = HomeFolder.databases(at: folder)
        if !databases.isEmpty {
            facts.isDatabaseReached = databases.allSatisfy { address in
                address.map(DatabaseQuestion.isAnswered) ?? false
            }
        }
        if let replica = ReplicaOptions.ofEnvironment {
            facts.isReplicaReached =
                (try? DatabaseAddress(replica))
                .map(DatabaseQuestion.isAnswered) ?? false
        }
        if let programme = HomeFolder.programme(at: folder) {
            facts.missingFonts = missingFonts(programme, code)
        }
        return facts
    }

    private static func missingFonts(_ programme: Programme, _ code: OfficeCode) -> [String] {
        for case .fontsMissing(let families) in (try? paperFindings(programme, at: code)) ?? [] {
            return families
        }
        return []
    }

    /// Source: adjtimex(2): `TIME_ERROR` while the kernel's clock is not synchronised.
    private static func isClockSynchronised() -> Bool? {
        let answer = cmachine_clock_is_synchronised()
        return answer < 0 ? nil : answer == 1
    }

    /// Swap in memory, and swap through the device mapper, which encrypts, are not counted.
    private static func isSwapping() -> Bool {
        let text = (try? String(contentsOfFile: "/proc/swaps", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().contains { line in
            !line.hasPrefix("/dev/zram") && !line.hasPrefix("/dev/dm-")
        }
    }

    /// Source: Linux, include/uapi/linux/magic.h; statfs(2).
    private static func fileSystem(of folder: String) -> FileSystem {
        var type: UInt32 = 0
        guard unsafe cmachine_file_system(folder, &type) == 0 else { return .disk }
        switch type {
        case 0x6969: return .network("NFS")
        case 0x517B, 0xFE53_4D42, 0xFF53_4D42: return .network("SMB")
        case 0x0102_1997: return .network("9P")
        case 0x00C3_6400: return .network("Ceph")
        case 0x0102_1994, 0x8584_58F6: return .memory
        case 0x794C_7630: return .layer
        default: return .disk
        }
    }

    private static func room(in folder: String) -> (bytes: UInt64?, files: UInt64?) {
        var status = statvfs()
        guard unsafe statvfs(folder, &status) == 0 else { return (nil, nil) }
        let (bytes, isTooMuch) = UInt64(status.f_bavail).multipliedReportingOverflow(
            by: UInt64(status.f_frsize)
        )
        // Where files are made as they are needed, the system counts none.
        return (isTooMuch ? .max : bytes, status.f_files == 0 ? nil : UInt64(status.f_favail))
    }

    private static func port(_ address: ListenAddress) async -> Port {
        do throws(ListeningSocket.Refusal) {
            close(try ListeningSocket(at: address).file)
            return .free
        } catch {
            guard error == .taken else { return .refused }
            return await isOffice(address) ? .answered : .taken
        }
    }

    /// Whether an office's site answers at an address without TLS.
    private static func isOffice(_ address: ListenAddress) async -> Bool {
        // A server that listens everywhere is asked from this machine.
        let everywhere = ["0.0.0.0": "127.0.0.1", "::": "::1"]
        let host = everywhere[address.host] ?? address.host
        let shown = host.contains(":") ? "[\(host)]" : host
        let request = HTTPClientRequest(url: "http://\(shown):\(address.port)/health")
        guard let answer = try? await HTTPClient.shared.execute(request, timeout: .seconds(5)),
            let body = try? await answer.body.collect(upTo: healthByteCountMax),
            let health = try? JSONDecoder().decode(Health.self, from: Data(body.readableBytesView))
        else { return false }
        return !health.status.isEmpty
    }

    private struct Health: Decodable {
        let status: String
    }

    /// Most bytes of the answer; the site's own has under a hundred.
    private static let healthByteCountMax = 4_096
}
