import AmanOffice
import AmanTexts

/// What was acted on, and why; of refused sign-ins the name that was given, and how often.
func subject(of entry: AuditEntry, _ view: AuditView, _ setting: PageSetting) -> Markup {
    let names = view.names
    var reason = entry.reason.map { words(for: $0, view.reasons) }
    if entry.act == .signInRefused {
        // Kept as "3 times": the number says it in every language.
        let count = reason.flatMap { Int($0.prefix(while: \.isNumber)) }
        reason = count.map { setting.language.count($0) + "×" } ?? reason
    }
    let because: Markup? = reason.map { #"<br><bdi class="quiet">\#($0)</bdi>"# }
    if entry.act == .signInRefused, entry.subject == nobodysSignIn {
        return "<bdi>\(setting.words.audit.nobodysName)</bdi>\(because)"
    }
    let code = entry.subject.text
    // A ticket alone is a number as the page writes numbers; other codes stay as they are.
    let isTicket = code.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let text = names[entry.subject] ?? (isTicket ? setting.language.digits(code) : code)
    return #"<bdi dir="ltr">\#(text)</bdi>\#(because)"#
}

/// A reason's words; a code that has none stays a code.
///
/// A code of two parts, such as `grant:unopened`, has words for each.
private func words(for reason: AuditCode, _ reasons: [String: String]) -> String {
    if let known = reasons[reason.text] { return known }
    return reason.text.split(separator: ":").map { reasons[String($0)] ?? String($0) }
        .joined(separator: ": ")
}
