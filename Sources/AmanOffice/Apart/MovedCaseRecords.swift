/// What moving cases needs from the records.
package protocol MovedCaseRecords: Sendable {
    /// The key that opens case files for this office.
    var caseKey: CasePrivateKey { get }
}
