/// Gives the terminal back when a signal ends the program, whichever, before anything else is said about it.
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
#include <sys/syscall.h>
#include <unistd.h>

enum { STACK_BYTES = 64 * 1024, OWN_TO_GLIBC = 32, OWN_TO_GLIBC_TOO = 33 };

/// What was done about each signal before.
static struct sigaction earlier[NSIG];
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

/// Whether it is a fault of the program, which a debugger or the run-time library may want to hear of.
static bool is_fault(int number) {
    return number == SIGILL || number == SIGTRAP || number == SIGSEGV || number == SIGBUS || number == SIGFPE
        || number == SIGABRT || number == SIGQUIT;
}

static void pass_on(int number, siginfo_t *info, void *context) {
    const struct sigaction *before = &earlier[number];
    if (passes_on && is_fault(number) && (before->sa_flags & SA_SIGINFO) != 0 && before->sa_sigaction != NULL) {
        before->sa_sigaction(number, info, context);
        return;
    }
    // The alarm that was set when the program was told to end: that is what ends it.
    if (number == SIGALRM && ct_ending) number = SIGTERM;
    // Delivered when the handler returns, with the state of the crash still there for a core file.
    signal(number, SIG_DFL);
    raise(number);
}

static void crashed(int number, siginfo_t *info, void *context) {
    if (ct_held) give_back();
    pass_on(number, info, context);
}

/// Whether a signal that nobody handles ends the program; the others are ignored then, or stop it.
static bool ends_by_default(int number) {
    switch (number) {
    case SIGKILL: case SIGSTOP: case SIGTSTP: case SIGTTIN: case SIGTTOU:
    case SIGCONT: case SIGCHLD: case SIGURG: case SIGWINCH: return false;
    default: return true;
    }
}

/// The C library keeps two signals for itself, lets nobody handle them, and needs them only where threads are cancelled
/// or users changed, which this program does not do: unless handled they are ignored, asked of the kernel.
static void ignore_own_to_glibc(int number) {
    // The kernel's own structure, the handler first, with room for any machine's.
    struct { void (*handler)(int); unsigned long rest[15]; } before = { 0 }, ignored = { .handler = SIG_IGN };
    enum { SET_BYTES = 8 };
    if (syscall(SYS_rt_sigaction, number, NULL, &before, SET_BYTES) == 0 && before.handler == SIG_DFL)
        syscall(SYS_rt_sigaction, number, &ignored, NULL, SET_BYTES);
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
    for (int number = 1; number < NSIG; number++) {
        if (!ends_by_default(number)) continue;
        struct sigaction action = { .sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK };
        sigemptyset(&action.sa_mask);
        sigaction(number, NULL, &earlier[number]);
        // What is ignored stays so; what the loop answers has a handler already.
        bool is_free = earlier[number].sa_handler == SIG_DFL;
        if (is_free || is_fault(number)) sigaction(number, &action, NULL);
    }
    ignore_own_to_glibc(OWN_TO_GLIBC);
    ignore_own_to_glibc(OWN_TO_GLIBC_TOO);
}

void ct_crash_notice(const char *line) {
    snprintf(notice, sizeof notice, "%.*s\r\n", (int)sizeof notice - 3, line);
}
