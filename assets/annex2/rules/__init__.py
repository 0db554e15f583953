"""Consistency rules of 附件2 (domain facts §6): E1 to E7 block a filing, W1 to W10 remind."""
