"""Invented people: names that no two share, identity numbers with right check digits."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹窦章苏潘葛范彭鲁韦马苗方俞任袁柳史唐薛雷贺倪汤"
)
FIRST = "建国玉秀桂春晓海志文立新永庆学广振传洪继绪维克延兆守士宪培荣凤彩淑雪雅慧美怀登殿衍厚"
SECOND = "军民华英兰芳梅霞娟燕峰涛磊鹏刚勇强斌辉波亮超杰龙飞宁东平安生林山河田昌盛泉忠义信礼温良俭"
LENGTH = 18
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK = "10X98765432"
AREAS = ("370983", "370983", "370983", "370983", "370922", "370911", "370902", "370921", "370923", "370982")
OLDEST, YOUNGEST = date(1968, 1, 1), date(1998, 12, 31)


@dataclass(frozen=True)
class Person:
    """A name and an identity number."""

    name: str
    id_no: str

    @property
    def sex(self) -> str:
        """Read from the number; of another document it is not known."""
        return "女" if len(self.id_no) == LENGTH and int(self.id_no[16]) % 2 == 0 else "男"

    @property
    def birth(self) -> date:
        """Read from the number; of another document it is invented."""
        if len(self.id_no) != LENGTH:
            return date(1980, 5, 5)
        return date(int(self.id_no[6:10]), int(self.id_no[10:12]), int(self.id_no[12:14]))


def with_check(first17: str) -> str:
    """Give the number with its check digit."""
    return first17 + CHECK[sum(int(digit) * weight for digit, weight in zip(first17, WEIGHTS, strict=True)) % 11]


def identity(rng: random.Random, area: str | None = None) -> str:
    """Draw an identity number of somebody of working age."""
    born = OLDEST + timedelta(days=rng.randrange((YOUNGEST - OLDEST).days))
    return with_check(f"{area or rng.choice(AREAS)}{born:%Y%m%d}{rng.randrange(11, 989):03d}")


def people(rng: random.Random) -> Iterator[Person]:
    """Draw people for ever; no two bear the same name or number."""
    names, numbers = set[str](), set[str]()
    while True:
        name = rng.choice(SURNAMES) + rng.choice(FIRST) + rng.choice(SECOND)
        number = identity(rng)
        if name not in names and number[:14] not in numbers:
            names.add(name)
            numbers.add(number[:14])
            yield Person(name, number)
