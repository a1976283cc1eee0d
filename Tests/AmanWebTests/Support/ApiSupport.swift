import AmanLetter
import AmanOffice
import HTTPTypes
import Testing

@testable import AmanWeb

extension StaffedSite {
    /// A token for a member's desk, as its program sends it.
    func token(
        _ member: StaffMember,
        _ scopes: Set<Right>,
        desk: String = "kiosk"
    ) async throws -> String {
        try await office.office.tokens.addSample(
            desk: desk,
            for: member,
            scopes: scopes,
            by: "aziz"
        )
        .secret.text
    }

    /// How many entries the audit holds.
    func auditCount() async throws -> Int { try await office.records.auditCount() }

    /// Sends one request to the API as a desk's program does.
    func call(
        _ path: String,
        _ token: String?,
        post body: String? = nil,
        key: String? = "key-0000-1",
        type: String = "application/json"
    ) async throws -> Answered {
        var headers: HTTPFields = [:]
        if let token { headers[.authorization] = "Bearer " + token }
        if let body {
            headers[.contentType] = type
            if let key { headers.say("Idempotency-Key", key) }
            return try await served.ask(
                apiRoot + path,
                method: .post,
                headers: headers,
                body: Array(body.utf8)
            )
        }
        return try await served.ask(apiRoot + path, headers: headers)
    }
}
