import AmanLetter
import AmanVerdict
import Foundation
import TestSupport
import Testing

private struct ListVector: Decodable {
    let bits: Int
    let cborHex: String
    let uncompressedLen: Int
    let nonzero: [[Int]]

    enum CodingKeys: String, CodingKey {
        case bits, nonzero
        case cborHex = "cbor_hex"
        case uncompressedLen = "uncompressed_len"
    }
}

@Suite("The status list")
struct StatusListTests {
    @Test("a list answers as it was built, at every place")
    func roundTrip() throws {
        var source = SplitMix64(seed: 21)
        var wanted: [UInt64: LetterStatus] = [:]
        for _ in 0..<500 {
            let place = UInt64.random(in: 0..<2_048, using: &source)
            wanted[place] = LetterStatus.allCases.randomElement(using: &source)
        }
        let list = try StatusList.parse(build(size: 2_048, wanted.map { ($0.key, $0.value) }))
        #expect(list.uri == World.heratList)
        #expect(list.issuedAt == World.now)
        #expect(list.expires == World.now.adding(days: 7))
        #expect(list.timeToLive == 43_200)
        #expect(list.values.count == 2_048)
        for place in UInt64(0)..<2_048 {
            #expect(list.status(at: place) == wanted[place] ?? .valid)
        }
        #expect(list.status(at: 2_048) == nil)
        #expect(list.status(at: .max) == nil)
    }

    @Test("the lowest bits come first")
    func order() throws {
        let list = try StatusList.parse(build(size: 4, [(0, .exchanged), (1, .suspended)]))
        #expect(list.values.bytes == [0b0000_1011])
    }

    @Test("a list cut off anywhere is refused")
    func truncated() throws {
        let payload = build(size: 64, [(1, .revoked)])
        for count in payload.indices {
            #expect(throws: PartRefusal.self) { try StatusList.parse(Array(payload[..<count])) }
        }
        #expect(throws: PartRefusal.self) { try StatusList.parse(payload + [0]) }
    }

    @Test("a list that inflates beyond the limit is refused before memory is")
    func tooBig() throws {
        let bomb = zlibStored([UInt8](repeating: 0, count: statusListByteCountMax + 1))
        var writer = CBORWriter()
        writer.writeMap(count: 2)
        writer.writeText("lst")
        writer.writeBytes(bomb)
        writer.writeText("bits")
        writer.writeUnsigned(2)
        #expect(throws: PartRefusal.self) { try PackedStatuses.parse(writer.bytes) }
    }

    @Test("values of 3, 0 or 16 bits are refused", arguments: [UInt64(0), 3, 16])
    func otherBits(bits: UInt64) throws {
        var writer = CBORWriter()
        writer.writeMap(count: 2)
        writer.writeText("lst")
        writer.writeBytes(zlibStored([0]))
        writer.writeText("bits")
        writer.writeUnsigned(bits)
        #expect(throws: PartRefusal.unknownValue(bits)) {
            try PackedStatuses.parse(writer.bytes)
        }
    }

    @Test(
        "the drafts' own lists are read, whatever their bits",
        .enabled(if: SharedVectors.areHere, SharedVectors.whyDisabled)
    )
    func vectors() throws {
        let file = try SharedVectors.bytes(of: "status-list/status-list-vectors.json")
        let vectors = try JSONDecoder().decode([String: ListVector].self, from: file)
        #expect(vectors.count == 6)
        for (name, vector) in vectors {
            let list = try PackedStatuses.parse(bytes(hex: vector.cborHex))
            #expect(list.bits == vector.bits, "\(name)")
            #expect(list.bytes.count == vector.uncompressedLen, "\(name)")
            for pair in vector.nonzero {
                #expect(list.value(at: UInt64(pair[0])) == UInt8(pair[1]), "\(name) at \(pair)")
            }
            let touched = list.bytes.indices.filter { list.bytes[$0] != 0 }
            #expect(touched == Set(vector.nonzero.map { $0[0] * vector.bits / 8 }).sorted())
        }
    }

    @Test(
        "the sample list's claims are read although their order is not deterministic",
        .enabled(if: SharedVectors.areHere, SharedVectors.whyDisabled)
    )
    func sample() throws {
        let file = try SharedVectors.bytes(of: "aman-samples/tlog-and-status-samples.json")
        let samples = try #require(
            try JSONSerialization.jsonObject(with: file) as? [String: Any]
        )
        let token = try #require(samples["status_list_token"] as? [String: Any])
        let cose = bytes(hex: try #require(token["hex"] as? String))
        // The envelope's headers are not sorted, so a bundle would refuse it.
        #expect(throws: EnvelopeRefusal.cbor(.unsortedKey(at: 36))) {
            try SignedEnvelope.parse(cose, maxByteCount: cose.count)
        }
        // Tag, array, 44 bytes of headers with their length, empty map, 2 bytes of length.
        let payload = Array(cose[49..<(49 + 0x54)])
        let list = try StatusList.parse(payload)
        #expect(list.uri == "https://s.example.org/1")
        #expect(list.values.bits == 2)
        #expect(list.values.count == 4_096)
        let set = try #require(token["set"] as? [String: Int])
        for (place, value) in set {
            #expect(list.values.value(at: try #require(UInt64(place))) == UInt8(value))
        }
    }

    private func build(size: UInt64, _ entries: [(UInt64, LetterStatus)]) -> [UInt8] {
        StatusList.build(
            size: size,
            entries: entries,
            uri: World.heratList,
            issuedAt: World.now,
            expires: World.now.adding(days: 7),
            timeToLive: 43_200,
            deflate: zlibStored
        )
    }
}
