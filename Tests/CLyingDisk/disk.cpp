// A watched folder: what was synced, and what a power cut leaves.

#include "disk.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

std::mutex lying::turn;
std::atomic<int> lying::attachedCount{0};

namespace {

// What is torn: a disk writes a sector whole or not at all.
constexpr size_t sectorByteCount = 512;

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

std::vector<lying_disk *> attached;

std::string pathOf(int descriptor) {
    char name[64], path[4096];
    snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(name, path, sizeof path);
    return length > 0 ? std::string(path, length) : std::string();
}

}  // namespace

void lying::store(const Pending &one, Bytes &bytes) {
    if (one.isCut) {
        bytes.resize(one.at, '\0');
        return;
    }
    if (bytes.size() < one.at + one.bytes.size()) bytes.resize(one.at + one.bytes.size(), '\0');
    bytes.replace(one.at, one.bytes.size(), one.bytes);
}

uint64_t lying_disk::draw() {
    uint64_t mixed = chance += 0x9e3779b97f4a7c15;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

std::shared_ptr<File> lying_disk::file(ino_t number) {
    auto &found = files[number];
    if (!found) found = std::make_shared<File>();
    return found;
}

Names lying_disk::names(const std::string &folder) {
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

void lying_disk::walk(
    const std::string &folder, std::map<std::string, Names> &into, bool isSynced) {
    into[folder] = names(folder);
    for (auto &[name, entry] : into[folder]) {
        if (entry.isFolder) walk(folder + "/" + name, into, isSynced);
        else if (isSynced) entry.file->synced = contents(folder + "/" + name);
    }
}

void lying_disk::cut() {
    if (isCut) return;
    isCut = true;
    walk(root, last, false);
}

int lying_disk::step() {
    steps += 1;
    if (cutAt != 0 && steps >= cutAt) cut();
    if (isCut) return EIO;
    bool isRefused = steps >= refuseFrom && steps - refuseFrom < refuseCount;
    return isRefused ? refuseCode : 0;
}

Bytes lying_disk::left(const File &file) {
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

int lying_disk::writeLeft(const std::string &folder, const std::string &to) {
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

Place lying::place(int descriptor) {
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

void lying::forget(const struct stat &status) {
    for (lying_disk *disk : attached)
        if (disk->device == status.st_dev) disk->files.erase(status.st_ino);
}

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

}  // extern "C"
