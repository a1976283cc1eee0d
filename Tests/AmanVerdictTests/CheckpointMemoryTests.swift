import AmanLetter
import AmanLog
import AmanVerdict
import Testing

@Suite("What a checkpoint remembers")
struct CheckpointMemoryTests {
    private static let root = RootKey(algorithm: .ed25519, publicKey: [UInt8](0..<32))
    private static let memories = [
        CheckpointMemory(),
        CheckpointMemory(root: RootPin(root)),
        CheckpointMemory(root: RootPin(root.keyID)),
        CheckpointMemory(trustedTime: Instant(seconds: -1)),
        CheckpointMemory(root: RootPin(root), trustedTime: Instant(seconds: 1_795_420_800)),
    ]

    @Test("is stored in the bytes that the first version wrote")
    func golden() {
        let memory = CheckpointMemory(
            root: RootPin(Self.root.keyID),
            trustedTime: Instant(seconds: 0x0102_0304)
        )
        let digest: [UInt8] = [0x63, 0x0d, 0xcd, 0x29, 0x66, 0xc4, 0x33, 0x66]
        let zeros = [UInt8](repeating: 0, count: 24)
        #expect(memory.encoded == [1, 8] + digest + zeros + [1, 0, 0, 0, 0, 1, 2, 3, 4])
    }

    @Test("is read as it was stored, and always in the same number of bytes", arguments: memories)
    func stored(memory: CheckpointMemory) throws {
        #expect(memory.encoded.count == CheckpointMemory.byteCount)
        #expect(try CheckpointMemory.parse(memory.encoded) == memory)
    }

    @Test("has one form: whatever is read is written back to the byte", arguments: memories)
    func oneForm(memory: CheckpointMemory) {
        let form = memory.encoded
        for place in form.indices {
            for value in UInt8.min...UInt8.max {
                var changed = form
                changed[place] = value
                guard let read = try? CheckpointMemory.parse(changed) else { continue }
                #expect(read.encoded == changed)
                #expect(changed == form || read != memory)
            }
        }
    }

    @Test("a later form, another length and digests of other lengths are refused")
    func refused() {
        var later = CheckpointMemory().encoded
        later[0] = 2
        #expect(throws: PartRefusal.unknownVersion(2)) { try CheckpointMemory.parse(later) }
        for count in [0, 1, CheckpointMemory.byteCount - 1, CheckpointMemory.byteCount + 1] {
            let bytes = [UInt8](repeating: 1, count: count)
            #expect(throws: PartRefusal.byteCount(count)) { try CheckpointMemory.parse(bytes) }
        }
        for count in UInt8.min...UInt8.max where ![0, 8, 32].contains(count) {
            var bytes = CheckpointMemory(root: RootPin(Self.root)).encoded
            bytes[1] = count
            #expect(throws: PartRefusal.unknownValue(1)) { try CheckpointMemory.parse(bytes) }
        }
        var hidden = CheckpointMemory().encoded
        hidden[42] = 1
        #expect(throws: PartRefusal.unknownValue(42)) { try CheckpointMemory.parse(hidden) }
    }

    @Test("a root is read from 16 or 64 hexadecimal digits, and from nothing else")
    func digits() {
        let whole = RootPin(Self.root)
        #expect(RootPin(hexadecimal: Self.root.keyID.description) == RootPin(Self.root.keyID))
        #expect(RootPin(hexadecimal: "630DCD2966C43366")?.matches(Self.root) == true)
        let digits = whole.digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(RootPin(hexadecimal: digits) == whole)
        let zeros = String(repeating: "0", count: 64)
        for text in [
            "", "6", "630DCD2966C4336", "630DCD2966C4336G", "630d cd2966c4336", zeros + "0",
        ] {
            #expect(RootPin(hexadecimal: text) == nil, "\(text)")
        }
        #expect(RootPin(hexadecimal: zeros)?.matches(Self.root) == false)
    }
}
