#!/usr/bin/env python3
"""Reads a folder of reports with Apache Spark: the command line tool is a step of the job, and Parquet comes out.

    spark-submit spark_job.py --solieu /usr/local/bin/solieu --input hdfs:///bao-cao --out hdfs:///so-lieu.parquet
    spark-submit --files solieu spark_job.py --solieu solieu …   # sends the tool along

One row for each report (an archive has one for each report in it): `path`, then the columns of `solieu schema`, then
`error`: the sentence for a file that gives no report, whose other columns are null. Runs with PySpark 3.4 or newer,
pandas and pyarrow.
"""

import argparse
import json
import os
import re
import subprocess
import tempfile
from urllib.parse import unquote

import pandas
from pyspark import SparkFiles
from pyspark.sql import SparkSession, functions, types

# So many files are handed to one call of the tool: few enough for the memory of a worker, many enough to start it seldom.
FILES_A_CALL = 200
# What the tool ends with: every file read, or some that give no report.
READ = (0, 2)
# What comes of a file: where it is, a line of JSON or an error.
LINES = "path string, line string, error string"
SOURCE = re.compile(rb'"source":("(?:[^"\\]|\\.)*")')
ERROR = b'{"schema":"solieu-error/1"'


def spark_type(node, schema):
    """The type of Spark for a node of the JSON Schema that `solieu schema` prints."""
    if "$ref" in node:
        return spark_type(schema["$defs"][node["$ref"].rsplit("/", 1)[-1]], schema)
    if "anyOf" in node:
        return spark_type(next(one for one in node["anyOf"] if one.get("type") != "null"), schema)
    kind = node["type"]
    if isinstance(kind, list):
        kind = next(one for one in kind if one != "null")
    if kind == "object":
        return types.StructType([types.StructField(name, spark_type(one, schema)) for name, one in node["properties"].items()])
    if kind == "array":
        items = node.get("items") or node["prefixItems"][0]
        return types.ArrayType(spark_type(items, schema))
    return {"string": types.StringType(), "boolean": types.BooleanType(), "integer": types.LongType(), "number": types.DoubleType()}[kind]


def find(solieu):
    """The tool where it is installed, or where Spark put what it was sent along with."""
    return os.path.abspath(solieu) if os.path.exists(solieu) else SparkFiles.get(os.path.basename(solieu))


def rows(solieu, paths, contents):
    """Reads some files: a path, a line of JSON or an error for each report."""
    with tempfile.TemporaryDirectory() as folder:
        # A path is data: the files get names of our own, and keep their ending, by which archives and pages are told.
        places = {f"{number:06}{os.path.splitext(path)[1]}": path for number, path in enumerate(paths)}
        for name, content in zip(places, contents):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(content)
        done = call(solieu, folder, places)
        if done.returncode in READ:
            yield from told(done.stdout, places)
            return
        # The tool itself did not survive one of the files: the others must not pay for it.
        for name, path in places.items():
            done = call(solieu, folder, [name])
            if done.returncode in READ:
                yield from told(done.stdout, places)
            else:
                yield path, None, f"solieu: {done.returncode}"


def call(solieu, folder, names):
    """The tool on some files of a folder."""
    command = [solieu, "extract", "--format", "jsonl", "--errors", "--workers", "1", "--", *names]
    return subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def told(lines, places):
    """The rows that the lines of the tool stand for."""
    for line in lines.splitlines():
        source = json.loads(SOURCE.search(line)[1])
        name, slash, inside = source.partition("/")
        path = places[name] + slash + inside
        if line.startswith(ERROR):
            yield path, None, json.loads(line)["error"]["vi"]
        else:
            yield path, line.decode(), None


def reader(solieu):
    """What `mapInPandas` calls with batches of files."""

    def read(batches):
        tool = find(solieu)
        for batch in batches:
            for begin in range(0, len(batch), FILES_A_CALL):
                some = batch.iloc[begin : begin + FILES_A_CALL]
                yield pandas.DataFrame(rows(tool, list(some["path"]), list(some["content"])), columns=["path", "line", "error"])

    return read


def reports(spark, solieu, folder):
    """The reports of a folder, one row each."""
    schema = json.loads(subprocess.run([find(solieu), "schema"], check=True, capture_output=True).stdout)
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(folder)
    lines = files.select("path", "content").mapInPandas(reader(solieu), LINES)
    # Spark passes over files without a byte; here nothing is passed over.
    known = {row.path for row in files.select("path").collect()}
    there = (unquote(path).replace("file:///", "file:/", 1) for path in files.inputFiles())
    empty = [path for path in there if path not in known]
    if empty:
        told = [row for path in empty for row in rows(find(solieu), [path], [b""])]
        lines = lines.union(spark.createDataFrame(told, LINES))
    # A line that does not fit the schema must end the job, not become a row of nulls.
    report = functions.from_json("line", spark_type(schema, schema), {"mode": "FAILFAST"})
    # The place of the file is ours to tell; `source` is the name that the tool saw.
    columns = [functions.col(f"report.{name}").alias(name) for name in schema["properties"] if name != "source"]
    return lines.select("path", report.alias("report"), "error").select("path", *columns, "error")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--solieu", default="solieu", help="the command line tool")
    arguments.add_argument("--input", required=True, help="a folder of reports: any file system that Spark reads")
    arguments.add_argument("--out", required=True, help="where the Parquet files go")
    given = arguments.parse_args()
    spark = SparkSession.builder.appName("solieu").getOrCreate()
    # Whole files are in memory while they are read: few at a time.
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", str(FILES_A_CALL))
    reports(spark, given.solieu, given.input).write.mode("overwrite").parquet(given.out)
    spark.stop()


if __name__ == "__main__":
    main()
