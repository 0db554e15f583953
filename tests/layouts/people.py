"""The people and the enterprise that stand in the layouts."""

# Synthetic: the check digits are right, the people are not.
A, B, C = "37098319800101128X", "370922197502284510", "370983199012300030"
TA, TB, TC = "T" + A, "T" + B, "T" + C
FIRM = "肥城市甲乙机械有限公司"
