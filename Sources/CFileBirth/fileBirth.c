#define _GNU_SOURCE

#include "CFileBirth.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

int32_t cfilebirth_of(const char *path, uint64_t *inode, int64_t *born) {
    struct statx found;
    if (!path || !inode || !born) return -EINVAL;
    if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_INO | STATX_BTIME, &found) != 0)
        return -errno;
    *inode = found.stx_ino;
    *born = 0;
    if (found.stx_mask & STATX_BTIME)
        *born = (int64_t)found.stx_btime.tv_sec * 1000000000 + found.stx_btime.tv_nsec;
    return 0;
}
