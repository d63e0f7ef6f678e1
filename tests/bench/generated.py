"""Reports of about 8 KB, each with other figures and a place of its own, the same on every machine."""

import os
import random

SIZE = 8 * 1024
PLACES = "An Hà Mỹ Phú Tân Long Vĩnh Đại Bình Thạnh".split()

with open(os.path.join(os.path.dirname(__file__), "report.txt"), encoding="utf-8") as file:
    TEXT = file.read()


def report(number):
    """The report of this number, made from the one of the benchmark."""
    dice = random.Random(number)
    place = f"{dice.choice(PLACES)} {dice.choice(PLACES)}"
    out = f"ỦY BAN NHÂN DÂN XÃ {place.upper()}\nBÁO CÁO\nTình hình năm 2024\n"
    while len(out.encode()) < SIZE:
        last = ""
        for letter in TEXT:
            # A first digit stays as it is, so that no number grows or loses digits.
            out += dice.choice("0123456789") if letter.isdigit() and last.isdigit() else letter
            last = letter
        out += "\n"
    return out.encode()[:SIZE].decode(errors="ignore")


def write(folder, count):
    """Writes so many reports into a folder, those that are not there yet."""
    os.makedirs(folder, exist_ok=True)
    for number in range(count):
        path = os.path.join(folder, f"{number:05}.txt")
        if not os.path.exists(path):
            with open(path, "w", encoding="utf-8") as file:
                file.write(report(number))
