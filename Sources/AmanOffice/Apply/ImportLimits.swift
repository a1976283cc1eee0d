/// Bounds of an import file.
package enum ImportLimits {
    /// 250,000 rows of 250 bytes; a country's applications of half a year.
    package static let fileByteCountMax = 67_108_864
    /// Rows of one file, without its head.
    package static let rowCountMax = 250_000
    /// Bytes of one row as it is written in the file.
    package static let rowByteCountMax = 16_384
    /// Bytes of UTF-8 of a row's reference.
    package static let referenceByteCountMax = 64
    /// Digits from which on the numbers of a kind of paper have one length.
    package static let paperDigitCountMin = 6
    /// Zeros in front that a spreadsheet may have dropped from a number.
    package static let lostZeroCountMax = 3
    /// Rows in one commit: about 30 ms, for which a desk that wants to write waits.
    package static let sliceRowCount = 200
    /// Time between two commits, in which others write: a desk looks every two milliseconds.
    package static let pause = Duration.milliseconds(10)
}
