import AmanWatch
import Logging

/// One server's own folder of published files, brought up to what any server of the office signed.
///
/// Everything in the folder follows from the records: the tiles from the leaves, the tree head and
/// the lists as they were signed. So each server makes its own, and any server answers for any
/// file. Before a file is served the folder is compared with the records, which is one short
/// question; where these cannot be asked, what the folder has is still true, and older.
package actor PublishedCopy {
    private let office: Office
    private let files: any PublishedFiles
    /// The turn of publishing whose files the folder has.
    private var followed: Int64?
    private var work: Task<Void, Never>?
    /// Whether the last try failed, so that it is said once.
    private var hasFailed = false

    package init(of office: Office, in files: any PublishedFiles) {
        self.office = office
        self.files = files
    }

    /// Brings the folder up to what was signed before this was asked.
    package func catchUp() async {
        // What is under way may have begun before the last signing; what began meanwhile has not.
        if let work {
            await work.value
            if let next = self.work { return await next.value }
        }
        let task = Task {
            await self.follow()
            self.work = nil
        }
        work = task
        await task.value
    }

    private func follow() async {
        do throws(PublishError) {
            let newest = try await office.newestPublishing()
            let isWhole = newest.state == .done && newest.lastMade > 0
            guard isWhole, newest.lastMade != followed else { return }
            if office.ownTurn.last != newest.lastMade {
                guard try await office.copyPublished(to: files) else { return }
            }
            followed = newest.lastMade
            hasFailed = false
        } catch {
            if !hasFailed { office.log.report(.serversNotFollowed) }
            hasFailed = true
        }
    }
}

extension Office {
    /// The newest turn of publishing.
    fileprivate func newestPublishing() async throws(PublishError) -> Turn {
        try await published { _ throws(RecordsError) in try await turn(of: .publishing) }
    }

    /// Brings a folder up to what was signed, and signs nothing.
    ///
    /// The lists come after the tree head that their entries are under: they are copied in a turn
    /// of publishing, while no other server is between the two.
    ///
    /// - Parameter files: The folder of this server.
    /// - Returns: False where a server is publishing just now: then the lists stay as they are.
    /// - Throws: As `publish`.
    func copyPublished(to files: any PublishedFiles) async throws(PublishError) -> Bool {
        let turn = try await published { _ throws(RecordsError) in
            try await takeTurn(.publishing, onlyAfterDone: true)
        }
        guard let turn else { return false }
        do throws(PublishError) {
            try await copy(to: files)
            await end(turn, .done, hasMade: false)
            return true
        } catch {
            // Nothing was signed, so nothing is half-way.
            await end(turn, .done, hasMade: false)
            throw error
        }
    }

    private func copy(to files: any PublishedFiles) async throws(PublishError) {
        let (head, _) = try await newestHead(files)
        guard let head else { return }
        let before = try folderHead(files)
        _ = try await growLog(to: head.size, from: head, files)
        try write(head, after: before, files)
        try await writeLists(to: files)
    }
}
