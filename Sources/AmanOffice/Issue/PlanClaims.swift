package import AmanLetter
import AmanSignature

/// What a letter of this office states.
///
/// - Throws: `nameMissing` or `kindNotInProgramme`.
package func planClaims(
    _ content: LetterContent,
    _ terms: LetterTerms
) throws(IssueError) -> (LetterClaims, SafeConductClaims, StatusPlace) {
    guard let rule = terms.programme.letterRule(content.kind) else {
        throw .kindNotInProgramme(content.kind)
    }
    let person = content.person
    let fullName = present(person.fullName)
    let secondName = present(person.secondName)
    guard fullName != nil || secondName != nil else { throw .nameMissing }
    let place = StatusPlace(list: terms.statusList, randomness: terms.randomness.place)
    let conduct = planConduct(content, terms, rule)
    let list = terms.programme.statusListAddress(of: terms.office, place.list)
    let claims = LetterClaims(
        programme: terms.programme.id,
        issuedAt: terms.now,
        notBefore: terms.now,
        expires: content.expires ?? terms.now.adding(days: rule.days),
        tokenID: terms.randomness.token,
        number: LetterNumber(office: terms.office, randomBytes: terms.randomness.number),
        language: terms.programme.languages.first,
        fullName: fullName,
        birthDate: person.birthDate,
        guardianName: present(person.fatherName),
        secondName: secondName,
        secondLanguage: secondName == nil ? nil : person.secondLanguage,
        status: StatusReference(index: place.index, uri: list),
        safeConduct: conduct
    )
    return (claims, conduct, place)
}

private func planConduct(
    _ content: LetterContent,
    _ terms: LetterTerms,
    _ rule: LetterRule
) -> SafeConductClaims {
    SafeConductClaims(
        kind: content.kind,
        office: terms.office,
        fromProvince: content.fromProvince,
        toProvince: content.toProvince,
        conditions: rule.conditions,
        replaces: content.replaces,
        birthYear: content.person.birthYear,
        photoDigest: content.person.photo.map(photoDigest)
    )
}

/// First 16 bytes of SHA-256 of a photo's bytes, as they are printed.
package func photoDigest(of photo: [UInt8]) -> [UInt8] {
    Array(NativeSHA256.hash(photo).prefix(16))
}

/// From where to where a letter of this kind leads its holder.
///
/// A transit letter leads from the office's own province home. Any other letter protects where its
/// holder lives: it states that province as the one it starts from, and no other.
package func planRoute(
    _ kind: LetterKind,
    home: String,
    servedBy entry: OfficeEntry
) -> (from: String?, to: String?) {
    let served = entry.provinces.contains(home)
    let here = served ? home : entry.provinces.first
    return kind == .transit ? (here, home) : (home, nil)
}

/// A text that says something, without outer white space.
private func present(_ text: String?) -> String? {
    guard let text else { return nil }
    let name = officerName(text)
    return name.isEmpty ? nil : name
}
