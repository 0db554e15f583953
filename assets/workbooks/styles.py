"""How workbooks look: every font, fill and border of every sheet stands here, under a name."""

from typing import Any

from xlsxwriter.color import Color

FONT = "宋体"
FONT_SIZE = 10

LEVEL_STYLES = {"高": "level_high", "中": "level_medium", "低": "level_low"}
"""The level's own word stands in the cell, bold for the highest: it reads on a black-and-white print too."""

_GRID = {"border": 1, "border_color": "#BFBFBF"}
# Text format: a number that a clerk types over such a cell keeps its 18 digits.
_TEXT = {**_GRID, "num_format": "@", "valign": "vcenter"}
_WRAPPED = {**_TEXT, "text_wrap": True, "indent": 1}
_CENTRED = {**_TEXT, "align": "center"}
_HEADER = {**_GRID, "bold": True, "align": "center", "valign": "vcenter", "text_wrap": True, "num_format": "@"}

_STYLES: dict[str, dict[str, Any]] = {
    "header": {**_HEADER, "bg_color": "#1F4E79", "font_color": "#FFFFFF"},
    "own_header": {**_HEADER, "bg_color": "#D9E1F2"},
    "added_header": {**_HEADER, "bg_color": "#C55A11", "font_color": "#FFFFFF"},
    "answer_header": {**_HEADER, "bg_color": "#548235", "font_color": "#FFFFFF"},
    "text": _WRAPPED,
    "centred": _CENTRED,
    "bold": {**_WRAPPED, "bold": True},
    "list_number": {"num_format": "@", "valign": "vcenter", "font_color": "#7F7F7F", "font_size": 9},
    "mark": {**_CENTRED, "font_color": "#7F7F7F", "font_size": 9},
    "link": {**_CENTRED, "font_color": "#0563C1", "underline": 1},
    "integer": {**_GRID, "num_format": "#,##0", "valign": "vcenter"},
    "counter": {**_GRID, "num_format": "0", "align": "center", "valign": "vcenter"},
    "decimal": {**_GRID, "num_format": "0.0", "valign": "vcenter"},
    "percent": {**_GRID, "num_format": "0%", "align": "center", "valign": "vcenter"},
    "date": {**_GRID, "num_format": "yyyy-mm-dd", "align": "center", "valign": "vcenter"},
    "time": {**_GRID, "num_format": "yyyy-mm-dd hh:mm", "align": "center", "valign": "vcenter"},
    "level_high": {**_CENTRED, "bold": True, "bg_color": "#F4B183"},
    "level_medium": {**_CENTRED, "bg_color": "#FFE699"},
    "level_low": {**_CENTRED, "bg_color": "#E2F0D9"},
    "fault": {**_WRAPPED, "bg_color": "#F8CBAD", "bold": True},
    "doubt": {**_WRAPPED, "bg_color": "#FFF2CC"},
    "fault_word": {**_CENTRED, "bg_color": "#F8CBAD", "bold": True},
    "doubt_word": {**_CENTRED, "bg_color": "#FFF2CC"},
    "answer": {**_WRAPPED, "bg_color": "#F2F8EE"},
    "total": {**_GRID, "num_format": "#,##0", "bold": True, "bg_color": "#EDEDED", "valign": "vcenter"},
    "title": {"bold": True, "font_size": 14, "valign": "vcenter"},
    "remark": {"font_color": "#404040", "valign": "vcenter"},
}

# Read once here, not anew for every one of some hundred workbooks.
STYLES = {
    name: {key: Color(value) if key.endswith("_color") else value for key, value in style.items()}
    for name, style in _STYLES.items()
}
WRAPPED_STYLES = frozenset(name for name, style in STYLES.items() if style.get("text_wrap"))
UNFILLED_STYLES = frozenset(name for name, style in STYLES.items() if "bg_color" not in style)
