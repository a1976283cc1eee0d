// When a file was made: the one time of a file that no copy brings along. Swift's Glibc has no
// statx.

#ifndef CFILEBIRTH_H
#define CFILEBIRTH_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Writes the file's inode, and the nanoseconds since 1970 at which it was made; 0 where the file
// system does not record that. Returns 0, or a negative errno.
int32_t cfilebirth_of(const char *path, uint64_t *inode, int64_t *born);

#ifdef __cplusplus
}
#endif

#endif
