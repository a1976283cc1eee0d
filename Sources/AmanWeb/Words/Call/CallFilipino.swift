extension CallWords {
    static let filipino = CallWords(
        title: "Iabot",
        ticket: "Tiket",
        nobodyCalled: "Walang tinatawag ang mesang ito. Tawagin ang susunod kapag handa na.",
        letter: "Numero ng liham na hawak mo",
        letterHint: "I-scan ang code nito, o i-type ang numero sa ilalim. Enter ang mag-aabot.",
        handOut: "Iabot ang liham",
        handOutIsFinal: "Liham lamang ng tiket na ito ang tinatanggap. Hindi na mababawi ang liham "
            + "na naiabot: tingnan muna ang tao at ang larawan.",
        again: "Tawagin muli",
        noShow: "Hindi dumating",
        callsMissing: "Ilang tawag pa bago mapunta sa dulo ng pila: #.",
        showName: "Ipakita ang pangalan, para makilala ang tao",
        nameNoted: "Naitala na binuksan mo ang rekord na ito. Kusa itong magsasara.",
        father: "Ama:",
        born: "Ipinanganak #",
        noName: "Walang ibinigay na pangalan sa aplikasyong ito.",
        next: "Tawagin ang susunod na tiket",
        waiting: "Naghihintay tawagin: #",
        atTheEnd: "nasa dulo ng pila: #",
        notThereYet: "Tinawag ng mesang ito at wala pa",
        last: "Mga huling tinawag sa mesang ito",
        becameOfIt: "Ano ang nangyari",
        comesLater: "May dumating na may tiket",
        comesLaterHint: "Bago o pagkatapos tawagin.",
        find: "Buksan ang tiket na ito",
        desk: "Numero ng mesang ito",
        deskHint:
            "1 hanggang 99; iwang blangko kung iisa lang. Natatandaan hanggang isara ang browser.",
        keepDesk: "Tandaan ang numero",
        isWaiting: "Naghihintay tawagin.",
        isCalled: "Mga tawag: #, ang huli ay #.",
        isNoShow: "Hindi dumating; nasa dulo ng pila. Huling tinawag nang #.",
        isHandedOut: "Naiabot ang liham nang #.",
        isForgotten: "Matagal na hindi kinuha kaya winasak na ang rekord.",
        saidCalled: "Tinawag na ang tiket #.",
        saidNoShow:
            "Nasa dulo ng pila ang tiket #. Nagkamali ba, o may dumating din? Tawagin muli; "
            + "walang nawala.",
        saidHandedOut: "Naiabot na ang liham ng tiket #.",
        callBack: "Tawagin itong muli",
        faults: .filipino
    )
}

extension CallFaultWords {
    static let filipino = CallFaultWords(
        notADesk: RefusalText(
            "Hindi ito numero ng mesa.",
            "Mula 1 hanggang 99 ang mga mesa. Walang nabago."
        ),
        unknownTicket: RefusalText(
            "Walang liham na naghihintay sa tiket na ito.",
            "Baka hindi pa nagagawa. Tingnan muli ang papel; malaki ang nakalimbag na numero."
        ),
        notALetter: RefusalText(
            "Hindi ito numero o code ng isang liham.",
            "Walang naiabot. I-scan ang isa pang code, o i-type ang numero sa ilalim nito."
        ),
        nobodyWaiting: RefusalText(
            "Walang naghihintay tawagin.",
            "Natawag na ang lahat ng handang liham. May bago kapag may naibigay muli."
        ),
        neverCalled: RefusalText(
            "Hindi pa natatawag ang tiket #.",
            "Kung narito na ang tao, maaari nang kunin ang liham: i-scan ito."
        ),
        calledTooSeldom: RefusalText(
            "Kulang pa ang pagtawag sa tiket.",
            "Mga tawag na kulang: #. Kailangan ng tao ng oras para makalapit."
        ),
        alreadyNoShow: RefusalText(
            "Nasa dulo na ng pila ang tiket #.",
            "Tawagin muli kung may dumating."
        ),
        unknownLetter: RefusalText(
            "Walang ginawang liham ang tanggapang ito na may ganitong numero.",
            "Walang naiabot. I-type muli ayon sa nakalimbag."
        ),
        otherTicket: RefusalText(
            "Ito ang liham ng tiket #, hindi ng nasa pahinang ito.",
            "Walang naiabot. Ibalik ito at kunin ang liham ng tiket na nakikita rito."
        ),
        alreadyHandedOut: RefusalText(
            "Naiabot na dati ang liham na ito.",
            "Kung nawala ito ng may-ari, maaaring magbigay ng kapalit."
        ),
        notValid: RefusalText(
            "Walang bisa ang liham na ito kaya hindi iniaabot.",
            "Binawi, itinigil o pinalitan na ito. Magtanong sa nagbibigay ng liham."
        ),
        expired: RefusalText(
            "Natapos ang bisa ng liham bago ito nakuha.",
            "Humingi ng bago sa nagbibigay ng liham. Wala nang iba pang hinihintay ang tao."
        ),
        movedOn: RefusalText(
            "Umusad na ang pila habang bukas ang pahinang ito.",
            "Walang nagawa nang dalawang beses. Ganito na ang kalagayan ngayon."
        ),
        quotaReached: RefusalText(
            "Naabot mo na ang bilang ng rekord na maaaring buksan ngayong araw.",
            "Ihambing na lang ang larawan at pangalan sa liham, o humingi ng tulong sa kasama."
        ),
        recordGone: RefusalText(
            "Sarado na nang tuluyan ang rekord na ito.",
            "Winasak na ang alam ng tanggapan sa tao. May bisa pa rin ang mismong liham."
        )
    )
}
