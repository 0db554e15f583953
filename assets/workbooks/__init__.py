"""The one way in which workbooks are written."""
