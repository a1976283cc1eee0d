import AmanRecords

/// The newest tables, made once: an office's own would take longer than most tests.
let newestTables = Result {
    let folder = try TestFolder()
    return try withExtendedLifetime(folder) { try NewestTables(in: folder.path, key: .random()) }
}
