/// Most bytes a programme file may have.
///
/// The sample programmes, with every text in three languages, take less than 64 KiB.
package let programmeFileByteCountMax = 1_048_576

/// The bounds a programme file must keep, so that nothing it names can grow without end.
enum ProgrammeLimits {
    /// A paragraph in Dari takes about 600 bytes; no one writes 16 KiB on one line.
    static let lineByteCountMax = 16_384
    /// Deepest needed is `letter[1].effects[1].eng`: four.
    static let depthMax = 8
    /// Each dot may open a table, and the reader frees tables one inside the other.
    static let dotsOnLineMax = 512
    static let textByteCountMax = 2_000
    /// Names are printed on letterheads and in tables, on one line.
    static let nameByteCountMax = 200
    static let contactByteCountMax = 200
    /// The list's address travels in every letter: claim 65535 holds 128 bytes with `/status/1`.
    static let addressByteCountMax = 100
    static let languageCountMax = 8
    /// Russia has 83 subdivisions, the largest number of first-level parts; 256 leaves room.
    static let provinceCountMax = 256
    static let officeCountMax = 256
    static let conditionCountMax = 32
    static let conditionsPerLetterMax = 12
    static let conditionCodeMax = 65_535
    static let effectCountMax = 32
    static let exclusionCountMax = 32
    /// A tree head carries 32 signature lines, one of them the log's.
    static let witnessCountMax = 31
    static let reasonCountMax = 64
    /// Keys that the monitors had before: one a year for the longest that reports are stored.
    static let formerKeyCountMax = 8
    static let populationMax = 2_000_000_000
    /// Fifty years: a certificate of amnesty is for life, and its key will not outlive that.
    static let letterDaysMax = 18_262
    static let officersMax = 15
    static let vacancyHoursMax = 2_160
    static let daysMax = 3_650
    static let callsMax = 20
    static let openingsPerDayMax = 10_000
    /// The largest load known, 3,000 letters in days, thirty times in one.
    static let printsPerDayMax = 100_000
    static let screeningsPerDayMax = openingsPerDayMax
    static let looksPerDayMax = 100_000
    /// A desk that looks up a ticket every half minute of an eight-hour day.
    static let looksPerDayUsual = 1_000
}
