/// Most extension lines a tree head may carry.
///
/// Source: ours. C2SP recommends none, and we write none.
public let treeHeadExtensionCountMax = 16

/// What a log states about itself: whose log, how many leaves, which root.
///
/// The text of a C2SP checkpoint (c2sp.org/tlog-checkpoint); called tree head here, because the
/// guard's checkpoint is a place on a road.
public struct TreeHead: Equatable, Sendable {
    /// The log's name, such as `log.example/herat`; never empty.
    public let origin: String
    /// Leaves in the tree.
    public let size: TreeSize
    /// The tree's root.
    public let root: LogHash
    /// Lines after the first three; no reader may rely on them.
    public let extensionLines: [String]

    /// Makes a tree head.
    ///
    /// - Throws: `wrongLine` when the origin is empty or holds a newline, `notPlainText`,
    ///   `notDecimal` when the size is over `treeSizeMax`.
    public init(origin: String, size: TreeSize, root: LogHash) throws(LogRefusal) {
        try self.init(origin: origin, size: size, root: root, extensionLines: [])
    }

    private init(
        origin: String,
        size: TreeSize,
        root: LogHash,
        extensionLines: [String]
    ) throws(LogRefusal) {
        try checkPlainText(Array(origin.utf8))
        guard !origin.utf8.isEmpty, !origin.utf8.contains(newline) else {
            throw .wrongLine(atByte: 0)
        }
        guard size.value <= treeSizeMax else { throw .notDecimal(atByte: 0) }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensionLines = extensionLines
    }

    /// The text that is signed.
    public var body: String {
        var bytes = Array(origin.utf8) + [newline]
        bytes += decimalBytes(size.value) + [newline]
        bytes += Base64.encodedBytes(root.bytes) + [newline]
        for line in extensionLines { bytes += Array(line.utf8) + [newline] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads the text of a tree head.
    ///
    /// - Throws: `tooLong`, `notPlainText`, `truncated`, `notDecimal`, `notBase64`,
    ///   `wrongHashLength`; `tooMany` over 16 extension lines, `wrongLine` for an empty one.
    public static func parse(_ body: String) throws(LogRefusal) -> TreeHead {
        let bytes = Array(body.utf8)
        guard bytes.count <= noteByteCountMax else {
            throw .tooLong(byteCount: bytes.count, limit: noteByteCountMax)
        }
        try checkPlainText(bytes)
        var lines = Lines(bytes)
        let origin = try lines.next()
        let size = try lines.next().decimal(limit: treeSizeMax)
        let root = try LogHash(Base64.decode(try lines.next()))
        var extensionLines: [String] = []
        while !lines.isAtEnd {
            let line = try lines.next()
            guard !line.isEmpty else { throw .wrongLine(atByte: line.startIndex) }
            guard extensionLines.count < treeHeadExtensionCountMax else {
                throw .tooMany(
                    count: extensionLines.count + 1,
                    limit: treeHeadExtensionCountMax
                )
            }
            extensionLines.append(String(decoding: line, as: UTF8.self))
        }
        return try TreeHead(
            origin: String(decoding: origin, as: UTF8.self),
            size: TreeSize(value: size),
            root: root,
            extensionLines: extensionLines
        )
    }

    /// Equal when all parts are the same bytes.
    public static func == (left: TreeHead, right: TreeHead) -> Bool {
        sameBytes(left.origin, right.origin) && left.size == right.size && left.root == right.root
            && left.extensionLines.elementsEqual(right.extensionLines, by: sameBytes)
    }
}
