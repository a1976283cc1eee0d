/// Bounds of outside lists, their questions and answers.
package enum OutsideListLimits {
    /// Entries of a list, the padding included: some 60,000 rows of sixteen keys, 112 MB.
    package static let entryCountMax = 1 << 20
    /// Entries of the shortest list: a list of one person looks like one of a hundred.
    package static let entryCountMin = 1_024
    /// The number of a question's keys is a multiple of this: about a hundred applicants.
    package static let questionStep = 1_024
    /// Keys of one question, the padding included: some 2,000 applicants, half a megabyte.
    package static let questionKeyCountMax = 16_384
    /// Questions an office may ask about one list in a day.
    ///
    /// One for the morning, one for what was registered since, and one for a lost stick.
    package static let questionsPerDay = 3
    /// Keys a list's owner answers when they do not say how many: ten full questions.
    package static let answeredKeyCountUsual = 163_840
    /// Most keys an owner may allow; a list is not a register to search through.
    package static let answeredKeyCountMax = 16_777_216
    /// Bytes of UTF-8 of the owner's name on a list.
    package static let ownerByteCountMax = 64
    /// Different questions one key answers; each is remembered, so that it counts once.
    package static let questionCountMax = 4_096
    /// Bytes of a list's file: its entries, and what is around them.
    package static let listByteCountMax = entryCountMax * ListEntry.byteCount + 512
    /// Bytes of a question's, an answer's or a key's file.
    package static let smallFileByteCountMax = 1 << 20
}
