"""Workbooks and parquet files for people and programs."""
