import AmanLetter

/// What the office gives the monitors: sealed reports with the steps so far.
package struct ReportFile: Equatable, Sendable {
    package var reports: [Item]

    /// One report of the office's queue.
    package struct Item: Equatable, Sendable {
        /// The office's number of it, for people to speak of.
        package var number: Int
        /// When it arrived, counted from 1970-01-01.
        package var arrived: Int
        package var sealed: SealedReport
        package var steps: [SignedStep]
        package var answerCount: Int

        package init(
            number: Int,
            arrived: Int,
            sealed: SealedReport,
            steps: [SignedStep],
            answerCount: Int
        ) {
            (self.number, self.arrived, self.sealed) = (number, arrived, sealed)
            (self.steps, self.answerCount) = (steps, answerCount)
        }
    }

    /// Most bytes of such a file: as many reports as it may have, each of the largest size, with a
    /// dozen steps.
    package static let byteCountMax =
        IncidentLimits.reportsInFileMax * (16_384 + 128 + 12 * SignedStep.byteCountMax)
    private static let mark = "aman-incident-reports"

    package init(reports: [Item]) { self.reports = reports }

    package var bytes: [UInt8] {
        var writer = CBORWriter(capacity: 256 + reports.count * 2_048)
        writer.writeArray(count: 3)
        writer.writeText(Self.mark)
        writer.writeUnsigned(IncidentForm.version)
        writer.writeArray(count: reports.count)
        for report in reports {
            writer.writeArray(count: 5)
            writer.writeUnsigned(UInt64(report.number))
            writer.writeUnsigned(UInt64(report.arrived))
            writer.writeBytes(report.sealed.bytes)
            writer.write(report.steps)
            writer.writeUnsigned(UInt64(report.answerCount))
        }
        return writer.bytes
    }

    package init(reading bytes: [UInt8]) throws(IncidentFormError) {
        guard bytes.count <= Self.byteCountMax else {
            throw .unreadable(at: Self.byteCountMax)
        }
        var form = IncidentForm(bytes)
        try form.array(of: 3)
        try form.head(Self.mark)
        reports = try form.list(max: IncidentLimits.reportsInFileMax) {
            (form) throws(IncidentFormError) in
            try form.array(of: 5)
            let number = try form.number(max: Int(Int32.max))
            let arrived = try form.number(max: IncidentDay.daysAllowed.upperBound)
            let sealed = try form.sealedReport()
            let steps = try form.steps()
            let answers = try form.number(max: IncidentLimits.answerCountMax)
            form.leave()
            return Item(
                number: number,
                arrived: arrived,
                sealed: sealed,
                steps: steps,
                answerCount: answers
            )
        }
        try form.finish()
    }
}

/// What the monitors give the office: steps and sealed answers, and reports that they wrote down.
package struct ReplyFile: Equatable, Sendable {
    package var replies: [Item]
    package var recorded: [Recorded]

    /// What is new of one report.
    package struct Item: Equatable, Sendable {
        package var report: ReportMark
        /// How many steps the first of these follows.
        package var steps: [SignedStep]
        package var answers: [SealedAnswer]

        package init(report: ReportMark, steps: [SignedStep], answers: [SealedAnswer]) {
            (self.report, self.steps, self.answers) = (report, steps, answers)
        }
    }

    /// A report that a monitor wrote down for a caller, sealed on the monitor's own computer.
    package struct Recorded: Equatable, Sendable {
        package var handle: [UInt8]
        package var sealed: SealedReport

        package init(handle: [UInt8], sealed: SealedReport) {
            (self.handle, self.sealed) = (handle, sealed)
        }
    }

    /// Most bytes of such a file.
    package static let byteCountMax = 8_388_608
    private static let mark = "aman-incident-replies"

    package init(replies: [Item], recorded: [Recorded] = []) {
        (self.replies, self.recorded) = (replies, recorded)
    }

    package var bytes: [UInt8] {
        var writer = CBORWriter(capacity: 4_096)
        writer.writeArray(count: 4)
        writer.writeText(Self.mark)
        writer.writeUnsigned(IncidentForm.version)
        writer.writeArray(count: replies.count)
        for reply in replies {
            writer.writeArray(count: 3)
            writer.writeBytes(reply.report.bytes)
            writer.write(reply.steps)
            writer.writeArray(count: reply.answers.count)
            for answer in reply.answers { writer.writeBytes(answer.bytes) }
        }
        writer.writeArray(count: recorded.count)
        for report in recorded {
            writer.writeArray(count: 2)
            writer.writeBytes(report.handle)
            writer.writeBytes(report.sealed.bytes)
        }
        return writer.bytes
    }

    package init(reading bytes: [UInt8]) throws(IncidentFormError) {
        guard bytes.count <= Self.byteCountMax else {
            throw .unreadable(at: Self.byteCountMax)
        }
        var form = IncidentForm(bytes)
        try form.array(of: 4)
        try form.head(Self.mark)
        replies = try form.list(max: IncidentLimits.repliesInFileMax) {
            (form) throws(IncidentFormError) in
            try form.array(of: 3)
            let report = try form.mark()
            let steps = try form.steps()
            let answers = try form.list(max: IncidentLimits.answerCountMax) {
                (form) throws(IncidentFormError) in try form.sealedAnswer()
            }
            form.leave()
            return Item(report: report, steps: steps, answers: answers)
        }
        recorded = try form.list(max: IncidentLimits.repliesInFileMax) {
            (form) throws(IncidentFormError) in
            try form.array(of: 2)
            let handle = try form.bytes(exactly: 32)
            let sealed = try form.sealedReport()
            form.leave()
            return Recorded(handle: handle, sealed: sealed)
        }
        try form.finish()
    }
}

extension CBORWriter {
    fileprivate mutating func write(_ steps: [SignedStep]) {
        writeArray(count: steps.count)
        for step in steps { writeBytes(step.bytes) }
    }
}

extension IncidentForm {
    fileprivate mutating func steps() throws(IncidentFormError) -> [SignedStep] {
        try list(max: IncidentLimits.stepCountMax) { (form) throws(IncidentFormError) in
            try SignedStep(reading: try form.bytes(max: SignedStep.byteCountMax))
        }
    }

    fileprivate mutating func sealedReport() throws(IncidentFormError) -> SealedReport {
        let bytes = try bytes(max: SealedReport.byteCounts.last ?? 0)
        do { return try SealedReport(bytes: bytes) } catch { throw self.error }
    }

    fileprivate mutating func sealedAnswer() throws(IncidentFormError) -> SealedAnswer {
        let bytes = try bytes(max: SealedAnswer.byteCounts.last ?? 0)
        do { return try SealedAnswer(bytes: bytes) } catch { throw self.error }
    }
}
