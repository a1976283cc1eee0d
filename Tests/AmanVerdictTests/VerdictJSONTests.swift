import AmanLetter
import AmanTexts
import AmanVerdict
import Foundation
import Testing

@Suite("The verdict as JSON")
struct VerdictJSONTests {
    private func fields(_ judgement: Judgement) throws -> [String: Any] {
        let json = verdictJSON(judgement, language: "eng")
        #expect(!json.contains("\n"))
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
        return try #require(object as? [String: Any])
    }

    @Test("a proven letter gives every field of the contract")
    func proven() throws {
        let world = try World()
        let fields = try fields(try world.judge(try world.letter()))
        #expect(
            Set(fields.keys) == [
                "verdict", "reason", "number", "kind", "from", "to", "validFrom", "validUntil",
                "names", "office", "knowledgeAge", "advice",
            ]
        )
        #expect(fields["verdict"] as? String == "inForce")
        #expect(fields["reason"] as? String == "inForce")
        #expect(fields["number"] as? String == (try world.claims()).number.text)
        #expect(fields["kind"] as? String == "transit")
        #expect(fields["from"] as? String == "AF-HER")
        #expect(fields["to"] as? String == "AF-KDZ")
        #expect(fields["validFrom"] as? String == "2026-11-23T07:00:00Z")
        #expect(fields["validUntil"] as? String == "2026-11-26T07:00:00Z")
        #expect(fields["names"] as? [String] == ["Ahmad Shahidi", "احمد شهیدی"])
        #expect(fields["office"] as? String == "HER")
        #expect(fields["knowledgeAge"] as? Int == 3 * 86_400)
    }

    @Test("what no signature proves is absent")
    func unproven() throws {
        let world = try World()
        var cose = try world.letter()
        cose[cose.count - 1] ^= 1
        let fields = try fields(try world.judge(cose))
        #expect(Set(fields.keys) == ["verdict", "reason", "knowledgeAge", "advice"])
        #expect(fields["verdict"] as? String == "forged")
    }
}
