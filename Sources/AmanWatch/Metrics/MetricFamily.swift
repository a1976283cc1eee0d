/// The values that a metric's label may have.
///
/// There is no third kind: nothing that came with a request is ever a label's value.
package enum LabelValues: Hashable, Sendable {
    /// These and no others; anything else is counted as `other`.
    case listed([String])
    /// The site's route templates, which the exporter is given when it is made.
    case routes
}

/// One label of a metric.
package struct MetricLabel: Hashable, Sendable {
    package let name: String
    package let values: LabelValues

    package init(_ name: String, _ values: LabelValues) {
        self.name = name
        self.values = values
    }
}

/// What the value of a metric means.
package enum MetricKind: Hashable, Sendable {
    /// Grows from the start of the program.
    case counter
    /// Goes up and down.
    case gauge
    /// Counts by upper bounds, ascending; `+Inf` follows without being named.
    case histogram(bounds: [Double])
}

/// One metric: its name, what it says, and what its labels may be.
package struct MetricFamily: Hashable, Sendable {
    package let name: String
    /// One sentence for those who read it in Prometheus.
    package let help: String
    package let kind: MetricKind
    package let labels: [MetricLabel]

    package init(_ name: String, _ help: String, _ kind: MetricKind, _ labels: [MetricLabel]) {
        self.name = name
        self.help = help
        self.kind = kind
        self.labels = labels
    }
}

/// What is counted in place of a value that a label may not have.
let otherValue = "other"
