"""Ways in which a seminar folder can be other than a program wrote it: by structure, by bytes, by what stands beside.

It is imported by the scripts beside it and is none itself. All of it follows the random numbers that it is given.
"""
import copy, gzip, json, os, shutil, socket, stat

NUMBERS = ["-1", "0", "-0", "9007199254740991", "9007199254740992", "18446744073709551616", "1e999", "-1e-999", "1.5", "1E+2",
           "0.0000001", "01", "9" * 5000]
TEXTS = ["", " ", "\u0000", "\ud800", "\ufeff", "\u202e", "\u200d\u200b", "\U000e0041", "e" + "\u0301" * 3000, "👩‍👩‍👧‍👦" * 40, "\x1b[2J",
         "\r", "\u2028", "=cmd|' /C calc'!A0", "<img src=x onerror=alert(1)>", "../../etc/passwd", "/etc/passwd", "\uffff",
         "Thư ký 1".encode().decode(), "Thu\u031b ky\u0301", "ﬃ", "ı", "İ", "x" * 100_000, "日本", "a\nb\n\n", "-h", "--help",
         "0191f9e1-6d4b-7c3e-9f00-5b1f6a7ca3f2", "2024-02-30", "24:00", "23:59", "2024-09-16T10:27:02.123+07:00",
         "9999-12-31T23:59:59.999-23:59", "0000-01-01T00:00:00.000+00:00", "N1-05", "L3-07", "idea"]
BYTES = [b"null", b"true", b"{}", b"[]", b'""', b'"\\ud800"', b'"\\u0000"', b'"\xe1"', b'"\xff\xfe"', b"\xef\xbb\xbf", b"\x00",
         b"\x1b[2J", b'"id"', b'"after"', b'"set"', b"\r\n", b"\xe2\x80\xae", b"/*", b"//", b",", b"]", b"[", b"}", b"'", b"\xc0\x80",
         b"\xe2\x80\x9c", b"NaN", b"Infinity", b"[" * 100_000, b'{"a":' * 50_000, b"0," * 3000]


class Raw(str):
    """JSON, or not quite, that is put down as it is."""


class Members(list):
    """An object as the pairs that it is made of: a name can stand there twice."""


def parse(data):
    return json.loads(data, object_pairs_hook=lambda pairs: Members([name, value] for name, value in pairs))


def spell(value, ascii=False):
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, Members):
        return "{" + ",".join(f"{spell(name, ascii)}:{spell(member, ascii)}" for name, member in value) + "}"
    if isinstance(value, list):
        return "[" + ",".join(spell(element, ascii) for element in value) + "]"
    return json.dumps(value, ensure_ascii=ascii)


def nodes(value):
    """Every place in a document that holds a value, as its container and the number in it."""
    stack = [value]
    while stack:
        container = stack.pop()
        if not isinstance(container, list):
            continue
        for place, child in enumerate(container):
            yield container, place
            child = child[1] if isinstance(container, Members) else child
            if isinstance(child, list):
                stack.append(child)


def misspelt(random, name):
    place = random.randrange(len(name) + 1)
    return random.choice([name[:place] + name[place + 1:], name[:place] + name[place:place + 1] * 2 + name[place + 1:],
                          name.upper(), name + " ", "", name[::-1], name.replace("e", "é"), name + "\0", "_" + name])


def other(random, value, document):
    """Something else for a value."""
    choice = random.randrange(9)
    if choice == 0:
        return random.choice([None, True, False, 0, -1, 1.5, "", [], Members(), [[]], Members([["vi", "x"]])])
    if choice == 1:
        return Raw(random.choice(NUMBERS))
    if choice == 2:
        return random.choice(TEXTS)
    if choice == 3 and isinstance(value, str):
        place = random.randrange(len(value) + 1)
        return value[:place] + random.choice(TEXTS) + value[place:]
    if choice == 4:
        depth = random.choice([1, 10, 128, 1000, 100_000])
        return Raw("[" * depth + "]" * depth) if random.random() < 0.5 else Raw('{"a":' * depth + "1" + "}" * depth)
    if choice == 5:
        count = random.choice([1, 2, 300])
        # Of a list two: three hundred of three hundred of a journal would never be spelt.
        return [copy.deepcopy(value) for _ in range(min(count, 2) if isinstance(value, list) else count)]
    if choice == 6:
        return str(value) if not isinstance(value, str) else len(value)
    container, place = random.choice(list(nodes(document)))
    found = container[place]
    return copy.deepcopy(found[1] if isinstance(container, Members) else found)


def restructured(random, document):
    """Changes one place of a document."""
    places = list(nodes(document))
    if not places:
        return
    container, place = random.choice(places)
    choice = random.randrange(8)
    if choice == 0:
        del container[place]
    elif choice == 1:
        container.insert(random.randrange(len(container) + 1), copy.deepcopy(container[place]))
    elif choice == 2 and isinstance(container, Members):
        container[place][0] = misspelt(random, container[place][0])
    elif choice == 3 and isinstance(container, Members):
        container.append([container[place][0], other(random, container[place][1], document)])
    elif choice == 4:
        random.shuffle(container)
    elif choice == 5 and isinstance(container, Members):
        container.append([random.choice(["x", "bogus", "id", "after", "removed", "items"]), other(random, None, document)])
    elif isinstance(container, Members):
        container[place][1] = other(random, container[place][1], document)
    else:
        container[place] = other(random, container[place], document)


def mutated_document(random, data, is_journal):
    try:
        document = parse(data)
    except (ValueError, RecursionError):
        return mutated_bytes(random, data)
    for _ in range(random.choice([1, 1, 1, 2, 5, 30])):
        restructured(random, document)
    ascii = random.random() < 0.2
    if is_journal and isinstance(document, list) and random.random() < 0.8:
        text = "[" + ",\n".join(spell(element, ascii) for element in document) + "\n]\n"
    else:
        text = spell(document, ascii) + random.choice(["", "\n"])
    return text.encode(errors="surrogatepass")


def flip(random, data):
    for _ in range(random.choice([1, 1, 2, 8, 64])):
        place = random.randrange(len(data))
        data = data[:place] + bytes([data[place] ^ (1 << random.randrange(8))]) + data[place + 1:]
    return data


def cut(random, data):
    start = random.randrange(len(data))
    return data[:start] if random.random() < 0.5 else data[:start] + data[start + random.randrange(200):]


def lines(random, data):
    parts = data.split(b"\n")
    one, another = random.randrange(len(parts)), random.randrange(len(parts))
    if random.random() < 0.5:
        parts.insert(another, parts[one])
    else:
        parts[one], parts[another] = parts[another], parts[one]
    return b"\n".join(parts)


def number(random, data):
    digits = [place for place in range(len(data)) if data[place:place + 1].isdigit()] or [0]
    place = random.choice(digits)
    end = place
    while data[end:end + 1].isdigit():
        end += 1
    return data[:place] + random.choice(NUMBERS).encode() + data[end:]


def word(random, data):
    place = random.randrange(len(data))
    return data[:place] + random.choice(BYTES) + data[place + random.choice([0, 0, 1, 5]):]


def value(random, data):
    """Puts something else for one whole value."""
    colons = [place for place in range(len(data)) if data[place:place + 2] == b'":'] or [0]
    place = random.choice(colons) + 2
    end = place
    while data[end:end + 1] not in (b",", b"}", b"\n", b""):
        end += 1
    return data[:place] + random.choice(BYTES) + data[end:]


def zeros(random, data):
    start = random.randrange(len(data))
    length = random.randrange(4096)
    return data[:start] + b"\0" * length + data[start + length:]


def recoded(random, data):
    text = data.decode(errors="replace")
    return random.choice([
        lambda: b"\xef\xbb\xbf" + data, lambda: text.encode("utf-16"), lambda: text.encode("utf-16-le"), lambda: text.encode("utf-16-be"),
        lambda: text.encode("utf-32"), lambda: text.encode("latin-1", errors="replace"), lambda: data.replace(b"\n", b"\r\n"),
        lambda: data.replace(b"\n", b"\r"), lambda: gzip.compress(data), lambda: data + b"\0" * 4096, lambda: data * 2, lambda: b"",
        lambda: b"\n", lambda: data.replace(b"\n", b""), lambda: data.replace(b'"', "“".encode()), lambda: data.replace(b",\n", b",,\n"),
        lambda: data.replace(b"\n", b"\n\n"), lambda: b"\xef\xbb\xbf" * 2 + data, lambda: data[::-1],
        lambda: b"[" + data + b"]"])()


BYTE_MUTATIONS = [flip, flip, cut, cut, lines, number, word, value, value, zeros, recoded, recoded]


def mutated_bytes(random, data):
    for _ in range(random.choice([1, 1, 1, 2, 5])):
        data = random.choice(BYTE_MUTATIONS)(random, data) or b"\n"
    return data


# Names of files, as bytes: what a person, another system or a sync tool makes of them, and what nobody would.
NAMES = [b"-rf", b"--help", b"a\nb.json", b"\xff\xfe.json", b"th\xc6\xb0.json", b"thu\xcc\x9b.json", b"x.json.txt", b"x (1).JSON",
         b"x.sync-conflict-20240916-102702-ABCDEFG.json", b".hid.json", b"..new", b".x.new", b".toadam-5f0c9a3e77d1b204.new", b"x.json.gz",
         b"x.json~", b"a" * 242 + b".json", b"a" * 247, b" .json", b".json", b"\x1b[2J.json", b"\xe2\x80\xaegnp.json", b"x.docx",
         b"x.png", b"journal", b"damaged", b"programme.json", b"programme (1).json", b"Programme.json", b"con.json", b"*.json", b"$HOME.json",
         b"'\".json", b"\\.json", b"%s%n.json", b"thu-ky-1-2.json", b"journal.json"]


class Folder:
    """A seminar folder that is being changed, and a place outside it that nobody may touch."""

    def __init__(self, path, outside):
        self.path, self.outside = os.fsencode(path), os.fsencode(outside)
        self.journal = os.path.join(self.path, b"journal")
        self.programme = os.path.join(self.path, b"programme.json")

    def files(self):
        return [path for root, _, names in os.walk(self.path) for name in sorted(names)
                for path in [os.path.join(root, name)] if os.path.isfile(path) and not os.path.islink(path)]

    def journals(self):
        return [path for path in self.files() if path.startswith(self.journal)]

    def own(self):
        """The folder, and that of the journals unless it is a link, behind which the whole disk may lie."""
        return [self.path] + ([] if os.path.islink(self.journal) else [self.journal])

    def place(self, random):
        folders = [path for path, _, _ in os.walk(self.path)]
        return os.path.join(random.choice(self.own() + folders), random.choice(NAMES))


def change(random, folder, mutate):
    """Changes one journal, or the programme, by its bytes or its structure."""
    path = random.choice([folder.programme, *folder.journals() * 2])
    if not os.path.isfile(path) or os.path.islink(path):
        return "nothing"
    with open(path, "rb") as file:
        data = file.read() or b"\n"
    with open(path, "wb") as file:
        file.write(mutate(random, data, path != folder.programme))
    return os.path.basename(path).decode(errors="replace")


def write(path, data):
    """Writes a file; what a link stands for, such as a file of the system, stays as it is."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_NONBLOCK, 0o644), "wb") as file:
        file.write(data)


def foreign(random, folder):
    """Puts a file there that nobody asked for, or one of the folder's own under another name."""
    path = folder.place(random)
    sources = folder.files()
    with open(random.choice(sources) if sources and random.random() < 0.6 else "/dev/null", "rb") as file:
        data = file.read()
    if random.random() < 0.4:
        data = mutated_bytes(random, data or b"foreign")
    write(path, data)


def link(random, folder):
    path = folder.place(random)
    target = random.choice([b"/etc/passwd", b"/dev/zero", b"/dev/full", b"/proc/self/mem", folder.outside, path, b".", b"..", b"missing", b"/",
                            os.path.join(folder.outside, b"foreign.json"), folder.programme, *folder.journals()[:2]])
    if random.random() < 0.3:
        victim = random.choice([folder.journal, folder.programme, os.path.join(folder.path, b"damaged"), *folder.journals()[:1]])
        if os.path.lexists(victim):
            # What the link stands for is kept outside: a folder moved to a bigger disk.
            moved = os.path.join(folder.outside, b"moved-%d" % random.randrange(1 << 30))
            os.rename(victim, moved)
            target = random.choice([moved, target])
        path = victim
    if os.path.isfile(target) and random.random() < 0.3:
        os.link(target, path, follow_symlinks=False)
    else:
        os.symlink(target, path)


def special(random, folder):
    """A pipe, a folder, a socket, a device or a big file with holes, where a file is expected."""
    path = folder.place(random)
    kind = random.randrange(6)
    if kind == 0:
        os.mkfifo(path)
    elif kind == 1:
        os.makedirs(path)
    elif kind == 2:
        place = socket.socket(socket.AF_UNIX)
        try:
            place.bind(path)
        finally:
            place.close()
    elif kind == 3 and os.getuid() == 0:
        os.mknod(path, 0o600 | 0o020000, os.makedev(1, 5))
    elif kind == 4:
        with open(path, "wb") as file:
            file.write(b"[{\"format\":\"toadam-journal/1\"")
            file.truncate(random.choice([1 << 20, 1 << 24, 3 << 23]))
    else:
        os.makedirs(os.path.join(path, *[b"d"] * random.choice([1, 14])))


def uncopied(place, names):
    """What a copy leaves out: what is deep, and devices, of which one is as long as the disk."""
    return [name for name in names if name == b"d" or stat.S_ISCHR(os.lstat(os.path.join(place, name)).st_mode)]


def nested(random, folder):
    """The folder, or its journals, copied into itself."""
    source = random.choice(folder.own())
    target = os.path.join(random.choice(folder.own()), random.choice([b"copy", b"toa-dam", b"journal", b"damaged", b".git"]))
    if os.path.exists(target):
        return
    staged = os.path.join(folder.outside, b"staged")
    shutil.copytree(source, staged, symlinks=True, ignore=uncopied)
    os.rename(staged, target)


def gone(random, folder):
    """Something is no longer there, is cut to nothing, or has other rights."""
    paths = [folder.journal, *folder.files()]
    path = random.choice(paths)
    choice = random.randrange(4)
    if choice == 0 and not os.path.islink(path):
        os.chmod(path, random.choice([0o000, 0o444, 0o777, 0o4755]))
    elif choice == 1 and os.path.isfile(path):
        open(path, "wb").close()
    elif os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
    elif os.path.lexists(path):
        os.remove(path)


def older(random, folder):
    """An older version of a journal beside it, or in its place."""
    journals = folder.journals()
    if not journals:
        return
    path = random.choice(journals)
    with open(path, "rb") as file:
        rows = file.read().split(b",\n")
    part = b",\n".join(rows[:random.randrange(1, len(rows) + 1)]).removesuffix(b"\n]\n") + random.choice([b"\n]\n", b"\n]\n", b",\n", b""])
    place = random.choice([path, os.path.join(os.path.dirname(path), random.choice(NAMES)),
                           os.path.join(os.path.dirname(path), b".toadam-%016x.new" % random.randrange(1 << 64))])
    write(place, part)


def structure(random, folder):
    return change(random, folder, mutated_document)


def bytes_of_one(random, folder):
    return change(random, folder, lambda random, data, _: mutated_bytes(random, data))


FOLDER_MUTATIONS = [structure] * 8 + [bytes_of_one] * 6 + [foreign] * 3 + [link] * 2 + [special, nested, gone, older, older]


def mutate(random, path, outside):
    """Changes a folder in one to four ways; gives their names."""
    folder, names = Folder(path, outside), []
    for _ in range(random.choice([1, 1, 1, 2, 2, 3, 4])):
        way = random.choice(FOLDER_MUTATIONS)
        try:
            about = way(random, folder)
            names.append(way.__name__ + (f" of {about}" if about else ""))
        except (OSError, shutil.Error) as problem:
            # A name that is taken, too long, or a folder: that was no change.
            names.append(f"{way.__name__} failed: {type(problem).__name__}")
    return ", ".join(names)
