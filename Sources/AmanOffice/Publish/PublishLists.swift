import AmanLetter

/// Where the signed lists lie in the public folder.
package enum ListPath {
    /// The programme's trust list.
    package static let trustList = "trust-list"
    /// This office's notices.
    package static let notices = "notices"
    /// Everything a checkpoint needs.
    package static let bundle = "bundle"

    /// The key that other offices seal cases for this one with.
    package static let caseKey = "case-key"

    /// Which status lists this office has, for readers that do not have the trust list.
    package static let statusLists = "status/lists"

    /// One of this office's status lists, counted from 1.
    package static func statusList(_ list: UInt64) -> String { "status/\(list)" }
}

extension Office {
    /// Writes the status lists, the trust list, the notices and the bundle as they were signed.
    ///
    /// An office that was not taken into the trust list yet publishes its log and lists only: there
    /// is no bundle it could be judged by.
    func writeLists(to files: any PublishedFiles) async throws(PublishError) {
        let size = try await published { records throws(RecordsError) in
            try await records.logSize()
        }
        let lists = 1...statusListToFill(logSize: size)
        try write(aggregation(of: lists), to: ListPath.statusLists, files)
        for list in lists {
            let name = PartName.statusList(statusListAddress(list))
            try await publishPart(name, to: ListPath.statusList(list), files)
        }
        try await publishPart(PartName.notices(code), to: ListPath.notices, files)
        try await publishReports(to: files)
        guard try await publishPart(PartName.trustList, to: ListPath.trustList, files) else {
            return
        }
        try write(try await assembledBundle(), to: ListPath.bundle, files)
        try await publishCaseKey(to: files)
    }

    /// The document that names the office's status lists.
    ///
    /// Source: IETF Token Status List, "Status List Aggregation": JSON with one member.
    private func aggregation(of lists: ClosedRange<UInt64>) -> [UInt8] {
        // Addresses are of the programme file, which takes no character that JSON would escape.
        let addresses = lists.map { "\"\(statusListAddress($0))\"" }
        return Array("{\"status_lists\":[\(addresses.joined(separator: ","))]}\n".utf8)
    }

    /// Writes a kept part as a file; false when there is none.
    @discardableResult
    private func publishPart(
        _ name: String,
        to path: String,
        _ files: any PublishedFiles
    ) async throws(PublishError) -> Bool {
        let part = try await published { records throws(RecordsError) in
            try await records.part(name)
        }
        guard let part else { return false }
        try write(part.bytes, to: path, files)
        return true
    }
}
