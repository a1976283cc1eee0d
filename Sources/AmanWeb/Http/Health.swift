import AmanOffice

/// The state of the office's site, for a program that watches it: counts and ages only.
struct Health: Equatable, Sendable {
    var logSize: UInt64
    /// Seconds since the newest tree head was signed; nil while there is none.
    var treeHeadAge: Int64?

    /// One JSON object; fields that are not known are absent.
    var json: JSONValue {
        var members = [
            JSONValue.Member("status", .text("ok")),
            JSONValue.Member("logSize", .whole(Int(clamping: logSize))),
        ]
        if let treeHeadAge { members.append(.init("treeHeadAge", .whole(Int(treeHeadAge)))) }
        return .object(members)
    }
}
