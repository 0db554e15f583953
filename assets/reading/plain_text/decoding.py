"""Bytes of a text file to characters: byte order mark, then strict UTF-8, UTF-16 by its zeros, strict GB18030."""

import codecs

from assets.reading.refusal import RefusalError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

NOT_TEXT = "文件既不是表格也不是文本，可能已被加密软件加密，请解密后改报 .xlsx 表格。"
UNKNOWN_ENCODING = "文件的文字编码无法识别，请另存为 UTF-8 或 GB18030 编码的文本，或改报 .xlsx 表格。"

SAMPLE_BYTES = 4096

# In UTF-16 every separator, digit and line end has one zero byte; a table has at least this share of them.
ZERO_SHARE = 0.05

# A text has tabs and line ends, but hardly other control characters; a binary file has about 10 %.
CONTROL_SHARE = 0.02
STRAY_CONTROLS = 4
CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b")) + b"\x7f"


def decode(content: bytes) -> str:
    """Decode a text file; zero bytes that some exports leave as padding are dropped.

    Raises
    ------
    RefusalError
        Binary content, or no encoding fits; a lossy guess would make other names of people's names.
    """
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _strictly(content[len(mark) :], encoding)
    wide = _utf16_order(content[:SAMPLE_BYTES])
    if wide:
        return _strictly(content, wide)
    padding_free = content.replace(b"\x00", b"")
    if _is_binary(padding_free, len(content) - len(padding_free)):
        raise RefusalError(NOT_TEXT)
    try:
        return padding_free.decode("utf-8")
    except UnicodeDecodeError:
        return _strictly(padding_free, "gb18030")


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding).replace("\x00", "")
    except UnicodeDecodeError:
        raise RefusalError(UNKNOWN_ENCODING) from None


def _utf16_order(sample: bytes) -> str | None:
    """The order of UTF-16 without a mark: the zeros of ASCII characters stand on one side only."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < ZERO_SHARE * len(sample) / 2 or min(even, odd) * 10 > max(even, odd):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _is_binary(content: bytes, zeros: int) -> bool:
    sample = content[:SAMPLE_BYTES]
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    return controls > max(STRAY_CONTROLS, CONTROL_SHARE * len(sample)) or zeros > CONTROL_SHARE * max(len(content), 1)
