import AmanLetter
import AmanOffice

/// A reviewer's list in its order: one stretch of an index behind the other, and tickets up or down
/// in each.
struct OrderedReview {
    /// Where in the list a ticket is, or would be.
    private struct Place {
        var stretch: Int
        var ticket: Int
    }

    private let stretches: [ReviewList]
    /// The province of each stretch; nil where the list is one.
    private let provinces: [String?]
    private let isDescending: Bool

    init(_ filter: ReviewFilter, in order: ReviewOrder, _ db: Transaction) throws {
        isDescending = order == .newest
        if case .provinces(let codes) = order, filter.province == nil {
            let found = try ReviewList.provinces(filter, db)
            provinces = codes.filter(found.contains) + found.filter { !codes.contains($0) }
            stretches = try provinces.map { province in
                var filter = filter
                filter.province = province
                return try ReviewList(filter, db)
            }
        } else {
            provinces = [nil]
            stretches = [try ReviewList(filter, db)]
        }
    }

    /// The rows behind a ticket; nil begins with the first.
    func rows(behind ticket: Int?, limit: Int, _ db: Transaction) throws -> [ReviewRow] {
        let place = try ticket.map { try self.place(of: $0, db) }
        return try rows(from: place, limit: limit, isForward: true, db)
    }

    /// One page, and where it is.
    func page(_ question: ReviewQuestion, _ db: Transaction) throws -> ListPage<ReviewRow> {
        let count = try self.count(before: nil, most: question.most, db)
        let rows = try self.rows(question, of: count, db)
        let before = try rows.first.map { first in
            let ticket = first.application.ticket.number
            let place = Place(
                stretch: provinces.firstIndex(of: first.application.homeProvince) ?? 0,
                ticket: ticket
            )
            return try self.count(before: place, most: question.most, db)
        }
        return ListPage(rows: rows, before: before ?? 0, count: count)
    }

    private func rows(
        _ question: ReviewQuestion,
        of count: Int,
        _ db: Transaction
    ) throws -> [ReviewRow] {
        let length = question.length
        switch question.turn {
        case .first: return try rows(behind: nil, limit: length, db)
        case .after(let ticket):
            let rows = try rows(behind: ticket, limit: length, db)
            // The rest of the list was decided meanwhile.
            return rows.isEmpty ? try last(of: count, question, db) : rows
        case .before(let ticket):
            let place = try place(of: ticket, db)
            let rows = try rows(from: place, limit: length, isForward: false, db)
            return rows.count < length
                ? try self.rows(behind: nil, limit: length, db) : rows.reversed()
        case .last: return try last(of: count, question, db)
        }
    }

    /// The last page: what full pages before it leave, where the list was counted to its end.
    private func last(
        of count: Int,
        _ question: ReviewQuestion,
        _ db: Transaction
    ) throws -> [ReviewRow] {
        let isCounted = count < question.most
        let rest = count % question.length
        let limit = isCounted && rest > 0 ? rest : question.length
        return try rows(from: nil, limit: limit, isForward: false, db).reversed()
    }

    private func rows(
        from place: Place?,
        limit: Int,
        isForward: Bool,
        _ db: Transaction
    ) throws -> [ReviewRow] {
        let isUp = isForward != isDescending
        var rows: [ReviewRow] = []
        let order = isForward ? Array(stretches.indices) : stretches.indices.reversed()
        for stretch in order where rows.count < limit {
            var bound = isUp ? 0 : Int.max
            if let place {
                guard isForward ? stretch >= place.stretch : stretch <= place.stretch else {
                    continue
                }
                if stretch == place.stretch { bound = place.ticket }
            }
            rows += try stretches[stretch].rows(
                isUp ? "ticket > ? ORDER BY ticket" : "ticket < ? ORDER BY ticket DESC",
                bound,
                limit: limit - rows.count,
                db
            )
        }
        return rows
    }

    /// How many come before a place, or all of them.
    private func count(before place: Place?, most: Int, _ db: Transaction) throws -> Int {
        var count = 0
        for (index, stretch) in stretches.enumerated() where count < most {
            guard let place, index == place.stretch else {
                guard place.map({ index < $0.stretch }) ?? true else { break }
                count += try stretch.count("ticket > ?", 0, most: most - count, db)
                continue
            }
            let isBefore = isDescending ? "ticket > ?" : "ticket < ?"
            count += try stretch.count(isBefore, place.ticket, most: most - count, db)
        }
        return count
    }

    private func place(of ticket: Int, _ db: Transaction) throws -> Place {
        guard stretches.count > 1 else { return Place(stretch: 0, ticket: ticket) }
        let row = try db.row("SELECT home_province FROM application WHERE ticket = ?", [ticket])
        let province: String? = row?[0]
        return Place(stretch: provinces.firstIndex(of: province) ?? 0, ticket: ticket)
    }
}
