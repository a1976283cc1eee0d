/// What is counted in public, by province and week.
///
/// The codes are stored and published: they never change their meaning. A new one is added at the
/// end; weeks that were published before it say nothing of it.
package enum CountedThing: String, CaseIterable, Sendable {
    /// Letters that were issued, those given in exchange among them.
    case letters
    /// Letters that were exchanged here for another one, of this office or of another.
    case exchanges
    /// Letters that officers revoked; not those that were replaced because they were lost.
    case revocations
    /// Letters that officers suspended.
    case suspensions
    /// Letters that are valid again after a revocation or suspension.
    case reinstatements
    /// Appeals against the end of a letter that were filed.
    case appeals
    /// Appeals after which the end of the letter stays as it is.
    case appealsRefused = "appeals-refused"
    /// Appeals after which the letter is valid again.
    case appealsReinstated = "appeals-reinstated"
    /// Appeals after which the letter ends later.
    case appealsLater = "appeals-later"
    /// Letters that were not honoured: reports that the monitors placed, by where it happened.
    case incidents
    /// Those that two independent origins report.
    case incidentsCorroborated = "incidents-corroborated"
    /// Those that another account contradicts.
    case incidentsDisputed = "incidents-disputed"
    /// Those that the monitors looked into and could not find out.
    case incidentsNotEstablished = "incidents-not-established"
    /// Those that the authority itself acknowledges.
    case incidentsAcknowledged = "incidents-acknowledged"
}
