import AmanLetter
import Testing

@testable import AmanIncident

/// A report in Dari, with everything that a reporter can say.
enum Sample {
    static let account = "سرباز در پوسته نامه را دید و گفت که اعتبار ندارد."

    static var typed: TypedIncident {
        var typed = TypedIncident()
        typed.kinds = [.money, .notHonoured]
        typed.source = .relative
        typed.language = "prs"
        typed.day = 20_786
        typed.province = "AF-KDZ"
        typed.district = "خان‌آباد"
        typed.place = "سر پل"
        typed.account = account
        return typed
    }

    static let receipt = Receipt(randomBytes: [UInt8](repeating: 21, count: 16))
    static let otherReceipt = Receipt(randomBytes: [UInt8](repeating: 22, count: 16))

    static func key(_ byte: UInt8 = 1) throws -> MonitorsKey {
        try #require(MonitorsKey(seed: [UInt8](repeating: byte, count: 32)))
    }

    static func report(
        _ typed: TypedIncident = typed,
        precision: DayPrecision = .day,
        receipt: Receipt = receipt
    ) throws -> IncidentReport {
        try IncidentReport(typed, precision: precision, replyKey: receipt.replyKey.publicBytes)
    }

    static func sealed(_ byte: UInt8 = 1) throws -> SealedReport {
        try SealedReport(try report(), to: try key(byte).publicKey)
    }
}
