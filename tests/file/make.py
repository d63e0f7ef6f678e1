#!/usr/bin/env python3
"""Makes the files of this folder: reports of our own composition, written by other programs than Solieu.

    python3 -m venv venv && venv/bin/pip install python-docx==1.2.0
    apt-get install libreoffice-writer-nogui
    venv/bin/python tests/file/make.py

python-docx writes `python-docx.docx`; LibreOffice makes from it `libreoffice.docx` (by way of .odt), `libreoffice.doc`,
`libreoffice-doc.docx` (by way of .doc), `libreoffice.odt`, `libreoffice.html`, `libreoffice.rtf` and `libreoffice.pdf`.
Places and people are invented.
"""

import copy
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

HERE = Path(__file__).resolve().parent


def shade(run, vertical):
    run.font.superscript = vertical == "sup"
    run.font.subscript = vertical == "sub"


def numbering(document):
    """A list of three levels, Roman, decimal and letters, beside those of the template."""
    root = document.part.numbering_part.element
    abstract = parse_xml(
        f"""<w:abstractNum {nsdecls('w')} w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
        </w:abstractNum>"""
    )
    root.insert(0, abstract)
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))


def item(document, level, text):
    paragraph = document.add_paragraph(text)
    properties = paragraph._p.get_or_add_pPr()
    properties.append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr>')
    )
    return paragraph


def text_box(paragraph, words):
    """A text box as Word stores it: twice."""
    inner = f"<w:txbxContent><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent>"
    spaces = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    run = parse_xml(
        f"""<w:r {nsdecls('w')} {spaces}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
        <wp:inline><wp:extent cx="2000000" cy="500000"/><wp:docPr id="9" name="Khung 9"/><a:graphic>
        <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
        <wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="500000"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp>
        </a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>
        <v:shape style="width:150pt;height:40pt"><v:textbox>{inner}</v:textbox></v:shape></w:pict></mc:Fallback>
        </mc:AlternateContent></w:r>"""
    )
    paragraph._p.append(run)


def deleted(paragraph, words):
    paragraph._p.append(
        parse_xml(
            f'<w:del {nsdecls("w")} w:id="5" w:author="A" w:date="2024-01-01T00:00:00Z">'
            f"<w:r><w:delText>{words}</w:delText></w:r></w:del>"
        )
    )


def inserted(paragraph, words):
    paragraph._p.append(
        parse_xml(
            f'<w:ins {nsdecls("w")} w:id="6" w:author="A" w:date="2024-01-01T00:00:00Z">'
            f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:ins>'
        )
    )


def field(paragraph, instruction, result):
    for kind, text in (("begin", None), (None, instruction), ("separate", None), ("t", result), ("end", None)):
        run = paragraph.add_run(result if kind == "t" else "")
        if kind in ("begin", "separate", "end"):
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif kind is None:
            told = OxmlElement("w:instrText")
            told.text = text
            run._r.append(told)


def report():
    document = Document()
    document.styles["Normal"].font.name = "Times New Roman"
    numbering(document)
    document.sections[0].header.paragraphs[0].text = "Đầu trang không thuộc báo cáo 999"
    document.sections[0].footer.paragraphs[0].text = "Trang 7"

    letterhead = document.add_table(rows=1, cols=2)
    left, right = letterhead.rows[0].cells
    left.text = "ỦY BAN NHÂN DÂN\nXÃ SUỐI MÂY"
    left.add_paragraph("Số: 45/BC-UBND")
    right.text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    right.add_paragraph("Độc lập - Tự do - Hạnh phúc")
    right.add_paragraph("Suối Mây, ngày 20 tháng 6 năm 2024")

    document.add_paragraph("BÁO CÁO")
    document.add_paragraph("Kết quả phát triển kinh tế - xã hội 6 tháng đầu năm 2024")
    item(document, 0, "KẾT QUẢ ĐẠT ĐƯỢC")
    item(document, 1, "Nông nghiệp")
    crops = item(document, 2, "Trồng trọt: diện tích lúa 118,5 ha, đạt 98,7% kế hoạch; rau trong nhà lưới 2.400 m")
    shade(crops.add_run("2"), "sup")
    crops.add_run(".")
    item(document, 2, "Chăn nuôi: đàn trâu 312 con, đàn bò 1.045 con.")
    item(document, 1, "Tài chính")
    money = document.add_paragraph("Thu ngân sách 4.120 triệu đồng")
    money.add_run().add_break(WD_BREAK.LINE)
    money.add_run("bằng 61,5% dự toán")
    deleted(money, " 777 số đã xóa")
    inserted(money, ", tăng 8,2% so với cùng kỳ.")
    hidden = money.add_run(" 888 chữ ẩn")
    hidden.font.hidden = True
    looked_up = document.add_paragraph("Giải ngân đạt ")
    field(looked_up, " FORMULA 555 ", "2.530")
    looked_up.add_run(" triệu đồng.")
    text_box(looked_up, "Khung chữ: 36 hộ nghèo được hỗ trợ nhà ở.")

    document.add_paragraph("Bảng 1. Một số chỉ tiêu chủ yếu")
    rows = [
        ("TT", "Chỉ tiêu", "ĐVT", "Năm 2024", "", "So sánh (%)"),
        ("", "", "", "Kế hoạch", "Thực hiện 6 tháng", ""),
        ("1", "Diện tích lúa", "ha", "120", "118,5", "98,7"),
        ("2", "Sản lượng lương thực", "tấn", "1.250", "640", "51,2"),
        ("3", "Thu ngân sách", "triệu đồng", "6.700", "4.120", "61,5"),
    ]
    table = document.add_table(rows=len(rows), cols=6)
    table.style = "Table Grid"
    for row, values in zip(table.rows, rows):
        for cell, value in zip(row.cells, values):
            cell.text = value
    table.cell(0, 3).merge(table.cell(0, 4))
    for column in (0, 1, 2, 5):
        table.cell(0, column).merge(table.cell(1, column))
    for row in table.rows:
        for cell in row.cells:
            for paragraph in cell.paragraphs[1:]:
                if not paragraph.text:
                    paragraph._p.getparent().remove(paragraph._p)

    item(document, 0, "HẠN CHẾ")
    document.add_paragraph("Tiến độ giải ngân còn chậm.", style="List Bullet")
    document.add_paragraph("Công tác chuyển đổi số chưa đồng đều.", style="List Bullet")
    last = document.add_paragraph("Số điện thoại: 0900")
    last.add_run()._r.append(OxmlElement("w:noBreakHyphen"))
    last.add_run("000")
    last.add_run()._r.append(OxmlElement("w:tab"))
    last.add_run("hết.")
    return document


def convert(source, target, folder, extra=""):
    command = ["soffice", "--headless", "--convert-to", target + extra, "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder / f"{source.stem}.{target}"


def main():
    first = HERE / "python-docx.docx"
    report().save(first)
    if not shutil.which("soffice"):
        sys.exit("LibreOffice is not installed: only python-docx.docx was made")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        odt = convert(first, "odt", folder)
        shutil.copy(odt, HERE / "libreoffice.odt")
        (folder / "again").mkdir()
        shutil.copy(convert(odt, "docx", folder / "again"), HERE / "libreoffice.docx")
        doc = convert(first, "doc", folder)
        shutil.copy(doc, HERE / "libreoffice.doc")
        (folder / "doc").mkdir()
        shutil.copy(convert(doc, "docx", folder / "doc"), HERE / "libreoffice-doc.docx")
        shutil.copy(convert(first, "html", folder), HERE / "libreoffice.html")
        shutil.copy(convert(first, "rtf", folder), HERE / "libreoffice.rtf")
        shutil.copy(convert(first, "pdf", folder), HERE / "libreoffice.pdf")
        shutil.copy(convert(first, "txt", folder, ":Text (encoded):UTF8"), HERE / "libreoffice.txt")


if __name__ == "__main__":
    main()
