#define _GNU_SOURCE

#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// MARK: - Starting

// The same file under a number that no standard stream has, which a program started without them
// may have got. A failure closes it and is a negative errno.
static int above_standard(int file) {
    if (file < 0 || file > STDERR_FILENO) return file;
    const int moved = fcntl(file, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    const int failure = errno;
    close(file);
    return moved < 0 ? -failure : moved;
}

static int write_all(int file, const uint8_t *bytes, size_t count) {
    while (count > 0) {
        const ssize_t written = write(file, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return written < 0 ? errno : EIO;
        bytes += written;
        count -= (size_t)written;
    }
    return 0;
}

int32_t csandbox_sealed_file(const uint8_t *bytes, size_t count) {
    if (!bytes && count > 0) return -EINVAL;
    int file = memfd_create("aman-picture", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0) return -errno;
    file = above_standard(file);
    if (file < 0) return file;
    int failure = write_all(file, bytes, count);
    if (!failure && lseek(file, 0, SEEK_SET) != 0) failure = errno;
    const int seals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
    if (!failure && fcntl(file, F_ADD_SEALS, seals) != 0) failure = errno;
    if (!failure) return file;
    close(file);
    return -failure;
}

// The three descriptors that are left, and the folder.
static int set_actions(posix_spawn_file_actions_t *actions, int input, int output) {
    int failure = posix_spawn_file_actions_adddup2(actions, input, STDIN_FILENO);
    if (!failure) failure = posix_spawn_file_actions_adddup2(actions, output, STDOUT_FILENO);
    if (!failure)
        failure = posix_spawn_file_actions_addopen(actions, STDERR_FILENO, "/dev/null", O_WRONLY,
                                                   0);
    if (!failure) failure = posix_spawn_file_actions_addclosefrom_np(actions, STDERR_FILENO + 1);
    if (!failure) failure = posix_spawn_file_actions_addchdir_np(actions, "/");
    return failure;
}

// No signal is blocked or ignored, as a server does; a process group of its own keeps the
// terminal's Ctrl-C for the parent, which ends the child itself.
static int set_attributes(posix_spawnattr_t *attributes) {
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    int failure = posix_spawnattr_setsigdefault(attributes, &all);
    if (!failure) failure = posix_spawnattr_setsigmask(attributes, &none);
    if (!failure) failure = posix_spawnattr_setpgroup(attributes, 0);
    if (!failure)
        failure = posix_spawnattr_setflags(
            attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    return failure;
}

static int spawn(const char *path, const char *const *arguments, int input, int output,
                 pid_t *process) {
    char *const environment[] = {NULL};
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int failure = posix_spawn_file_actions_init(&actions);
    if (failure) return failure;
    failure = posix_spawnattr_init(&attributes);
    if (failure) {
        posix_spawn_file_actions_destroy(&actions);
        return failure;
    }
    failure = set_actions(&actions, input, output);
    if (!failure) failure = set_attributes(&attributes);
    if (!failure)
        failure = posix_spawn(process, path, &actions, &attributes, (char *const *)arguments,
                              environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failure;
}

int32_t csandbox_spawn(const char *path, const char *const *arguments, int32_t input,
                       int32_t *output, int32_t *process) {
    // A standard stream would be overwritten before it is copied.
    if (!path || !arguments || !output || !process || input <= STDERR_FILENO) return -EINVAL;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
    ends[0] = above_standard(ends[0]);
    ends[1] = above_standard(ends[1]);
    pid_t started = -1;
    int failure = ends[0] < 0 ? -ends[0] : ends[1] < 0 ? -ends[1] : 0;
    if (!failure) failure = spawn(path, arguments, input, ends[1], &started);
    if (ends[1] >= 0) close(ends[1]);
    if (failure) {
        if (ends[0] >= 0) close(ends[0]);
        return -failure;
    }
    *output = ends[0];
    *process = started;
    return 0;
}

// MARK: - Handing over

enum { successor_files_max = 4 };

static int set_successor(posix_spawnattr_t *attributes, posix_spawn_file_actions_t *actions,
                         const int *files, size_t count) {
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    int failure = posix_spawnattr_setsigdefault(attributes, &all);
    if (!failure) failure = posix_spawnattr_setsigmask(attributes, &none);
    if (!failure)
        failure = posix_spawnattr_setflags(
            attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID);
    for (size_t place = 0; !failure && place < count; place++)
        failure = posix_spawn_file_actions_adddup2(actions, files[place],
                                                   STDERR_FILENO + 1 + (int)place);
    if (!failure)
        failure = posix_spawn_file_actions_addclosefrom_np(actions,
                                                           STDERR_FILENO + 1 + (int)count);
    return failure;
}

static int spawn_successor(const char *path, const char *const *arguments,
                           const char *const *environment, const int *files, size_t count,
                           pid_t *process) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int failure = posix_spawn_file_actions_init(&actions);
    if (failure) return failure;
    failure = posix_spawnattr_init(&attributes);
    if (failure) {
        posix_spawn_file_actions_destroy(&actions);
        return failure;
    }
    failure = set_successor(&attributes, &actions, files, count);
    if (!failure)
        failure = posix_spawn(process, path, &actions, &attributes, (char *const *)arguments,
                              (char *const *)environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failure;
}

int32_t csandbox_start_successor(const char *path, const char *const *arguments,
                                 const char *const *environment, const int32_t *files,
                                 size_t count, int32_t *process) {
    if (!path || !arguments || !environment || !process) return -EINVAL;
    if (count > successor_files_max || (count > 0 && !files)) return -EINVAL;
    // Copies above every number that is given out, so that none is overwritten before its turn.
    int copies[successor_files_max];
    size_t made = 0;
    int failure = 0;
    for (; !failure && made < count; made++) {
        copies[made] = fcntl(files[made], F_DUPFD_CLOEXEC, STDERR_FILENO + 1 + successor_files_max);
        if (copies[made] < 0) {
            failure = errno;
            break;
        }
    }
    pid_t started = -1;
    if (!failure)
        failure = spawn_successor(path, arguments, environment, copies, count, &started);
    for (size_t place = 0; place < made; place++) close(copies[place]);
    if (failure) return -failure;
    *process = started;
    return 0;
}

// MARK: - Confining

static int set_limit(int resource, rlim_t soft, rlim_t hard) {
    struct rlimit present;
    if (getrlimit((__rlimit_resource_t)resource, &present) != 0) return errno;
    // A stricter limit that holds already stays.
    const struct rlimit limit = {
        .rlim_cur = soft < present.rlim_max ? soft : present.rlim_max,
        .rlim_max = hard < present.rlim_max ? hard : present.rlim_max,
    };
    return setrlimit((__rlimit_resource_t)resource, &limit) == 0 ? 0 : errno;
}

// Bytes of address space that are mapped now, or 0 when that cannot be read.
static uint64_t mapped_bytes(void) {
    FILE *file = fopen("/proc/self/statm", "re");
    if (!file) return 0;
    unsigned long long pages = 0;
    const int found = fscanf(file, "%llu", &pages);
    fclose(file);
    const long page = sysconf(_SC_PAGESIZE);
    return found == 1 && page > 0 ? (uint64_t)pages * (uint64_t)page : 0;
}

static int limit_resources(const csandbox_limits *limits) {
    const uint64_t mapped = mapped_bytes();
    if (mapped == 0) return EIO;
    const uint64_t space = mapped + limits->address_space_bytes;
    if (space < mapped) return EINVAL;
    int failure = set_limit(RLIMIT_AS, space, space);
    // The second later is for SIGKILL, should SIGXCPU not end it.
    if (!failure) failure = set_limit(RLIMIT_CPU, limits->cpu_seconds, limits->cpu_seconds + 1);
    if (!failure) failure = set_limit(RLIMIT_CORE, 0, 0);
    if (!failure) failure = set_limit(RLIMIT_FSIZE, 0, 0);
    if (!failure) failure = set_limit(RLIMIT_NPROC, 0, 0);
    return failure;
}

static int give_up_privileges(const csandbox_limits *limits) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) return errno;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
    // Started by a thread that yields already, it yields no further.
    if (getpriority(PRIO_PROCESS, 0) >= limits->niceness) return 0;
    return setpriority(PRIO_PROCESS, 0, limits->niceness) == 0 ? 0 : errno;
}

// The kernel's interface to Landlock; written down here because the headers of older systems lack
// its newer parts. Source: Linux, include/uapi/linux/landlock.h.
struct landlock_ruleset {
    uint64_t handled_access_fs;
    uint64_t handled_access_net;
    uint64_t scoped;
};

enum {
    syscall_landlock_create_ruleset = 444,
    syscall_landlock_restrict_self = 446,
    landlock_create_ruleset_version = 1,
};

// Everything this version of Landlock can forbid.
static size_t everything(long version, struct landlock_ruleset *rules) {
    int rights = 13;
    if (version >= 2) rights = 14;
    if (version >= 3) rights = 15;
    if (version >= 5) rights = 16;
    rules->handled_access_fs = (UINT64_C(1) << rights) - 1;
    rules->handled_access_net = version >= 4 ? 3 : 0;
    rules->scoped = version >= 6 ? 3 : 0;
    if (version >= 6) return sizeof(struct landlock_ruleset);
    if (version >= 4) return offsetof(struct landlock_ruleset, scoped);
    return offsetof(struct landlock_ruleset, handled_access_net);
}

// Forbids every path; the version of Landlock, 0 without one, or a negative errno.
static int32_t forbid_paths(void) {
    const long version =
        syscall(syscall_landlock_create_ruleset, NULL, 0, landlock_create_ruleset_version);
    // Not built in, or switched off at boot: the other limits hold all the same.
    if (version < 1) return 0;
    struct landlock_ruleset rules;
    const size_t size = everything(version, &rules);
    const int file = (int)syscall(syscall_landlock_create_ruleset, &rules, size, 0);
    if (file < 0) return -errno;
    const int failure = syscall(syscall_landlock_restrict_self, file, 0) == 0 ? 0 : errno;
    close(file);
    if (failure) return -failure;
    // Believed when it has been seen.
    const int folder = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return (int32_t)version;
    close(folder);
    return -EPERM;
}

int32_t csandbox_enter(const csandbox_limits *limits) {
    if (!limits || limits->address_space_bytes == 0 || limits->cpu_seconds == 0) return -EINVAL;
    int failure = limit_resources(limits);
    if (!failure) failure = give_up_privileges(limits);
    if (failure) return -failure;
    const int32_t version = forbid_paths();
    if (version < 0) return version;
    // After Landlock's own descriptor: from now on nothing can be opened, with Landlock or without.
    failure = set_limit(RLIMIT_NOFILE, 0, 0);
    if (!failure && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) failure = errno;
    return failure ? -failure : version;
}

// MARK: - Hiding memory

int32_t csandbox_hide_memory(void) {
    const int failure = set_limit(RLIMIT_CORE, 0, 0);
    if (failure) return -failure;
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : -errno;
}
