#include "machine.h"

#include <errno.h>
#include <sys/timex.h>
#include <sys/vfs.h>

int32_t cmachine_clock_is_synchronised(void) {
    struct timex clock = {0};
    int state = adjtimex(&clock);
    if (state < 0) return -1;
    return state != TIME_ERROR;
}

int32_t cmachine_file_system(const char *path, uint32_t *type) {
    struct statfs found;
    if (statfs(path, &found) != 0) return -errno;
    *type = (uint32_t)found.f_type;
    return 0;
}
