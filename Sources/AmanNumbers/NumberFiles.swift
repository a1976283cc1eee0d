/// Published weeks as a table that every spreadsheet reads, and as JSON.
package struct NumberFiles: Sendable {
    private let weeks: [PublishedWeek]
    private let office: String
    private let programme: String
    /// Writes a day, counted from 1970-01-01, as `2026-11-23`.
    private let date: @Sendable (_ day: Int) -> String

    /// Takes weeks in the order in which they shall be written; codes need no escape.
    package init(
        _ weeks: [PublishedWeek],
        programme: String,
        office: String,
        date: @escaping @Sendable (_ day: Int) -> String
    ) {
        self.weeks = weeks
        self.office = office
        self.programme = programme
        self.date = date
    }

    /// One line for each count; a reader has to know nothing but the column names.
    ///
    /// Source: RFC 4180.
    package var csv: String {
        var text = "week_from,week_to,area,counted,count\r\n"
        for week in weeks {
            let days = "\(date(week.week.firstDay)),\(date(week.week.lastDay))"
            for thing in CountedThing.allCases {
                guard let counts = week.counts[thing] else { continue }
                for (area, count) in zip(week.areas, counts) {
                    text += "\(days),\(area.code),\(thing.rawValue),\(count)\r\n"
                }
            }
        }
        return text
    }

    /// One object; the rule of rounding is in it, because files travel without their page.
    package var json: String {
        let written = weeks.map { week in
            let counts = CountedThing.allCases.compactMap { thing in
                week.counts[thing].map { counts in
                    let pairs = zip(week.areas, counts).map { #""\#($0.code)":\#($1)"# }
                    return #""\#(thing.rawValue)":{\#(pairs.joined(separator: ","))}"#
                }
            }
            let (from, to) = (date(week.week.firstDay), date(week.week.lastDay))
            return
                #"{"from":"\#(from)","to":"\#(to)","counts":{\#(counts.joined(separator: ","))}}"#
        }
        return """
            {"programme":"\(programme)","office":"\(office)","roundedTo":\(roundingBase),\
            "differenceMax":\(roundingErrorMax),"weeks":[\(written.joined(separator: ",\n"))]}

            """
    }
}
