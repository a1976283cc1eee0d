import AmanVerdict

extension ProgrammeClock {
    /// Kabul's, 270 minutes ahead of UTC all year.
    static let kabul = ProgrammeClock(minutes: 270) ?? .utc
}
