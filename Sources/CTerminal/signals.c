/// Signals as bytes in a pipe, so that they are read in the same place and order as keys.

#include "CTerminal.h"
#include "shared.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

/// How long a program that is told to end may be at something else, and then at ending, before it is ended as it is.
enum { PATIENCE_SECONDS = 5, ENDING_SECONDS = 30 };

volatile sig_atomic_t ct_ending;

static int ends[2] = { -1, -1 };

static void note(int number) {
    int kept = errno;
    if (number == SIGTERM || number == SIGHUP) {
        // The loop waits for whoever has the terminal.
        if (ct_job > 0) kill(-ct_job, number);
        if (!ct_ending) alarm(PATIENCE_SECONDS);
        ct_ending = 1;
    }
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

void ct_signals_heard(void) {
    alarm(ENDING_SECONDS);
}

void ct_signals_release(void) {
    signal(SIGTERM, SIG_DFL);
    signal(SIGINT, SIG_DFL);
}

void ct_signals_stop(void) {
    signal(SIGTSTP, SIG_DFL);
    // The whole group, as the terminal itself would: a pipeline or a script around the program stops with it.
    kill(0, SIGTSTP);
    install(SIGTSTP);
}
