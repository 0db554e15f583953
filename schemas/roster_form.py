"""What the roster form is known by when it comes back: its example row, and its sheets that hold no table."""

EXAMPLE_NAME = "示例"
# Area 000000 is nobody's: the number passes its check digit and can be no person's.
EXAMPLE_ID = "000000199001010018"

GUIDE_TITLE = "企业持证人员花名册填写说明"
LISTS_TITLE = "花名册模板的下拉选项，请勿改动"

TITLES = (GUIDE_TITLE, LISTS_TITLE)
"""The first text of each sheet that only helps to fill the form in."""
