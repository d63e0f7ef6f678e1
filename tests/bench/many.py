"""Ten thousand reports at once: `python3 many.py SOLIEU FOLDER`; `cargo xtask bench` calls it.

Makes reports of about 8 KB from the one of the benchmark, each with other figures and a place of its own, and reads them
with one worker and with two. Prints reports a second and the most memory that was used, at a thousand reports and at ten
thousand: the two must be alike. Also checks that the output is the same with any number of workers.
"""

import hashlib
import os
import random
import subprocess
import sys
import time

solieu, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
COUNTS = (1_000, 10_000)
SIZE = 8 * 1024
PLACES = "An Hà Mỹ Phú Tân Long Vĩnh Đại Bình Thạnh".split()

text = open(os.path.join(os.path.dirname(__file__), "report.txt"), encoding="utf-8").read()


def report(number):
    """About 8 KB, the same on every machine."""
    dice = random.Random(number)
    place = f"{dice.choice(PLACES)} {dice.choice(PLACES)}"
    out = f"ỦY BAN NHÂN DÂN XÃ {place.upper()}\nBÁO CÁO\nTình hình năm 2024\n"
    while len(out.encode()) < SIZE:
        last = ""
        for letter in text:
            # A first digit stays as it is, so that no number grows or loses digits.
            out += dice.choice("0123456789") if letter.isdigit() and last.isdigit() else letter
            last = letter
        out += "\n"
    return out.encode()[:SIZE].decode(errors="ignore")


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
    inside = os.path.join(folder, str(count))
    os.makedirs(inside, exist_ok=True)
    for number in range(count):
        path = os.path.join(inside, f"{number:05}.txt")
        if not os.path.exists(path):
            with open(path, "w", encoding="utf-8") as file:
                file.write(report(number))
    if measure(count, 1) != measure(count, 2):
        sys.exit("the output depends on the number of workers")
