"""Ten thousand reports at once: `python3 many.py SOLIEU FOLDER`; `cargo xtask bench` calls it.

Makes reports of about 8 KB (`generated.py`) and reads them with one worker and with two. Prints reports a second and the
most memory that was used, at a thousand reports and at ten thousand: the two must be alike. Also checks that the output
is the same with any number of workers.
"""

import hashlib
import os
import subprocess
import sys
import time

import generated

solieu, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
COUNTS = (1_000, 10_000)


def measure(count, workers):
    inside = os.path.join(folder, str(count))
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
    print(f"{count:>7} báo cáo – reports, {workers} luồng – workers: {count / seconds:7.0f}/s, {usage.ru_maxrss / 1024:6.1f} MB", flush=True)
    return digest.hexdigest()


for count in COUNTS:
    generated.write(os.path.join(folder, str(count)), count)
    if measure(count, 1) != measure(count, 2):
        sys.exit("the output depends on the number of workers")
