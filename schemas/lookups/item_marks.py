"""Marks in item texts that are no part of an item's name: numbering, brackets, codes, a certificate's name."""

import re

BRACKETED = re.compile(r"[(（\[【〔][^()（）\[\]【】〔〕]*[)）\]】〕]")
# 架子工〔附着升降〕, 架子工—附着升降: a trade's word and what narrows it.
QUALIFIED = re.compile(
    r"(?P<word>[^()\[\]【】〔〕〈〉《》<>「」『』{}\-—–_/:]+?)\s*"
    r"[(\[【〔〈《<「『{\-—–_/:]+\s*(?P<qualifier>[^()\[\]【】〔〕〈〉《》<>「」『』{}]+?)\s*[)\]】〕〉》>」』}]*"
)
COUNT = r"(?:\d{1,2}|[一二三四五六七八九十]|[Ⅰ-Ⅻ]|I{1,3}|IV|VI{0,3}|IX|X)"
# A.低压电工作业；B.熔化焊接与热切割作业
LETTER = r"[(（]?[A-Ha-h](?:[.．、)）]|[:：])(?=\s*[㐀-鿿])"
# 项目一：低压电工作业；项目二：焊工
PLACE = rf"(?:项目|工种|第)\s*{COUNT}\s*[项个]?\s*[:：.、]"
# 1.低压电工作业, 一、低压电工作业, 1 低压电工作业: a number before one item alone.
NUMBERED = re.compile(rf"^(?:[(]?{COUNT}[).:、]|\d{{1,2}}(?=[\s㐀-鿿])(?!\s*[千号吨米级类年]))\s*(?=\D)")
# 特种设备安全管理和作业人员证（叉车司机）: a certificate's name that sounds like an item, and what it is for.
_ROLE = "(?:主要负责人|项目负责人|(?:专职)?安全(?:生产)?管理人员|安全员)"
_NAME = (
    r"(?:特种设备(?:安全管理人?员?(?:和|与|及|、))?作业人员(?:资格)?证书?"
    r"|(?:煤矿|建筑施工|金属非金属矿山)?特种作业(?:人员)?操作(?:资格)?证书?"
    rf"|[^、，,;；]{{0,12}}{_ROLE}(?:\s*[和及与、/／,，]\s*{_ROLE})+[^、，,;；（(]{{0,24}}证书?)"
)
TITLED = re.compile(
    rf"\s*{_NAME}(?:\s*(?:[:：\-—/／]+|[（(\[【]|\s)\s*"
    r"(?P<items>[^（()）]*(?:[（(][^（()）]*[）)])?[^（()）]*?)\s*[）)\]】]?)?\s*"
)
CODE = re.compile(r"^[A-Z]\d{0,2}$")
