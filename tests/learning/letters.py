"""What stands around what a letter says: the second reader is taught that it says nothing."""

OPENINGS = {
    "en": (
        "Dear colleagues,\n\n{}",
        "Dear Madam,\nWith reference to your letter of 10 February 2027, I have the honour to inform you thus.\n{}",
        "Good morning,\n\nIn reply to your message: {}",
        "I am directed to inform you that: {}",
        "Hi there, {}",
        "Ref. 12/4/2027\n\nYour letter refers. {}",
    ),
    "fr": (
        "Madame la Coordonnatrice,\n\n{}",
        "Monsieur, en réponse à votre courrier du 10 février 2027, j'ai l'honneur de vous informer de ce qui suit. {}",
        "Bonjour à tous,\n\n{}",
        "Comme suite à votre correspondance, je vous informe que : {}",
        "Réf. 118/MJ/2027\n\n{}",
        "Chers collègues, {}",
    ),
    "es": (
        "Estimados señores:\n\n{}",
        "En atención a su oficio del 10 de febrero de 2027, me permito informarle lo siguiente. {}",
        "Buenas tardes,\n{}",
        "Por este medio tengo a bien comunicarles: {}",
        "Oficio 044-2027\n\n{}",
        "Estimada compañera: {}",
    ),
    "ar": (
        "السيدة المنسقة المحترمة،\n\nتحية طيبة وبعد،\n{}",
        "بالإشارة إلى كتابكم المؤرخ 10 فبراير 2027، نتشرف بإفادتكم بما يلي: {}",
        "السلام عليكم ورحمة الله وبركاته،\n{}",
        "صباح الخير،\n\n{}",
        "ردا على رسالتكم نود إعلامكم: {}",
        "العدد: 412\n\n{}",
    ),
    "pt": (
        "Exma. Senhora Coordenadora,\n\n{}",
        "Em resposta ao vosso ofício de 10 de fevereiro de 2027, levamos ao conhecimento de V. Exa. o seguinte. {}",
        "Bom dia,\n\n{}",
        "Cumpre-nos informar: {}",
        "Ofício n.º 77/GAB/2027\n\n{}",
        "Caros colegas, {}",
    ),
    "ru": (
        "Уважаемые коллеги!\n\n{}",
        "В ответ на Ваш запрос от 10.02.2027 сообщаем следующее. {}",
        "Добрый день.\n\n{}",
        "На Ваше обращение информируем: {}",
        "№ 12-5/144\n\n{}",
        "Здравствуйте! {}",
    ),
    "zh": (
        "秘书处：\n\n{}",
        "贵处2027年2月10日来函收悉，现函复如下：{}",
        "您好，\n\n{}",
        "根据来函要求，报告如下。{}",
        "老师您好，{}",
        "各位同事：{}",
    ),
}
"""By language, how a letter or a message begins; "{}" stands for what it says."""
CLOSINGS = {
    "en": (
        "\n\nKind regards,\nR. Persaud",
        "\n\nPlease accept the assurances of my highest consideration.",
        " Thank you.",
    ),
    "fr": ("\n\nCordialement,\nA. Diop", "\n\nVeuillez agréer l'expression de ma considération distinguée.", " Merci."),
    "es": ("\n\nAtentamente,\nC. Riquelme", "\n\nSin otro particular, le saludo atentamente.", " Gracias."),
    "ar": ("\n\nمع التحية،\nليلى حداد", "\n\nوتفضلوا بقبول فائق الاحترام والتقدير.", " وشكرا."),
    "pt": ("\n\nAtentamente,\nE. Pinheiro", "\n\nCom os melhores cumprimentos.", " Obrigado."),
    "ru": ("\n\nС уважением,\nМ. Холова", "\n\nС уважением, начальник управления.", " Спасибо."),
    "zh": ("\n\n此致\n敬礼", "\n\n顺祝工作顺利", "谢谢。"),
}


def in_a_letter(text: str, language: str, n: int) -> str:
    """The n-th way to put a text into a letter: with an opening, and two of three times with an ending."""
    openings, closings = OPENINGS[language], (*CLOSINGS[language], "")
    return openings[n % len(openings)].format(text) + closings[n // len(openings) % len(closings)]
