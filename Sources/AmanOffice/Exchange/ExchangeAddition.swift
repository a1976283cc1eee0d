import AmanLetter

/// What the exchange desk adds to what the signed letter says of its holder.
///
/// Names and births stay as they were signed: whoever exchanges a letter is the person it names.
package struct ExchangeAddition: Equatable, Sendable {
    /// District or village, free text.
    package var district: String?
    /// Kind and number of an identity paper, free text.
    package var identityPaper: String?
    /// How to reach the person, free text.
    package var contact: String?
    /// What the officer noted.
    package var notes: String?

    package init(
        district: String? = nil,
        identityPaper: String? = nil,
        contact: String? = nil,
        notes: String? = nil
    ) {
        self.district = district
        self.identityPaper = identityPaper
        self.contact = contact
        self.notes = notes
    }

    /// The person with what was added, by the rules of the desk.
    func added(
        to person: Person,
        of province: String,
        _ programme: Programme,
        now: Instant
    ) throws(ExchangeError) -> Person {
        var typed = Person()
        typed.district = district
        typed.identityPaper = identityPaper
        typed.contact = contact
        typed.notes = notes
        let tidied: Person
        do {
            let request = ApplyRequest(homeProvince: province, person: typed)
            tidied = try request.checked(by: programme, now: now).person
        } catch {
            throw .addition(error)
        }
        var whole = person
        whole.district = tidied.district
        whole.identityPaper = tidied.identityPaper
        whole.contact = tidied.contact
        whole.notes = tidied.notes
        return whole
    }
}
