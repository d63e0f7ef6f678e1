"""Ten thousand reports at once: `python3 many.py SOLIEU FOLDER`; `cargo xtask bench` calls it.

Makes reports of about 8 KB (`generated.py`) and reads them with one worker and with two. Prints reports a second and the
most memory that was used, at a thousand reports and at ten thousand: the two must be alike. Also checks that the output
is the same with any number of workers, and that archives of them are read in the same memory: `10000.zip`, and
`large.zip`, 200 MB of reports of 1 MB that are not packed. Both stay in the folder for the bench of the page.
"""

import hashlib
import os
import subprocess
import sys
import time
import zipfile

import generated

solieu, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
COUNTS = (1_000, 10_000)


def measure(inside, count, workers):
    begin = time.perf_counter()
    command = [solieu, "extract", inside, "--format", "jsonl", "--workers", str(workers)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    digest, lines = hashlib.sha256(), 0
    while piece := child.stdout.read(1 << 20):
        digest.update(piece)
        lines += piece.count(b"\n")
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begin
    if status or lines != count:
        sys.exit(f"{command}: status {status}, {lines} lines")
    print(f"{os.path.basename(inside):>10}: {count} báo cáo – reports, {workers} luồng – workers: {count / seconds:7.0f}/s, {usage.ru_maxrss / 1024:6.1f} MB", flush=True)
    return digest.hexdigest()


def pack(name, reports, method):
    path = os.path.join(folder, name)
    with zipfile.ZipFile(path, "w", method) as archive:
        for number, text in enumerate(reports):
            archive.writestr(f"xa/bao-cao-{number:05}.txt", text)
    return path


def check(inside, count):
    if measure(inside, count, 1) != measure(inside, count, 2):
        sys.exit("the output depends on the number of workers")


for count in COUNTS:
    inside = os.path.join(folder, str(count))
    generated.write(inside, count)
    check(inside, count)

texts = [entry.path for entry in sorted(os.scandir(os.path.join(folder, str(COUNTS[-1]))), key=lambda entry: entry.name)]


def text(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


check(pack(f"{COUNTS[-1]}.zip", map(text, texts), zipfile.ZIP_DEFLATED), COUNTS[-1])
# Each of a hundred and more reports, one behind the other: 1 MB.
pieces = 125
large = ("\n".join(map(text, texts[at : at + pieces])) for at in range(0, 40 * pieces, pieces))
whole = list(large) * 5
check(pack("large.zip", whole, zipfile.ZIP_STORED), len(whole))
