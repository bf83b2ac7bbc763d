"""What several trials share: the program run with its costs, folders compared byte by byte, work on all cores.

It is imported by the scripts beside it and is none itself. Paths are bytes here, as names of files are.
"""
import collections, fcntl, json, multiprocessing, os, pty, re, resource, select, signal, stat, struct, subprocess, sys
import tempfile, termios, time, traceback
from laptop import PATIENCE, WHOLE_PICTURE

# What a person on a terminal must never get from a file: control characters, and signs that are not seen.
UNSEEN = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]")
# Kernel's and libraries' words for what only a fault of the program brings up.
FAULT = re.compile(rb"Fatal error|Error Domain|Swift/.*\.swift|\*\*\* (Signal|Program crashed)|Sanitizer")

# What stands on the screen until the folder has been read.
STILL_READING = ["reading…", "đang đọc…", "読み込み中…"]

# A number in a file may have any number of digits.
sys.set_int_max_str_digits(0)

# The status of what had to be ended because it waited for ever.
HANGS = -1000

Answer = collections.namedtuple("Answer", "status out err seconds memory")


def prepare(home, **settings):
    """A home of somebody who types as the keys say, and the environment of a program that is started there."""
    folder = os.path.join(home, ".config", "toadam")
    os.makedirs(folder)
    with open(os.path.join(folder, "settings.json"), "w") as file:
        json.dump({"typing_method": "off", **settings}, file)
    return {"HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm", "LC_ALL": "C.UTF-8"}


def run(arguments, environment, input=b"", cpu=60, **options):
    """Runs a program to its end; gives its status, what it said, its seconds of processor time, its memory in KiB.

    One that takes more processor time than asked for is ended by SIGXCPU, one that waits for ever after PATIENCE.
    """
    streams = [os.memfd_create(name) for name in ("in", "out", "err")]
    try:
        os.write(streams[0], input)
        os.lseek(streams[0], 0, 0)
        child = subprocess.Popen(arguments, env=environment,
                                 **{"stdin": streams[0], "stdout": streams[1], "stderr": streams[2], **options})
        status, usage = ended(child, cpu)
        out, err = (os.pread(stream, os.fstat(stream).st_size, 0) for stream in streams[1:])
        return Answer(status, out, err, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
    finally:
        for stream in streams:
            os.close(stream)


def ended(child, cpu):
    """Waits for a child; gives its status, the number of a signal with a minus, and what it used."""
    try:
        resource.prlimit(child.pid, resource.RLIMIT_CPU, (cpu, cpu + 1))
    except ProcessLookupError:
        pass
    notice = os.pidfd_open(child.pid)
    hangs = not select.select([notice], [], [], PATIENCE)[0]
    os.close(notice)
    return reaped(child, hangs)


def reaped(child, hangs):
    """The status of a child that has ended, or has to be ended, and what it used."""
    if hangs:
        os.kill(child.pid, signal.SIGKILL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return HANGS if hangs else child.returncode, usage


def sit(arguments, environment, keys, cpu=60, size=(40, 140), mayBeBlind=False, **options):
    """Runs a program in a terminal: waits for its first whole picture, types the keys, waits for its end.

    Each of the keys is a string that is typed once what came before is on the screen and the folder has been read, or a signal
    that is sent then. Where it may be that nothing can be drawn, the next one comes after some seconds without any picture.
    """
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
    # What is seen the program has drawn: keys that come before it reads are no echo of the terminal.
    attributes = termios.tcgetattr(slave)
    attributes[3] &= ~termios.ECHO
    termios.tcsetattr(slave, termios.TCSANOW, attributes)
    child = subprocess.Popen(arguments, env=environment, stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
                             **options)
    os.close(slave)
    resource.prlimit(child.pid, resource.RLIMIT_CPU, (cpu, cpu + 1))
    notice = os.pidfd_open(child.pid)
    seen, whole, end = b"", b"", time.monotonic() + PATIENCE
    keys, hangs, pressed = list(keys), False, time.monotonic()
    while not hangs:
        ready = select.select([master, notice], [], [], 1 if mayBeBlind else max(0, end - time.monotonic()))[0]
        isBlind = mayBeBlind and time.monotonic() > pressed + 4
        if master in ready:
            try:
                new = os.read(master, 65536)
            except OSError:
                new = b""
            seen, whole = seen + new, whole + new
        if keys and (isBlind or WHOLE_PICTURE.search(seen)):
            picture, seen = seen, b""
            if any(word.encode() in picture for word in STILL_READING):
                os.write(master, b"\x0c")
                continue
            key, pressed = keys.pop(0), time.monotonic()
            if isinstance(key, int):
                os.kill(child.pid, key)
            else:
                # Drawn anew, so that whoever waits for the picture after these keys finds one.
                os.write(master, key.encode() + (b"\x0c" if keys else b""))
        if master in ready and new:
            continue
        if notice in ready:
            break
        hangs = time.monotonic() > end
    os.close(notice)
    os.close(master)
    status, usage = reaped(child, hangs)
    return Answer(status, whole, b"", usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def encoded(folder):
    return os.fsencode(folder)


def walk(folder):
    for root, folders, files in os.walk(encoded(folder)):
        for name in folders + files:
            yield os.path.join(root, name)


def picture(folder):
    """Everything that reading must not change: names, kinds, rights, times, files, and what they hold."""
    found = {}
    for path in [encoded(folder), *walk(folder)]:
        status = os.lstat(path)
        found[path] = (status.st_mode, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino,
                       content(path, status))
    return found


def content(path, status=None):
    """The bytes of a small file, the target of a link; none of anything else."""
    status = status or os.lstat(path)
    if stat.S_ISLNK(status.st_mode):
        return os.readlink(path)
    if stat.S_ISREG(status.st_mode) and status.st_size < 1 << 26:
        with open(path, "rb") as file:
            return file.read()
    return None


def contents(folder):
    """What each file in a folder holds, by its path inside."""
    start = len(encoded(folder)) + 1
    return {path[start:]: content(path) for path in walk(folder) if not os.path.isdir(path) or os.path.islink(path)}


BETWEEN = b" \t\r\n,[]\xef\xbb\xbf"
ENDING = b"\n]\n"


def lost(before, after):
    """What stood in a folder's files and stands nowhere any more: pairs of a path and the bytes.

    A file may have grown at its end, and its bytes may have gone to other files; what stands between the elements of a
    journal is put down anew.
    """
    missing = []
    everything = None
    for path, old in before.items():
        if path not in after:
            new = None
        else:
            new = after[path]
            if new == old or old is None:
                continue
        if old is None:
            missing.append((path, b"(no file)"))
            continue
        if new is not None and new.startswith(old[:-3] if old.endswith(ENDING) else old):
            continue
        if everything is None:
            everything = b"\xff\0\xff".join(value for value in after.values() if value is not None)
        rest = next(unfound(old, everything), None)
        if rest is not None:
            missing.append((path, rest))
    return missing


def unfound(old, everything):
    """Parts of a file's bytes that are nowhere; what is put together from short parts does not count as found."""
    for line in old.split(b"\n"):
        line = line.strip(BETWEEN)
        # A repair gives each element a line of its own.
        if not line or line in everything or line in everything.replace(b"\n", b""):
            continue
        # Several elements, or an element and damage, on one line.
        short = 0
        while line:
            low, high = 0, len(line)
            while low < high:
                middle = (low + high + 1) // 2
                low, high = (middle, high) if line[:middle] in everything else (low, middle - 1)
            short += low < min(len(line), 24)
            if low == 0 or short > 8:
                yield line[:80]
                break
            line = line[low:].strip(BETWEEN)


def objections(answer, statuses=(0, 1), cpu=60, isTerminal=False, isDocument=False, isText=True):
    """What is wrong with how a command ended, whatever it was given.

    Documents hold the texts as they were recorded; of what is no text at all nothing is expected.
    """
    if answer.status == HANGS:
        yield "waits for ever"
    elif answer.status == -signal.SIGXCPU or answer.seconds > cpu:
        yield f"does not end: {answer.seconds:.1f} s of processor time"
    elif answer.status not in statuses:
        yield f"status {answer.status}: {(answer.err or answer.out)[-400:]!r}"
    if answer.status != 0 and not (answer.out if isTerminal else answer.err).strip():
        yield f"status {answer.status} without a sentence"
    if FAULT.search(answer.out) or FAULT.search(answer.err):
        yield f"not for people: {answer.out[:300]!r} {answer.err[:300]!r}"
    if isTerminal or not isText:
        return
    for name, stream in ("output", answer.out), ("errors", answer.err):
        try:
            found = UNSEEN.search(stream.decode())
        except UnicodeDecodeError as problem:
            yield f"{name}: {problem}"
            continue
        if found and not (isDocument and name == "output"):
            yield f"{name}: {found.group()!r} in {stream.decode()[max(0, found.start() - 60):found.end() + 20]!r}"


class Tally:
    """What a trial counts, and what was not as promised."""

    def __init__(self):
        self.counts, self.failures, self.slowest, self.table = collections.Counter(), [], (0.0, ""), []

    def add(self, **counts):
        self.counts.update(counts)

    def fail(self, problem):
        self.failures.append(problem)

    def time(self, seconds, about):
        self.slowest = max(self.slowest, (seconds, about))

    def merge(self, other):
        self.counts += other.counts
        self.failures += other.failures
        self.slowest = max(self.slowest, other.slowest)


def keep(folder, name):
    """Keeps a folder that shows a failure, for a person to look at."""
    kept = os.path.join(tempfile.mkdtemp(prefix=f"toadam-{name}-"), "folder")
    subprocess.run(["cp", "-a", os.fsdecode(folder), kept], check=False)
    return kept


def on_all_cores(work, places, each=lambda tally: None):
    """Does work(place) for each of many places, as many at a time as there are cores; gives the sum of the tallies.

    At most 20 failures are printed: one fault shows in many places.
    """
    global doing
    doing = work
    whole, printed = Tally(), 0
    with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
        for tally in pool.imap_unordered(guarded, places, chunksize=4):
            whole.merge(tally)
            each(tally)
            for problem in tally.failures:
                printed += 1
                if printed <= 20:
                    print(problem, flush=True)
    return whole


# What the forked processes do; it need not be a function that can be sent to them.
doing = None


def guarded(place):
    """Does the work; a mistake of its own is a failure of one place, not the end of the trial."""
    try:
        return doing(place)
    except Exception:
        tally = Tally()
        tally.fail(f"{place}: {traceback.format_exc()}")
        return tally


def finish(sentence, failures):
    """The last line of a trial, and its status."""
    print(f"{sentence}, {len(failures)} failures", flush=True)
    sys.exit(1 if failures else 0)
