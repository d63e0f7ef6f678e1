"""Fills in forms made by other programs and opens them again: `python3 check.py SOLIEU [FOLDER]`.

Forms are made by openpyxl, with lxml and without, by hand, and, where it is installed, by LibreOffice. Each is filled in
by the command line tool. Then
every cell that was not filled in is compared with the form: value, formula, font, fill, border, alignment, number format;
so are merged cells, widths, heights, frozen panes, validations, conditional formats, names and the other sheets. Filled
cells are compared with figures that are known beforehand. Both programs open the result; LibreOffice computes its sums.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile

import lxml.etree
import openpyxl
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

solieu = os.path.abspath(sys.argv[1])
folder = sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="solieu-forms-")
office = shutil.which("soffice")
faults = []

REPORTS = {
    "phu-khe.txt": """ỦY BAN NHÂN DÂN XÃ PHÚ KHÊ
BÁO CÁO
Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2024
I. KẾT QUẢ
- Thu ngân sách nhà nước trên địa bàn đạt 12,5 tỷ đồng, bằng 104% kế hoạch, tăng 7,2% so với cùng kỳ.
- Diện tích lúa xuân 118,14 ha/102 ha, đạt 115,8% kế hoạch; năng suất 55,3 tạ/ha; sản lượng 653,3 tấn.
- Kết nạp 9 đảng viên mới. Tỷ lệ hộ nghèo còn 2,6%.
- Thu nhập bình quân đầu người đạt từ 45 đến 48 triệu đồng/người/năm.
""",
    "tan-loc.txt": """ỦY BAN NHÂN DÂN XÃ TÂN LỘC
BÁO CÁO
Tình hình kinh tế - xã hội năm 2024
I. KẾT QUẢ
Tổng thu NSNN ước đạt 8 tỷ 640 triệu đồng, bằng 96% kế hoạch, giảm 3,1% so cùng kỳ.
Diện tích lúa xuân là 76,3 ha. Năng suất lúa xuân đạt 5,4 tấn/ha. Sản lượng lúa xuân đạt 4.120 tạ.
Kết nạp đảng viên được 12 đồng chí. Tỷ lệ hộ nghèo 3,1%. Trồng cây phân tán 5.000 cây.
""",
}

# Cell and what must stand in it afterwards.
EXPECTED = {
    "E6": 12500, "F6": 8640, "E7": 118.14, "F7": 76.3, "E8": 55.3, "F8": 54, "E9": 653.3, "F9": 412, "G7": 194.44, "G9": 1065.3,
    "E11": 9, "G11": 21, "E12": 0.026, "F12": 0.031,
}


def say(text):
    print(text, flush=True)


def form(path):
    """A form as an office would draw it, with everything that must survive."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Biểu 01"
    thin = Side(style="thin", color="FF00AA00")
    rows = [
        ["ỦY BAN NHÂN DÂN HUYỆN", None, None, None, None, None, None, None],
        ["BIỂU TỔNG HỢP CÁC CHỈ TIÊU NĂM 2024"],
        ["TT", "Chỉ tiêu", "Mã", "ĐVT", "Các xã", None, "Toàn huyện", "Ghi chú"],
        [None, None, None, None, "Xã Phú Khê", "Xã Tân Lộc"],
        ["I", "KINH TẾ"],
        [1, "Tổng thu ngân sách nhà nước trên địa bàn", "NS01", "Triệu đồng", None, None, "=SUM(E6:F6)", "=IF(G6>20000,\"cao\",\"thấp\")"],
        [2, "Diện tích lúa vụ xuân", "NN01", "Ha"],
        [None, "- Năng suất lúa xuân", "NN02", "Tạ/ha", None, None, "x"],
        [None, "- Sản lượng lúa xuân", "NN03", "Tấn"],
        ["II", "XÃ HỘI"],
        [1, "Số đảng viên kết nạp mới", "XH01", "Đảng viên", None, 10],
        [2, "Tỷ lệ hộ nghèo", "XH02", "%"],
        [3, "Thu nhập bình quân đầu người", "XH03", "Triệu đồng/người/năm"],
        [4, "Tỷ lệ che phủ rừng", "XH04", "%"],
        [5, "=1+1", None, "Người"],
        ["Người lập biểu", None, None, None, None, "'=cmd"],
    ]
    for row, cells in enumerate(rows, 1):
        for column, value in enumerate(cells, 1):
            cell = sheet.cell(row, column, value)
            cell.font = Font(name="Times New Roman", size=10 + row % 3, bold=row < 6, italic=column == 3, color="FF112233")
    for row in range(5, 15):
        for column in range(1, 9):
            cell = sheet.cell(row, column)
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
            cell.fill = PatternFill("solid", fgColor="FFE%05X" % (row * 256 + column))
            cell.alignment = Alignment(horizontal="right", vertical="center", wrap_text=True, indent=row % 2)
    for name in ("E6", "F6"):
        sheet[name].number_format = "#,##0"
    for name in ("E12", "F12"):
        sheet[name].number_format = "0.0%"
    for merged in ("A1:H1", "A2:H2", "E3:F3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "G3:G4", "H3:H4"):
        sheet.merge_cells(merged)
    sheet.column_dimensions["B"].width = 41.5
    sheet.column_dimensions["C"].hidden = True
    sheet.row_dimensions[6].height = 33
    sheet.freeze_panes = "E5"
    sheet.print_title_rows = "3:4"
    sheet.conditional_formatting.add("E6:F14", CellIsRule(operator="greaterThan", formula=["10000"], fill=PatternFill("solid", bgColor="FFFFAAAA")))
    check = DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0")
    check.add("E6:F14")
    sheet.add_data_validation(check)
    sheet["H8"].hyperlink = "https://example.org/huong-dan"
    other = book.create_sheet("Hướng dẫn")
    other["A1"] = "Không sửa trang này"
    other["B2"] = "='Biểu 01'!G6*2"
    book.create_sheet("Ẩn").sheet_state = "hidden"
    book.defined_names["tong"] = DefinedName("tong", attr_text="'Biểu 01'!$G$6")
    book.save(path)


def style(cell):
    return [repr(part) for part in (cell.font, cell.fill, cell.border, cell.alignment, cell.number_format, cell.protection)]


def rest(sheet):
    """What a sheet has besides cells."""
    return {
        "merged": sorted(str(one) for one in sheet.merged_cells.ranges),
        "widths": {name: (one.width, one.hidden) for name, one in sheet.column_dimensions.items()},
        "heights": {name: one.height for name, one in sheet.row_dimensions.items()},
        "frozen": sheet.freeze_panes,
        "titles": sheet.print_title_rows,
        "state": sheet.sheet_state,
        "conditions": sorted(str(one.sqref) for one in sheet.conditional_formatting),
        "validations": sorted(str(one.sqref) for one in sheet.data_validations.dataValidation),
        "links": sorted((one.ref, one.target) for one in sheet._hyperlinks),
    }


def untouched(before, after, filled):
    """Every cell but those that were filled in."""
    old, new = openpyxl.load_workbook(before), openpyxl.load_workbook(after)
    if new.sheetnames[: len(old.sheetnames)] != old.sheetnames or new.sheetnames[len(old.sheetnames) :] != ["Nguồn", "Chưa xếp"]:
        faults.append(f"{after}: sheets {new.sheetnames}")
    if sorted(old.defined_names) != sorted(new.defined_names):
        faults.append(f"{after}: names {sorted(new.defined_names)}")
    count = 0
    for one in old.worksheets:
        other = new[one.title]
        if rest(one) != rest(other):
            faults.append(f"{after}: {one.title}: {rest(one)} became {rest(other)}")
        for row in range(1, max(one.max_row, other.max_row) + 1):
            for column in range(1, max(one.max_column, other.max_column) + 1):
                a, b = one.cell(row, column), other.cell(row, column)
                count += 1
                if style(a) != style(b):
                    faults.append(f"{after}: {one.title}!{a.coordinate}: its style changed")
                if (one.title != "Biểu 01" or a.coordinate not in filled) and (a.value, a.data_type) != (b.value, b.data_type):
                    faults.append(f"{after}: {one.title}!{a.coordinate}: {a.value!r} became {b.value!r}")
    for name in ("Nguồn", "Chưa xếp"):
        for row in new[name].iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    faults.append(f"{after}: {name}!{cell.coordinate} is a formula")
    return new, count


def values(book, expected, where):
    sheet = book["Biểu 01"]
    for name, figure in expected.items():
        if sheet[name].value != figure:
            faults.append(f"{where}: {name}: {sheet[name].value!r}, expected {figure!r}")


def rewritten(before, after, change):
    """The same workbook with some parts in other words: `change` takes a part's name and its bytes."""
    with zipfile.ZipFile(before) as old, zipfile.ZipFile(after, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))


def prefixed(name, content):
    """Relations and types with a prefix of their own, the prefix of sheets under another name."""
    if name.endswith(".rels") or name == "[Content_Types].xml":
        tree = lxml.etree.fromstring(content)
        space = lxml.etree.QName(tree).namespace
        root = lxml.etree.Element(tree.tag, nsmap={"p": space})
        root.extend(list(tree))
        lxml.etree.cleanup_namespaces(root, top_nsmap={"p": space})
        return lxml.etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return content.replace(b"xmlns:r=", b"xmlns:rel=").replace(b" r:id=", b" rel:id=") if name == "xl/workbook.xml" else content


def well_formed(path):
    """Every part of a workbook is XML whose prefixes are declared."""
    with zipfile.ZipFile(path) as book:
        for name in book.namelist():
            if name.endswith((".xml", ".rels")):
                try:
                    lxml.etree.fromstring(book.read(name))
                except lxml.etree.XMLSyntaxError as error:
                    faults.append(f"{path}: {name}: {error}")


def convert(path, kind, out):
    os.makedirs(out, exist_ok=True)
    profile = "-env:UserInstallation=file://" + os.path.join(folder, "profile")
    subprocess.run([office, profile, "--headless", "--convert-to", kind, "--outdir", out, path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
    return os.path.join(out, os.path.splitext(os.path.basename(path))[0] + "." + kind)


def one(before):
    after = before.replace(".xlsx", "-da-dien.xlsx")
    reports = [os.path.join(folder, name) for name in REPORTS]
    told = subprocess.run([solieu, "compare", *reports, "--form", before, "--out", after, "--lang", "vi"], capture_output=True, text=True)
    if told.returncode:
        faults.append(f"{before}: {told.stderr}")
        return
    well_formed(after)
    new, count = untouched(before, after, EXPECTED)
    values(new, EXPECTED, after)
    reasons = {(row[1], row[6]) for row in new["Chưa xếp"].iter_rows(min_row=2, values_only=True)}
    for cell, words in [("F11", "giữ nguyên"), ("G6", "công thức"), ("G8", "Không cộng được"), ("E13", "một khoảng"), ("B14", "Không báo cáo nào")]:
        if not any(at == cell and words in why for at, why in reasons):
            faults.append(f"{after}: nothing is told of {cell} ({words}): {sorted(map(str, reasons))}")
    if not any("cây" in str(row) for row in new["Chưa xếp"].iter_rows(min_row=2, values_only=True)):
        faults.append(f"{after}: the trees found no place and nobody says so")
    say(f"  {os.path.basename(before)}: {len(EXPECTED)} cells filled in, {count} compared, opened by openpyxl")
    if office:
        again = convert(after, "xlsx", os.path.join(folder, "again"))
        book = openpyxl.load_workbook(again, data_only=True)
        values(book, EXPECTED | {"G6": 21140, "H6": "cao"}, again)
        if book["Hướng dẫn"]["B2"].value != 42280:
            faults.append(f"{again}: {book['Hướng dẫn']['B2'].value!r} is not computed anew")
        say("  opened by LibreOffice, its formulas computed anew")


for name, text in REPORTS.items():
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)
if len(sys.argv) > 3:
    # Called by itself below, for a form that openpyxl writes without lxml.
    form(sys.argv[3])
    sys.exit(0)
path = os.path.join(folder, "bieu-mau.xlsx")
form(path)
# With lxml openpyxl declares the prefix of relations on each sheet; without, on the whole.
plain = os.path.join(folder, "khong-lxml.xlsx")
subprocess.run([sys.executable, __file__, solieu, folder, plain], check=True, env={**os.environ, "OPENPYXL_LXML": "False"})
other = os.path.join(folder, "tien-to.xlsx")
rewritten(path, other, prefixed)
declared = [zipfile.ZipFile(each).read("xl/workbook.xml") for each in (path, plain, other)]
top = [part[: part.index(b"<sheets")].count(b"xmlns:r=") for part in declared]
if top != [0, 1, 0] or b"xmlns:rel=" not in declared[2]:
    faults.append("the forms declare their prefixes alike: nothing is tried")
for each in (path, plain, other):
    one(each)
if office:
    # The same form as LibreOffice writes it.
    made = convert(path, "xlsx", os.path.join(folder, "libreoffice"))
    one(made)
else:
    say("  LibreOffice chưa được cài: bỏ qua — LibreOffice is not installed: skipped")
for fault in faults[:40]:
    say(f"  ✗ {fault}")
sys.exit(1 if faults else 0)
