// What Linux says of its clock and of a folder's file system: Swift's Glibc has neither adjtimex
// nor statfs.

#ifndef CMACHINE_H
#define CMACHINE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// 1 where the kernel's clock is synchronised, 0 where it is not, -1 where it does not say.
// Source: adjtimex(2), TIME_ERROR.
int32_t cmachine_clock_is_synchronised(void);

// Writes the type of the file system that a path is on. Returns 0, or a negative errno.
// Source: statfs(2); the types are in include/uapi/linux/magic.h.
int32_t cmachine_file_system(const char *path, uint32_t *type);

#ifdef __cplusplus
}
#endif

#endif
