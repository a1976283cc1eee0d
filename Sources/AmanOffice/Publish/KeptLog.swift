import AmanLetter
import AmanLog
import AmanVerdict

extension LogPart {
    /// Another office's log as it is stored: ordered by how many leaves it has.
    var kept: KeptPart {
        var writer = CBORWriter(capacity: leafHashes.count + 1_024)
        writer.writeArray(count: 2)
        writer.writeArray(count: treeHeads.count)
        for head in treeHeads { writer.writeText(head) }
        writer.writeBytes(leafHashes)
        return KeptPart(
            name: PartName.log(origin),
            sequence: Int64(leafHashes.count / LogHash.byteCount),
            bytes: writer.bytes
        )
    }

    /// Reads what `kept` wrote; nil when it is something else.
    init?(_ part: KeptPart) {
        var reader = CBORReader(part.bytes)
        do {
            guard try reader.readArrayCount(max: 2) == 2 else { return nil }
            let count = try reader.readArrayCount(max: treeHeadCountMax)
            var heads: [String] = []
            for _ in 0..<count { heads.append(try reader.readText(max: treeHeadByteCountMax)) }
            let hashes = try reader.readBytes(max: bundleByteCountMax)
            self.init(
                origin: String(part.name.dropFirst(PartName.logs.count)),
                treeHeads: heads,
                leafHashes: hashes
            )
        } catch {
            return nil
        }
    }
}
