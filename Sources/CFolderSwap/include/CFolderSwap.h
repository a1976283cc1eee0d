// Two folders change their names in one step: at no moment is one of them missing. Swift's Glibc
// has no renameat2.

#ifndef CFOLDERSWAP_H
#define CFOLDERSWAP_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Gives each of two paths of one file system the other's folder. Returns 0, or a negative errno:
// -EINVAL where the file system cannot.
int32_t cfolderswap(const char *one, const char *other);

#ifdef __cplusplus
}
#endif

#endif
