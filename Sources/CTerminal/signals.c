/// Signals as bytes in a pipe, so that they are read in the same place and order as keys.

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static int ends[2] = { -1, -1 };

static void note(int number) {
    int kept = errno;
    unsigned char byte = (unsigned char)number;
    // A full pipe already holds more signals than anyone needs to hear of.
    ssize_t ignored = write(ends[1], &byte, 1);
    (void)ignored;
    errno = kept;
}

static void install(int number) {
    struct sigaction action = { .sa_handler = note, .sa_flags = SA_RESTART };
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

int ct_signals_open(void) {
    static const int numbers[] = { SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM, SIGINT, SIGUSR1 };
    if (ends[0] < 0 && pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
    for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++) install(numbers[i]);
    return ends[0];
}

void ct_signals_stop(void) {
    signal(SIGTSTP, SIG_DFL);
    // The whole group, as the terminal itself would: a pipeline or a script around the program stops with it.
    kill(0, SIGTSTP);
    install(SIGTSTP);
}
