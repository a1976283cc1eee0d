// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `paging`.
package struct PagingTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Pages
    package var name: String { catalogue[First.paging + 0] }
    /// First page
    package var first: String { catalogue[First.paging + 1] }
    /// Previous page
    package var previous: String { catalogue[First.paging + 2] }
    /// Next page
    package var next: String { catalogue[First.paging + 3] }
    /// Last page
    package var last: String { catalogue[First.paging + 4] }
    /// Page {page} of {pages}
    package func place(page: String, pages: String) -> String { catalogue.filled(First.paging + 5, [("page", page), ("pages", pages)]) }
    /// Page {page} of more than {pages}
    package func placeOfMany(page: String, pages: String) -> String { catalogue.filled(First.paging + 6, [("page", page), ("pages", pages)]) }
    /// After page {pages}
    package func beyond(pages: String) -> String { catalogue.filled(First.paging + 7, [("pages", pages)]) }
    /// Order
    package var order: String { catalogue[First.paging + 8] }
    /// Longest waiting first
    package var longest: String { catalogue[First.paging + 9] }
    /// Newest first
    package var newest: String { catalogue[First.paging + 10] }
    /// Oldest first
    package var oldest: String { catalogue[First.paging + 11] }
    /// By province
    package var byProvince: String { catalogue[First.paging + 12] }
    /// By name
    package var byName: String { catalogue[First.paging + 13] }
    /// Show
    package var show: String { catalogue[First.paging + 14] }
}
