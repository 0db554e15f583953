"""Frozen filings of 附件2."""
