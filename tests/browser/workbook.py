"""Prints a workbook as JSON, as another program reads it: `python3 workbook.py FILE`."""

import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
told = {
    sheet.title: {
        "rows": [[cell.value for cell in row] for row in sheet.iter_rows()],
        "kinds": [[cell.data_type for cell in row] for row in sheet.iter_rows()],
        "formats": [[cell.number_format for cell in row] for row in sheet.iter_rows()],
        "frozen": sheet.freeze_panes,
        "widths": {letter: column.width for letter, column in sheet.column_dimensions.items()},
    }
    for sheet in book.worksheets
}
json.dump(told, sys.stdout, ensure_ascii=False, default=str)
