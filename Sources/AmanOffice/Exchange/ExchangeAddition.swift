/// What the exchange desk adds to what the signed letter says of its holder.
///
/// Names and births stay as they were signed: the person who exchanges a letter is the person it
/// names.
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

    /// The person with what was added, by the rules of the desk for these texts.
    ///
    /// Nothing that is in the letter is held against them: a letter that can be exchanged is
    /// not refused for a province or a way of applying that this office does not have.
    func added(to person: Person) throws(ExchangeError) -> Person {
        var whole = person
        whole.district = district
        whole.identityPaper = identityPaper
        whole.contact = contact
        whole.notes = notes
        do throws(ApplyError) {
            try whole.tidyTexts { !$0.isInLetter }
        } catch {
            throw .addition(error)
        }
        return whole
    }
}
