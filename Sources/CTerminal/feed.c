/// A command that reads a text and has no terminal, such as one that keeps the desktop's clipboard: nobody waits for it.

#include "CTerminal.h"
#include "shared.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/// A file in memory that holds the text, to be read from its start; −1 if there is none to be had.
static int file_of(const char *text, size_t count) {
    int file = memfd_create("toadam", MFD_CLOEXEC);
    if (file < 0) return -1;
    ct_write(file, text, count);
    if (lseek(file, 0, SEEK_CUR) == (off_t)count && lseek(file, 0, SEEK_SET) == 0) return file;
    close(file);
    return -1;
}

int ct_feed_start(char *const arguments[], const char *text, unsigned long count) {
    int input = file_of(text, count);
    if (input < 0) return -1;
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    pid_t child;
    int failure = posix_spawn(&child, arguments[0], &actions, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    close(input);
    return failure == 0 ? child : -1;
}

int ct_feed_ended(int process) {
    int status;
    pid_t ended = waitpid(process, &status, WNOHANG);
    if (ended == 0 || (ended < 0 && errno == EINTR)) return -1;
    if (ended < 0) return CT_NOT_STARTED;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
