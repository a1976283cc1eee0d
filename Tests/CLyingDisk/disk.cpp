// The calls of the test program that write files, and what a power cut leaves of them.

#include "CLyingDisk.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace {

// What is torn: a disk writes a sector whole or not at all.
constexpr size_t sectorByteCount = 512;

using Bytes = std::string;

// A write, or a cut to a length, that was not synced.
struct Pending {
    bool isCut;
    size_t at;
    Bytes bytes;
};

// A file, whatever it is called.
struct File {
    Bytes synced;
    std::vector<Pending> pending;
};

// What a name in a folder stands for.
struct Entry {
    bool isFolder;
    std::shared_ptr<File> file;
    bool operator==(const Entry &other) const {
        return isFolder == other.isFolder && file == other.file;
    }
};

using Names = std::map<std::string, Entry>;

std::mutex turn;
std::atomic<int> attachedCount{0};

void store(const Pending &one, Bytes &bytes) {
    if (one.isCut) {
        bytes.resize(one.at, '\0');
        return;
    }
    if (bytes.size() < one.at + one.bytes.size()) bytes.resize(one.at + one.bytes.size(), '\0');
    bytes.replace(one.at, one.bytes.size(), one.bytes);
}

Bytes contents(const std::string &path) {
    Bytes all;
    int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return all;
    char part[65536];
    for (ssize_t count; (count = read(file, part, sizeof part)) > 0;) all.append(part, count);
    close(file);
    return all;
}

bool endsWith(const std::string &text, const char *end) {
    size_t length = strlen(end);
    return text.size() >= length && text.compare(text.size() - length, length, end) == 0;
}

}  // namespace

struct lying_disk {
    std::string root;
    dev_t device;
    uint64_t chance;
    uint64_t steps = 0, cutAt = 0, refuseFrom = 0, refuseCount = 0;
    int refuseCode = 0;
    bool isCut = false;
    std::unordered_map<ino_t, std::shared_ptr<File>> files;
    // Names that are on the disk, by folder; and those of the moment of the power cut.
    std::map<std::string, Names> synced, last;

    // SplitMix64, as in TestSupport.
    uint64_t draw() {
        uint64_t mixed = chance += 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    std::shared_ptr<File> file(ino_t number) {
        auto &found = files[number];
        if (!found) found = std::make_shared<File>();
        return found;
    }

    Names names(const std::string &folder) {
        Names all;
        DIR *open = opendir(folder.c_str());
        if (!open) return all;
        while (dirent *one = readdir(open)) {
            std::string name = one->d_name;
            // SQLite makes its index of the journal again.
            if (name == "." || name == ".." || endsWith(name, "-shm")) continue;
            struct stat status;
            if (lstat((folder + "/" + name).c_str(), &status) != 0) continue;
            if (S_ISDIR(status.st_mode)) all[name] = Entry{true, nullptr};
            if (S_ISREG(status.st_mode)) all[name] = Entry{false, file(status.st_ino)};
        }
        closedir(open);
        return all;
    }

    // The names of a folder and of those in it; `isSynced` takes their files as they are.
    void walk(const std::string &folder, std::map<std::string, Names> &into, bool isSynced) {
        into[folder] = names(folder);
        for (auto &[name, entry] : into[folder]) {
            if (entry.isFolder) walk(folder + "/" + name, into, isSynced);
            else if (isSynced) entry.file->synced = contents(folder + "/" + name);
        }
    }

    void cut() {
        if (isCut) return;
        isCut = true;
        walk(root, last, false);
    }

    // The errno by which the next step fails; 0 where it is done.
    int step() {
        steps += 1;
        if (cutAt != 0 && steps >= cutAt) cut();
        if (isCut) return EIO;
        bool isRefused = steps >= refuseFrom && steps - refuseFrom < refuseCount;
        return isRefused ? refuseCode : 0;
    }

    // Some of what was not synced, each sector on its own.
    Bytes left(const File &file) {
        Bytes bytes = file.synced;
        uint64_t mood = draw() % 4;
        for (auto &one : file.pending) {
            if (mood == 0 || (mood == 1 && draw() % 2)) continue;
            if (mood == 2 || one.isCut) {
                store(one, bytes);
                continue;
            }
            for (size_t from = 0; from < one.bytes.size();) {
                size_t inSector = (one.at + from) % sectorByteCount;
                size_t count = std::min(sectorByteCount - inSector, one.bytes.size() - from);
                if (draw() % 2)
                    store(Pending{false, one.at + from, one.bytes.substr(from, count)}, bytes);
                from += count;
            }
        }
        return bytes;
    }

    int writeLeft(const std::string &folder, const std::string &to) {
        if (mkdir(to.c_str(), 0700) != 0 && errno != EEXIST) return errno;
        Names all = synced[folder];
        for (auto &one : last[folder]) all.insert(one);
        for (auto &[name, _] : all) {
            auto before = synced[folder].find(name);
            auto after = last[folder].find(name);
            bool hasBefore = before != synced[folder].end();
            bool hasAfter = after != last[folder].end();
            bool isSame = hasBefore && hasAfter && before->second == after->second;
            bool takesAfter = isSame || draw() % 2;
            if (takesAfter ? !hasAfter : !hasBefore) continue;
            const Entry &entry = takesAfter ? after->second : before->second;
            std::string path = to + "/" + name;
            if (entry.isFolder) {
                if (int code = writeLeft(folder + "/" + name, path)) return code;
                continue;
            }
            Bytes bytes = left(*entry.file);
            int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
            if (file < 0) return errno;
            for (size_t done = 0; done < bytes.size();) {
                long count = syscall(SYS_write, file, bytes.data() + done, bytes.size() - done);
                if (count <= 0) {
                    close(file);
                    return EIO;
                }
                done += count;
            }
            close(file);
        }
        return 0;
    }
};

namespace {

std::vector<lying_disk *> attached;

// An open file or folder of an attached folder.
struct Place {
    lying_disk *disk = nullptr;
    std::shared_ptr<File> file;
    std::string folder;
};

std::string pathOf(int descriptor) {
    char name[64], path[4096];
    snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(name, path, sizeof path);
    return length > 0 ? std::string(path, length) : std::string();
}

Place place(int descriptor) {
    Place found;
    struct stat status;
    if (fstat(descriptor, &status) != 0) return found;
    bool isFolder = S_ISDIR(status.st_mode);
    if (!isFolder && !S_ISREG(status.st_mode)) return found;
    for (lying_disk *disk : attached) {
        if (disk->device != status.st_dev) continue;
        auto known = disk->files.find(status.st_ino);
        if (!isFolder && known != disk->files.end()) {
            found.disk = disk;
            found.file = known->second;
            return found;
        }
    }
    std::string path = pathOf(descriptor);
    if (endsWith(path, "-shm") || endsWith(path, " (deleted)")) return found;
    for (lying_disk *disk : attached) {
        if (disk->device != status.st_dev) continue;
        if (path != disk->root && path.compare(0, disk->root.size() + 1, disk->root + "/") != 0)
            continue;
        found.disk = disk;
        if (isFolder) found.folder = path;
        else found.file = disk->file(status.st_ino);
        return found;
    }
    return found;
}

// A file that lost its last name: its number may be another file's next.
void forget(const struct stat &status) {
    for (lying_disk *disk : attached)
        if (disk->device == status.st_dev) disk->files.erase(status.st_ino);
}

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

lying_disk *lying_disk_attach(const char *folder, uint64_t seed) {
    std::lock_guard<std::mutex> alone(turn);
    char whole[4096];
    struct stat status;
    if (!realpath(folder, whole) || stat(whole, &status) != 0) return nullptr;
    auto *disk = new lying_disk;
    disk->root = whole;
    disk->device = status.st_dev;
    disk->chance = seed;
    disk->walk(disk->root, disk->synced, true);
    attached.push_back(disk);
    attachedCount += 1;
    return disk;
}

void lying_disk_detach(lying_disk *disk) {
    std::lock_guard<std::mutex> alone(turn);
    attached.erase(std::remove(attached.begin(), attached.end(), disk), attached.end());
    attachedCount -= 1;
    delete disk;
}

uint64_t lying_disk_steps(const lying_disk *disk) {
    std::lock_guard<std::mutex> alone(turn);
    return disk->steps;
}

void lying_disk_cut_at(lying_disk *disk, uint64_t step) {
    std::lock_guard<std::mutex> alone(turn);
    disk->cutAt = step;
}

void lying_disk_refuse(lying_disk *disk, uint64_t step, uint64_t count, int code) {
    std::lock_guard<std::mutex> alone(turn);
    disk->refuseFrom = step;
    disk->refuseCount = count;
    disk->refuseCode = code;
}

int lying_disk_is_cut(const lying_disk *disk) {
    std::lock_guard<std::mutex> alone(turn);
    return disk->isCut;
}

int lying_disk_left(lying_disk *disk, const char *folder) {
    std::lock_guard<std::mutex> alone(turn);
    disk->cut();
    return disk->writeLeft(disk->root, folder);
}

// MARK: In the place of the C library's

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
