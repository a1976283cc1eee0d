package import AmanLetter

/// What is wrong with one field of a form.
package struct RefusedField: Equatable, Sendable {
    package var field: ApplyField
    package var refusal: FieldRefusal

    package init(_ field: ApplyField, _ refusal: FieldRefusal) {
        self.field = field
        self.refusal = refusal
    }
}

/// Everything wrong with what was typed into a form.
///
/// Each field that is wrong is left out and the rest looked at again, so that a registrar corrects
/// the form once and not once for each field.
///
/// - Parameters:
///   - typed: The fields of the form; empty ones are unknown. A photo is not among them.
///   - programme: Its provinces, channels, languages and calendars.
///   - now: The moment, by which a year of birth is possible or not.
///   - canPrint: Whether a font here has a letter: see `OfficeEnvironment`.
/// - Returns: At most one fault for each field, in the order of `ApplyField`; none when the form
///   can be registered.
package func faults(
    in typed: [ApplyField: String],
    by programme: Programme,
    now: Instant,
    canPrint: (Unicode.Scalar) -> Bool
) -> [RefusedField] {
    var (typed, faults) = (typed, [RefusedField]())
    for _ in ApplyField.allCases {
        guard
            let fault = firstFault(in: typed, by: programme, now: now, canPrint: canPrint),
            !faults.contains(where: { $0.field == fault.field })
        else { break }
        faults.append(fault)
        typed[fault.field] = fault.field == .province ? programme.provinces.first?.code : nil
    }
    let order = ApplyField.allCases
    return faults.sorted {
        (order.firstIndex(of: $0.field) ?? 0) < (order.firstIndex(of: $1.field) ?? 0)
    }
}

private func firstFault(
    in typed: [ApplyField: String],
    by programme: Programme,
    now: Instant,
    canPrint: (Unicode.Scalar) -> Bool
) -> RefusedField? {
    do {
        let request = try ApplyRequest(typed: typed)
        _ = try request.checked(by: programme, now: now, canPrint: canPrint)
        return nil
    } catch {
        return switch error {
        case .field(let field, let refusal): RefusedField(field, refusal)
        case .channelNotOffered:
            RefusedField(.channel, .notOneOf(programme.channels.map(\.rawValue)))
        default: nil
        }
    }
}

/// What may be right and is seldom meant; a registrar looks at it again.
package enum UnusualEntry: Equatable, Sendable {
    /// A small child, or a year in the other calendar.
    case young(age: Int)
    /// Older than nearly anyone.
    case old(age: Int)
    /// The name and the father's name are one and the same.
    case sameAsFather
}

extension ApplyLimits {
    /// Ages that a form takes without a remark.
    ///
    /// Small children come with their parents, and few people are older. A year typed in the wrong
    /// calendar falls outside.
    package static let usualAges = 12...95
}

/// What is unusual in what was typed; it depends on nothing else.
///
/// - Parameters: As for `faults`.
/// - Returns: Each remark with the field it is about.
package func unusualEntries(
    in typed: [ApplyField: String],
    by programme: Programme,
    now: Instant
) -> [(field: ApplyField, entry: UnusualEntry)] {
    var found: [(field: ApplyField, entry: UnusualEntry)] = []
    for (own, father) in [
        (ApplyField.secondName, ApplyField.fatherSecondName), (.fullName, .fatherName),
    ] {
        guard let name = typed[own].flatMap({ tidied($0) }), !name.isEmpty,
            name == typed[father].flatMap({ tidied($0) })
        else { continue }
        found.append((father, .sameAsFather))
    }
    let born = typed.filter { birthFields.contains($0.key) }
    let request = try? ApplyRequest(
        typed: born.merging([.province: programme.provinces.first?.code ?? ""]) { $1 }
    ).checked(by: programme, now: now)
    if let year = request?.person.birthYear {
        let age = now.year - year
        let field = typed[.birthYear] == nil ? ApplyField.birthDate : .birthYear
        if age < ApplyLimits.usualAges.lowerBound { found.append((field, .young(age: age))) }
        if age > ApplyLimits.usualAges.upperBound { found.append((field, .old(age: age))) }
    }
    return found
}

private let birthFields: Set<ApplyField> = [.birthYear, .birthYearCalendar, .birthDate]
