/// Every metric of an office: what is not here is not exported.
///
/// Numbers about the work and the machine, and nothing about a person: no name, number, ticket,
/// place, address or sign-in name is a label's value, and reports of incidents and checked letters
/// are not counted at all.
package enum OfficeMetrics {
    // Requests.
    package static let requests = CounterMetric(
        "aman_requests_total",
        "Requests answered, by route template, method and class of status.",
        MetricLabel("route", .routes),
        MetricLabel("method", .listed(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"])),
        MetricLabel("status", .listed(["1xx", "2xx", "3xx", "4xx", "5xx"]))
    )
    package static let requestSeconds = CounterMetric(
        "aman_request_seconds_total",
        "Seconds that answering took, by route template.",
        MetricLabel("route", .routes)
    )
    package static let requestDuration = DurationMetric(
        "aman_request_duration_seconds",
        "How long answering a request took, by the share of the server that it has.",
        bounds: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10],
        MetricLabel("share", shares)
    )
    package static let requestsUnderWay = GaugeMetric(
        "aman_requests_under_way",
        "Requests that are being worked on, by the share of the server that they have.",
        MetricLabel("share", shares)
    )
    package static let requestsWaiting = GaugeMetric(
        "aman_requests_waiting",
        "Requests that wait for a place, by the share of the server that they have.",
        MetricLabel("share", shares)
    )
    package static let shed = CounterMetric(
        "aman_requests_shed_total",
        "Requests refused because of too much work, by reason.",
        MetricLabel(
            "reason",
            .listed(["overloaded", "busy", "boards-full", "too-slow", "quota", "sealed"])
        )
    )
    package static let signInRefusals = CounterMetric(
        "aman_sign_in_refusals_total",
        "Sign-ins refused, by reason.",
        MetricLabel("reason", .listed(["does-not-fit", "wait", "busy", "records"]))
    )

    // The work of the office, since this program started.
    package static let applications = CounterMetric(
        "aman_applications_total",
        "Applications registered by this program since it started."
    )
    package static let votes = CounterMetric(
        "aman_votes_total",
        "Votes on applications recorded by this program since it started."
    )
    package static let letters = CounterMetric(
        "aman_letters_total",
        "Letters issued by this program since it started, replaced and exchanged ones included."
    )
    package static let handedOut = CounterMetric(
        "aman_letters_handed_out_total",
        "Letters handed out by this program since it started."
    )
    package static let queues = GaugeMetric(
        "aman_applications_waiting",
        "Applications in each queue of the office.",
        MetricLabel(
            "queue",
            .listed(["received", "recommended", "granted", "ready", "no-show"])
        )
    )

    /// All of them, in the order in which they are written.
    package static let all: [MetricFamily] =
        [
            requests.family, requestSeconds.family, requestDuration.family,
            requestsUnderWay.family, requestsWaiting.family, shed.family, signInRefusals.family,
            applications.family, votes.family, letters.family, handedOut.family, queues.family,
        ] + ofLogAndRecords + ofMachine

    private static let shares = LabelValues.listed(["office", "published", "own"])
}
