import AmanLetter

extension IncidentReport {
    /// As it is sealed: deterministic CBOR, an array of twelve items.
    package var bytes: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 12)
        writer.writeUnsigned(IncidentForm.version)
        writer.writeArray(count: kinds.count)
        for kind in kinds { writer.writeText(kind.rawValue) }
        writer.writeText(source.rawValue)
        writer.writeText(channel.rawValue)
        writer.writeText(language)
        writer.writeArray(count: day == nil ? 0 : 2)
        if let day {
            writer.writeUnsigned(UInt64(day.first))
            writer.writeText(day.precision.rawValue)
        }
        writer.writeText(place.province ?? "")
        writer.writeText(place.district.text)
        writer.writeText(place.exact.text)
        writer.writeArray(count: letter == nil ? 0 : 2)
        if let letter {
            writer.writeText(letter.text)
            writer.writeBool(officeMayLearnLetter)
        }
        writer.writeText(account.text)
        writer.writeBytes(replyKey)
        return writer.bytes
    }

    /// Reads what `bytes` wrote, and nothing else: one content has one spelling.
    ///
    /// - Throws: `IncidentFormError`, also for text with marks that a reader cannot see.
    package init(reading bytes: [UInt8]) throws(IncidentFormError) {
        var form = IncidentForm(bytes)
        try form.array(of: 12)
        try form.version()
        let kinds = try form.list(max: IncidentKind.allCases.count) {
            (form) throws(IncidentFormError) in
            try form.code(IncidentKind.self)
        }
        guard !kinds.isEmpty, kinds == IncidentKind.allCases.filter(Set(kinds).contains) else {
            throw form.error
        }
        let source = try form.code(IncidentSource.self)
        let channel = try form.code(IncidentChannel.self)
        let language = try form.text(max: 3)
        guard isLanguage(language) else { throw form.error }
        let day = try form.day()
        let place = try form.place()
        let letter = try form.letter()
        let account = try form.tidyText(max: IncidentLimits.accountByteCountMax)
        let replyKey = try form.bytes(exactly: IncidentReport.replyKeyByteCount)
        try form.finish()
        self.init(
            kinds: kinds,
            source: source,
            channel: channel,
            language: language,
            day: day,
            place: place,
            letter: letter,
            account: account,
            replyKey: replyKey
        )
    }
}

extension IncidentForm {
    fileprivate mutating func day() throws(IncidentFormError) -> IncidentDay? {
        guard try count(max: 2) != 0 else {
            leave()
            return nil
        }
        let first = try number(max: IncidentDay.daysAllowed.upperBound)
        let precision = try code(DayPrecision.self)
        leave()
        guard let day = IncidentDay(first, precision), day.first == first else { throw error }
        return day
    }

    fileprivate mutating func place() throws(IncidentFormError) -> IncidentPlace {
        let province = try text(max: 6)
        guard province.isEmpty || isProvince(province) else { throw error }
        return IncidentPlace(
            province: province.isEmpty ? nil : province,
            district: try tidyText(max: IncidentLimits.districtByteCountMax),
            exact: try tidyText(max: IncidentLimits.placeByteCountMax)
        )
    }

    fileprivate mutating func letter() throws(IncidentFormError) -> (
        number: LetterNumber, officeMayLearn: Bool
    )? {
        guard try count(max: 2) != 0 else {
            leave()
            return nil
        }
        let written = try text(max: IncidentLimits.numberByteCountMax)
        let mayLearn = try bool()
        leave()
        guard let number = try? LetterNumber(strict: written) else { throw error }
        return (number, mayLearn)
    }
}
