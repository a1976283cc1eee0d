import AmanLetter
import AmanOffice
import AmanTexts
import Hummingbird

/// A letter that was exchanged, and what is done with the new one.
struct ExchangedView: Sendable {
    var record: LetterRecord
    /// The letter that was handed in; nil where it is not known any more.
    var old: LetterNumber?
    var queues: QueueLengths
}

/// Says that a letter was exchanged, and offers to print the new one and to hand it out.
func exchangedPage(_ setting: PageSetting, _ view: ExchangedView) -> Markup {
    let words = setting.words.exchange
    let old = view.old.map { old -> Markup in "\(numberOf(old)) \(Icon.arrow) " }
    let mayPrint = setting.visitor?.may(.issue) == true && view.record.application != nil
    let print: Markup? =
        mayPrint
        ? """
        <form method="post" action="\(setting.link("/issue/print"))" target="_blank">\
        \(mark(setting))<input type="hidden" name="letter" value="\(view.record.number.text)">
        <button class="action" autofocus>\(setting.words.letter.print)</button></form>
        """ : nil
    let (number, mayHandOut) = (
        view.record.ticket.number, setting.visitor?.may(.handOut) == true
    )
    let handOut: Markup? =
        mayHandOut
        ? """
        <a class="action second" href="\(setting.link("/call/ticket/\(number)"))">\
        \(words.handOutNow)</a>
        """ : nil
    return page(
        PageFrame(
            title: words.exchangedTitle,
            navigation: navigation(setting, at: "/exchange", queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.exchangedTitle)</h1>
            <p class="state good">\(old)<a href="\(setting.link(letterPath(view.record)))">\
            \(numberOf(view.record.number))</a></p>
            <p class="weight">\(setting.words.desk.ticket) \
            <b>\(setting.language.count(number))</b></p>
            <div class="pair offer">\(print)\(handOut)</div>
            <p class="after"><a href="\(setting.link("/exchange"))">\(words.another)</a></p>
            """
    )
}

private func letterPath(_ record: LetterRecord) -> String { "/letter/\(record.number.text)" }

private func numberOf(_ number: LetterNumber) -> Markup {
    #"<bdi class="number" dir="ltr" translate="no">\#(number.text)</bdi>"#
}

extension OfficeSite {
    /// The page of a letter that an exchange has made.
    func addExchanged(to router: Router<SiteContext>) {
        router.get("/exchange/done/:number") { request, context in
            let setting = self.setting(request, context)
            let record = try await self.letter(context)
            let view = ExchangedView(
                record: record,
                old: try await self.exchangedFrom(record),
                queues: try await self.queues(context)
            )
            return Response.page(exchangedPage(setting, view), setting)
        }
    }

    private func exchangedFrom(_ record: LetterRecord) async throws -> LetterNumber? {
        switch try await office.chain(of: record).earlier {
        case .own(let earlier)?: earlier.number
        case .foreign(let exchange)?: exchange.number
        case .notKnown?, nil: nil
        }
    }
}
