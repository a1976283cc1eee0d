/// A Latin spelling for a name in Arabic script, for a registrar to look at and correct.
///
/// Short vowels are not written in that script, so that only names that are known by heart come
/// out as people spell them; the others get their consonants with the likeliest vowels. It is a
/// suggestion and never stored unless the registrar sends it.
///
/// - Parameter name: As it was typed; words are taken one by one.
/// - Returns: The spelling, each word with a capital; nil when there is nothing to be spelt.
package func latinSuggestion(for name: String) -> String? {
    guard name.utf8.count <= ApplyLimits.nameByteCountMax, let tidy = tidied(name),
        tidy.unicodeScalars.contains(where: { (0x600...0x6FF).contains($0.value) })
    else { return nil }
    let words = tidy.split(separator: " ").compactMap { spelt(String($0)) }
    return words.isEmpty ? nil : words.joined(separator: " ")
}

private func spelt(_ word: String) -> String? {
    let plain = String(
        String.UnicodeScalarView(word.unicodeScalars.compactMap(plainLetter))
    )
    if let known = knownNames[plain] { return known }
    let letters = Array(plain.unicodeScalars)
    var text = ""
    var afterConsonant = false
    for (index, letter) in letters.enumerated() {
        let last = index == letters.count - 1
        guard let sound = sound(of: letter, isFirst: index == 0, isLast: last) else { continue }
        // Two consonants without a vowel between them are hard to say in front.
        if afterConsonant, !sound.isVowel, text.count <= 2 || last { text += "a" }
        text += sound.text
        afterConsonant = !sound.isVowel
    }
    guard let first = text.first else { return nil }
    return first.uppercased() + text.dropFirst()
}

/// Arabic and Pashto shapes of one letter as the Persian one; nil for marks.
private func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.properties.generalCategory == .nonspacingMark { return nil }
    return switch scalar {
    case "ي", "ى", "ې", "ۍ", "ئ": "ی"
    case "ك", "ګ": scalar == "ك" ? "ک" : "گ"
    case "ة", "ۀ": "ه"
    case "أ", "إ", "ٱ": "ا"
    case "ؤ": "و"
    default: scalar
    }
}

private func sound(
    of letter: Unicode.Scalar,
    isFirst: Bool,
    isLast: Bool
) -> (text: String, isVowel: Bool)? {
    switch letter {
    case "آ": return ("a", true)
    case "ا", "ع": return (isFirst ? "a" : letter == "ا" ? "a" : "", true)
    case "و": return isFirst ? ("w", false) : ("o", true)
    case "ی": return isFirst ? ("y", false) : ("i", true)
    case "ه": return isLast ? ("a", true) : ("h", false)
    default:
        guard let text = letters[letter] else { return nil }
        return (text, false)
    }
}

private let letters: [Unicode.Scalar: String] = [
    "ب": "b", "پ": "p", "ت": "t", "ټ": "t", "ث": "s", "ج": "j", "چ": "ch", "ځ": "dz", "څ": "ts",
    "ح": "h", "خ": "kh", "د": "d", "ډ": "d", "ذ": "z", "ر": "r", "ړ": "r", "ز": "z", "ژ": "zh",
    "ږ": "zh", "س": "s", "ش": "sh", "ښ": "sh", "ص": "s", "ض": "z", "ط": "t", "ظ": "z", "غ": "gh",
    "ف": "f", "ق": "q", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ڼ": "n",
]

private let knownNames: [String: String] = [
    "محمد": "Mohammad", "احمد": "Ahmad", "محمود": "Mahmood", "علی": "Ali", "حسین": "Hussain",
    "حسن": "Hassan", "عبدالله": "Abdullah", "عبدالرحمن": "Abdul Rahman", "عبدالکریم": "Abdul Karim",
    "عبدالحمید": "Abdul Hamid", "عبدالقادر": "Abdul Qadir", "عبدالغفور": "Abdul Ghafoor",
    "غلام": "Ghulam", "نبی": "Nabi", "رسول": "Rasul", "حیدر": "Haidar", "ناصر": "Nasir",
    "یوسف": "Yusuf", "سید": "Sayed", "جواد": "Jawad", "حبیب": "Habib", "نجیب": "Najib",
    "رحمت": "Rahmat", "الله": "Ullah", "فرید": "Farid", "جمشید": "Jamshid", "فرهاد": "Farhad",
    "خالد": "Khalid", "ولید": "Walid", "طارق": "Tariq", "میرویس": "Mirwais", "وحید": "Wahid",
    "امید": "Omid", "نوید": "Navid", "مرتضی": "Murtaza", "مصطفی": "Mustafa", "رضا": "Reza",
    "گل": "Gul", "آغا": "Agha", "خان": "Khan", "جان": "Jan", "شاه": "Shah", "حمید": "Hamid",
    "شریف": "Sharif", "لطیف": "Latif", "قاسم": "Qasim", "یعقوب": "Yaqub", "ابراهیم": "Ibrahim",
    "اسماعیل": "Ismail", "داود": "Daud", "سلیمان": "Sulaiman", "نور": "Nur", "خیر": "Khair",
    "دوست": "Dost", "تاج": "Taj", "کریم": "Karim", "رحیم": "Rahim", "عزیز": "Aziz",
    "فاطمه": "Fatima", "مریم": "Maryam", "زهرا": "Zahra", "زینب": "Zainab", "پروین": "Parwin",
    "شیرین": "Shirin", "لیلا": "Laila", "نرگس": "Nargis", "شکیلا": "Shakila", "ملالی": "Malalai",
    "فرزانه": "Farzana", "صدیقه": "Sediqa", "رویا": "Roya", "مینا": "Mina", "شهیدی": "Shahidi",
    "نورزی": "Noorzai", "کریمی": "Karimi", "رحیمی": "Rahimi", "حسینی": "Hosseini",
    "احمدی": "Ahmadi", "محمدی": "Mohammadi", "عزیزی": "Azizi", "هراتی": "Herati",
    "حیدری": "Haidari", "رضایی": "Rezai", "کاکر": "Kakar", "پوپل": "Popal", "وردک": "Wardak",
]
