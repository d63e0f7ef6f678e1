#!/usr/bin/env python3
"""Reports by Apache Spark and by DuckDB against those of the command line tool: `check.py SOLIEU FOLDER COUNT`.

`cargo xtask bench scale` calls it, in an environment of its own with PySpark, pandas, pyarrow and DuckDB; Spark needs
Java 17. Generates COUNT reports of 8 KB in FOLDER, and beside them files that give no report and an archive. Then:

1. the job of `spark_job.py` on two local workers gives the rows of `solieu extract --format jsonl`, every column, and a
   row with its sentence for each file that gives none;
2. the same job on a cluster of two executors, of which one is killed (SIGKILL) in the middle, gives the same;
3. DuckDB reads the JSONL and the Parquet; the queries of docs/scale.md are run on them.
"""

import glob
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "../bench")]

import duckdb
import pyarrow
import pyarrow.compute
import pyarrow.json
import pyarrow.parquet
import pyspark
from pyspark.sql import SparkSession

import generated
import spark_job

solieu, folder, count = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), int(sys.argv[3])
inside = os.path.join(folder, f"bao-cao-{count}")
os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
os.environ["PYSPARK_PYTHON"] = sys.executable
# The job that Python workers load is beside this file; executors of a cluster are other processes.
os.environ["PYTHONPATH"] = os.pathsep.join([HERE, os.environ.get("PYTHONPATH", "")])


def fail(why):
    sys.exit(f"KHÔNG ĐẠT — FAILED: {why}")


def say(words):
    print(words, flush=True)


def prepare():
    """The reports; files that give none; an archive, of which one entry gives none."""
    generated.write(os.path.join(inside, "xa"), count)
    fixtures = os.path.join(HERE, "../file")
    with open(os.path.join(fixtures, "libreoffice.docx"), "rb") as file:
        word = file.read()
    broken = {"hong.docx": word[:5000], "quet.pdf": b"%PDF-1.4 /Image", "trong.txt": b"", "dấu 'cách'.docx": word[:9000] + b"?" + word[9001:]}
    for name, content in broken.items():
        with open(os.path.join(inside, name), "wb") as file:
            file.write(content)
    with zipfile.ZipFile(os.path.join(inside, "gửi.zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"xã/{number}.txt", generated.report(count + number))
        archive.writestr("../ra.txt", "x")
        archive.writestr("xã/bao-cao.docx", word)


def alone():
    """What the tool says by itself: the reports in a file, and the sentences by the path in the folder."""
    begin = time.perf_counter()
    jsonl, reports = os.path.join(folder, "so-lieu.jsonl"), os.path.join(folder, "reports.jsonl")
    with open(jsonl, "wb") as out:
        command = [solieu, "extract", ".", "--format", "jsonl", "--errors"]
        done = subprocess.run(command, cwd=inside, stdout=out, stderr=subprocess.DEVNULL)
    seconds = time.perf_counter() - begin
    if done.returncode != 2:
        fail(f"the tool ended with {done.returncode}, not with 2: some files give no report")
    errors, good = {}, 0
    with open(jsonl, "rb") as lines, open(reports, "wb") as out:
        for line in lines:
            if line.startswith(spark_job.ERROR):
                row = json.loads(line)
                errors[row["source"].removeprefix("./")] = row["error"]["vi"]
            else:
                good += 1
                out.write(line)
    size = os.path.getsize(jsonl) / 1e6
    say(f"solieu extract: {good} báo cáo – reports, {len(errors)} lỗi – errors, {seconds:.1f} s, {good / seconds:.0f}/s, {size:.0f} MB JSONL")
    return reports, good, errors


def compare(told, out, what):
    """Every row and every column, sorted by the file."""
    reports, _, errors = told
    table = pyarrow.parquet.read_table(out)
    paths = [path[path.index(inside) + len(inside) + 1 :] for path in table.column("path").to_pylist()]
    failed = {path: error for path, error in zip(paths, table.column("error").to_pylist()) if error is not None}
    if failed != errors:
        fail(f"{what}: the errors are {failed}, not {errors}")
    columns = [name for name in table.column_names if name not in ("path", "error")]
    table = table.append_column("file", [paths]).filter(pyarrow.compute.is_null(table.column("error")))
    # The lines of the tool, read by the types of the Parquet file: a field that is not among them is an error.
    schema = pyarrow.schema([table.schema.field(name) for name in columns] + [("source", pyarrow.string())])
    parse = pyarrow.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error")
    lines = pyarrow.json.read_json(reports, read_options=pyarrow.json.ReadOptions(block_size=32 << 20), parse_options=parse)
    sources = pyarrow.compute.replace_substring_regex(lines.column("source"), r"^\./", "")
    lines = lines.append_column("file", sources).sort_by("file")
    table = table.sort_by("file")
    for name in ["file", *columns]:
        if not lines.column(name).equals(table.column(name)):
            pairs = zip(lines.column("file"), lines.column(name), table.column(name))
            where = next(((file, one, other) for file, one, other in pairs if one != other), "the number of rows")
            fail(f"{what}: the column {name} differs: {where!r:.600}")
    say(f"{what}: {table.num_rows} hàng × {len(columns)} cột như nhau – rows and columns alike, {len(failed)} hàng lỗi – rows with errors")


def session(master, name):
    builder = SparkSession.builder.master(master).appName(name)
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.memory": "2g",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.local.dir": os.path.join(folder, "spark"),
        "spark.sql.warehouse.dir": os.path.join(folder, "warehouse"),
        "spark.sql.execution.arrow.maxRecordsPerBatch": str(spark_job.FILES_A_CALL),
        # Some twenty tasks, so that one can be lost in the middle.
        "spark.sql.files.openCostInBytes": "0",
        "spark.sql.files.maxPartitionBytes": str(max(64 << 10, count * 8192 // 20)),
        "spark.log.level": "ERROR",
    }
    for key, value in settings.items():
        builder = builder.config(key, value)
    return builder.getOrCreate()


def run(spark, out):
    begin = time.perf_counter()
    spark_job.reports(spark, solieu, f"file://{inside}").write.mode("overwrite").parquet(f"file://{out}")
    return time.perf_counter() - begin


def executors(application):
    """The processes that are executors of this application, and of no other."""
    found = []
    for path in glob.glob("/proc/[0-9]*/cmdline"):
        try:
            with open(path, "rb") as file:
                words = file.read().split(b"\0")
        except OSError:
            continue
        if any(word.endswith(b"CoarseGrainedExecutorBackend") for word in words) and application.encode() in words:
            found.append(int(path.split("/")[2]))
    return found


def kill_in_the_middle(spark, killed):
    """Kills one executor once some tasks are done and others are not."""
    tracker, application = spark.sparkContext.statusTracker(), spark.sparkContext.applicationId
    while not killed:
        for number in tracker.getActiveStageIds():
            stage = tracker.getStageInfo(number)
            if stage and stage.numTasks > 4 and 2 <= stage.numCompletedTasks < stage.numTasks - 2 and stage.numActiveTasks:
                there = executors(application)
                if len(there) == 2:
                    os.kill(there[0], signal.SIGKILL)
                    killed.append((there[0], stage.numCompletedTasks, stage.numTasks))
                    return
        time.sleep(0.02)


def by_spark(told):
    plain, cluster = os.path.join(folder, "so-lieu.parquet"), os.path.join(folder, "mat-may.parquet")
    spark = session("local[2]", "solieu")
    seconds = run(spark, plain)
    say(f"Spark local[2]: {seconds:.1f} s, {told[1] / seconds:.0f}/s")
    spark.stop()
    compare(told, plain, "Spark local[2]")

    # Two workers with an executor each, processes of their own beside the driver.
    spark = session("local-cluster[2,1,1024]", "solieu-mat-may")
    killed = []
    watch = threading.Thread(target=kill_in_the_middle, args=(spark, killed), daemon=True)
    watch.start()
    seconds = run(spark, cluster)
    if not killed:
        killed.append(None)
        fail("no executor could be killed in the middle")
    process, done, tasks = killed[0]
    if os.path.exists(f"/proc/{process}/exe"):
        fail(f"the executor {process} lives")
    spark.stop()
    say(f"Spark local-cluster[2,1,1024]: tiến trình bị giết – killed executor {process} ({done}/{tasks} tasks), {seconds:.1f} s")
    compare(told, cluster, "Spark, mất một máy – one executor lost")


def by_duckdb(told):
    """The queries of docs/scale.md, run as they stand there, and one sum made by hand."""
    os.chdir(folder)
    with open(os.path.join(HERE, "../../docs/scale.md"), encoding="utf-8") as document:
        queries = re.findall(r"```sql\n(.*?)```", document.read(), re.S)
    if len(queries) < 3:
        fail("docs/scale.md has no queries")
    for query in queries:
        begin = time.perf_counter()
        rows = duckdb.sql(query).fetchall()
        if not rows:
            fail(f"no rows: {query}")
        say(f"DuckDB: {len(rows)} hàng – rows, {time.perf_counter() - begin:.2f} s: {rows[0]!r:.120}")
    with open(told[0], "rb") as lines:
        indicators = sum(len(json.loads(line)["indicators"]) for line in lines)
    want = (told[1], indicators, len(told[2]))
    columns = "{report: 'JSON', indicators: 'STRUCT(id VARCHAR)[]', error: 'JSON'}"
    from_jsonl = f"SELECT count(report), sum(len(indicators)), count(error) FROM read_json('so-lieu.jsonl', columns = {columns}, maximum_object_size = 64000000)"
    from_parquet = "SELECT count(report), sum(len(indicators)), count(error) FROM 'so-lieu.parquet/*.parquet'"
    for query in (from_jsonl, from_parquet):
        if (rows := duckdb.sql(query).fetchall()[0]) != want:
            fail(f"DuckDB counts {rows}, not {want}: {query}")
    say(f"DuckDB: {want[0]} báo cáo – reports, {want[1]} chỉ tiêu – indicators, {want[2]} lỗi – errors, JSONL = Parquet")


for old in ("so-lieu.parquet", "mat-may.parquet", "spark", "warehouse"):
    shutil.rmtree(os.path.join(folder, old), ignore_errors=True)
prepare()
told = alone()
by_spark(told)
by_duckdb(told)
say("đạt – passed")
