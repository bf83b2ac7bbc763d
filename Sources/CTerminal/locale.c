/// Makes libc and ncurses see UTF-8, even over a connection that brought no locale.

#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

static bool is_utf8(void) {
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool ct_locale_open(void) {
    // Systems without C.UTF-8 have en_US.UTF-8 or nothing. In locale C every kanji has width −1.
    static const char *const fallbacks[] = { "C.UTF-8", "C.utf8", "en_US.UTF-8" };
    if (setlocale(LC_CTYPE, "") != NULL && is_utf8()) return true;
    for (unsigned i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++)
        if (setlocale(LC_CTYPE, fallbacks[i]) != NULL && is_utf8()) return true;
    return false;
}

int ct_scalar_width(uint32_t scalar) {
    return wcwidth((wchar_t)scalar);
}
