extension TokenWords {
    static let filipino = TokenWords(
        title: "Mga token ng mesa",
        lead:
            "Ang programa sa mesa ay gumagawa sa ngalan ng taong ito, hanggang sa kaya niya lang.",
        desk: "Pangalan ng mesa",
        deskHint: "Maliliit na titik Latin, numero, tuldok at gitling. Nakasulat ito sa audit.",
        scopes: "Ano ang puwedeng gawin ng mesa",
        days: "Ilang araw may bisa",
        make: "Gumawa ng token",
        drop: "Bawiin",
        madeTitle: "Ang token ng #",
        madeLead: "Ilagay ito ngayon sa programa ng mesa: hindi na ito ipapakita muli. Kung sino "
            + "ang may hawak nito ay gumagawa sa ngalan ng taong ito.",
        until: "May bisa hanggang #",
        lastUsed: "huling ginamit #",
        neverUsed: "hindi pa nagagamit",
        backToMember: "Bumalik",
        badDeskName: RefusalText(
            "Hindi ito pangalan ng mesa.",
            "2 hanggang 32 maliliit na titik Latin, numero, tuldok o gitling; titik ang una."
        ),
        badDays: RefusalText("May bisa ang token nang 1 hanggang 365 araw.", "Bawasan ang araw."),
        scopesMissing: RefusalText("Wala pang puwedeng gawin ang mesa.", "Pumili ng kahit isa."),
        notTheirs: RefusalText(
            "Hindi lahat niyan ay puwede sa taong ito.",
            "Hindi lalampas ang mesa sa mga tungkulin ng tao."
        ),
        oneHandForAll: RefusalText(
            "Ang mga mesa ng iisang tao ang tatanggap, magpapasya at maglalabas.",
            "Ibigay ang isa sa tatlo sa ibang tao: dalawang tao ang dalawang pares ng mata."
        ),
        memberHasLeft: RefusalText("Wala na rito ang taong ito.", "Pumili ng nagtatrabaho rito."),
        deskTaken: RefusalText(
            "May token na ang mesang ito.",
            "Bawiin muna iyon, o pumili ng ibang pangalan."
        )
    )
}
