/// A command that has the terminal for a while, such as an editor: handled as shells handle the commands they start.
///
/// It gets a process group of its own in the foreground, so that the keys that interrupt, quit and stop reach it alone.
/// Where it stops, this program stops with it and the shell has the terminal; `fg` brings both back. Without such a
/// shell it simply goes on.

#include "CTerminal.h"
#include "shared.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

volatile sig_atomic_t ct_job;

/// Makes a group the one that the terminal listens to, in these modes if any; does nothing without a terminal.
static void bring_to_front(pid_t group, const struct termios *modes) {
    // Else the kernel would stop whoever asks from the background.
    sigset_t output, before;
    sigemptyset(&output);
    sigaddset(&output, SIGTTOU);
    sigprocmask(SIG_BLOCK, &output, &before);
    tcsetpgrp(STDIN_FILENO, group);
    if (modes != NULL) tcsetattr(STDIN_FILENO, TCSADRAIN, modes);
    sigprocmask(SIG_SETMASK, &before, NULL);
}

/// In the child: everything as a program expects it that a shell has started. Only async-signal-safe calls.
static void become(char *const arguments[]) {
    setpgid(0, 0);
    bring_to_front(getpid(), NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execv(arguments[0], arguments);
    _exit(CT_NOT_STARTED);
}

/// Stops with the child, and goes on with it in the modes that it had set.
static void stop_along(pid_t child) {
    struct termios modes;
    bool known = tcgetattr(STDIN_FILENO, &modes) == 0;
    bring_to_front(getpgrp(), &ct_found);
    ct_signals_stop();
    // Continued in the background it waits here until it is brought to the front: the terminal is another's.
    while (tcsetpgrp(STDIN_FILENO, getpgrp()) != 0 && errno == EINTR) {}
    bring_to_front(child, known ? &modes : NULL);
    kill(-child, SIGCONT);
}

int ct_job_run(char *const arguments[]) {
    // The child must not run this program's handlers: they would act on the terminal and on what is its parent's.
    sigset_t all, before;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before);
    pid_t child = fork();
    if (child == 0) become(arguments);
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (child < 0) return CT_NOT_STARTED;
    // On both sides: whichever of the two comes first.
    setpgid(child, child);
    ct_job = child;
    int status = 0;
    while (true) {
        pid_t changed = waitpid(child, &status, WUNTRACED);
        if (changed == child && WIFSTOPPED(status)) stop_along(child);
        else if (changed == child || errno != EINTR) break;
    }
    ct_job = 0;
    bring_to_front(getpgrp(), NULL);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
