import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Compressing a status list")
struct DeflateSparseTests {
    @Test("a list comes back to the byte, however many letters are not valid", arguments: 0...40)
    func roundTrip(round: UInt64) throws {
        var source = Chance(seed: round + 1)
        let size = 4 * Int.random(in: 1...20_000, using: &source)
        let count = Int.random(in: 0...(size / 100), using: &source)
        var bytes = [UInt8](repeating: 0, count: size / 4)
        for _ in 0..<count {
            let place = Int.random(in: 0..<size, using: &source)
            bytes[place / 4] |= UInt8.random(in: 1...3, using: &source) << UInt8(place % 4 * 2)
        }
        let packed = try #require(deflateSparse(bytes))
        #expect(try inflateZlib(packed, limit: bytes.count) == bytes)
    }

    @Test("neighbours, ends and long runs come back too", arguments: SparseCase.all)
    func shapes(shape: SparseCase) throws {
        let packed = try #require(deflateSparse(shape.bytes))
        #expect(try inflateZlib(packed, limit: shape.bytes.count) == shape.bytes)
    }

    @Test("bytes that are not mostly zero are left to zlib")
    func dense() {
        #expect(deflateSparse([UInt8](repeating: 1, count: 2_000)) == nil)
        #expect(deflateSparse([]) == nil)
    }
}

struct SparseCase: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }

    static let all = [
        SparseCase("one zero", 1, []),
        SparseCase("a value at the very end", 5_000, [4_999]),
        SparseCase("a value at the very beginning", 5_000, [0]),
        SparseCase("two neighbours again and again", 5_000, [10, 11, 500, 501, 990, 991]),
        SparseCase("the same gap all along", 5_000, Array(stride(from: 7, to: 5_000, by: 25))),
        SparseCase("runs as long as a copy can be", 5_000, [258, 517, 776, 1_035]),
        SparseCase("farther apart than a copy can reach", 100_000, [5, 9, 40_005, 40_009, 99_000]),
    ]

    init(_ name: String, _ count: Int, _ places: [Int]) {
        self.name = name
        var bytes = [UInt8](repeating: 0, count: count)
        for place in places { bytes[place] = 1 }
        self.bytes = bytes
    }
}

/// A repeatable source of chance (SplitMix64).
private struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
