import AmanLog
import AmanVerdict

/// Reads the outsiders who cosign the log.
///
/// A table `[[witness]]` for each, and `[witnesses]` with how many of them are needed. Files from
/// before there were any have neither.
func readWitnesses(_ root: inout ProgrammeTable) throws(ProgrammeError) -> WitnessRule {
    var entries: [WitnessEntry] = []
    for var table in try root.tables("witness", count: 0...ProgrammeLimits.witnessCountMax) {
        let text = try table.text("key")
        guard let key = try? VerifierKey(reading: text), key.kind == .cosignature,
            key.name.utf8.count <= addressByteCountMax
        else { throw table.error("key", .malformed(.witnessKey)) }
        guard !entries.contains(where: { $0.key.publicKey == key.publicKey }) else {
            throw table.error("key", .repeated(text))
        }
        let address =
            table.has("address")
            ? try table.text("address", .witnessAddress, where: isWitnessAddress) : nil
        entries.append(WitnessEntry(key: key, address: address))
        try table.finish()
    }
    guard !entries.isEmpty else { return WitnessRule(entries: [], needed: 0) }
    var table = try root.table("witnesses")
    let names = Set(entries.map(\.key.name))
    let needed = try table.whole("needed", 1...names.count)
    try table.finish()
    return WitnessRule(entries: entries, needed: needed)
}
