import Glibc

/// Whether a file of this process is the journal of systemd, which takes a priority off each line.
///
/// Source: systemd.exec(5), "$JOURNAL_STREAM".
///
/// - Parameters:
///   - file: An open file.
///   - named: What systemd calls the file of its journal: device and inode.
/// - Returns: False too where the file is not open.
package func isJournal(_ file: Int32, named: String?) -> Bool {
    var status = stat()
    guard let named, unsafe fstat(file, &status) == 0 else { return false }
    return named == "\(status.st_dev):\(status.st_ino)"
}
