#ifndef LOG_APPEND_H
#define LOG_APPEND_H

#include <stddef.h>
#include <stdint.h>

/// The root of a log of `count` entries of `byte_count` bytes each, which are one after another at
/// `entries`; 32 bytes at `root`. What the log of Aman hashes, as a plain loop in C.
///
/// Source: RFC 9162 section 2.1.1; FIPS 180-4 section 6.2.
void log_append_root(const uint8_t *entries, size_t byte_count, size_t count, uint8_t root[32]);

#endif
