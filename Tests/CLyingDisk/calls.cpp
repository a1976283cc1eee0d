// The test program's calls that write files, in the place of the C library's.

#include "disk.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

// Whether a call may be about a file of an attached folder. A call about anything else, a pipe
// that blocks among them, must not hold the turn.
bool isWatched(int descriptor) {
    if (attachedCount.load(std::memory_order_relaxed) == 0) return false;
    struct stat status;
    const int before = errno;
    const bool isFile = fstat(descriptor, &status) == 0
        && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
    errno = before;
    return isFile;
}

// False where the step is refused, with its errno.
bool isDone(lying_disk *disk) {
    const int code = disk->step();
    if (code) errno = code;
    return code == 0;
}

ssize_t writtenAt(const Place &where, const void *bytes, ssize_t done, off_t at) {
    if (done > 0)
        where.file->pending.push_back(
            Pending{false, size_t(at), Bytes(static_cast<const char *>(bytes), size_t(done))});
    return done;
}

int synced(const Place &where) {
    const bool done = isDone(where.disk);
    if (!where.file) {
        if (done) where.disk->synced[where.folder] = where.disk->names(where.folder);
    } else if (done) {
        for (auto &one : where.file->pending) store(one, where.file->synced);
        where.file->pending.clear();
    } else if (!where.disk->isCut) {
        // The system forgets what it could not write: a later sync says nothing of it.
        where.file->synced = where.disk->left(*where.file);
        where.file->pending.clear();
    }
    return done ? 0 : -1;
}

}  // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t count) {
    if (isWatched(descriptor)) {
        std::lock_guard<std::mutex> alone(turn);
        const Place where = place(descriptor);
        if (where.disk) {
            if (!isDone(where.disk)) return -1;
            const int flags = fcntl(descriptor, F_GETFL);
            const bool isAtEnd = flags >= 0 && (flags & O_APPEND);
            const off_t at = lseek(descriptor, 0, isAtEnd ? SEEK_END : SEEK_CUR);
            return writtenAt(where, bytes, syscall(SYS_write, descriptor, bytes, count), at);
        }
    }
    return syscall(SYS_write, descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at) {
    if (isWatched(descriptor)) {
        std::lock_guard<std::mutex> alone(turn);
        const Place where = place(descriptor);
        if (where.disk) {
            if (!isDone(where.disk)) return -1;
            const ssize_t done = syscall(SYS_pwrite64, descriptor, bytes, count, at);
            return writtenAt(where, bytes, done, at);
        }
    }
    return syscall(SYS_pwrite64, descriptor, bytes, count, at);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at) {
    return pwrite(descriptor, bytes, count, at);
}

int ftruncate(int descriptor, off_t length) noexcept {
    if (isWatched(descriptor)) {
        std::lock_guard<std::mutex> alone(turn);
        const Place where = place(descriptor);
        if (where.disk) {
            if (!isDone(where.disk)) return -1;
            const int answer = int(syscall(SYS_ftruncate, descriptor, length));
            if (answer == 0)
                where.file->pending.push_back(Pending{true, size_t(length), {}});
            return answer;
        }
    }
    return int(syscall(SYS_ftruncate, descriptor, length));
}

int ftruncate64(int descriptor, off64_t length) noexcept { return ftruncate(descriptor, length); }

int fsync(int descriptor) {
    if (isWatched(descriptor)) {
        std::lock_guard<std::mutex> alone(turn);
        const Place where = place(descriptor);
        if (where.disk) return synced(where);
    }
    return int(syscall(SYS_fsync, descriptor));
}

int fdatasync(int descriptor) {
    if (isWatched(descriptor)) {
        std::lock_guard<std::mutex> alone(turn);
        const Place where = place(descriptor);
        if (where.disk) return synced(where);
    }
    return int(syscall(SYS_fdatasync, descriptor));
}

int unlink(const char *path) noexcept {
    if (attachedCount.load(std::memory_order_relaxed) == 0) return int(syscall(SYS_unlink, path));
    std::lock_guard<std::mutex> alone(turn);
    struct stat status;
    const bool isLast = lstat(path, &status) == 0 && status.st_nlink == 1;
    const int answer = int(syscall(SYS_unlink, path));
    // A program may have it open still, and what it writes then is no file's.
    if (answer == 0 && isLast) forget(status);
    return answer;
}

int rename(const char *from, const char *to) noexcept {
    if (attachedCount.load(std::memory_order_relaxed) == 0)
        return int(syscall(SYS_rename, from, to));
    std::lock_guard<std::mutex> alone(turn);
    struct stat old, moved;
    const bool replaces = lstat(to, &old) == 0 && old.st_nlink == 1 && lstat(from, &moved) == 0
        && old.st_ino != moved.st_ino;
    const int answer = int(syscall(SYS_rename, from, to));
    if (answer == 0 && replaces) forget(old);
    return answer;
}

}  // extern "C"
