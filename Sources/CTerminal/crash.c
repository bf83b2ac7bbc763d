/// Gives the terminal back when the program traps, before anything else is said about it.
///
/// Swift's own backtracer may ask for a key with the terminal still raw and the alternate screen up. So these handlers
/// come first, restore, say one calm line, and pass the signal on. No Swift code, no
/// allocation, no stdio in a handler.

#include "CTerminal.h"
#include "shared.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static const int crashes[] = { SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT };
enum { CRASHES = sizeof crashes / sizeof *crashes, STACK_BYTES = 64 * 1024 };

static struct sigaction earlier[CRASHES];
static bool passes_on;
static char notice[2048];

/// Off: bracketed paste, focus, mouse, synchronised output, application keys. On: cursor, plain style, whole-screen
/// scrolling, the normal screen. What a terminal does not know it ignores.
static const char normal[] =
    "\033[?2004l\033[?1004l\033[?1006l\033[?1000l\033[?2026l\033[?1l\033>\033[?25h\033[0m\033[r\033[?1049l\r\n";

static const char title_before[] = "\033[23;2t";

void ct_write(int descriptor, const char *bytes, unsigned long count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (unsigned long)written;
    }
}

static void give_back(void) {
    ct_held = 0;
    ct_write(STDOUT_FILENO, normal, sizeof normal - 1);
    if (ct_titled) ct_write(STDOUT_FILENO, title_before, sizeof title_before - 1);
    tcsetattr(STDIN_FILENO, TCSANOW, &ct_found);
    ct_write(STDOUT_FILENO, notice, strlen(notice));
    if (ct_found_stderr >= 0) dup2(ct_found_stderr, STDERR_FILENO);
}

static void pass_on(int number, siginfo_t *info, void *context) {
    for (int i = 0; passes_on && i < CRASHES; i++) {
        if (crashes[i] != number) continue;
        if ((earlier[i].sa_flags & SA_SIGINFO) != 0 && earlier[i].sa_sigaction != NULL) {
            earlier[i].sa_sigaction(number, info, context);
            return;
        }
    }
    // Delivered when the handler returns, with the state of the crash still there for a core file.
    signal(number, SIG_DFL);
    raise(number);
}

static void crashed(int number, siginfo_t *info, void *context) {
    if (ct_held) give_back();
    pass_on(number, info, context);
}

void ct_crash_guard(void) {
    static bool installed;
    if (installed) return;
    installed = true;
    passes_on = getenv("SWIFT_BACKTRACE") != NULL;

    // A stack of its own, unless the runtime has set one: an overflow of the stack is a crash too.
    stack_t current;
    if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE) != 0) {
        void *memory =
            mmap(NULL, STACK_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        stack_t own = { .ss_sp = memory, .ss_size = STACK_BYTES };
        if (memory != MAP_FAILED) sigaltstack(&own, NULL);
    }
    for (int i = 0; i < CRASHES; i++) {
        struct sigaction action = { .sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK };
        sigemptyset(&action.sa_mask);
        sigaction(crashes[i], &action, &earlier[i]);
    }
}

void ct_crash_notice(const char *line) {
    snprintf(notice, sizeof notice, "%.*s\r\n", (int)sizeof notice - 3, line);
}
