/// What is to be changed of an application; what is not given stays as it is.
///
/// An empty text takes a field away.
package struct Correction: Equatable, Sendable, CustomStringConvertible {
    /// ISO 3166-2 code of the province the person calls home.
    package var homeProvince: String?
    package var channel: ApplicationChannel?
    /// Only what is to be changed is filled in.
    package var person: Person
    /// Calendar of `person.birthYear`; nil lets the range decide.
    package var birthYearCalendar: ProgrammeCalendar?

    package init(
        homeProvince: String? = nil,
        channel: ApplicationChannel? = nil,
        person: Person = Person(),
        birthYearCalendar: ProgrammeCalendar? = nil
    ) {
        self.homeProvince = homeProvince
        self.channel = channel
        self.person = person
        self.birthYearCalendar = birthYearCalendar
    }

    /// Whether nothing is to be changed.
    package var isEmpty: Bool {
        homeProvince == nil && channel == nil && person == Person() && birthYearCalendar == nil
    }

    /// Says nothing about the person: names never reach a log line.
    package var description: String { "Correction(sealed)" }
}
