/// A disk whose every sync takes half a second, as on a worn stick: preloaded, it takes the place of the C library's
/// syncs, waits, and then really syncs.

#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static void wait_for_the_disk(void) {
    const struct timespec half_a_second = { .tv_nsec = 500 * 1000 * 1000 };
    nanosleep(&half_a_second, NULL);
}

int fdatasync(int file) {
    wait_for_the_disk();
    return (int)syscall(SYS_fdatasync, file);
}

int fsync(int file) {
    wait_for_the_disk();
    return (int)syscall(SYS_fsync, file);
}
