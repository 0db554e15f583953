"""Headers among foreign columns, in loose words, in English and in pinyin initials."""

from tests.surfaces.surface import Surface, table
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Tables of ten to forty columns of which most are none of the campaign's business."""
    kind = "foreign_columns"
    return [
        table(
            world,
            kind,
            "gate_system",
            "门禁序列号=MJ{n:05d}|人员照片={n}.jpg|姓名={name}|身份证号={id}|虹膜采集=已采|安全帽色号=黄|宿舍=3号|"
            "床位={n}|实名认证渠道=App|工资卡开户行=肥城农商行|血型=O|紧急联络人=王某|劳保鞋码=42|持证名目={item}|"
            "证书编号={no}|此证能用到={end:%Y/%m/%d}|进门权限组=A区|退场标记=否|末次刷脸时间=2024-07-30 07:12",
            "ok ok alt forged revoked",
            titles=("{firm}智慧工地劳务实名制人员导出",),
            words="门禁序列号 虹膜采集 安全帽色号 持证名目 此证能用到 进门权限组",
        ),
        table(
            world,
            kind,
            "ecert_export",
            "电子证照标识码=1.2.156.3005.2.{n:06d}|二维码串=https://xx/{n}|照面模板版本=V2.0|持证主体姓名={name}|"
            "持证主体代码={id}|持证主体代码类型=公民身份号码|证书编号={no}|证照颁发机构={issuer}|操作范畴={item}|"
            "照面生效日={start}|照面失效日={end}|赋码状态=已赋码|归集批次=202407|签章结果=验签通过|推送次数=1",
            "ok@F3.0 alt@F3.1 forged@F3.2 ok@F3.3 revoked@F3.4",
            "F3",
            file="{firm}电子证照归集.csv",
            words="电子证照标识码 持证主体姓名 持证主体代码 照面生效日 照面失效日 操作范畴",
        ),
        table(
            world,
            kind,
            "contractor_portal",
            "流水=LS{n:04d}|承包商编码=CB0{n}|合同段=二标|姓名={name}|籍贯=山东|婚姻=已婚|政治面貌=群众|身份证号码={id}|"
            "户口性质=农业|最近体检=2024-03-01|入厂教育得分=96|是否党员=否|银行账号=6222{tel}|工服尺码=XL|"
            "特种证名目={title}|特种证代号={no}|核准工作={item}|特种证到限={end:%Y.%m.%d}|推荐人=刘某|黑名单比对=未命中|"
            "意外险保单=PA{tel}|车牌=",
            "ok alt forged ok@F5.0 none",
            words="特种证代号 核准工作 特种证到限 意外险保单 承包商编码",
        ),
        table(
            world,
            kind,
            "payroll_mix",
            "薪资组=一线|成本中心=CC{n:03d}|社保个人编号=37{tel}|公积金账号=0{tel}|员工={name}|姓名拼音=-|证件号码={id}|"
            "岗位津贴=200|特种津贴依据={item}|依据证书编号={no}|依据证书失效={end}|夜班数=4|应发=6200|实发=5800|"
            "个税=35.2|年休假余=3|考勤卡=K{n}",
            "ok ok forged alt ok",
            file="{firm}津贴发放.xls",
            words="薪资组 特种津贴依据 依据证书编号 依据证书失效",
        ),
        table(
            world,
            kind,
            "training_platform",
            "学习账号=u{tel}|昵称=-|积分=88|身份证号={id}|姓名={name}|所属租户={emp}|人脸底图=是|课程包=2024年度|"
            "完成率=100%|所持操作证={item}|操作证全称={title}|操作证串号={no}|证照颁出日={start:%Y年%m月%d日}|"
            "证照寿命至={end:%Y年%m月%d日}|上传附件=1.pdf|驳回缘由=|末次登录IP=10.0.0.{n}",
            "ok forged alt ok revoked",
            titles=("{firm}", "导出时间：2024-08-02 10:20  导出人：管理员"),
            words="所属租户 操作证串号 证照颁出日 证照寿命至",
        ),
        table(
            world,
            kind,
            "dispatch_pool",
            "派工码={n:03d}|姓名={name}|身份证号={id}|常驻镇街=王瓜店|可调配=是|自带工具=有|日结单价=320|微信={tel}|"
            "证书编号={no}|能干的活儿={item}|证管到哪天={end}|证谁给发的={issuer}|保险受益人=配偶|高血压=无|恐高=无",
            "ok alt forged borrowed ok",
            words="派工码 能干的活儿 证管到哪天 证谁给发的",
        ),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Pinyin initials, English, and words as people say them."""
    kind = "loose_headers"
    return [
        table(
            world,
            kind,
            "pinyin_full",
            "XuHao={n}|XingMing={name}|ShenFenZheng={id}|CaoZuoZhengHao={no}|ZhunCaoXiangMu={item}|DaoQi={end}|"
            "FaZhengJiGuan={issuer}",
            file="{firm}.csv",
            words="XingMing ShenFenZheng CaoZuoZhengHao ZhunCaoXiangMu FaZhengJiGuan",
        ),
        table(
            world,
            kind,
            "pinyin_initials",
            "XH={n}|RYXM={name}|GMSFHM={id}|CZZBH={no}|CZXMMC={item}|ZSYXQZ={end:%Y%m%d}|QFJGMC={issuer}",
            words="RYXM CZZBH CZXMMC ZSYXQZ QFJGMC",
        ),
        table(
            world,
            kind,
            "english",
            "No.={n}|Employee Full Name={name}|Chinese ID Card No={id}|Licence Serial={no}|Permitted Work={item}|"
            "Good Until={end}|Granted By={issuer}",
            words="Licence Chinese Permitted Granted",
        ),
        table(
            world,
            kind,
            "spoken",
            "排号={n}|谁={name}|身份证上的号={id}|啥证={item}|证上的号={no}|啥时候到期={end:%Y年%m月%d日}|在哪办的={issuer}",
            titles=("{firm}有证的人都在这儿",),
            words="身份证上的号 啥证 证上的号 啥时候到期 在哪办的",
        ),
        table(
            world,
            kind,
            "snake_case",
            "row_id={n}|worker_name={name}|citizen_id={id}|permit_no={no}|permit_scope={item}|valid_thru={end}|"
            "authority={issuer}",
            file="{firm}.csv",
            words="worker_name citizen_id permit_scope valid_thru",
        ),
        table(
            world,
            kind,
            "clipped",
            "№={n}|师傅大名={name}|身份号={id}|操作资格号={no}|许可工种={item}|截到={end:%Y.%m.%d}|盖章单位={issuer}",
            "ok@F3.0 alt@F3.1 forged@F3.2 revoked@F3.3 ok@F3.4",
            "F3",
            words="师傅大名 操作资格号 截到",
        ),
    ]
