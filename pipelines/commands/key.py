"""`certscreen key`: which key a campaign's numbers are made with; taking a copy out, bringing one in, a new one."""

import argparse
from dataclasses import replace
from pathlib import Path

from pipelines.account import current_account
from pipelines.clock import Clock
from pipelines.commands.arguments import add, shows, takes_campaign
from pipelines.commands.folder import open_campaign
from pipelines.faults import UserError
from pipelines.keys.campaign_key import campaign_key, choose_key, is_with_data
from pipelines.keys.key_file import HeldKey, KeyFileError, read_key, travelling
from pipelines.keys.key_notice import HANDING_OVER, key_notice
from pipelines.keys.keyring import add_key, held_keys, key_file
from pipelines.store_version import begin_version, note_export, read_version
from schemas.settings import Campaign

OWNER_ONLY = 0o600


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the ways of the command."""
    shows(parser, "certscreen key export 演示 /media/usb/密钥")
    ways = parser.add_subparsers(metavar="做什么", required=True)
    way = add(ways, "show", "本机有哪些密钥；写文件夹则同时说明它需要哪一把", "certscreen key show 演示")
    way.set_defaults(command=show)
    way.add_argument("campaign", type=Path, nargs="?", metavar="文件夹", help="专项治理文件夹")
    way = add(ways, "export", "把文件夹所用的密钥导出，交保管人保存", "certscreen key export 演示 /media/usb/密钥")
    way.set_defaults(command=export)
    takes_campaign(way)
    way.add_argument("file", type=Path, metavar="文件", help="新文件，在专项治理文件夹之外")
    way = add(ways, "import", "把保管人交来的密钥存到本机", "certscreen key import /media/usb/密钥 演示")
    way.set_defaults(command=bring_in)
    way.add_argument("file", type=Path, metavar="文件", help="certscreen key export 写的文件")
    way.add_argument("campaign", type=Path, nargs="?", metavar="文件夹", help="核对它正是这个文件夹所用的密钥")
    way = add(ways, "renew", "密钥丢失后换一把新的：线索编号全部改变", "certscreen key renew 演示 --reason 电脑损坏")
    way.set_defaults(command=renew)
    takes_campaign(way)
    way.add_argument("--reason", required=True, metavar="理由", help="为何更换（记录在案）")


def show(given: argparse.Namespace) -> int:
    """Tell the keys of this machine, and of a campaign which one it needs; never a key itself."""
    held = held_keys()
    for each in held.keys:
        print(f"本机密钥 {each.id}：{each.path}")
    for fault in held.faults:
        print(f"{fault}。")
    if not held.keys and not held.faults:
        print(f"本机还没有密钥；首次运行时生成在 {key_file()}。")
    if given.campaign:
        print(_tell_campaign(open_campaign(given.campaign), [each.id for each in held.keys]))
    return 0


def export(given: argparse.Namespace) -> int:
    """Write the campaign's key to a file outside the campaign, for its owner alone; recorded before and after."""
    from assets.atomic import create_once

    campaign = open_campaign(given.campaign)
    target = _new_file(given.file, campaign)
    held = campaign_key(campaign)
    _record(campaign, f"要求导出密钥 {held.id}")
    try:
        if not create_once(target, travelling(held.key), OWNER_ONLY):
            raise UserError(f"{target} 已存在；为免覆盖，请换一个文件名。")
    except OSError as fault:
        raise UserError(f"密钥不能写到 {target}（{fault.strerror}）；请换一个位置。") from None
    _record(campaign, f"已导出密钥 {held.id}")
    note_export(campaign.store, Clock().now().isoformat())
    print(f"密钥 {held.id} 已导出到 {target}。有了它和数据就能由人员代号反推身份证号：请交保管人与数据分开保存。")
    return 0


def bring_in(given: argparse.Namespace) -> int:
    """Keep a key from a file on this machine beside those that are there; a campaign must be its own."""
    held = _read(given.file)
    campaign = open_campaign(given.campaign) if given.campaign else None
    if campaign:
        _require_own(campaign, held)
    here = held_keys().keys
    already = "（原已在本机）" if held.id in {each.id for each in here} else ""
    kept = add_key(replace(held, copied=True))
    if campaign:
        begin_version(campaign.store, kept.id)
        # The machine's own file, named to choose among several, is no second copy.
        if held.copied or held.path.resolve() not in {each.path.resolve() for each in here}:
            note_export(campaign.store, Clock().now().isoformat())
        _record(campaign, f"导入密钥 {kept.id}")
    print(f"密钥 {kept.id} 在本机的位置：{kept.path}{already}")
    return 0


def renew(given: argparse.Namespace) -> int:
    """Adopt a new key in place of one that is lost; the old numbers are kept apart, where explain finds them."""
    from pipelines.keys.key_renewal import renew_key, shown_id

    campaign = open_campaign(given.campaign)
    reason = given.reason.strip()
    if not reason:
        raise UserError("更换密钥的理由不能为空（--reason）。")
    moment = Clock().now()
    former, fresh = renew_key(campaign, reason, current_account(), moment)
    print(
        f"{campaign.root} 的密钥已由 {shown_id(former)} 换成 {fresh.id}（{fresh.path}）。"
        f"下次运行后线索编号和人员代号全部改变；旧编号仍可用 certscreen explain 查到。"
        f"请重新运行各基准日，并导出新密钥（见{HANDING_OVER}）。"
    )
    return 0


def _tell_campaign(campaign: Campaign, held: list[str]) -> str:
    from pipelines.keys.key_renewal import shown_id

    version = read_version(campaign.store)
    if version is None:
        return f"{campaign.root}：尚未用过密钥，或由早期版本的程序写成，下次运行时核对。"
    there = "本机有" if version.key_id in held else "本机没有，须先导入"
    lines = [f"{campaign.root}：需要密钥 {version.key_id}（{there}）。"]
    lines += [
        f"  {each['until'][:10]} 前用密钥 {shown_id(each['key_id'])}：{each['reason']}" for each in version.former_keys
    ]
    return "\n".join([*lines, key_notice(campaign) or f"已于 {version.exported} 导出或导入过。"])


def _read(path: Path) -> HeldKey:
    try:
        return read_key(path)
    except FileNotFoundError:
        raise UserError(f"没有这个文件：{path}") from None
    except KeyFileError as fault:
        raise UserError(f"{path} {fault}；请向保管人重新取得 certscreen key export 写的文件。") from None
    except OSError as fault:
        raise UserError(f"{path} 不能读取（{fault.strerror}）。") from None


def _require_own(campaign: Campaign, held: HeldKey) -> None:
    """Refuse a key that is not the campaign's; nothing is kept then."""
    version = read_version(campaign.store)
    if version is None:
        choose_key(campaign, [held])
    elif version.key_id != held.id:
        raise UserError(
            f"{held.path} 里是密钥 {held.id}，{campaign.root} 需要的是密钥 {version.key_id}；没有导入。"
            f"请核对文件；只想保存在本机备用的，不写文件夹再导入。"
        )


def _new_file(path: Path, campaign: Campaign) -> Path:
    """Where the key may be written: a new file, in a folder that is there, outside the campaign."""
    target = path.absolute()
    if is_with_data(target, campaign):
        raise UserError(f"{target} 在专项治理文件夹里；密钥不能与数据放在一起，请写到别处（如U盘）。")
    if target.is_symlink() or target.exists():
        raise UserError(f"{target} 已存在；为免覆盖，请换一个文件名。")
    if not target.parent.is_dir():
        raise UserError(f"没有这个文件夹：{target.parent}")
    return target


def _record(campaign: Campaign, what: str) -> None:
    from assets.reporting.audit import append_audit

    append_audit(campaign.store / "audit.jsonl", Clock().now(), current_account(), what, 0)
