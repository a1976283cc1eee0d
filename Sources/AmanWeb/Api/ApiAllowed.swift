import AmanLetter
import AmanOffice
import AmanTexts

extension ApiProblem {
    /// The same refusal with what its field or parameter may hold.
    ///
    /// Codes of the programme are listed; everything else is as `openapi.json` has it.
    func saying(whatIsAllowedBy operation: ApiOperation, _ programme: Programme) -> ApiProblem {
        guard Self.explained.contains(code), let place else { return self }
        let name = place.hasPrefix("/") ? String(place.dropFirst()) : place
        var problem = self
        if let codes = Self.codes(name, of: operation, programme) {
            problem.expected = ApiShape.oneOf(codes).schema
        } else {
            let shape =
                operation.takes?.member(name)
                ?? operation.asks.first { $0.name == name }?.shape
            problem.expected = shape?.schema
        }
        return problem
    }

    /// Refusals of one field or parameter whose value is at fault.
    private static let explained: Set<ApiCode> = [
        .badField, .missingField, .badParameter, .unknownReason, .unknownOffice,
        .channelNotOffered,
    ]

    /// The programme's codes for a field that takes one.
    ///
    /// Only a decision has a reason of the programme's; other acts have codes of their own.
    private static func codes(
        _ name: String,
        of operation: ApiOperation,
        _ programme: Programme
    ) -> [String]? {
        switch name {
        case "province": programme.provinces.map(\.code)
        case "channel": programme.channels.map(\.rawValue)
        case "reason": operation.act == .decide ? programme.refusals.map(\.code) : nil
        case "office": programme.offices.map(\.code.text)
        default: nil
        }
    }
}
