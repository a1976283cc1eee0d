/// The folder that is served to everyone: the log's tiles and tree head, the lists, the bundle.
///
/// Any web server or USB stick can serve it; nothing in it is secret.
package protocol PublishedFiles: Sendable {
    /// Stores bytes under a path below the folder, durably and all or nothing: a reader sees the
    /// old file or the new one, and after a power cut the new one is there once this returned.
    func write(_ bytes: [UInt8], to path: String) throws(RecordsError)
    /// The file's bytes; nil when there is none.
    func read(_ path: String) throws(RecordsError) -> [UInt8]?
    /// Removes a folder with the files in it; nothing where there is none.
    func removeFolder(_ path: String) throws(RecordsError)
}
