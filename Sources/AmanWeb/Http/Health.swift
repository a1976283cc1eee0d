/// The state of the office's site, for a program that watches it: counts and ages only.
struct Health: Equatable, Sendable {
    var logSize: UInt64
    /// Seconds since the newest tree head was signed; nil while there is none.
    var treeHeadAge: Int64?

    /// One JSON object; fields that are not known are absent.
    var json: String {
        let age = treeHeadAge.map { #","treeHeadAge":\#($0)"# } ?? ""
        return #"{"status":"ok","logSize":\#(logSize)\#(age)}"# + "\n"
    }
}
