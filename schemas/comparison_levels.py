"""How near two cells are that linkage compares, field by field, and which stage brought the two together."""

from schemas.vocabulary import Coded


class IdLevel(Coded):
    """Comparison levels of identity numbers, from closest to farthest."""

    EQUAL = "equal", "一致"
    OLD15 = "old15", "15位旧号一致"
    REPAIRED = "repaired", "一位录错或相邻颠倒"
    LENGTH_REPAIRED = "length_repaired", "漏录或重录一位"
    TWO_ERRORS = "two_errors", "两处不同"
    EMBEDDED = "embedded", "与证号内身份证号一致"
    MASKED_CONSISTENT = "masked_consistent", "可见位一致"
    PREFIX = "prefix", "前15位一致"
    DIFFERENT = "different", "不同"
    MISSING = "missing", "缺失"


class NameLevel(Coded):
    """Comparison levels of names, from closest to farthest. Levels, never string scores (design §1)."""

    EQUAL = "equal", "一致"
    VARIANT = "variant", "繁简或异体"
    HOMOPHONE = "homophone", "同音字"
    SOUTHERN_HOMOPHONE = "southern_homophone", "近音字"
    LOOKALIKE = "lookalike", "形近字"
    UNKNOWN_CHARACTER = "unknown_character", "缺字符号"
    PINYIN = "pinyin", "拼音"
    DROPPED_CHARACTER = "dropped_character", "漏录一字"
    REORDERED = "reordered", "字序颠倒"
    ONE_CHARACTER = "one_character", "一字不同"
    CUT_SHORT = "cut_short", "未写全"
    DIFFERENT = "different", "不同"
    MISSING = "missing", "缺失"


class NumberLevel(Coded):
    """Comparison levels of certificate numbers, from closest to farthest."""

    EQUAL = "equal", "一致"
    EMBEDS = "embeds", "内含该人身份证号"
    NEAR = "near", "一处录错"
    DIFFERENT = "different", "不同"
    MISSING = "missing", "缺失"


class EnterpriseLevel(Coded):
    """Comparison levels of enterprises, from closest to farthest."""

    EQUAL = "equal", "一致"
    SIMILAR = "similar", "近似"
    DIFFERENT = "different", "不同"
    MISSING = "missing", "缺失"


class Stage(Coded):
    """The stage of the cascade that proposed a candidate pair (design, matching §4)."""

    ID = "id", "身份证号"
    REPAIR = "repair", "身份证号修复"
    EMBEDDED = "embedded", "证号内身份证号"
    MASKED = "masked", "脱敏身份证号"
    PREFIX = "prefix", "身份证号前15位"
    NUMBER = "number", "证书编号"
    NAME_BIRTH = "name_birth", "姓名+出生日期"
    NAME_AREA = "name_area", "姓名+地区"
    TWO_ERRORS = "two_errors", "身份证号两处不同"
    NAME_ENTERPRISE = "name_enterprise", "姓名+单位"
    CORRECTED = "corrected", "身份证号更正前后"
