import Dispatch

/// Lets only so many photos be read at a time, and on threads of their own.
///
/// Finding a code keeps a core busy; the threads that answer everybody else must stay free.
actor PhotoDesk {
    private let placesMax: Int
    private let threads = PhotoThreads()
    /// Photos being read; between 0 and `placesMax`.
    private var taken = 0

    init(placesMax: Int) {
        self.placesMax = placesMax
    }

    /// Does the work if a place is free.
    ///
    /// - Throws: `busy` when every place is taken; the work's own errors otherwise.
    func atPlace<Answer: Sendable>(
        _ work: @Sendable () async throws -> Answer
    ) async throws -> Answer {
        guard taken < placesMax else { throw SiteRefusal.busy }
        taken += 1
        defer { taken -= 1 }
        return try await withTaskExecutorPreference(threads) { try await work() }
    }
}

/// Runs tasks on threads outside the pool that answers requests.
private final class PhotoThreads: TaskExecutor {
    private let queue = DispatchQueue(label: "aman.photos", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        // The closure keeps this executor alive for as long as the unowned reference to it is used.
        queue.async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
