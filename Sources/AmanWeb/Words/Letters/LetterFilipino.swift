extension LetterWords {
    static let filipino = LetterWords(
        findTitle: "Maghanap ng liham",
        findLead: "Ayon sa numero nito, na nasa ilalim ng code sa papel.",
        number: "Numero ng liham",
        numberHint: "Gaya ng HER-7K4M-92QX. Hindi mahalaga ang gitling, puwang o maliit na titik.",
        find: "Ipakita ang liham",
        wrongCharacter: RefusalText(
            "May isang maling titik sa numerong ito, o dalawang nagkapalit.",
            "Ihambing muli sa papel. Sinusuri ng huling titik ang lahat ng iba."
        ),
        notANumber: RefusalText(
            "Hindi ito numero ng liham.",
            "Nagsisimula ito sa mga titik ng tanggapan at may walong titik pagkatapos."
        ),
        notOurs: RefusalText(
            "Walang ginawang liham ang tanggapang ito na may ganoong numero.",
            "Ito ang tanggapang nasa numero: #. Magtanong doon, o basahin muli."
        ),
        inForce: "May bisa",
        later: "Magsisimula pa",
        ended: "Tapos na ang panahon nito",
        revoked: "Binawi",
        suspended: "Pansamantalang itinigil",
        exchanged: "Napalitan ng mas bagong liham",
        willBe: "Ang susunod na kalagayan ay “#”, mula #.",
        kind: "Uri",
        validFrom: "May bisa mula",
        validUntil: "May bisa hanggang",
        from: "Mula",
        to: "Patungo",
        handedOut: "Naiabot",
        notHandedOut: "hindi pa",
        print: "I-print ang liham",
        printHint: "Mula sa mga rekord, gaya ng nilagdaan. Itinatala ang bawat pag-print.",
        chain: "Ang kadena ng mga liham",
        replaces: "Kapalit ng",
        replacesUnknown: "Kapalit ng liham na wala sa mga rekord na ito",
        exchangedFrom: "Ipinalit sa liham ng ibang tanggapan",
        replacedBy: "Pinalitan ng",
        log: "Sa pampublikong talaan",
        entry: "Tala # ng talaan.",
        proofFits: "Tama ang patunay: umaabot mula sa liham na ito sa ulo ng puno na may # tala, "
            + "nilagdaan #. Walang makapagtatatwa o palihim na makapag-aalis ng liham na ito.",
        notCovered: "Naitago na; sasaklawin ito ng susunod na ulo ng puno sa ilang segundo.",
        proofDoesNotFit: "Hindi ito pinatutunayan ng nailathala. Sabihan ang tagasubaybay. "
            + "Kasimbisa pa rin ng dati ang liham ng may hawak.",
        proofFile: "Ang patunay bilang file",
        changes: "Ano ang nagbago",
        whatChanged: "Kalagayan",
        since: "May bisa mula",
        why: "Dahilan",
        officers: "Mga opisyal",
        safeExit: "ligtas na paglalakbay hanggang #",
        person: "Ang tao",
        openLead: "Ipinapakita lang ang pangalan kung may dahilan. Binibilang at itinatala ito sa "
            + "pangalan mo.",
        openReason: "Bakit kailangang buksan",
        open: "Buksan ang rekord",
        opened: "Binuksan para sa minsang ito. Umalis sa pahina kapag tapos na.",
        thinned: "Sinira na ang rekord ng tao, gaya ng pangako. Nananatili ang liham.",
        reasonMissing: RefusalText(
            "Walang binuksan: walang dahilan.",
            "Sabihin nang maikli kung bakit, saka ipadala muli."
        ),
        openQuota: RefusalText(
            "Walang binuksan: hanggang # rekord bawat araw ang isang opisyal.",
            "Humingi ng tulong sa kasama, o maghintay hanggang bukas."
        )
    )
}
