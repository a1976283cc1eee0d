import AmanLetter
import AmanOffice
import Testing

@testable import AmanWeb

@Suite("The orders of the list of members")
struct StaffOrderTests {
    private func member(
        _ number: Int64,
        _ name: String,
        signedIn days: Int?
    ) throws -> StaffMember {
        StaffMember(
            id: StaffID(number: number),
            signInName: try #require(SignInName(reading: "member\(number)")),
            officer: name,
            roles: [.registrar],
            isActive: true,
            hasPassword: true,
            hasSecondFactor: true,
            madeAt: sampleNow,
            signedInAt: days.map { sampleNow.adding(days: $0) }
        )
    }

    @Test(
        "members are listed as they came, by name, or by when they last signed in",
        arguments: [
            (StaffOrder.oldest, [1, 2, 3, 4]), (.newest, [4, 3, 2, 1]), (.name, [3, 2, 4, 1]),
            (.signIn, [2, 4, 3, 1]),
        ]
    )
    func orders(order: StaffOrder, numbers: [Int64]) throws {
        let staff = [
            try member(3, "aziz", signedIn: -2), try member(1, "Zahra", signedIn: 0),
            try member(4, "Omid", signedIn: nil), try member(2, "Laila", signedIn: nil),
        ]
        #expect(order.sorted(staff).map(\.id.number) == numbers)
    }
}
