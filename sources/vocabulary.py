"""The words that ministries' own tables use, in English, French and Spanish, folded for comparing."""

from collections.abc import Mapping

from domain.texts import fold
from domain.words import Classification, Status


def _gather(words: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {field: frozenset(fold(word) for word in told.split("|")) for field, told in words.items()}


HEADINGS = _gather(
    {
        "text": "text|recommendation|recommendations|recommendation text|text of recommendation"
        "|full text|wording|recommandation|recommandations|texte|texte de la recommandation"
        "|texto|recomendación|recomendaciones|texto de la recomendación",
        "number": "number|no|nr|no.|n°|nº|#|recommendation number|recommendation no|rec no|rec number|paragraph"
        "|paragraph number|para|para no|numéro|num|paragraphe|número|núm|párrafo|ref|reference",
        "state": "state|country|states concerned|countries concerned|state under review|sur|country concerned"
        "|état|pays|état examiné|estado|país|estado examinado",
        "body": "body|mechanism|recommending body|treaty body|organ|source mechanism|organe|mécanisme"
        "|organe conventionnel|órgano|mecanismo|comité",
        "symbol": "symbol|document symbol|document|un symbol|source document|cote|cote du document|signatura"
        "|símbolo|documento|signatura del documento",
        "cycle": "cycle|upr cycle|cycle epu|ciclo|ciclo epu",
        "session": "session|upr session|sesión|session epu|sesion epu",
        "recommenders": "recommending states|recommending state|recommending countries|recommender|recommenders"
        "|upr recommending states|états auteurs|état auteur|état recommandant|états recommandants|auteur"
        "|estado recomendante|estados recomendantes|estado que recomienda",
        "position": "position|upr position|response|state position|position of the state|government position"
        "|position de l'état|réponse|posición|respuesta|posición del estado",
        "position_note": "position note|reason|explanation of position|comment on position|motif|motivo",
        "position_source": "source of position|position source|source de la position|fuente de la posición",
        "themes": "themes|theme|full list of themes|topics|topic|issue|issues|thèmes|thème|temas|tema",
        "primary_theme": "primary theme|main theme|thème principal|tema principal",
        "groups": "groups|group|affected persons|affected groups|rights holders|groupes|groupe"
        "|personnes concernées|grupos|grupo|personas afectadas|población",
        "sdgs": "sdgs|sdg|sustainable development goals|goals|odd|objectifs de développement durable|ods"
        "|objetivos de desarrollo sostenible",
        "annotation_id": "annotation id|ohchr annotation id|uhri id|uhri annotation id",
        "published_on": "published on|publication date|document publication date|date of publication"
        "|date de publication|fecha de publicación",
        "classification": "classification|confidentiality|confidentialité|clasificación|confidencialidad",
        "lead": "lead|lead institution|lead ministry|lead agency|responsible|responsible institution"
        "|responsible ministry|institution responsable|chef de file|ministère responsable|responsable"
        "|institución responsable|ministerio responsable|institución líder",
        "supports": "support|supports|supporting|supporting institutions|supporting institution|partners"
        "|other institutions|institutions d'appui|appui|partenaires|apoyo|instituciones de apoyo",
        "status": "status|implementation status|level of implementation|state of implementation|progress"
        "|statut|état d'avancement|niveau de mise en oeuvre|estado de implementación|estado de cumplimiento"
        "|nivel de implementación|avance",
        "last_answer": "last answer|answer|comments|comment|assessment comments on level of implementation"
        "|assessment|actions taken|measures taken|implementation|narrative|dernière réponse|commentaires"
        "|mesures prises|última respuesta|comentarios|medidas adoptadas|acciones realizadas",
        "answered_on": "answered on|date of last answer|last answer date|date of answer|updated on|last update"
        "|last updated|date|date de réponse|date de la dernière réponse|mise à jour|fecha de respuesta"
        "|fecha de la última respuesta|última actualización|fecha",
    }
)
"""Our field to every heading it is known by. A heading belongs to the first field that claims it."""

_STATUSES = {
    Status.NOT_STARTED: "not started|not implemented|not yet started|none|no progress|non commencé|pas commencé"
    "|non mise en oeuvre|no iniciado|no iniciada|sin iniciar|no implementada|sin avance",
    Status.IN_PROGRESS: "in progress|ongoing|on going|under way|underway|started|en cours|en curso|en proceso"
    "|en progreso|iniciada|in process|being implemented",
    Status.PARTIALLY_IMPLEMENTED: "partially implemented|partly implemented|partial|partially|in part"
    "|partiellement mise en oeuvre|partiellement|partiellement réalisée|parcialmente implementada|parcialmente"
    "|parcialmente cumplida|parcial",
    Status.FULLY_IMPLEMENTED: "fully implemented|implemented|complete|completed|done|achieved|full|mise en oeuvre"
    "|pleinement mise en oeuvre|entièrement mise en oeuvre|réalisée|achevée|terminé|implementada"
    "|totalmente implementada|plenamente implementada|cumplida|completada",
    Status.BLOCKED: "blocked|stalled|suspended|on hold|bloqué|bloquée|suspendu|suspendue|bloqueada|bloqueado"
    "|suspendida|detenida",
}
STATUSES = {fold(word): status for status, words in _STATUSES.items() for word in words.split("|")} | {
    fold(status.value): status for status in Status
}

_CLASSES = {
    Classification.PUBLIC: "public|publique|público|pública|open",
    Classification.RESTRICTED: "restricted|restreint|restreinte|diffusion restreinte|restringido|restringida"
    "|internal|interne|interno|reservado",
    Classification.CONFIDENTIAL: "confidential|confidentiel|confidentielle|confidencial|secret",
}
CLASSES = {fold(word): kind for kind, words in _CLASSES.items() for word in words.split("|")}

ORDINALS = {
    fold(word): number
    for number, words in enumerate(
        (
            "first|i|premier|primer|primero",
            "second|ii|deuxième|segundo",
            "third|iii|troisième|tercer|tercero",
            "fourth|iv|quatrième|cuarto",
            "fifth|v|cinquième|quinto",
            "sixth|vi|sixième|sexto",
        ),
        start=1,
    )
    for word in words.split("|")
}
