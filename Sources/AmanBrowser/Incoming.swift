package import AmanVerdict

/// A list that is offered to a page, and what the page has stored.
package struct Incoming: Sendable {
    /// The bundle that is offered.
    package let bytes: [UInt8]
    /// The bundle the page holds; nil when it has none.
    package let held: [UInt8]?
    /// What the page remembers, in its stored form; empty when it has nothing yet.
    package let memory: [UInt8]
    var script: SignatureAnswers?

    /// Puts a list beside what is stored.
    package init(bytes: [UInt8], held: [UInt8]? = nil, memory: [UInt8] = []) {
        self.bytes = bytes
        self.held = held
        self.memory = memory
    }
}

/// Why a page does not import a list.
package enum ImportRefusal: Error, Equatable, Sendable {
    /// It requires more signature checks than an honest list would.
    case tooMuchToCheck
    /// It is refused, or cannot be merged with the one that is held.
    case update(UpdateRefusal)
    /// What the page remembers was damaged where it was stored.
    case memoryDamaged(PartRefusal)
    /// Nothing was prepared before, or the answers are to other questions.
    case nothingPrepared
}

extension Incoming {
    /// Merges the list with the one held; see `CheckpointSession.merge`.
    func merge(_ script: inout SignatureAnswers) throws(ImportRefusal) -> MergedBundle {
        let remembered: CheckpointMemory
        do {
            remembered =
                memory.isEmpty ? CheckpointMemory() : try CheckpointMemory.parse(memory)
        } catch {
            throw .memoryDamaged(error)
        }
        do {
            return try CheckpointSession.merge(
                bytes,
                into: held,
                memory: remembered,
                byteCountMax: pageBundleByteCountMax
            ) { script.answer($0) }
        } catch {
            throw .update(error)
        }
    }
}
