/// What the exchange desk adds to what the signed letter says of its holder.
///
/// Names and births stay as they were signed: the person who exchanges a letter is the person it
/// names.
package struct ExchangeAddition: Equatable, Sendable {
    /// What the desk may add: every text of a person that no letter says.
    package static let fields = PersonField.all.filter { !$0.isInLetter }

    private var texts: [ApplyField: String] = [:]

    /// - Parameter text: The text of a field as it was typed; nil where nothing is added.
    package init(_ text: (PersonField) -> String? = { _ in nil }) {
        for field in Self.fields { texts[field.field] = text(field) }
    }

    /// The text that is added to a field, as it was typed.
    package subscript(_ field: PersonField) -> String? { texts[field.field] }

    /// The person with what was added, by the rules of the desk for these texts.
    ///
    /// Nothing that is in the letter is held against them: a letter that can be exchanged is
    /// not refused for a province or a way of applying that this office does not have.
    func added(to person: Person) throws(ExchangeError) -> Person {
        var whole = person
        for field in Self.fields { whole[field] = self[field] }
        do throws(ApplyError) {
            try whole.tidyTexts { !$0.isInLetter }
        } catch {
            throw .addition(error)
        }
        return whole
    }
}
