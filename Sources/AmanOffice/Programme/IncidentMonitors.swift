/// Whom to call when a letter is not honoured.
package struct IncidentContact: Equatable, Sendable {
    /// Telephone or radio channel to call when a letter is not honoured.
    package var contact: String
    package var texts: Texts
    /// Where anyone can check a letter.
    package var checkAt: String
    /// Who reads reports of letters that were not honoured; nil where the office takes none.
    package var monitors: IncidentMonitors?
}
