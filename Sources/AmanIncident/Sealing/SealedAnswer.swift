import AmanLetter
import Crypto
import Foundation

/// What the monitors write to a reporter.
package struct IncidentAnswer: Equatable, Sendable {
    /// Counted from 1970-01-01.
    package let day: Int
    package let text: IncidentText

    /// - Throws: `tooLong`; `day` where it is outside `IncidentDay.daysAllowed`.
    package init(day: Int, text typed: String) throws(IncidentError) {
        guard IncidentDay.daysAllowed.contains(day) else { throw .day }
        let text = IncidentText(typed, max: IncidentLimits.answerByteCountMax)
        guard let text, !text.isEmpty else {
            throw .tooLong(.account, max: IncidentLimits.answerByteCountMax)
        }
        (self.day, self.text) = (day, text)
    }

    fileprivate var bytes: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 3)
        writer.writeUnsigned(IncidentForm.version)
        writer.writeUnsigned(UInt64(day))
        writer.writeText(text.text)
        return writer.bytes
    }

    fileprivate init(reading bytes: [UInt8]) throws(IncidentFormError) {
        var form = IncidentForm(bytes)
        try form.array(of: 3)
        try form.version()
        day = try form.number(max: IncidentDay.daysAllowed.upperBound)
        text = try form.tidyText(max: IncidentLimits.answerByteCountMax)
        guard !text.isEmpty, IncidentDay.daysAllowed.contains(day) else { throw form.error }
        try form.finish()
    }
}

/// An answer that only the reporter's receipt opens, and that only the monitors can have made.
package struct SealedAnswer: Hashable, Sendable {
    package let bytes: [UInt8]

    private static let head: [UInt8] = Array("AIA".utf8) + [1]
    private static let info = Foundation.Data("aman/1/incident/answer".utf8)

    package static let byteCounts = SealedForm.sizes.map {
        $0 + 4 + SealedForm.overheadByteCount
    }

    package init(bytes: [UInt8]) throws(SealedFormError) {
        guard Self.byteCounts.contains(bytes.count), bytes.starts(with: Self.head) else {
            throw .malformed
        }
        self.bytes = bytes
    }

    /// Seals an answer to a report, in HPKE's authenticated mode.
    ///
    /// - Parameters:
    ///   - answer: What the monitors write.
    ///   - report: Names the report; an answer to one does not open as an answer to another.
    ///   - replyKey: From the opened report.
    ///   - monitors: Whose answer it is.
    /// - Throws: `malformed` for a text beyond every size, `otherKey` for a key that is none.
    package init(
        _ answer: IncidentAnswer,
        to report: ReportMark,
        replyKey: [UInt8],
        by monitors: MonitorsKey
    ) throws(SealedFormError) {
        let padded = try SealedForm.padded(answer.bytes)
        do {
            let key = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: replyKey)
            var sender = try HPKE.Sender(
                recipientKey: key,
                ciphersuite: SealedForm.ciphersuite,
                info: Self.info,
                authenticatedBy: monitors.agreement
            )
            let text = try sender.seal(padded, authenticating: Self.head + report.bytes)
            bytes = Self.head + Array(sender.encapsulatedKey) + Array(text)
        } catch {
            throw .otherKey
        }
    }

    /// Opens an answer with the key of the receipt.
    package func open(
        with key: ReplyKey,
        to report: ReportMark,
        from monitors: MonitorsPublicKey
    ) throws(SealedFormError) -> IncidentAnswer {
        let rest = bytes[Self.head.count...]
        let padded: [UInt8]
        do {
            guard let key = key.key else { throw SealedFormError.otherKey }
            var recipient = try HPKE.Recipient(
                privateKey: key,
                ciphersuite: SealedForm.ciphersuite,
                info: Self.info,
                encapsulatedKey: Foundation.Data(rest.prefix(32)),
                authenticatedBy: monitors.agreement
            )
            padded = Array(
                try recipient.open(rest.dropFirst(32), authenticating: Self.head + report.bytes)
            )
        } catch {
            throw .notAuthentic
        }
        let content = try SealedForm.unpadded(padded)
        do {
            return try IncidentAnswer(reading: content)
        } catch {
            throw .content(error)
        }
    }
}
