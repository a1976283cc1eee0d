/// The fixed texts of the guard's card, in one language.
///
/// Dari, Pashto and Filipino await review by native speakers.
struct GuardCardWords: Hashable {
    let title: String
    let whatTitle: String
    let what: String
    let lookTitle: String
    /// Look, compare, let pass.
    let look: [String]
    let radioTitle: String
    let radio: String
    let verdictTitle: String
    /// What a telephone says, and what to do.
    let verdicts: [Row]
    let never: String
    let callTitle: String
    let call: String

    /// One line of the table.
    struct Row: Hashable {
        let says: String
        let meaning: String

        init(_ says: String, _ meaning: String) {
            self.says = says
            self.meaning = meaning
        }
    }

    static func of(_ language: String) -> GuardCardWords {
        switch language {
        case "prs": dari
        case "pus": pashto
        case "fil": filipino
        default: english
        }
    }

    private static let english = GuardCardWords(
        title: "Card for the guard",
        whatTitle: "What a letter is",
        what: """
            A letter of safe conduct is the office's word that its holder may travel in peace. It \
            does not say who the holder was. Anyone can check it, and nobody keeps who passed.
            """,
        lookTitle: "How to look at it",
        look: [
            "Look at the letter and its dates. Scan either of its two codes, if "
                + "you have a telephone.",
            "Compare name, year of birth and photo with the person before you. Be polite.",
            "Let the holder pass. Give the paper back. In doubt, call.",
        ],
        radioTitle: "Without a telephone",
        radio: """
            Read the number to the post, then the check code below it, four characters at a time. \
            The post says what it knows. It cannot see the dates and the names: you read these.
            """,
        verdictTitle: "What the telephone says, and what to do",
        verdicts: [
            Row("In force", "Let the holder pass. Compare name, year of birth and photo."),
            Row("Begins later", "It counts from the date it names."),
            Row("Ended", "The holder can ask for a new letter at the office."),
            Row("Exchanged for a newer letter", "Ask for the newer letter."),
            Row("Paused by the office", "Call the office."),
            Row("Taken back by the office", "The holder may still be on the way to safety. Call."),
            Row("A key this list does not know", "Update the list, or call. Like any traveller."),
            Row("The signature does not fit", "Scan the other code. Give the paper back; call."),
            Row("Not read", "Clean, flatten, more light; scan the other code."),
            Row("Latest state not known here", "Treat it as in force. Update the list."),
        ],
        never: "None of these is a reason to hold, search or harm anyone, or to keep the paper.",
        callTitle: "Whom to call",
        call: "When a letter is not honoured, or in doubt, at any hour:"
    )

    private static let filipino = GuardCardWords(
        title: "Kard para sa bantay",
        whatTitle: "Ano ang liham",
        what: """
            Ang liham ng ligtas na pagdaan ay pangako ng tanggapan na makapaglalakbay nang payapa \
            ang may hawak. Hindi nito sinasabi kung sino siya noon. Masusuri ito ninuman, at \
            walang nagtatala kung sino ang dumaan.
            """,
        lookTitle: "Paano ito titingnan",
        look: [
            "Tingnan ang liham at ang mga petsa. I-scan ang alinman sa dalawang "
                + "code, kung may telepono.",
            "Ihambing ang pangalan, taon ng kapanganakan at larawan sa taong "
                + "kaharap. Maging magalang.",
            "Padaanin ang may hawak. Ibalik ang papel. Kung may alinlangan, tumawag.",
        ],
        radioTitle: "Kung walang telepono",
        radio: """
            Basahin ang numero sa himpilan, saka ang check code sa ilalim nito, apat na titik sa \
            bawat pagkakataon. Sasabihin ng himpilan ang alam nito. Hindi nito nakikita ang mga \
            petsa at pangalan: kayo ang babasa nito.
            """,
        verdictTitle: "Ang sinasabi ng telepono, at ang gagawin",
        verdicts: [
            Row("May bisa", "Padaanin ang may hawak. Ihambing ang pangalan, taon at larawan."),
            Row("Magsisimula pa", "May bisa mula sa petsang nakasulat."),
            Row("Natapos na", "Makahihingi ng bagong liham sa tanggapan ang may hawak."),
            Row("Napalitan ng mas bagong liham", "Hingin ang mas bagong liham."),
            Row("Pansamantalang itinigil", "Tawagan ang tanggapan."),
            Row("Binawi ng tanggapan", "Maaaring patungo pa sa ligtas na lugar. Tumawag."),
            Row(
                "Susing hindi kilala ng listahan",
                "I-update o tumawag. Gaya ng sinumang manlalakbay."
            ),
            Row("Hindi tugma ang lagda", "I-scan ang isa pang code. Ibalik ang papel; tumawag."),
            Row("Hindi nabasa", "Linisin, patagin, dagdagan ang ilaw; ang isa pang code."),
            Row("Hindi alam ang huling lagay", "Ituring na may bisa. I-update ang listahan."),
        ],
        never: """
            Wala sa mga ito ang dahilan upang pigilan, kapkapan o saktan ang sinuman, o upang \
            kunin ang papel.
            """,
        callTitle: "Sino ang tatawagan",
        call: "Kapag hindi iginalang ang liham, o may alinlangan, anumang oras:"
    )
}
