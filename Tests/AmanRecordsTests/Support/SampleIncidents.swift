import AmanIncident
import AmanLetter
import AmanOffice
import Testing

/// The monitors of tests.
func sampleMonitors(_ byte: UInt8 = 1) throws -> MonitorsKey {
    try #require(MonitorsKey(seed: [UInt8](repeating: byte, count: 32)))
}

/// A receipt, another for each number.
func sampleReceipt(_ number: UInt8) -> Receipt {
    Receipt(randomBytes: [UInt8](repeating: number, count: Receipt.length))
}

/// A sealed report in Dari, another for each number.
func sampleIncident(_ number: UInt8, arrived: Int = 20_786) throws -> NewIncident {
    var typed = TypedIncident()
    typed.kinds = [.notHonoured, .detained]
    typed.source = .relative
    typed.language = "prs"
    typed.province = "AF-KDZ"
    typed.district = "خان‌آباد"
    typed.account = "سرباز نامه را پاره کرد"
    let receipt = sampleReceipt(number)
    let report = try IncidentReport(
        typed,
        precision: .day,
        replyKey: receipt.replyKey.publicBytes
    )
    return NewIncident(
        handle: receipt.handle,
        sealed: try SealedReport(report, to: try sampleMonitors().publicKey),
        arrived: arrived
    )
}
