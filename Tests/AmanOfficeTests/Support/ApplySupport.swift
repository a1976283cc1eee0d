import AmanLetter

@testable import AmanOffice

/// Monday 23 November 2026, eight in the morning.
let monday = Instant(CivilTime(year: 2026, month: 11, day: 23, hour: 8))

/// A request with the fields that tests like to set.
func request(
    _ province: String = "AF-KDZ",
    name: String? = nil,
    second: String? = nil,
    father: String? = nil,
    born: Int? = nil,
    _ more: (inout ApplyRequest) -> Void = { _ in }
) -> ApplyRequest {
    var request = ApplyRequest(homeProvince: province)
    request.person.fullName = name
    request.person.secondName = second
    request.person.fatherName = father
    request.person.birthYear = born
    more(&request)
    return request
}

/// What the Herat office says to a request.
func checked(_ request: ApplyRequest) throws -> ApplyRequest {
    try request.checked(by: sampleProgramme("herat"), now: monday)
}

/// Who imports a list in tests: an office of the sample programme, on one Monday.
func importSetting() throws -> ImportSetting {
    ImportSetting(
        programme: try sampleProgramme("herat"),
        office: try OfficeCode("HER"),
        officer: "Karima",
        now: monday,
        randomBytes: { [UInt8](repeating: 7, count: $0) }
    )
}

extension Desk {
    /// Grants as earlier versions did, which asked for no name before.
    func grantWithoutName(_ id: ApplicationID) async throws {
        let now = clock.now
        try await records.commit(
            DecideChange(
                decision: Decision(application: id, outcome: .grant, officer: "Nasim", at: now),
                from: .received,
                to: .granted,
                after: 0,
                audit: AuditEntry(
                    at: now,
                    officer: "Nasim",
                    act: .decide,
                    subject: AuditCode(id),
                    reason: "grant"
                )
            )
        )
    }
}
