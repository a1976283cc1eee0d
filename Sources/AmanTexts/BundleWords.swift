public import AmanLetter
public import AmanVerdict

/// What taking a bundle in did, one JSON object for each part.
public func updateJSON(_ update: BundleUpdate) -> [String] {
    update.parts.map { part in
        var json = JSONLine()
        json.add(part.subject)
        json.add("outcome", text: part.outcome.code)
        if let held = part.held { json.add("held", held) }
        if let offered = part.offered { json.add("offered", offered) }
        return json.text
    }
}

/// What a bundle holds, one JSON object for each part, with sizes in bytes and ages in seconds.
public func contentsJSON(_ parts: [PartSummary], now: Instant) -> [String] {
    parts.map { part in
        var json = JSONLine()
        json.add(part.subject)
        json.add("version", part.version)
        json.add("byteCount", number: Int64(part.byteCount))
        if let signedAt = part.signedAt {
            json.add("age", number: max(0, now.seconds - signedAt.seconds))
        }
        return json.text
    }
}

extension JSONLine {
    fileprivate mutating func add(_ subject: PartSubject) {
        add("part", text: subject.kind)
        if let name = subject.name { add("name", text: name) }
    }

    fileprivate mutating func add(_ name: String, _ version: PartVersion) {
        switch version {
        case .sequence(let number), .leaves(let number):
            add(name, number: Int64(clamping: number))
        case .signedAt(let moment): add(name, text: moment.rfc3339)
        }
    }
}

extension PartSubject {
    /// The word for its kind in machine output.
    public var kind: String {
        switch self {
        case .trustList: "trustList"
        case .statusList: "statusList"
        case .notices: "notices"
        case .log: "log"
        }
    }

    /// Its own name: an address, an office, a log; nil for the trust list.
    public var name: String? {
        switch self {
        case .trustList: nil
        case .statusList(let uri): uri
        case .notices(let office): office.text
        case .log(let origin): origin
        }
    }
}
