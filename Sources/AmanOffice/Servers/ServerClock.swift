import AmanLetter

extension Office {
    /// Holds that this server's clock fits the database's, so that what servers date is in order.
    ///
    /// - Throws: `clockDiffers`; what the records say.
    package func refuseOtherClock() async throws(RecordsError) {
        guard let theirs = try await records.databaseTime() else { return }
        let ahead = environment.now().seconds - theirs.seconds
        guard abs(ahead) <= clockSecondsMax else { throw .clockDiffers(seconds: ahead) }
    }
}

/// Seconds by which clocks may differ: machines that ask a time server differ by far less than one,
/// and the waits and turns that servers share are longer.
private let clockSecondsMax: Int64 = 10
