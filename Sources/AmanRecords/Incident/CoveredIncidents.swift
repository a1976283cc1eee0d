extension MacTable {
    /// What the MAC of a report covers: all of it, its steps, and its answers by their digests.
    var coveredOfIncidents: [String] {
        [
            "number", "handle", "arrived", "digest", "sealed", "seen", "worker", "erased", steps,
            answers,
        ]
    }

    private var steps: String {
        """
        (SELECT group_concat(place || ' ' || day || ' ' || hex(step), ' ') FROM (SELECT place, \
        day, step FROM incident_step WHERE incident_step.incident = incident.number \
        ORDER BY place) AS steps)
        """
    }

    private var answers: String {
        """
        (SELECT group_concat(place || ' ' || day || ' ' || hex(digest), ' ') FROM (SELECT place, \
        day, digest FROM incident_answer WHERE incident_answer.incident = incident.number \
        ORDER BY place) AS answers)
        """
    }
}
