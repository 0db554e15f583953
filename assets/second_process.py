"""A second process for half of a long work: it is sent what to do, and says at its end what came of it."""

import pickle
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Self

import assets


class SecondProcess:
    """A module of this program run beside this process; it reads its work from its standard input.

    Its standard error is thrown away: its words may quote a person's data.
    """

    def __init__(self, module: str, work: object) -> None:
        self._child = subprocess.Popen(
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(assets.__path__[0]).parent,
        )
        # In threads of their own: the work is read only when the child has loaded what it needs for it.
        self._result: object = None
        self._threads = [threading.Thread(target=self._feed, args=(work,)), threading.Thread(target=self._listen)]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind:
            self._child.kill()
        self.result()
        self._child.wait()

    def result(self) -> Any:
        """Wait for the end; what the child answered, None where it failed or answered nothing."""
        for thread in self._threads:
            thread.join()
        return self._result

    def failed(self) -> bool:
        """Wait for the end; whether the child failed."""
        self.result()
        return self._child.wait() != 0

    def _feed(self, work: object) -> None:
        try:
            with self._child.stdin as stream:  # type: ignore[union-attr]
                pickle.dump(work, stream, protocol=pickle.HIGHEST_PROTOCOL)
        except BrokenPipeError:
            return

    def _listen(self) -> None:
        try:
            with self._child.stdout as stream:  # type: ignore[union-attr]
                self._result = pickle.load(stream)  # noqa: S301 - what our own child sends, and nobody else can
        except (EOFError, pickle.UnpicklingError):
            return


def work_sent() -> Any:
    """In the child: what it is to do."""
    return pickle.load(sys.stdin.buffer)  # noqa: S301 - what the parent sends, and nobody else can


def answer(result: object) -> None:
    """In the child: send back what came of it."""
    pickle.dump(result, sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()
