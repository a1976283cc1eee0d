// Shamir's secret sharing by libgfshare, over GF(2^8), behind a face that Swift can call: nothing of
// the library's contexts, and no global to be set.

#ifndef CGFSHARE_H
#define CGFSHARE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Splits a secret. The share at place i, from 0, is the point at i + 1, of `byte_count` bytes at
// `shares + i * byte_count`; any `threshold` of them give the secret, and fewer say nothing of it.
//
// Takes 2 <= threshold <= count <= 255. Randomness is the kernel's; without it the program ends.
// Returns 0, or a negative errno; what the library held of the secret is overwritten.
int32_t cgfshare_split(const uint8_t *secret, uint32_t byte_count, uint32_t count,
                       uint32_t threshold, uint8_t *shares);

// Joins `count` shares: the point at `points[i]`, which is not 0, has the `byte_count` bytes at
// `shares + i * byte_count`. Wrong shares give a wrong secret.
//
// Returns 0, or a negative errno.
int32_t cgfshare_join(const uint8_t *points, const uint8_t *shares, uint32_t count,
                      uint32_t byte_count, uint8_t *secret);

#ifdef __cplusplus
}
#endif

#endif
