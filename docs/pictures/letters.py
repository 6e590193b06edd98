"""The letters in the pictures of the docs: one digest and one escalation, of an invented country."""

from datetime import date, timedelta

from domain.digest import DigestContent, DigestLine
from domain.ladder import Tone
from domain.words import AskKind, PostKind, Status

TODAY = date(2027, 1, 5)
REPORTS_ON = date(2027, 3, 5)

WORDS = {
    "en": {
        "person": "Awa Ndiaye", "head": "Grace Mensah", "institution": "Ministry of Justice",
        "report": "UPR mid-term report", "coordinator": "Secretariat for Human Rights <nmirf@example.gov>",
        "texts": (
            "Ratify the Optional Protocol to the Convention against Torture.",
            "Adopt a law on domestic violence that covers marital rape.",
            "Train judges and prosecutors in the rights of persons with disabilities.",
            "Bring conditions of detention into line with the Nelson Mandela Rules.",
            "Establish a national preventive mechanism.",
        ),
        "request": "Is the bill before parliament, and when is it read?",
        "answer": "The draft went to the Council of Ministers in September.",
        "asked": ("Awa Ndiaye", "Paul Diop"),
    },
    "fr": {
        "person": "Awa Ndiaye", "head": "Fatou Mensah", "institution": "Ministère de la justice",
        "report": "Rapport à mi-parcours de l’EPU",
        "coordinator": "Secrétariat aux droits de l’homme <nmirf@example.gov>",
        "texts": (
            "Ratifier le Protocole facultatif se rapportant à la Convention contre la torture.",
            "Adopter une loi sur la violence domestique qui vise le viol conjugal.",
            "Former les juges et les procureurs aux droits des personnes handicapées.",
            "Mettre les conditions de détention en conformité avec les Règles Nelson Mandela.",
            "Créer un mécanisme national de prévention.",
        ),
        "request": "Le projet de loi est-il devant le Parlement, et quand sera-t-il lu ?",
        "answer": "Le projet a été transmis au Conseil des ministres en septembre.",
        "asked": ("Awa Ndiaye", "Paul Diop"),
    },
    "ar": {
        "person": "أمينة صالح", "head": "هند منصور", "institution": "وزارة العدل",
        "report": "تقرير منتصف المدة للاستعراض الدوري الشامل",
        "coordinator": "أمانة حقوق الإنسان <nmirf@example.gov>",
        "texts": (
            "التصديق على البروتوكول الاختياري لاتفاقية مناهضة التعذيب.",
            "اعتماد قانون بشأن العنف المنزلي يشمل الاغتصاب الزوجي.",
            "تدريب القضاة والمدعين العامين على حقوق الأشخاص ذوي الإعاقة.",
            "مواءمة ظروف الاحتجاز مع قواعد نيلسون مانديلا.",
            "إنشاء آلية وقائية وطنية.",
        ),
        "request": "هل مشروع القانون معروض على البرلمان، ومتى تجري قراءته؟",
        "answer": "أُحيل المشروع إلى مجلس الوزراء في أيلول/سبتمبر.",
        "asked": ("أمينة صالح", "سامي حداد"),
    },
}  # fmt: skip


LANGUAGES = tuple(WORDS)


def make_digest(language: str) -> DigestContent:
    """To a focal point: something overdue, something for a report, something confidential for later."""
    words = WORDS[language]
    first, second, third, *_ = words["texts"]
    report = {"deadline": words["report"], "reports_on": REPORTS_ON, "due_on": date(2027, 1, 20)}
    lines = (
        DigestLine(
            1, "UPR4-140.12", AskKind.PROGRESS, first, date(2026, 12, 27), words["request"], overdue_days=9,
            asked_times=2, last_status=Status.IN_PROGRESS, last_narrative=words["answer"], last_on=date(2026, 9, 3),
            tone=Tone.FIRM,
        ),
        DigestLine(2, "UPR4-140.31", AskKind.PROGRESS, second, **report),
        DigestLine(3, "CRPD-13", AskKind.ACKNOWLEDGE, third, **report),
        DigestLine(4, "SP-4", AskKind.PROGRESS, None, date(2027, 2, 25)),
    )  # fmt: skip
    return DigestContent(
        words["person"], words["institution"], language, lines, TODAY, words["coordinator"],
        list_url=None, practice=False,
    )  # fmt: skip


def make_escalation(language: str) -> DigestContent:
    """To a head: seven answers that are missing, since when, and who was asked how often."""
    words = WORDS[language]
    texts = words["texts"]
    references = ("UPR4-140.12", "UPR4-140.31", "CRPD-13", "CAT-22", "UPR4-140.58", "UPR4-140.59", "CEDAW-31")
    lines = tuple(
        DigestLine(
            n, reference, AskKind.PROGRESS, texts[n % len(texts)], TODAY - timedelta(30 - 2 * n),
            overdue_days=30 - 2 * n, asked_times=3 + n % 2, tone=Tone.URGENT, institution=words["institution"],
            asked_on=date(2026, 11, 3) + timedelta(n), asked_whom=words["asked"],
        )
        for n, reference in enumerate(references)
    )  # fmt: skip
    return DigestContent(
        words["head"], words["institution"], language, lines, TODAY, words["coordinator"], post=PostKind.HEAD
    )
