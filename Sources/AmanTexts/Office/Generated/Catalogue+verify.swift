// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

extension Catalogue {
    /// The texts of a language.
    static func verify(_ language: PageLanguage) -> Catalogue {
        switch language {
        case .english: verifyEnglish
        case .dari: verifyDari
        case .pashto: verifyPashto
        case .filipino: verifyFilipino
        #if DEBUG
        case .pseudo: verifyPseudo
        #endif
        }
    }
}

extension Catalogue {
    static let verifyEnglish = Catalogue(
        .english,
        fallback: nil,
        plural: { n in ((n != 1) ? 1 : 0) },
        texts: #"""
        There is no option {option}.
        {option} needs a value after it.
        {option} takes no value.
        {option} is given twice.
        Name the bundle: --bundle FILE.
        Give the letter's text, or - to read one from each line.
        There is more than one letter; put the text in quotes, or use - for many.
        Give either a letter's text or --check-code, and the code in quotes.
        A proof is of one letter: give its text, and not -.
        {option} is used only with --bundle, --root and --json.
        {text} is not a time; write it like 2026-11-25T18:00:00Z.
        {text} is not a root; it has 16 or 64 hexadecimal digits.
        There are no texts in {text}; there are in eng, prs, pus and fil.
        its trust list
        what earlier root {place} says of its successor
        status list {place}
        notice list {place}
        is not a signed part
        is a part of another kind
        is signed by a key that may not sign it
        was changed after it was signed
        breaks the rules of its content
        belongs to another programme
        is about another office than its key is for
        was signed when its key was not in use
        names another root as the next one
        is there twice
        does not have two bits for each letter
        has a tree head that is not correctly signed
        has leaves that do not match its tree head
        is left out: this is an update to a bundle you have, not a whole one
        A number and its check code have 18 to 20 characters, and these are {count}.
        Number and check code do not match: something was misheard. Have both read again. This says nothing about the letter.
        witnessed more often, {new}
        as it was, {old}
        unchanged, {old}; the one offered is older, {new}
        two different ones, both {new}. Report this to your office: one of them may be false
        unchanged. The one offered does not continue it: it is damaged, or shows different people different logs. Report this to the monitor
        unchanged. The one offered leaves out a beginning that is not here; get a complete bundle
        dropped: the trust list names no key for it any more
        it belongs to another programme than {held}
        two trust lists have the sequence {sequence} and different contents; ask the programme which of them is genuine
        it is an update, and there is no bundle it could be merged with
        both together are longer than a bundle can be ({limit} bytes)
        {newer} was not imported: {fact}. What was known before stays in use.
        Standard input
        Standard input was empty: no letter was judged.
        The text is no letter that this bundle's programme signed, so there is nothing to prove.
        {name} is not a proof of the log.
        Of the slip's {count} codes {missing} are missing. Read them too; the order does not matter.
        These are codes of more than one proof. Give those of one slip.
        These codes do not make a proof. Read the slip again.
        Tree head: {origin}, {size} entries, root {root}
        The programme's root is {root} now; the one before named it.
        Nothing in it is newer than what you have.
        {newer} of {parts} parts are newer now.
        {new}, was {old}
        new, {new}
        unchanged, {old}
        trust list
        status list {uri}
        notices of {office}
        log {origin}
        sequence {number}
        signed {moment}
        1 entry	{count} entries
        Programme {programme}, root {root}, {bytes} bytes, put together {created}.
        {part}: {version}, {bytes} bytes
        {part}: {version}, {age} ago, {bytes} bytes
        seen by {seen} of {listed} witnesses up to entry {size}, newest {age} ago
        seen by none of {listed} witnesses
        key {key}
        its SHA-256, to compare by voice: {digest}
        {name} could not be read: {reason}.
        {name} could not be written: {reason}. It is unchanged.
        {name} is longer than a bundle can be ({limit} bytes).
        it is not a bundle, or was cut off ({code})
        its root is {found}, which is not the root you asked for or trusted before, and does not follow from it
        log {place}
        The bundle {name} was not used: {fact}. Nothing was judged; get the bundle from the office again.
        {part} {fact} ({code})
        How to ask: aman-verify --help
        it could not be opened: {reason}
        it is not a file
        it holds something else and was left alone; name another file
        it could not be written: {reason}
        Nothing is remembered in {path}: {fact}. The verdict is valid, by this clock and this bundle alone.
        """#
    )
}

extension Catalogue {
    static let verifyDari = Catalogue(
        .dari,
        fallback: .verifyEnglish,
        plural: { n in ((n != 1) ? 1 : 0) },
        texts: #"""
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        از {count} کد برگه {missing} کم است. آن‌ها را هم بخوانید؛ ترتیب مهم نیست.
        این‌ها کدهای بیش از یک ثبوت اند. کدهای یک برگه را بدهید.
        این کدها ثبوت نمی‌سازند. برگه را دوباره بخوانید.
        سر درخت: {origin}، {size} ثبت، ریشه {root}
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        {seen} از {listed} شاهد تا درج {size} دیده‌اند، تازه‌ترین {age} پیش
        هیچ‌یک از {listed} شاهد ندیده است
        کلید {key}
        SHA-256 آن، برای مقایسه با صدا: {digest}
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        """#
    )
}

extension Catalogue {
    static let verifyPashto = Catalogue(
        .pashto,
        fallback: .verifyEnglish,
        plural: { n in ((n != 1) ? 1 : 0) },
        texts: #"""
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        د پاڼې له {count} کوډونو {missing} کم دي. هغه هم ولولئ؛ ترتیب مهم نه دی.
        دا له یوه زیات ثبوتونو کوډونه دي. د یوې پاڼې کوډونه ورکړئ.
        دا کوډونه ثبوت نه جوړوي. پاڼه بیا ولولئ.
        د ونې سر: {origin}، {size} ثبتونه، ریښه {root}
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        له {listed} شاهدانو {seen} تر {size} ثبت پورې لیدلی، تر ټولو نوی {age} وړاندې
        له {listed} شاهدانو هېچا نه دی لیدلی
        کلي {key}
        د هغه SHA-256، په غږ د پرتلې لپاره: {digest}
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        """#
    )
}

extension Catalogue {
    static let verifyFilipino = Catalogue(
        .filipino,
        fallback: .verifyEnglish,
        plural: { n in ((n != 1) ? 1 : 0) },
        texts: #"""
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Sa {count} code ng papel, {missing} ang kulang. Basahin din ang mga iyon; hindi mahalaga ang ayos.
        Mga code ito ng higit sa isang patunay. Ibigay ang sa isang papel.
        Hindi bumubuo ng patunay ang mga code na ito. Basahing muli ang papel.
        Ulo ng puno: {origin}, {size} tala, ugat {root}
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        nakita ng {seen} sa {listed} saksi hanggang sa tala {size}, pinakabago {age} ang nakalipas
        walang nakakita sa {listed} saksi
        susi {key}
        ang SHA-256 nito, para ihambing sa boses: {digest}
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        """#
    )
}

#if DEBUG
extension Catalogue {
    static let verifyPseudo = Catalogue(
        .pseudo,
        fallback: nil,
        plural: { n in ((n != 1) ? 1 : 0) },
        texts: #"""
        [Ţĥéŕé íš ñó óþţíóñ {option}. éé éé éé éé]
        [{option} ñééđš á ṽáĺúé áƒţéŕ íţ. éé éé éé éé]
        [{option} ţáķéš ñó ṽáĺúé. éé éé éé]
        [{option} íš ĝíṽéñ ţŵíçé. éé éé éé]
        [Ñáṁé ţĥé ƀúñđĺé: --ƀúñđĺé ƑÍĹÉ. éé éé éé éé]
        [Ĝíṽé ţĥé ĺéţţéŕ'š ţéẋţ, óŕ - ţó ŕéáđ óñé ƒŕóṁ éáçĥ ĺíñé. éé éé éé éé éé éé éé]
        [Ţĥéŕé íš ṁóŕé ţĥáñ óñé ĺéţţéŕ; þúţ ţĥé ţéẋţ íñ ʠúóţéš, óŕ úšé - ƒóŕ ṁáñý. éé éé éé éé éé éé éé éé éé]
        [Ĝíṽé éíţĥéŕ á ĺéţţéŕ'š ţéẋţ óŕ --çĥéçķ-çóđé, áñđ ţĥé çóđé íñ ʠúóţéš. éé éé éé éé éé éé éé éé]
        [Á þŕóóƒ íš óƒ óñé ĺéţţéŕ: ĝíṽé íţš ţéẋţ, áñđ ñóţ -. éé éé éé éé éé éé]
        [{option} íš úšéđ óñĺý ŵíţĥ --ƀúñđĺé, --ŕóóţ áñđ --ĵšóñ. éé éé éé éé éé éé éé]
        [{text} íš ñóţ á ţíṁé; ŵŕíţé íţ ĺíķé 2026-11-25Ţ18:00:00Ž. éé éé éé éé éé éé éé]
        [{text} íš ñóţ á ŕóóţ; íţ ĥáš 16 óŕ 64 ĥéẋáđéçíṁáĺ đíĝíţš. éé éé éé éé éé éé éé]
        [Ţĥéŕé áŕé ñó ţéẋţš íñ {text}; ţĥéŕé áŕé íñ éñĝ, þŕš, þúš áñđ ƒíĺ. éé éé éé éé éé éé éé éé]
        [íţš ţŕúšţ ĺíšţ éé éé]
        [ŵĥáţ éáŕĺíéŕ ŕóóţ {place} šáýš óƒ íţš šúççéššóŕ éé éé éé éé éé éé]
        [šţáţúš ĺíšţ {place} éé éé éé]
        [ñóţíçé ĺíšţ {place} éé éé éé]
        [íš ñóţ á šíĝñéđ þáŕţ éé éé éé]
        [íš á þáŕţ óƒ áñóţĥéŕ ķíñđ éé éé éé]
        [íš šíĝñéđ ƀý á ķéý ţĥáţ ṁáý ñóţ šíĝñ íţ éé éé éé éé éé]
        [ŵáš çĥáñĝéđ áƒţéŕ íţ ŵáš šíĝñéđ éé éé éé éé]
        [ƀŕéáķš ţĥé ŕúĺéš óƒ íţš çóñţéñţ éé éé éé éé]
        [ƀéĺóñĝš ţó áñóţĥéŕ þŕóĝŕáṁṁé éé éé éé éé]
        [íš áƀóúţ áñóţĥéŕ óƒƒíçé ţĥáñ íţš ķéý íš ƒóŕ éé éé éé éé éé]
        [ŵáš šíĝñéđ ŵĥéñ íţš ķéý ŵáš ñóţ íñ úšé éé éé éé éé éé]
        [ñáṁéš áñóţĥéŕ ŕóóţ áš ţĥé ñéẋţ óñé éé éé éé éé]
        [íš ţĥéŕé ţŵíçé éé éé]
        [đóéš ñóţ ĥáṽé ţŵó ƀíţš ƒóŕ éáçĥ ĺéţţéŕ éé éé éé éé éé]
        [ĥáš á ţŕéé ĥéáđ ţĥáţ íš ñóţ çóŕŕéçţĺý šíĝñéđ éé éé éé éé éé]
        [ĥáš ĺéáṽéš ţĥáţ đó ñóţ ṁáţçĥ íţš ţŕéé ĥéáđ éé éé éé éé éé]
        [íš ĺéƒţ óúţ: ţĥíš íš áñ úþđáţé ţó á ƀúñđĺé ýóú ĥáṽé, ñóţ á ŵĥóĺé óñé éé éé éé éé éé éé éé éé]
        [Á ñúṁƀéŕ áñđ íţš çĥéçķ çóđé ĥáṽé 18 ţó 20 çĥáŕáçţéŕš, áñđ ţĥéšé áŕé {count}. éé éé éé éé éé éé éé éé éé]
        [Ñúṁƀéŕ áñđ çĥéçķ çóđé đó ñóţ ṁáţçĥ: šóṁéţĥíñĝ ŵáš ṁíšĥéáŕđ. Ĥáṽé ƀóţĥ ŕéáđ áĝáíñ. Ţĥíš šáýš ñóţĥíñĝ áƀóúţ ţĥé ĺéţţéŕ. éé éé éé éé éé éé éé éé éé éé éé éé éé éé]
        [ŵíţñéššéđ ṁóŕé óƒţéñ, {new} éé éé éé éé]
        [áš íţ ŵáš, {old} éé éé]
        [úñçĥáñĝéđ, {old}; ţĥé óñé óƒƒéŕéđ íš óĺđéŕ, {new} éé éé éé éé éé éé]
        [ţŵó đíƒƒéŕéñţ óñéš, ƀóţĥ {new}. Ŕéþóŕţ ţĥíš ţó ýóúŕ óƒƒíçé: óñé óƒ ţĥéṁ ṁáý ƀé ƒáĺšé éé éé éé éé éé éé éé éé éé éé]
        [úñçĥáñĝéđ. Ţĥé óñé óƒƒéŕéđ đóéš ñóţ çóñţíñúé íţ: íţ íš đáṁáĝéđ, óŕ šĥóŵš đíƒƒéŕéñţ þéóþĺé đíƒƒéŕéñţ ĺóĝš. Ŕéþóŕţ ţĥíš ţó ţĥé ṁóñíţóŕ éé éé éé éé éé éé éé éé éé éé éé éé éé éé éé]
        [úñçĥáñĝéđ. Ţĥé óñé óƒƒéŕéđ ĺéáṽéš óúţ á ƀéĝíññíñĝ ţĥáţ íš ñóţ ĥéŕé; ĝéţ á çóṁþĺéţé ƀúñđĺé éé éé éé éé éé éé éé éé éé éé]
        [đŕóþþéđ: ţĥé ţŕúšţ ĺíšţ ñáṁéš ñó ķéý ƒóŕ íţ áñý ṁóŕé éé éé éé éé éé éé]
        [íţ ƀéĺóñĝš ţó áñóţĥéŕ þŕóĝŕáṁṁé ţĥáñ {held} éé éé éé éé éé]
        [ţŵó ţŕúšţ ĺíšţš ĥáṽé ţĥé šéʠúéñçé {sequence} áñđ đíƒƒéŕéñţ çóñţéñţš; ášķ ţĥé þŕóĝŕáṁṁé ŵĥíçĥ óƒ ţĥéṁ íš ĝéñúíñé éé éé éé éé éé éé éé éé éé éé éé éé éé]
        [íţ íš áñ úþđáţé, áñđ ţĥéŕé íš ñó ƀúñđĺé íţ çóúĺđ ƀé ṁéŕĝéđ ŵíţĥ éé éé éé éé éé éé éé éé]
        [ƀóţĥ ţóĝéţĥéŕ áŕé ĺóñĝéŕ ţĥáñ á ƀúñđĺé çáñ ƀé ({limit} ƀýţéš) éé éé éé éé éé éé éé]
        [{newer} ŵáš ñóţ íṁþóŕţéđ: {fact}. Ŵĥáţ ŵáš ķñóŵñ ƀéƒóŕé šţáýš íñ úšé. éé éé éé éé éé éé éé éé]
        [Šţáñđáŕđ íñþúţ éé éé]
        [Šţáñđáŕđ íñþúţ ŵáš éṁþţý: ñó ĺéţţéŕ ŵáš ĵúđĝéđ. éé éé éé éé éé éé]
        [Ţĥé ţéẋţ íš ñó ĺéţţéŕ ţĥáţ ţĥíš ƀúñđĺé'š þŕóĝŕáṁṁé šíĝñéđ, šó ţĥéŕé íš ñóţĥíñĝ ţó þŕóṽé. éé éé éé éé éé éé éé éé éé éé]
        [{name} íš ñóţ á þŕóóƒ óƒ ţĥé ĺóĝ. éé éé éé éé]
        [Óƒ ţĥé šĺíþ'š {count} çóđéš {missing} áŕé ṁíššíñĝ. Ŕéáđ ţĥéṁ ţóó; ţĥé óŕđéŕ đóéš ñóţ ṁáţţéŕ. éé éé éé éé éé éé éé éé éé éé éé]
        [Ţĥéšé áŕé çóđéš óƒ ṁóŕé ţĥáñ óñé þŕóóƒ. Ĝíṽé ţĥóšé óƒ óñé šĺíþ. éé éé éé éé éé éé éé éé]
        [Ţĥéšé çóđéš đó ñóţ ṁáķé á þŕóóƒ. Ŕéáđ ţĥé šĺíþ áĝáíñ. éé éé éé éé éé éé]
        [Ţŕéé ĥéáđ: {origin}, {size} éñţŕíéš, ŕóóţ {root} éé éé éé éé éé éé]
        [Ţĥé þŕóĝŕáṁṁé'š ŕóóţ íš {root} ñóŵ; ţĥé óñé ƀéƒóŕé ñáṁéđ íţ. éé éé éé éé éé éé éé]
        [Ñóţĥíñĝ íñ íţ íš ñéŵéŕ ţĥáñ ŵĥáţ ýóú ĥáṽé. éé éé éé éé éé]
        [{newer} óƒ {parts} þáŕţš áŕé ñéŵéŕ ñóŵ. éé éé éé éé éé]
        [{new}, ŵáš {old} éé éé]
        [ñéŵ, {new} éé éé]
        [úñçĥáñĝéđ, {old} éé éé]
        [ţŕúšţ ĺíšţ éé éé]
        [šţáţúš ĺíšţ {uri} éé éé]
        [ñóţíçéš óƒ {office} éé éé éé]
        [ĺóĝ {origin} éé éé]
        [šéʠúéñçé {number} éé éé]
        [šíĝñéđ {moment} éé éé]
        [1 éñţŕý éé]	[{count} éñţŕíéš éé éé]
        [Þŕóĝŕáṁṁé {programme}, ŕóóţ {root}, {bytes} ƀýţéš, þúţ ţóĝéţĥéŕ {created}. éé éé éé éé éé éé éé éé éé]
        [{part}: {version}, {bytes} ƀýţéš éé éé éé éé]
        [{part}: {version}, {age} áĝó, {bytes} ƀýţéš éé éé éé éé éé]
        [šééñ ƀý {seen} óƒ {listed} ŵíţñéššéš úþ ţó éñţŕý {size}, ñéŵéšţ {age} áĝó éé éé éé éé éé éé éé éé éé]
        [šééñ ƀý ñóñé óƒ {listed} ŵíţñéššéš éé éé éé éé]
        [ķéý {key} éé éé]
        [íţš ŠĤÁ-256, ţó çóṁþáŕé ƀý ṽóíçé: {digest} éé éé éé éé éé]
        [{name} çóúĺđ ñóţ ƀé ŕéáđ: {reason}. éé éé éé éé]
        [{name} çóúĺđ ñóţ ƀé ŵŕíţţéñ: {reason}. Íţ íš úñçĥáñĝéđ. éé éé éé éé éé éé éé]
        [{name} íš ĺóñĝéŕ ţĥáñ á ƀúñđĺé çáñ ƀé ({limit} ƀýţéš). éé éé éé éé éé éé éé]
        [íţ íš ñóţ á ƀúñđĺé, óŕ ŵáš çúţ óƒƒ ({code}) éé éé éé éé éé]
        [íţš ŕóóţ íš {found}, ŵĥíçĥ íš ñóţ ţĥé ŕóóţ ýóú ášķéđ ƒóŕ óŕ ţŕúšţéđ ƀéƒóŕé, áñđ đóéš ñóţ ƒóĺĺóŵ ƒŕóṁ íţ éé éé éé éé éé éé éé éé éé éé éé éé]
        [ĺóĝ {place} éé éé]
        [Ţĥé ƀúñđĺé {name} ŵáš ñóţ úšéđ: {fact}. Ñóţĥíñĝ ŵáš ĵúđĝéđ; ĝéţ ţĥé ƀúñđĺé ƒŕóṁ ţĥé óƒƒíçé áĝáíñ. éé éé éé éé éé éé éé éé éé éé éé]
        [{part} {fact} ({code}) éé éé éé]
        [Ĥóŵ ţó ášķ: áṁáñ-ṽéŕíƒý --ĥéĺþ éé éé éé éé]
        [íţ çóúĺđ ñóţ ƀé óþéñéđ: {reason} éé éé éé éé]
        [íţ íš ñóţ á ƒíĺé éé éé]
        [íţ ĥóĺđš šóṁéţĥíñĝ éĺšé áñđ ŵáš ĺéƒţ áĺóñé; ñáṁé áñóţĥéŕ ƒíĺé éé éé éé éé éé éé éé]
        [íţ çóúĺđ ñóţ ƀé ŵŕíţţéñ: {reason} éé éé éé éé]
        [Ñóţĥíñĝ íš ŕéṁéṁƀéŕéđ íñ {path}: {fact}. Ţĥé ṽéŕđíçţ íš ṽáĺíđ, ƀý ţĥíš çĺóçķ áñđ ţĥíš ƀúñđĺé áĺóñé. éé éé éé éé éé éé éé éé éé éé éé éé]
        """#
    )
}
#endif
