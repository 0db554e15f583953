"""Progress of long work on the terminal; silent where there is none."""

from collections.abc import Callable

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn


class Silent:
    """Shows nothing: for runs that Dagster's daemon starts, and for tests."""

    def of(self, work: str) -> Callable[[int, int], None]:  # noqa: ARG002 - the protocol names it
        """Return a callback that does nothing."""
        return lambda _done, _total: None


class Bars:
    """Draws one bar for each piece of work on standard error."""

    def __init__(self, console: Console) -> None:
        self.bars = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=console,
            transient=True,
        )

    def of(self, work: str) -> Callable[[int, int], None]:
        """Add a bar; the callback moves it."""
        self.bars.start()
        task = self.bars.add_task(work, total=None)

        def show(done: int, total: int) -> None:
            self.bars.update(task, completed=done, total=total)

        return show

    def close(self) -> None:
        """Take the bars off the screen."""
        self.bars.stop()
