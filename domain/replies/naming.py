"""Whom a reply names: the institution that should answer instead, or the colleague who now does."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from domain.replies.lexicon import read_tokens, split_words
from domain.replies.vocabulary import Sign
from domain.replies.writing import fold, fold_words, words_of

ALIKE = 96.0
"""Out of 100. One letter in twenty may differ: "Ministry of Wealth" must not become that of Health."""
_ALIKE_INFLECTED = 92.0
_LONGEST_NAME = 4
_DOUBTFUL_NAME = 3
_LONGEST_ELLIPSIS = 8
_SHORT = 3
_HOLDERS = words_of(
    "director general secretary minister head chief coordinator secretariat manager officer chair chairman president"
    " parliament treasury cabinet senate government congress council court assembly registry ombudsman"
    " parlement tresor cabinet senat gouvernement conseil cour assemblee greffe mediateur"
    " directeur directrice secretaire ministre chef cheffe coordonnateur coordonnatrice secretariat responsable"
    " directora secretario secretaria ministro ministra jefe jefa coordinador coordinadora diretor diretora chefe"
    " coordenador coordenadora secretariado директор начальник министр секретарь руководитель директору начальнику"
    " министру руководителю секретарю المدير الوزير الرئيس الامين الوكيل مدير وزير رييس وكيل"
)
"""Who holds an office: no name is among the words that name one."""
_ELIDED = re.compile(r"(?:[a-z]{0,6}qu|[dljnsmtc])['’](?=[A-ZÀ-Þ])")
_OWNED = re.compile(r"\w{4,}(?:نا|كم)|رد(?:نا|كم)")
_SHORTEST_STEM = 2
_CASE = re.compile(r"(?:а|у|ом|е)$")
_PARTICLES = words_of("of the for and de du des da do das dos la le los las el y et e и по")

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ADDRESS_BEHIND = re.compile(r"[,;]? ?<?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}>?,?\s*$")
TITLES = words_of(
    "lic ing exmo exma"
    " mr mrs ms miss dr prof m mme mlle monsieur madame me sr sra dra don dona senor senora dom господину госпоже"
    " captain major colonel capitaine capitan capitao coronel капитан капитану капитаном майор майору майором"
    " полковник полковнику подполковник подполковнику советник советнику инспектор инспектору специалист специалисту"
    " تعيين تكليف تسميه السيد السيده الاستاذ الاستاذه الدكتور الدكتوره الاخ الاخت"
    " النقيب العقيد العميد المقدم الرائد اللواء الملازم المهندس المهندسه القاضي القاضيه المستشار المستشاره"
    " المحامي المحاميه"
)
KIN = words_of(
    "my our colleague colleagues successor deputy alternate the new focal point mon ma notre"
    " collegue suppleant mi nuestro"
    " colega companero companera meu minha nosso моему моей нашему нашей моя мой наша наш коллеге коллега"
    " بعدي خلفي خليفتي بديلي بديلتي خلفا زميلي زميلتي زميلنا زميلتنا الزميل الزميله"
    " c'est it's that's es this's est e is here now directly le la el al a o ao os as to for instead please"
    " i we you je nous vous tu yo nosotros eu nos я мы вы انا نحن 我 我们"
    " she he they it this that who elle il ella ele ela ils elles она он они оно это هو هي هذا 他 她 这"
    " اصبح اصبحت صار صارت بات باتت لقد ان الان حاليا اليوم دلوقتي هلا هلق الحين"
)
PRONOUNS = words_of("she he who elle il qui ella el quien ela ele quem она он которая который")
_NO_NAMES = words_of(
    "بي بنا معي معنا به بها لي لنا عليه عليها لو حيث فهو فهي"
    " الذي التي من في الان حاليا بدلا لانه لانها وهو وهي هو هي منذ"
)
# Names that begin with the letter of the Arabic "and" themselves.
OWN_WAW = words_of(
    "وليد وائل وفاء وسام وداد وجدي وردة وهيب وحيد وسيم وصفي وضاح وعد وفيق وئام وجيه ورد وديع وسن وهبة ولاء ولي وجدان"
    " وحيدة وسيلة وهيبة"
)
TITLE_STOP = re.compile(r"\b(Mr|Mrs|Ms|Dr|Mme|Mlle|M|Sr|Sra|Dra|Prof|Lic|Ing|Exmo|Exma)\.\s")
_RELATIVES = words_of("qui que who quien quem которая который которые التي الذي")
_CHINESE_LEAD = re.compile(r"由|给|交|是|找|让|请|为|同事|，|。")
_CHINESE_TITLES = "老师|教授|秘书|专员|干事|副处长|副科长|副司长|副主任|副局长|同志|先生|女士|处长|科长|司长|主任|局长"
CHINESE_VERB = re.compile(
    rf"处理|代为|管|负责|接手|接管|联系|跟进|办理|回复|答复|即可|来|作|进行|吧|对接|接替|牵头|承办|经办|沟通|担任|接任|主管|分管|{_CHINESE_TITLES}"
)
_CHINESE_NOW = re.compile(r"(?:正在|在|现在|目前|现已|现|已经|已|将|会|要|来|正式|今后|以后|同志|随后|继续)$")
# The usual surnames: whatever else follows "by" is an office or a thing.
_CHINESE_SURNAMES = (
    "欧阳|上官|司马|诸葛|皇甫|尉迟|司徒|慕容|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶"
    "阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁"
    "葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋植甘景薄单包柏宁柯阮桂闵解"
    "华车房吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟闫肖扎达阿巴卓旺索乌图买艾麦]"
)
_NOT_NAMED = re.compile(
    r"方式|方法|方案|方向|方针|高层|高级|任何|何人|方面|马上|文件|安排|安全|成员|成果|来函|来信|来人|管理|关于|解决|强化|项目|单位|单独|包括|路上|向上|阳光"
)
# "法规处的林涛", "综合处张磊": where somebody sits.
_CHINESE_UNIT = re.compile(r"^[\u3400-\u9fff]{1,8}?(?:处|科|司|室|中心|办|局|厅)的?(?=[\u3400-\u9fff]{2,4}$)")
_CHINESE_NAME = re.compile(
    rf"((?:{_CHINESE_SURNAMES})[\u3400-\u9fff]{{1,3}}?|[\u3400-\u9fff]{{1,8}}(?:·[\u3400-\u9fff]{{1,8}})+)(?:"
    + _CHINESE_TITLES
    + r")?\s*"
)
STOP = re.compile(r"[,;:!?()\[\]<>\n。，；：！？（）،؛؟]|\.(?:\s|$)| [-–—] ")
_STATED = (Sign.STATUS, Sign.EVERYDAY, Sign.DONE, Sign.FULLY, Sign.NO_CHANGE)
"""What no name says: "the recommendation has become" leads to none."""
_UNNAMED = (Sign.FILLER, Sign.NOT, Sign.DOUBT, Sign.ASK, Sign.HEDGE, Sign.ALL, Sign.REST, Sign.EXCEPT)
"""What no name begins with where no capital tells one: "write what you like"."""
_HONOURED = (
    "同事",
    "我的同事",
    "我同事",
    "继任者",
    "接任者",
    "接替者",
    "接班人",
    "新同事",
    "负责人",
    "联系人",
    "经办人",
)


def find_institution(words: str, institutions: Sequence[str]) -> str | None:
    """Return the one institution that words name, or None when none or more than one is meant.

    words: as typed. institutions: full names; the longest of those found wins when it holds the others.
    """
    said = fold_words(words)
    found = []
    for name in institutions:
        folded = fold_words(name)
        if folded and (_is_named(folded, said) or _is_shortened(folded, said)):
            found.append((folded, name))
    if not found:
        return None
    longest, name = max(found, key=lambda pair: len(pair[0]))
    return name if all(folded in longest for folded, _ in found) else None


def find_ellipsis(words: str, institutions: Sequence[str]) -> str | None:
    """Return the one institution of which only its own word is said: "mais de celui de la Santé"; None as a rule."""
    folded = {name: set(fold_words(name).split()) for name in institutions}
    said = {fold_words(word) for word in words.split()[:_LONGEST_ELLIPSIS] if word[:1].isupper()}
    found = [
        name
        for name, own in folded.items()
        if said & {word for word in own if sum(word in other for other in folded.values()) == 1 and len(word) > _SHORT}
    ]
    return found[0] if len(found) == 1 else None


def _is_named(folded: str, said: str) -> bool:
    """Whether a name stands in what was said, or its words in another order: "the health ministry"."""
    if len(said) >= len(folded) - 1 and fuzz.partial_ratio(folded, said) >= _alike(folded):
        return True
    name, words = ([word for word in text.split() if word not in _PARTICLES] for text in (folded, said))
    wanted = sorted(name)
    return len(name) > 1 and any(
        sorted(words[at : at + len(name)]) == wanted for at in range(len(words) - len(name) + 1)
    )


def _is_shortened(folded: str, said: str) -> bool:
    """Whether a ministry is called as Russian shortens it: "в Минюст", "Минздравом"."""
    first, _, rest = folded.partition(" ")
    if first != "министерство":
        return False
    stems = (_CASE.sub("", word[3:]) for word in said.split() if word.startswith("мин"))
    return any(len(stem) >= _SHORTEST_STEM and rest.startswith(stem) for stem in stems)


def _alike(folded: str) -> float:
    """Russian names stand in a case, which changes a letter or two."""
    return _ALIKE_INFLECTED if any("\u0400" <= c <= "\u04ff" for c in folded) else ALIKE


def name_after(words: str) -> str | None:
    """Return the person named at the beginning of words, or the address there; None when nobody is.

    words: what follows "please forward to", as typed.
    """
    address = _ADDRESS.search(words[:120])
    words = words.lstrip(" \t:—–-,،，")
    head = STOP.split(TITLE_STOP.sub(r"\1 ", words.strip()), maxsplit=1)[0].strip()
    for honoured in _HONOURED:
        head = head.removeprefix(honoured).strip()
    if is_chinese(head[:1]):
        return chinese_name(CHINESE_VERB.split(head, maxsplit=1)[0])
    if address and words.strip().startswith(address.group()):
        return address.group()
    name = leading_name(head.split())
    return name or (address.group() if address and not head else None)


def address_in(words: str) -> str | None:
    """Return the only address in words; None when there is none, or more than one."""
    found = set(_ADDRESS.findall(words))
    return found.pop() if len(found) == 1 else None


def name_before(words: str) -> str | None:
    """Return the person named at the end of words; None when nobody is. words: what precedes "is now in charge"."""
    words = _ADDRESS_BEHIND.sub("", re.sub(r"\([^()]{0,120}\)\s*$", "", words.strip()))
    *heads, tail = (part.strip() for part in STOP.split(TITLE_STOP.sub(r"\1 ", words.strip())))
    if heads and tail and all(fold(word).text in PRONOUNS for word in tail.split()):
        # "A new colleague, Ann Lee, she".
        tail = heads[-1]
    if is_chinese(tail[-1:]):
        return chinese_name(_CHINESE_LEAD.split(tail)[-1])
    taken: list[str] = []
    for said in reversed(tail.split()):
        elided = _ELIDED.match(said)
        # "... et qu'Awa Diop".
        word = said[elided.end() :] if elided else said
        plain = fold(word).text.strip(".")
        if not taken and plain in _RELATIVES:
            continue
        if not _is_name(word) or plain in KIN | TITLES:
            break
        if word.lower() == word.upper() and _leads_on(word):
            break
        taken.insert(0, word)
        if elided:
            break
    if any(fold(word).text in _HOLDERS for word in taken):
        return None
    if len(taken) == 1 and is_common(taken[0]):
        # "Now this is dealt with by": a word at the head of a sentence has a capital too.
        return None
    if len(taken) > 1 and taken[0].startswith("و") and fold(taken[0]).text not in OWN_WAW:
        # "... ، وليلى حداد": the Arabic "and" is no part of her name.
        taken[0] = taken[0][1:]
    caseless = bool(taken) and taken[0].lower() == taken[0].upper()
    return " ".join(taken) if 0 < len(taken) <= (_DOUBTFUL_NAME if caseless else _LONGEST_NAME) else None


def is_common(word: str) -> bool:
    return any(token.senses for token in read_tokens(split_words(fold(word).text)))


def _leads_on(word: str) -> bool:
    return _means(word, *_STATED, Sign.FILLER, Sign.MARKER, Sign.CHARGE, Sign.OFFICE, Sign.NOT, Sign.SINCE)


def _means(word: str, *signs: Sign) -> bool:
    return any(token.means(*signs) for token in read_tokens(split_words(fold(word).text)))


def leading_name(words: Sequence[str]) -> str | None:
    rest = list(words)
    while rest and fold(rest[0]).text.strip(".") in KIN | TITLES:
        rest.pop(0)
    titled = len(rest) < len(words)
    if rest and _OWNED.fullmatch(fold(rest[0]).text):
        # "Our letter", "your question": nobody's name.
        return None
    taken: list[str] = []
    for word in rest:
        if not _is_name(word) or len(taken) == _LONGEST_NAME or fold(word).text in _NO_NAMES:
            break
        if word.lower() == word.upper() and (_leads_on(word) if taken else _means(word, *_STATED, *_UNNAMED)):
            # Where no capital tells a name: "Ahmad Mansour the file".
            break
        taken.append(word)
    if taken and taken[0].lower() == taken[0].upper():
        # Where no capital tells a name, one word may be anything, and a third the work that is handed over.
        ends = len(taken) == len(rest) or taken[-1].startswith("ال")
        if (len(taken) == 1 and not titled) or (len(taken) >= _DOUBTFUL_NAME and not ends):
            return None
        if not titled and (taken[0].startswith("ال") or len(taken) > _DOUBTFUL_NAME):
            # "The director general", "the government pays attention".
            return None
    if any(fold(word).text in _HOLDERS for word in taken):
        return None
    return " ".join(taken) or None


def is_chinese(letter: str) -> bool:
    return "\u3400" <= letter <= "\u9fff"


def chinese_name(words: str) -> str | None:
    """Two to four characters and nothing else: no spaces part a name from what surrounds it."""
    words = _CHINESE_UNIT.sub("", words.strip())
    found = _CHINESE_NAME.fullmatch(_CHINESE_NOW.sub("", words.strip()))
    return found[1] if found and not _NOT_NAMED.match(found[1]) else None


def _is_name(word: str) -> bool:
    """Capitalised, or of a script without capitals."""
    letter = next((c for c in word if c.isalpha()), "")
    return bool(letter) and (letter.isupper() or letter.lower() == letter.upper())
