"""Tests of 附件2: readings, identities, figures, rules, form, differences, filings."""
