/* Stands between a program under test and the C library, and lets the disk fail or the clock jump where it is told to.
 * Loaded with LD_PRELOAD by the experiments on faults; never part of the application.
 *
 * It is told what to do by text, "KIND NTH MODE CLOCK PATH", in the environment (HAMSOKHAN_FAULT) when the program
 * starts, and by whatever is written to a file whose name ends in "/fault-control". A command in that file is answered
 * in its place: how many calls were counted, and how many of them failed.
 *
 *   KIND   none    nothing fails
 *          write   a write, or a change of length, fails (EIO)
 *          short   a write takes half of the bytes and says so
 *          torn    a write takes half of the bytes, and the next one fails (EIO)
 *          full    a write fails for want of room (ENOSPC)
 *          sync    a flush fails (EIO)
 *          rename  a rename fails (EIO)
 *          kill    the process dies before a write, a flush, a rename or a removal
 *   NTH    the first call that fails, counted from 1
 *   MODE   once, or ever: that call and all after it
 *   CLOCK  seconds added to the time of day
 *   PATH   only files whose path begins like this
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static const char *const KINDS[] = {"none", "write", "short", "torn", "full", "sync", "rename", "kill"};
enum { NONE, WRITE, SHORT, TORN, FULL, SYNC, RENAME, KILL };

static volatile int kind = NONE;
static volatile int ever;
static volatile long nth;
static volatile long clock_shift;
static volatile int torn_fd = -1;
static long seen, fired;
static char under[PATH_MAX];

#define REAL(type, name, ...)                        \
    static type (*real)(__VA_ARGS__);                \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static void obey(const char *text) {
    char name[16] = "", mode[16] = "", path[PATH_MAX] = "";
    long first = 0, shift = 0;
    kind = NONE;
    if (sscanf(text, "%15s %ld %15s %ld %4095[^\n]", name, &first, mode, &shift, path) < 1) return;
    nth = first, ever = strcmp(mode, "ever") == 0, clock_shift = shift, torn_fd = -1;
    seen = fired = 0;
    memcpy(under, path, sizeof under);
    for (int i = 0; i < (int)(sizeof KINDS / sizeof *KINDS); i++)
        if (strcmp(name, KINDS[i]) == 0) kind = i;
}

__attribute__((constructor)) static void begin(void) {
    const char *text = getenv("HAMSOKHAN_FAULT");
    if (text) obey(text);
}

static int name_of(int fd, char *name) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, name, PATH_MAX - 1);
    if (length < 0) return 0;
    name[length] = 0;
    return 1;
}

static int ours(const char *name) { return strncmp(name, under, strlen(under)) == 0; }

static int fd_is_ours(int fd) {
    char name[PATH_MAX];
    return name_of(fd, name) && ours(name);
}

/* Counts a call, and says whether it is one that fails. */
static int now(void) {
    long count = __sync_add_and_fetch(&seen, 1);
    int hit = ever ? count >= nth : count == nth;
    if (hit) __sync_add_and_fetch(&fired, 1);
    if (hit && kind == KILL) kill(getpid(), SIGKILL);
    return hit;
}

/* What becomes of a write of `count` bytes: an error, fewer bytes, or nothing special. */
static ssize_t fate(int fd, size_t count) {
    if (kind == NONE || kind == SYNC || kind == RENAME || !fd_is_ours(fd)) return (ssize_t)count;
    if (kind == TORN && torn_fd == fd) {
        torn_fd = -1;
        errno = EIO;
        return -1;
    }
    if (!now()) return (ssize_t)count;
    switch (kind) {
    case WRITE: errno = EIO; return -1;
    case FULL: errno = ENOSPC; return -1;
    case SHORT: return (ssize_t)(count > 1 ? count / 2 : count);
    case TORN: torn_fd = fd; return (ssize_t)(count > 1 ? count / 2 : count);
    default: return (ssize_t)count;
    }
}

ssize_t write(int fd, const void *bytes, size_t count) {
    REAL(ssize_t, "write", int, const void *, size_t);
    char name[PATH_MAX];
    if (count < PATH_MAX && name_of(fd, name)) {
        size_t length = strlen(name);
        if (length > 14 && strcmp(name + length - 14, "/fault-control") == 0) {
            char text[PATH_MAX], answer[64];
            memcpy(text, bytes, count);
            text[count] = 0;
            int said = snprintf(answer, sizeof answer, "%ld %ld\n", seen, fired);
            obey(text);
            real(fd, answer, (size_t)said);
            return (ssize_t)count;
        }
    }
    ssize_t left = fate(fd, count);
    return left < 0 ? -1 : real(fd, bytes, (size_t)left);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    ssize_t left = fate(fd, count);
    return left < 0 ? -1 : real(fd, bytes, (size_t)left, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    ssize_t left = fate(fd, count);
    return left < 0 ? -1 : real(fd, bytes, (size_t)left, at);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    ssize_t left = fate(fd, 2);
    if (left < 0) return -1;
    return left == 1 && count > 0 ? real(fd, parts, 1) : real(fd, parts, count);
}

/* A change of length is a write without bytes. */
static int may_resize(int fd) { return fate(fd, 1) < 0 ? -1 : 0; }

int ftruncate(int fd, off_t length) {
    REAL(int, "ftruncate", int, off_t);
    return may_resize(fd) < 0 ? -1 : real(fd, length);
}

int ftruncate64(int fd, off64_t length) {
    REAL(int, "ftruncate64", int, off64_t);
    return may_resize(fd) < 0 ? -1 : real(fd, length);
}

static int may_sync(int fd) {
    if ((kind != SYNC && kind != KILL) || !fd_is_ours(fd) || !now()) return 0;
    errno = EIO;
    return -1;
}

int fsync(int fd) {
    REAL(int, "fsync", int);
    return may_sync(fd) < 0 ? -1 : real(fd);
}

int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    return may_sync(fd) < 0 ? -1 : real(fd);
}

static int may_rename(const char *from) {
    if ((kind != RENAME && kind != KILL) || !ours(from) || !now()) return 0;
    errno = EIO;
    return -1;
}

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    return may_rename(from) < 0 ? -1 : real(from, to);
}

int renameat2(int from_dir, const char *from, int to_dir, const char *to, unsigned flags) {
    REAL(int, "renameat2", int, const char *, int, const char *, unsigned);
    return may_rename(from) < 0 ? -1 : real(from_dir, from, to_dir, to, flags);
}

int linkat(int from_dir, const char *from, int to_dir, const char *to, int flags) {
    REAL(int, "linkat", int, const char *, int, const char *, int);
    return may_rename(from) < 0 ? -1 : real(from_dir, from, to_dir, to, flags);
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    if (kind == KILL && ours(path)) now();
    return real(path);
}

int unlinkat(int dir, const char *path, int flags) {
    REAL(int, "unlinkat", int, const char *, int);
    if (kind == KILL && (path[0] != '/' || ours(path))) now();
    return real(dir, path, flags);
}

int clock_gettime(clockid_t which, struct timespec *time) {
    REAL(int, "clock_gettime", clockid_t, struct timespec *);
    int done = real(which, time);
    if (done == 0 && (which == CLOCK_REALTIME || which == CLOCK_REALTIME_COARSE)) time->tv_sec += clock_shift;
    return done;
}

int gettimeofday(struct timeval *restrict moment, void *restrict zone) {
    REAL(int, "gettimeofday", struct timeval *, void *);
    int done = real(moment, zone);
    if (done == 0) moment->tv_sec += clock_shift;
    return done;
}

time_t time(time_t *out) {
    struct timespec moment;
    clock_gettime(CLOCK_REALTIME, &moment);
    if (out) *out = moment.tv_sec;
    return moment.tv_sec;
}
