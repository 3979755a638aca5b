"""Takes the text out of released files with programs that did not write them, and prints it as JSON.

Usage: read_back.py FILE...; a PDF is read by MuPDF and by PDFium, a Word file by python-docx, a page by an HTML parser.
"""

import json
import sys
from html.parser import HTMLParser


def mupdf(path):
    import pymupdf

    with pymupdf.open(path) as document:
        return "\n".join(page.get_text("text") for page in document)


def pdfium(path):
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def word(path):
    import docx
    from docx.oxml.ns import qn
    from docx.text.paragraph import Paragraph

    body = docx.Document(path).element.body
    return "\n".join(Paragraph(paragraph, None).text for paragraph in body.iter(qn("w:p")))


class Page(HTMLParser):
    INLINE = {"bdi", "span", "b", "i", "em", "strong"}

    def __init__(self):
        super().__init__()
        self.out = []

    def handle_starttag(self, tag, attributes):
        if tag not in self.INLINE:
            self.out.append("\n")

    handle_endtag = lambda self, tag: self.handle_starttag(tag, None)

    def handle_data(self, data):
        self.out.append(data)


def html(path):
    page = Page()
    with open(path, encoding="utf-8") as file:
        page.feed(file.read())
    return "".join(page.out)


READERS = {"pdf": {"MuPDF": mupdf, "PDFium": pdfium}, "docx": {"python-docx": word}, "html": {"HTML parser": html}}

sys.stdout.reconfigure(encoding="utf-8")
print(json.dumps([{name: read(path) for name, read in READERS[path.rsplit(".", 1)[-1]].items()} for path in sys.argv[1:]]))
