import AmanNames

extension PaperNumber {
    /// Reads kind and number of an identity paper, as a registrar writes them.
    ///
    /// - Returns: Nil where there is no number to compare: *none*, what forms are filled with
    ///   (zeros, 123456), what a spreadsheet made of a long number.
    init?(_ written: String) {
        let text = asciiDigits(written).lowercased()
        guard !isSpoilt(text) else { return nil }
        var (kind, groups, isParted) = (nil as Kind?, [] as [String], false)
        var word = ""
        func close() {
            defer { word = "" }
            guard !word.isEmpty else { return }
            if word.contains(where: \.isNumber) {
                groups.append(word)
            } else if let named = Self.kind(named: word) {
                kind = kind ?? named
            } else if Self.partNames.contains(word) {
                isParted = true
            }
        }
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) {
                word.unicodeScalars.append(Alphabet.letter(scalar))
            } else {
                if Self.partSigns.contains(scalar), !word.isEmpty || !groups.isEmpty {
                    isParted = true
                }
                close()
            }
        }
        close()
        let digits = groups.joined().filter(\.isNumber)
        guard digits.count >= Self.digitCountMin, Set(digits).count > 1 else { return nil }
        isParted = isParted && groups.count > 1
        guard isParted || !isRun(groups.joined()) else { return nil }
        // Inside a number that is only grouped, zeros are digits like others.
        groups = groups.enumerated().map { index, group in
            index == 0 || isParted ? withoutZeros(group) : group
        }
        self.init(kind: kind, groups: groups, isParted: isParted)
    }

    /// Fewer digits belong to many papers.
    private static let digitCountMin = 4

    /// Signs between the volume, page and number of a paper; others only group its digits.
    private static let partSigns: Set<Unicode.Scalar> = ["/", "\\", "|", ",", "،"]

    /// Words before a part of a number: volume, page, number, registration.
    private static let partNames: Set<String> = [
        "جلد", "صفحه", "vol", "volume", "page", "صکوک",
    ]

    private static func kind(named word: String) -> Kind? {
        kindNames.first { $0.names.contains(word) }?.kind
    }

    private static let kindNames: [(kind: Kind, names: Set<String>)] = [
        (.passport, ["passport", "pasport", "پاسپورت", "پاسپورټ", "گذرنامه", "pasaporte"]),
        (
            .identityCard,
            [
                "tazkira", "tazkera", "tazkara", "taskira", "tazkirah", "etazkira", "تذکره",
                "تذکرہ",
                "id", "nid", "card", "شناسنامه", "national", "philid", "philsys",
            ]
        ),
        (.licence, ["licence", "license", "driving", "لیسنس", "lisensya"]),
        (.militaryCard, ["military", "army", "afpsn", "نظامی"]),
    ]
}

/// `1.40001e+12`: a spreadsheet's form of a number of which the last digits are lost.
private func isSpoilt(_ text: String) -> Bool {
    guard let place = text.firstRange(of: "e+") else { return false }
    return text[..<place.lowerBound].last?.isNumber ?? false
}

/// Whether digits only count up: 123456, 0123456789.
private func isRun(_ digits: String) -> Bool {
    "1234567890".hasPrefix(digits) || "0123456789".hasPrefix(digits)
}

/// Zeros in front come and go with spreadsheets.
private func withoutZeros(_ word: String) -> String {
    let rest = word.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
}
