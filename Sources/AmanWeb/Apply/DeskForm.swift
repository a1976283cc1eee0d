import AmanLetter
import AmanOffice
import AmanTexts

/// The desk's form as it is now: what was typed, and which form it is.
struct DeskForm: Equatable, Sendable {
    /// What was typed, by field; the photo is not among it.
    var typed: [ApplyField: String]
    /// Names this form, so that the same is never stored twice; 32 hexadecimal digits.
    var key: String

    /// An empty form.
    init(key: [UInt8]) {
        typed = [:]
        self.key = Hexadecimal.text(key)
    }

    /// A form as it was posted.
    init(_ form: PostedForm, freshKey: [UInt8]) {
        self.init(key: freshKey)
        for field in Self.fields {
            guard let text = form.text(field.rawValue), !text.isEmpty else { continue }
            typed[field] = text
        }
        if let given = form.text("form"), isKey(given) { key = given }
    }

    /// Everything that is typed; photos are files.
    static let fields = ApplyField.allCases.filter { $0 != .photo }

    /// The fields in the order of the page, those behind *More* last.
    static let order =
        [
            ApplyField.secondName, .fullName, .fatherSecondName, .fatherName, .birthYear,
            .birthYearCalendar, .province,
        ] + behindMore

    /// What is seldom filled in.
    static let behindMore =
        PersonField.freeLines.map(\.field)
        + [.channel, .secondLanguage, .birthDate, .photo, .notes]

    func text(_ field: ApplyField) -> String { typed[field] ?? "" }

    /// Whether something was typed or chosen that an empty form does not have.
    func isFilled(_ field: ApplyField, _ view: DeskView) -> Bool {
        switch field {
        case .channel: !text(field).isEmpty && text(field) != view.channels.first?.rawValue
        case .secondLanguage:
            !text(field).isEmpty && text(field) != view.languages.first?.rawValue
        default: !text(field).isEmpty
        }
    }

    /// Whether nothing of a person was typed: lists always have a choice.
    var isEmpty: Bool {
        typed.keys.allSatisfy {
            $0 == .channel || $0 == .secondLanguage || $0 == .birthYearCalendar
        }
    }

    /// What a member had typed: `[key, field, text, field, text, …]` in deterministic CBOR.
    var draft: [UInt8] {
        let kept = Self.fields.filter { typed[$0] != nil }
        var writer = CBORWriter()
        writer.writeArray(count: 1 + 2 * kept.count)
        writer.writeText(key)
        for field in kept {
            writer.writeText(field.rawValue)
            writer.writeText(typed[field] ?? "")
        }
        return writer.bytes
    }

    /// Nil for anything `draft` does not write.
    init?(draft bytes: [UInt8]) {
        do {
            var reader = CBORReader(bytes)
            let count = try reader.readArrayCount(max: 1 + 2 * Self.fields.count)
            guard count % 2 == 1 else { return nil }
            key = try reader.readText(max: 32)
            typed = [:]
            for _ in 0..<(count / 2) {
                let name = try reader.readText(max: 32)
                let text = try reader.readText(max: draftByteCountMax)
                guard let field = ApplyField(rawValue: name) else { return nil }
                typed[field] = text
            }
            reader.leave()
            try reader.finish()
        } catch {
            return nil
        }
        guard isKey(key) else { return nil }
    }
}

func isKey(_ text: String) -> Bool {
    text.utf8.count == 32 && Hexadecimal.bytes(text.utf8) != nil
}
