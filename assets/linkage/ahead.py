"""The next block while this one is worked on: reading and parsing leave the second core idle otherwise."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")


def ahead(items: Iterable[Item]) -> Iterator[Item]:
    """The same items in the same order, each begun in a thread before it is asked for; the first one at once."""
    pool = ThreadPoolExecutor(1)
    iterator = iter(items)
    return _drawn(pool, iterator, pool.submit(_next, iterator))


def _drawn(pool: ThreadPoolExecutor, iterator: Iterator[Item], first: "Future[list[Item]]") -> Iterator[Item]:
    coming = first
    with pool:
        while item := coming.result():
            coming = pool.submit(_next, iterator)
            yield item[0]


def _next(iterator: Iterator[Item]) -> list[Item]:
    """The next item in a list; an empty list at the end."""
    for item in iterator:
        return [item]
    return []
