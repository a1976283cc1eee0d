/// What the pages of the desks' tokens say.
struct TokenWords: Sendable {
    var title: String
    var lead: String
    var desk: String
    var deskHint: String
    var scopes: String
    var days: String
    var make: String
    var drop: String
    /// Where `#` stands for the desk's name.
    var madeTitle: String
    var madeLead: String
    /// Where `#` stands for the day.
    var until: String
    /// Where `#` stands for the day.
    var lastUsed: String
    var neverUsed: String
    var backToMember: String
    var badDeskName: RefusalText
    var badDays: RefusalText
    var scopesMissing: RefusalText
    var notTheirs: RefusalText
    var oneHandForAll: RefusalText
    var memberHasLeft: RefusalText
    var deskTaken: RefusalText
}
