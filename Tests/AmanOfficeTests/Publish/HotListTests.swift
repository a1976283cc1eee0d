import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Planning a hot list")
struct HotListTests {
    private let now = Instant(seconds: 1_795_420_800)

    private func entry(
        _ office: String,
        _ byte: UInt8,
        _ status: LetterStatus
    ) throws
        -> HotListEntry
    {
        let number = LetterNumber(
            office: try OfficeCode(office),
            randomBytes: [byte, 1, 2, 3, 4]
        )
        return HotListEntry(number: number, status: status)
    }

    @Test("numbers are by office, then in order, each once")
    func order() throws {
        let first = try entry("HER", 3, .revoked)
        let second = try entry("HER", 200, .suspended)
        let third = try entry("KBL", 1, .exchanged)
        let list = planHotList(
            [third, second, first, second],
            of: nil,
            by: try OfficeCode("HER"),
            after: nil,
            at: now
        )
        #expect(list.entries == [first, second, third])
        #expect(list.serial == 1)
        #expect(list.madeAt == now)
    }

    @Test("a list for one office has no other's numbers, and its serial continues")
    func oneOffice() throws {
        let own = try entry("HER", 3, .revoked)
        let other = try entry("KBL", 1, .exchanged)
        let office = try OfficeCode("KBL")
        let list = planHotList([own, other], of: office, by: own.number.office, after: 7, at: now)
        #expect(list.entries == [other])
        #expect(list.serial == 8)
    }
}
