ladders-intro = A quién se recuerda y cuándo, y a quién se avisa después mientras una solicitud siga abierta. Los días son hábiles.
ladders-collect = Avance para un informe
ladders-report = Antes de un informe
ladders-opened = { $count ->
    [0] al enviar la solicitud
    [one] un día después del envío
   *[other] { $count } días después del envío
}
ladders-before = { $count ->
    [one] un día antes del vencimiento
   *[other] { $count } días antes del vencimiento
}
ladders-after = { $count ->
    [0] al vencer
    [one] un día después del vencimiento
   *[other] { $count } días después del vencimiento
}
ladders-before-report = { $count ->
    [0] el día del informe
    [one] un día antes del informe
   *[other] { $count } días antes del informe
}
ladders-after-report = { $count ->
    [one] un día después del informe
   *[other] { $count } días después del informe
}
ladders-every = { $count ->
    [one] y de nuevo cada día
   *[other] y de nuevo cada { $count } días
}
ladders-tone-gentle = amable
ladders-tone-firm = firme
ladders-tone-urgent = urgente
ladders-caps = Como máximo a una persona
ladders-ordinary = ordinario
ladders-per-day = mensajes al día
ladders-per-week = mensajes en siete días
ladders-stops = { $count ->
    [0] Pedir más tiempo o un colega no detiene los recordatorios.
    [one] Pedir más tiempo o un colega detiene los recordatorios un día.
   *[other] Pedir más tiempo o un colega detiene los recordatorios { $count } días.
}
ladders-edit = Cambiar las escalas
ladders-text = Texto de las escalas (TOML)
ladders-text-hint = Lo que guarde vale desde el próximo envío, sin reiniciar. El texto anterior se conserva.
ladders-save = Guardar
ladders-rehearse = Ensayar con este texto
ladders-earlier = Textos anteriores
ladders-shipped = El texto que trae Suivi
ladders-taken = Este es un texto anterior. Volverá a estar vigente cuando lo guarde.
ladders-fault = El texto no sirve; no se ha cambiado nada.
ladders-fault-line = Línea { $line }: { $why }
ladders-fault-empty = El texto está vacío. Retome uno anterior o el que trae Suivi.
ladders-fault-meanwhile = Otra persona cambió las escalas entretanto. Copie su texto, vuelva a cargar la página y póngalo de nuevo.
done-ladders-saved = Las escalas están guardadas. Valen desde el próximo envío.
