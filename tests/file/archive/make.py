#!/usr/bin/env python3
"""Makes the archives of this folder by programs that people pack with: `apt-get install zip openjdk-17-jdk-headless`.

Each has the report of `tests/file` as `libreoffice.txt` and `libreoffice.docx`, under Vietnamese names and in a folder,
and what systems leave beside documents. Info-ZIP writes its archives to a file, to a pipe (sizes behind the bytes), and
with a password; `jar` is that of Java; Python's has one entry unpacked.
"""

import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent

with tempfile.TemporaryDirectory() as place:
    root = Path(place) / "gửi"
    (root / "xã Suối Mây").mkdir(parents=True)
    (root / "__MACOSX").mkdir()
    shutil.copy(HERE.parent / "libreoffice.txt", root / "xã Suối Mây/báo cáo.txt")
    shutil.copy(HERE.parent / "libreoffice.docx", root / "tổng hợp.docx")
    (root / "__MACOSX/._tổng hợp.docx").write_bytes(b"\0\5\26\7")
    (root / "xã Suối Mây/~$báo cáo.docx").write_bytes(b"x")

    def run(*words):
        return subprocess.run(words, cwd=root, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout

    for name in ("info-zip.zip", "info-zip-password.zip", "jar.zip"):
        (HERE / name).unlink(missing_ok=True)
    run("zip", "-r", HERE / "info-zip.zip", ".")
    (HERE / "info-zip-pipe.zip").write_bytes(run("zip", "-r", "-", "."))
    run("zip", "-r", "-P", "mật khẩu", HERE / "info-zip-password.zip", "xã Suối Mây")
    run("jar", "cfM", HERE / "jar.zip", ".")
    with zipfile.ZipFile(HERE / "python.zip", "w") as archive:
        archive.write(root / "xã Suối Mây/báo cáo.txt", "xã Suối Mây/báo cáo.txt", zipfile.ZIP_DEFLATED)
        archive.write(root / "tổng hợp.docx", "tổng hợp.docx", zipfile.ZIP_STORED)
