"""The page that the benchmarks write their figures into: docs/performance.md, a section between markers for each."""

from pathlib import Path

PERFORMANCE = Path(__file__).parents[1] / "docs" / "performance.md"


def put_section(name: str, text: str) -> None:
    """Put a section between the markers of its name, at the end of the page if they are not there yet."""
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    page = PERFORMANCE.read_text("utf-8") if PERFORMANCE.exists() else "# Performance\n"
    section = f"{begin}\n{text}\n{end}"
    if begin in page:
        page = page[: page.index(begin)] + section + page[page.index(end) + len(end) :]
    else:
        page = f"{page.rstrip()}\n\n{section}\n"
    PERFORMANCE.write_text(page, "utf-8")
