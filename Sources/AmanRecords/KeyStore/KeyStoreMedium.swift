/// What a key store lies on: bytes at places, in a file or in the rows of a database of its own.
///
/// Whatever is written takes the place of what was there. The store above does the rest, the same
/// on every medium: it wraps keys, seals the header and gives slots.
protocol KeyStoreMedium: Sendable {
    /// Whether each reading asks another program, perhaps on another machine.
    var isFar: Bool { get }

    /// As many bytes as are there, up to `count`; a change that is not finished is not seen half.
    func read(_ count: Int, at place: Int) throws(KeyStoreError) -> [UInt8]

    /// Does work while no other program changes the store; waits for one that does.
    ///
    /// What the work wrote is durable when this returns. When the work throws, the medium may have
    /// all, some or nothing of what it wrote since it last asked for `settle`.
    func alone<Answer: Sendable>(
        _ work: @Sendable (any KeyStoreTurn) throws(KeyStoreError) -> Answer
    ) throws(KeyStoreError) -> Answer

    /// Makes sure that nothing of what was overwritten is left, as far as the medium can.
    func forgetErased() throws(KeyStoreError)
}

/// A store's bytes while it is one's turn to change them.
protocol KeyStoreTurn {
    func read(_ count: Int, at place: Int) throws(KeyStoreError) -> [UInt8]

    func write(_ bytes: [UInt8], at place: Int) throws(KeyStoreError)

    /// Puts what was written before anything that is written after, also where the power fails.
    func settle() throws(KeyStoreError)
}

extension KeyStoreTurn {
    /// Writes and puts it before whatever is written next.
    func writeNow(_ bytes: [UInt8], at place: Int) throws(KeyStoreError) {
        try write(bytes, at: place)
        try settle()
    }
}

/// A file as a key store's medium: programs take turns by its lock.
struct KeyStoreFileMedium: KeyStoreMedium, KeyStoreTurn {
    let file: KeyStoreFile
    var isFar: Bool { false }

    func read(_ count: Int, at place: Int) throws(KeyStoreError) -> [UInt8] {
        try onFile { () throws(FileRefusal) in try file.read(count, at: place) }
    }

    func alone<Answer: Sendable>(
        _ work: @Sendable (any KeyStoreTurn) throws(KeyStoreError) -> Answer
    ) throws(KeyStoreError) -> Answer {
        try file.alone { () throws(KeyStoreError) in try work(self) }
    }

    func write(_ bytes: [UInt8], at place: Int) throws(KeyStoreError) {
        try onFile { () throws(FileRefusal) in try file.write(bytes, at: place) }
    }

    /// A file is written in place.
    func forgetErased() throws(KeyStoreError) {}

    func settle() throws(KeyStoreError) {
        try onFile { () throws(FileRefusal) in try file.sync() }
    }
}
