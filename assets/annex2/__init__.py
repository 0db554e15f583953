"""Figures of 附件2, filings, and the official form."""
