internal import AmanLetter
internal import AmanOffice
internal import AmanVerdict

/// One line of a hot list's columns.
enum HotListLine: Hashable {
    /// The office whose numbers follow.
    case office(String)
    case number(String, LetterStatus)
}

/// Which lines are on which page; columns are filled one after the other.
struct HotListPlan {
    /// Lines of each column of each page.
    let pages: [[[HotListLine]]]

    static let columnCount = 5

    /// - Parameters:
    ///   - list: What is to be printed.
    ///   - first: Lines that a column of the first page takes; the others take `further`.
    ///   - further: Lines that a column of every other page takes.
    init(_ list: HotList, first: Int, further: Int) {
        var lines: [HotListLine] = []
        var office = ""
        for entry in list.entries {
            if entry.number.office.text != office {
                office = entry.number.office.text
                lines.append(.office(office))
            }
            lines.append(.number(entry.number.text, entry.status))
        }
        var pages: [[[HotListLine]]] = []
        var rest = lines[...]
        repeat {
            let room = pages.isEmpty ? first : further
            var columns: [[HotListLine]] = []
            while columns.count < Self.columnCount, !rest.isEmpty {
                var column = Array(rest.prefix(room))
                // An office's name is never the last line of a column.
                if column.count > 1, rest.count > room, case .office = column[column.count - 1] {
                    column.removeLast()
                }
                rest = rest.dropFirst(column.count)
                columns.append(column)
            }
            pages.append(columns)
        } while !rest.isEmpty
        self.pages = pages
    }
}
