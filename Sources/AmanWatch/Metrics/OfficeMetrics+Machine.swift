extension OfficeMetrics {
    // The log and what is published.
    package static let logEntries = GaugeMetric(
        "aman_log_entries",
        "Entries of the office's log in the records."
    )
    package static let treeHeadAge = GaugeMetric(
        "aman_tree_head_age_seconds",
        "Seconds since the newest tree head was signed."
    )
    package static let unpublishedEntries = GaugeMetric(
        "aman_log_entries_unpublished",
        "Entries of the log that are under no signed tree head yet."
    )
    package static let publishAge = GaugeMetric(
        "aman_publish_age_seconds",
        "Seconds since this program last ended a round of publishing without an error."
    )
    package static let publishing = CounterMetric(
        "aman_publish_rounds_total",
        "Rounds of publishing, by how they ended.",
        MetricLabel("outcome", .listed(["done", "key-unavailable", "failed"]))
    )
    package static let publishDuration = DurationMetric(
        "aman_publish_duration_seconds",
        "How long a round of publishing took.",
        bounds: [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120]
    )

    // The records.
    package static let recordsDuration = DurationMetric(
        "aman_records_duration_seconds",
        "How long one question to the records or one change of them took, waiting included.",
        bounds: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
        MetricLabel("work", .listed(["read", "write"]))
    )
    package static let recordsErrors = CounterMetric(
        "aman_records_errors_total",
        "Questions and changes that the records did not take, by reason.",
        MetricLabel(
            "reason",
            .listed([
                "busy", "full", "damaged", "sealed", "conflict", "rolled-back", "clock", "outdated",
            ])
        )
    )
    package static let recordsRetries = CounterMetric(
        "aman_records_retries_total",
        "Changes that were run again, by reason.",
        MetricLabel(
            "reason",
            .listed(["serialization", "deadlock", "turn", "connection", "commit-lost"])
        )
    )
    package static let connections = GaugeMetric(
        "aman_database_connections",
        "Connections to the database that are in use, and work that waits for one.",
        MetricLabel("state", .listed(["in-use", "waiting"]))
    )
    package static let staleReads = CounterMetric(
        "aman_stale_reads_total",
        "Questions that a replica may answer, by whether it did or why the primary had to.",
        MetricLabel(
            "answered",
            .listed([
                "replica", "gone", "behind", "not-a-replica", "other-records", "failed", "busy",
            ])
        )
    )
    package static let keysErased = GaugeMetric(
        "aman_keys_erased",
        "Keys of persons that were erased since the office began."
    )
    package static let keyCopies = GaugeMetric(
        "aman_key_copies",
        "Copies of the key store; stale ones may still hold keys that were erased.",
        MetricLabel("state", .listed(["current", "stale"]))
    )
    package static let backupAge = GaugeMetric(
        "aman_backup_age_seconds",
        "Seconds since the office was last copied into a backup; absent where it never was."
    )

    /// What is known only while the records answer.
    package static let ofRecords = [
        logEntries.family, treeHeadAge.family, unpublishedEntries.family, queues.family,
        keysErased.family, keyCopies.family, backupAge.family,
    ]

    static let ofLogAndRecords = [
        logEntries.family, treeHeadAge.family, unpublishedEntries.family, publishAge.family,
        publishing.family, publishDuration.family, recordsDuration.family, recordsErrors.family,
        recordsRetries.family, connections.family, staleReads.family, keysErased.family,
        keyCopies.family, backupAge.family,
    ]
}

extension OfficeMetrics {
    /// Why a server is not ready, or only in part; the codes of `/readyz`.
    package static let notReady = GaugeMetric(
        "aman_not_ready",
        "1 for each reason why this server is not ready or works in part only, otherwise 0.",
        MetricLabel("reason", .listed(ReadinessReason.allCases.map(\.rawValue)))
    )
    package static let events = CounterMetric(
        "aman_log_lines_total",
        "Lines written into the program's own log, by level and event.",
        MetricLabel("level", .listed(["debug", "info", "notice", "warning", "error"])),
        MetricLabel("event", .listed(OfficeEvent.allCases.map(\.rawValue)))
    )
    package static let diskFree = GaugeMetric(
        "aman_disk_free_bytes",
        "Bytes that this program can still write to the disk of the office's folder."
    )
    package static let certificateEnds = GaugeMetric(
        "aman_certificate_ends_timestamp_seconds",
        "When the certificate that browsers see ends; absent without TLS of our own."
    )
    package static let build = GaugeMetric(
        "aman_build",
        "Always 1; the version is in the label.",
        MetricLabel("version", .listed([programVersion]))
    )
    package static let refused = CounterMetric(
        "aman_metrics_refused_total",
        "Measurements that are not of this list or have too many different labels."
    )

    // Named as every exporter for Prometheus names them.
    package static let cpu = CounterMetric(
        "process_cpu_seconds_total",
        "Processor time of this program, its own and the system's for it."
    )
    package static let memory = GaugeMetric(
        "process_resident_memory_bytes",
        "Memory of this program that is in the machine's memory."
    )
    package static let openFiles = GaugeMetric(
        "process_open_fds",
        "Files and sockets that are open."
    )
    package static let openFilesMax = GaugeMetric(
        "process_max_fds",
        "Files and sockets that may be open."
    )
    package static let startedAt = GaugeMetric(
        "process_start_time_seconds",
        "When this program started."
    )

    static let ofMachine = [
        notReady.family, events.family, diskFree.family, certificateEnds.family,
        build.family, refused.family, cpu.family, memory.family, openFiles.family,
        openFilesMax.family, startedAt.family,
    ]
}

/// The version of the programs, as `--version` writes it.
package let programVersion = "0.1.0"
