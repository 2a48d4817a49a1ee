"""Is this file a table that can be read, and which reader reads it?"""

from waymark.core.tabular import Sheet, decode, read_csv
from waymark.core.tabular.excel import read_excel
from waymark.core.tabular.packages import has_macro_ending, is_workbook, macros, open_package

CSV = "text/csv"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def media_type_of(content: bytes) -> str:
    """The media type of a table, by its bytes."""
    return EXCEL if is_workbook(content) else CSV


def require_table(content: bytes, *, file_name: str) -> None:
    """Refuse at once what can be no table; raises `Unreadable`. Rows are not looked at."""
    if has_macro_ending(file_name):
        raise macros(f"“{file_name}” is a kind of workbook that can hold macros.")
    if is_workbook(content):
        open_package(content)
    else:
        decode(content)


def read_table(content: bytes) -> Sheet:
    """Read a CSV file or a workbook, whichever the bytes are; raises `Unreadable`."""
    return read_excel(content) if is_workbook(content) else read_csv(content)
