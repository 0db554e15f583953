"""Fourth batch: headers of an insurer, of a mine's lamp room and of forms filled in on a telephone."""

from tests.surfaces.surface import Surface, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """An insurer's list, a personnel export, a lamp room's register: most columns are of other business."""
    kind = "foreign_columns"
    insured = table(
        world,
        kind,
        "employers_liability",
        "被保险人序号={n}|被保险人={name}|证件种类=身份证|被保险人证件号={id}|职业代码=04020{n}|伤亡限额(万)=80|医疗限额(万)=8|"
        "起保日=2024-03-01|保险终期=2025-02-28|职业资质={item}|资质证号={no}|资质证失效日={end:%Y/%m/%d}|资质证签发处={issuer}|受益人=法定",
        "ok alt forged ok revoked",
        titles=("雇主责任险人员清单（投保人填写）", "投保人：{firm}    保单起期：2024年3月1日零时"),
        words="被保险人证件号 职业资质 资质证失效日 保险终期",
        tail=("投保人声明：以上信息真实完整。", "业务员：郗某"),
    )
    beisen = table(
        world,
        kind,
        "personnel_export",
        "员工工号={n:06d}|任职组织=仓储物流部|任职状态=正式|姓名={name}|性别={sex}|出生日期={birth}|证件类型=居民身份证|证件号码={id}|"
        "入职日期=2018-05-02|社保地=肥城|子女数=1|专业证书.名称={title}|专业证书.编码={no}|专业证书.作业代号={code}|"
        "专业证书.失效日期={end}|专业证书.颁发机构={issuer}|绩效等级=B|邮箱=u{n}@example.com",
        "ok@F5.0 forged@F5.3 alt@F5.0 ok@F5.1",
        "F5",
        file="{firm}_任职记录导出_20240801.csv",
        words="任职组织 专业证书.编码 专业证书.作业代号 专业证书.失效日期",
    )
    lamps = table(
        world,
        kind,
        "lamp_room",
        "矿灯架号=A-{n:02d}|自救器编号=ZJ{n:05d}|定位卡号=8{n:05d}|下井人员={name}|身份证号={id}|队组=机运队|班次=早|累计下井=214|"
        "持证工种={item}|工种证号={no}|工种证到期={end:%Y.%m.%d}|工种证发放={issuer}|职业体检到期=2025-03-31|升井未还=否",
        "ok forged alt ok",
        "F6",
        titles=("{firm}矿灯房在册人员（月末打印）",),
        words="矿灯架号 下井人员 工种证号 工种证发放",
        tail=("打印人：灯房值班员",),
    )
    upper = ("灯房登记", "", "", "人员", "", "", "", "", "持证", "", "", "", "其他", "")
    return [insured, beisen, inserted(lamps, 2, *upper)]


def loose_headers(world: World) -> list[Surface]:
    """A collected form, long pinyin, a developer's words, two languages in one cell."""
    kind = "loose_headers"
    merged = table(
        world,
        kind,
        "merged_downwards",
        "={n}|={name}|={id}|编号={no}|项目={item}|自={start:%Y.%m.%d}|至={end:%Y.%m.%d}|机关={issuer}|=",
        "ok alt forged ok revoked",
        titles=("{firm}特殊工种人员统计表", "单位（公章）：            2024年7月31日"),
        tail=("单位负责人：          审核：          制表：",),
    )
    upper = ("序号", "人员姓名", "公民身份号码", "所持特种作业操作证", "", "", "", "", "备注")
    return [
        inserted(merged, 3, *upper),
        table(
            world,
            kind,
            "collected_form",
            "提交序号={n}|提交时间=2024/7/2{n} 9:1{n}|1.请填写您的姓名（必填）={name}|"
            "2.请填写您的身份证号码（必填）={id}|"
            "3.您持有哪种特种作业操作证？（必填）={item}|4.操作证上的证号是？={no}|5.操作证哪天到期？={end:%Y年%m月%d日}|6.发证机关={issuer}|"
            "填写设备=安卓",
            "ok alt forged ok",
            file="{firm}_收集结果.xlsx",
            words="3.您持有哪种特种作业操作证？（必填） 4.操作证上的证号是？ 5.操作证哪天到期？",
        ),
        table(
            world,
            kind,
            "pinyin_words",
            "XU_HAO={n}|XING_MING={name}|SFZ_HAO={id}|GONG_ZHONG={item}|ZHENG_HAO={no}|FA_ZHENG_RI={start:%Y%m%d}|"
            "DAO_QI_RI={end:%Y%m%d}|FA_ZHENG_DANWEI={issuer}|BEI_ZHU=",
            "ok@F3.1 forged@F3.0 alt@F3.2 ok@F3.3",
            "F3",
            file="{firm}.csv",
            words="XING_MING SFZ_HAO ZHENG_HAO DAO_QI_RI",
        ),
        table(
            world,
            kind,
            "developer_words",
            "user.realName={name}|user.idNumber={id}|cert.category={title}|cert.code={no}|cert.jobCode={code}|"
            "cert.effectiveFrom={start}|cert.effectiveTo={end}|cert.authority={issuer}|user.mobile={tel}|audit.status=PASS",
            "ok ok alt forged",
            "F5",
            file="{firm}_api.csv",
            words="user.realName cert.jobCode cert.effectiveTo",
        ),
        table(
            world,
            kind,
            "two_languages",
            "序号\nItem={n}|姓名\nFull Name={name}|居民身份证号\nResident ID={id}|"
            "特种作业证号\nSpecial Work Permit No.={no}|"
            "许可作业\nAuthorised Job={item}|届满日期\nDate of Expiry={end:%d %b %Y}|主管发证单位\nIssued By={issuer}",
            "ok alt forged revoked ok",
            titles=("Appendix C  特种作业人员资质清单  Qualification List", "Contractor 承包商：{firm}"),
        ),
    ]
