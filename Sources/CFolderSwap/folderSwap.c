#define _GNU_SOURCE

#include "CFolderSwap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int32_t cfolderswap(const char *one, const char *other) {
    if (!one || !other) return -EINVAL;
    return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) == 0 ? 0 : -errno;
}
