import AmanLetter
import Crypto
import Foundation

/// One step of weighing a report: dated, with its reason, signed, never overwritten.
package struct WeighingStep: Equatable, Sendable {
    package let report: ReportMark
    /// Counts the report's steps from 0.
    package let index: Int
    /// Counted from 1970-01-01.
    package let day: Int
    package let state: AccountState
    package let reason: WeighingReason
    /// As the monitors judge it, which may be another than the reporter said.
    package let source: IncidentSource
    package let letter: LetterGrade
    /// Origins of a corroborated account that do not depend on each other; empty otherwise.
    package let origins: [IncidentSource]
    /// Who denies or acknowledges; nil in other states.
    package let party: IncidentParty?
    /// The report that a duplicate belongs to; nil in other states.
    package let duplicateOf: ReportMark?
    /// Nil while it does not count in public numbers.
    package let counted: CountedPlace?
    /// SHA-256 of the step before; zeros at the first.
    package let previous: [UInt8]

    /// Most origins that are named: more make an account no truer.
    package static let originCountMax = 8
    static let noStep = [UInt8](repeating: 0, count: 32)

    /// What is signed: deterministic CBOR, an array of thirteen items.
    var bytes: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 13)
        writer.writeUnsigned(IncidentForm.version)
        writer.writeBytes(report.bytes)
        writer.writeUnsigned(UInt64(index))
        writer.writeUnsigned(UInt64(day))
        writer.writeText(state.rawValue)
        writer.writeText(reason.rawValue)
        writer.writeText(source.rawValue)
        writer.writeText(letter.rawValue)
        writer.writeArray(count: origins.count)
        for origin in origins { writer.writeText(origin.rawValue) }
        writer.writeText(party?.rawValue ?? "")
        writer.writeBytes(duplicateOf?.bytes ?? [])
        writer.writeArray(count: counted == nil ? 0 : 2)
        if let counted {
            writer.writeText(counted.province)
            writer.writeUnsigned(UInt64(counted.week))
        }
        writer.writeBytes(previous)
        return writer.bytes
    }

    /// Reads what `bytes` wrote.
    init(reading bytes: [UInt8]) throws(IncidentFormError) {
        var form = IncidentForm(bytes)
        try form.array(of: 13)
        try form.version()
        report = try form.mark()
        index = try form.number(max: IncidentLimits.stepCountMax - 1)
        day = try form.number(max: IncidentDay.daysAllowed.upperBound)
        state = try form.code(AccountState.self)
        reason = try form.code(WeighingReason.self)
        source = try form.code(IncidentSource.self)
        letter = try form.code(LetterGrade.self)
        origins = try form.list(max: Self.originCountMax) { (form) throws(IncidentFormError) in
            try form.code(IncidentSource.self)
        }
        let party = try form.text(max: 16)
        self.party = IncidentParty(rawValue: party)
        guard party.isEmpty == (self.party == nil) else { throw form.error }
        let other = try form.bytes(max: ReportMark.byteCount)
        duplicateOf = ReportMark(other)
        guard other.isEmpty == (duplicateOf == nil) else { throw form.error }
        counted = try form.counted()
        previous = try form.bytes(exactly: Self.noStep.count)
        try form.finish()
        guard IncidentDay.daysAllowed.contains(day) else { throw form.error }
    }

    /// Takes what a monitor judged, as the next step after those there are.
    init(
        _ judged: Judgement,
        of report: ReportMark,
        index: Int,
        day: Int,
        previous: [UInt8]
    ) {
        (self.report, self.index, self.day, self.previous) = (report, index, day, previous)
        (state, reason) = (judged.state, judged.reason)
        (source, letter) = (judged.source, judged.letter)
        (origins, party) = (judged.origins, judged.party)
        (duplicateOf, counted) = (judged.duplicateOf, judged.counted)
    }
}

/// What a monitor judges of a report.
package struct Judgement: Equatable, Sendable {
    package var state: AccountState
    package var reason: WeighingReason
    package var source: IncidentSource
    package var letter: LetterGrade
    package var origins: [IncidentSource] = []
    package var party: IncidentParty?
    package var duplicateOf: ReportMark?
    package var counted: CountedPlace?

    package init(
        _ state: AccountState,
        because reason: WeighingReason,
        source: IncidentSource,
        letter: LetterGrade
    ) {
        (self.state, self.reason, self.source, self.letter) = (state, reason, source, letter)
    }
}

/// A step with the monitors' signature, Ed25519.
package struct SignedStep: Hashable, Sendable {
    let content: [UInt8]
    let signature: [UInt8]

    static let contentByteCountMax = 512
    static let signatureByteCount = 64
    /// Most bytes of a signed step.
    package static let byteCountMax = contentByteCountMax + signatureByteCount + 8
    private static let purpose = Array("aman/1/incident/step\n".utf8)

    /// As it is stored: an array of the content and its signature.
    package var bytes: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 2)
        writer.writeBytes(content)
        writer.writeBytes(signature)
        return writer.bytes
    }

    package init(reading bytes: [UInt8]) throws(IncidentFormError) {
        var form = IncidentForm(bytes)
        try form.array(of: 2)
        content = try form.bytes(max: Self.contentByteCountMax)
        signature = try form.bytes(exactly: Self.signatureByteCount)
        try form.finish()
    }

    init(_ step: WeighingStep, by key: MonitorsKey) throws(WeighingError) {
        content = step.bytes
        guard let signature = try? key.signing.signature(for: Self.purpose + content) else {
            throw .signature(step: step.index)
        }
        self.signature = Array(signature)
    }

    func isSigned(by key: MonitorsPublicKey) -> Bool {
        key.signing.isValidSignature(signature, for: Self.purpose + content)
    }

    /// What the next step names.
    var hash: [UInt8] { Array(SHA256.hash(data: content)) }
}

extension IncidentForm {
    mutating func mark() throws(IncidentFormError) -> ReportMark {
        guard let mark = ReportMark(try bytes(exactly: ReportMark.byteCount)) else { throw error }
        return mark
    }

    fileprivate mutating func counted() throws(IncidentFormError) -> CountedPlace? {
        guard try count(max: 2) != 0 else {
            leave()
            return nil
        }
        let province = try text(max: 6)
        let week = try number(max: IncidentDay.daysAllowed.upperBound)
        leave()
        guard let counted = CountedPlace(province: province, week: week) else { throw error }
        return counted
    }
}
