#define _GNU_SOURCE

#include "CGfshare.h"

#include <errno.h>
#include <libgfshare.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

// The library also overwrites its contexts with these bytes when it frees them.
static void fill_random(unsigned char *bytes, unsigned int count) {
    while (count > 0) {
        const ssize_t filled = getrandom(bytes, count, 0);
        if (filled < 0 && errno == EINTR) continue;
        // A share with a guessable coefficient would give the secret away.
        if (filled <= 0) abort();
        bytes += filled;
        count -= (unsigned int)filled;
    }
}

__attribute__((constructor)) static void set_random(void) { gfshare_fill_rand = fill_random; }

int32_t cgfshare_split(const uint8_t *secret, uint32_t byte_count, uint32_t count,
                       uint32_t threshold, uint8_t *shares) {
    if (!secret || !shares || byte_count == 0) return -EINVAL;
    if (threshold < 2 || threshold > count || count > 255) return -EINVAL;
    unsigned char points[255];
    for (uint32_t place = 0; place < count; place++) points[place] = (unsigned char)(place + 1);
    gfshare_ctx *context =
        gfshare_ctx_init_enc(points, count, (unsigned char)threshold, byte_count);
    if (!context) return -ENOMEM;
    // The library takes the secret without const, and only reads it.
    gfshare_ctx_enc_setsecret(context, (unsigned char *)secret);
    for (uint32_t place = 0; place < count; place++)
        gfshare_ctx_enc_getshare(context, (unsigned char)place,
                                 shares + (size_t)place * byte_count);
    gfshare_ctx_free(context);
    return 0;
}

int32_t cgfshare_join(const uint8_t *points, const uint8_t *shares, uint32_t count,
                      uint32_t byte_count, uint8_t *secret) {
    if (!points || !shares || !secret || byte_count == 0) return -EINVAL;
    if (count < 2 || count > 255) return -EINVAL;
    unsigned char own[255];
    memcpy(own, points, count);
    for (uint32_t place = 0; place < count; place++) {
        if (own[place] == 0) return -EINVAL;
        for (uint32_t other = 0; other < place; other++)
            if (own[other] == own[place]) return -EINVAL;
    }
    gfshare_ctx *context = gfshare_ctx_init_dec(own, count, byte_count);
    if (!context) return -ENOMEM;
    for (uint32_t place = 0; place < count; place++)
        gfshare_ctx_dec_giveshare(context, (unsigned char)place,
                                  (unsigned char *)shares + (size_t)place * byte_count);
    gfshare_ctx_dec_extract(context, secret);
    gfshare_ctx_free(context);
    return 0;
}
