"""What a user is told of the campaign's key: that it is missing here, or that no copy of it was taken out."""

from pipelines.keys.keyring import held_keys
from pipelines.store_version import read_version
from schemas.settings import Campaign

HANDING_OVER = "README.zh-CN.md“交接”一节"


def key_notice(campaign: Campaign) -> str | None:
    """A sentence where the key is not on this machine, or no copy of it was taken out; None where all is well."""
    version = read_version(campaign.store)
    if version is None:
        return None
    if version.key_id not in {each.id for each in held_keys().keys}:
        return f"本机没有密钥 {version.key_id}，certscreen run 会拒绝运行。{remedy(campaign)}"
    if version.exported:
        return None
    return (
        f"密钥 {version.key_id} 尚未导出备份，一旦丢失，线索编号和人员代号将全部改变。"
        f"请运行 certscreen key export {campaign.root} 密钥文件，交保管人与数据分开保存（见{HANDING_OVER}）。"
    )


def remedy(campaign: Campaign) -> str:
    """What to do where the key is not on this machine."""
    return (
        f"请向原保管人取得密钥文件，运行 certscreen key import 密钥文件 {campaign.root} 后再试；"
        f"原保管人用 certscreen key export 导出。密钥确已丢失的，见{HANDING_OVER}。"
    )
