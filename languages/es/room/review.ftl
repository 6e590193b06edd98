## Review: the page and its queues
review-intro = Lo que necesita una persona: de uno en uno, lo más antiguo primero. Todas las teclas que se muestran funcionan.
review-on-behalf = Registrar una respuesta
review-queues = Colas
review-tab-replies = Respuestas
review-tab-requests = Solicitudes
review-tab-validate = Por validar
review-waiting = En espera
review-place = { $place } de { $total }
review-undo = Deshacer
review-empty-replies = No espera ninguna respuesta. Lo que se nos escribe se registra solo; lo que no está claro llega aquí.
review-empty-requests = No espera ninguna solicitud. Cuando alguien pide más plazo o nombra a un colega, llega aquí.
review-empty-validate = No espera ninguna respuesta por validar. Cuando un informe lo requiere, se pide a quienes validan y llega aquí.
review-faults = Nada de esto se ha registrado todavía. Revise lo que está señalado abajo.
review-hidden = Confidencial: solo se le muestra su referencia.
review-secret = Trata de un asunto confidencial. Debe decidir alguien que pueda leerlo; la administración lo indica en «Usuarios».
review-kilobytes = { $size } kB
review-file-waiting = espera al antivirus
review-file-refused = rechazado

## Review: a reply
review-doubt-unclear = El sentido no es seguro
review-doubt-decision = Pide una decisión o una explicación
review-doubt-unverified = El remitente no está verificado
review-doubt-stranger = Nadie conocido tiene esta dirección
review-doubt-unreadable = No se pudo leer
review-doubt-long = Largo, y no se distinguen sus citas
review-settled = Resuelto
review-sender-bound = Su propia dirección
review-sender-unbound = No es una dirección suya
review-sender-owner = Una dirección de { $name }
review-authenticity-passed = El servidor de correo lo avala
review-authenticity-failed = El servidor de correo dice: falsificado
review-authenticity-absent = El servidor de correo no dice nada
review-answers-message = Responde a nuestro mensaje del { $day }
review-answers-unsent = Responde a un mensaje nuestro
review-wrote = Lo que escribieron
review-original = Original
review-no-words = Sin texto.
review-cut = Recortado: citas y firma
review-files = Archivos
review-part = Elemento { $n }
review-reading = Lo que se entendió
review-unclear = no se entendió
review-question = una pregunta para usted
review-confidence = { $percent } % seguro
review-due = para el { $day }
review-closed = cerrada entretanto
review-last = Última respuesta
review-answers = Responde a
review-asked-then = En el mensaje al que responden
review-asked-else = También se les pregunta
review-choose = Elija…
review-says = Dice
review-says-status = Estado
review-says-else = Otra cosa
review-says-no_change = No ha cambiado nada
review-says-acknowledge = Recibido, o validado
review-says-decline = No les corresponde, o no se acepta
review-says-nothing = Nada que registrar aquí
review-narrative = En sus palabras
review-more = Más: varias a la vez, o de quién es
review-also = Dice lo mismo de
review-also-hint = Referencias, separadas por espacios o comas.
review-whose = De quién es entonces
review-whose-hint = Cuando dicen que no es suya.
review-record = Aceptar
review-edit-key = Corregir antes:
review-decide = Decidir
review-bind = ¿De quién es?
review-person = Persona
review-bind-hint = Se lee entonces como suyo y espera aquí su aprobación. La dirección sigue siendo desconocida.
review-bind-do = Leer como suyo
review-write = Escribir de vuelta
review-write-hint = Una pregunta o una respuesta. Les llega por la misma vía, con un saludo en su idioma.
review-write-hidden = Confidencial: sus palabras se guardan y no se envían. Leen que usted quiere hablar de ello y cómo localizarle.
review-write-do = Enviar
review-dismiss = Nada que registrar, porque
review-why-noise = no dice nada: gracias, un saludo
review-why-duplicate = ya se dijo antes
review-why-elsewhere = se trata en otro lugar
review-why-spam = es correo no deseado o falso
review-dismiss-do = Apartar
review-settled-hint = Esta respuesta no espera a nadie.
review-state-understood = entendido
review-state-applied = registrado
review-state-refused = no registrado
review-state-for_review = en espera

## Review: a request
review-wish-extend = Más plazo
review-wish-delegate = Un colega en su lugar
review-whole-reply = la respuesta completa
review-until = Pide hasta el
review-no-day = No se indica ningún día.
review-colleague = Nombra a
review-granted-before = Concedido antes
review-times = { $count ->
    [one] una vez
   *[other] { $count } veces
}
review-grant-until = Nuevo vencimiento
review-grant-until-hint = Un día posterior al actual.
review-grant-to = Preguntar en su lugar a
review-grant-to-hint = Alguien que trabaja en la misma institución y no está ausente.
review-grant = Conceder
review-refuse-why = Por qué no
review-refuse-hint = Una frase para quien lo pidió. Puede quedar vacío.
review-refuse = Denegar

## Review: an answer to validate
review-for-report = Necesaria para:
review-reported = Lo que se informó
review-nothing-reported = Todavía no se ha informado de nada que se pueda validar.
review-earlier = Antes
review-validate-hint = A partir de entonces es la palabra confirmada de la institución y entra en los informes.
review-validate = Validar
review-send-back = Devolver con una pregunta
review-send-back-hint = Se pide a la institución que aclare, con estas palabras.
review-send-back-do = Devolver
review-newer = Entretanto llegó otra respuesta o alguien ya validó esta. Léala de nuevo y decida.

## Review: what cannot be done, and why
review-fault-says = Elija lo que dice, o que no hay nada que registrar.
review-fault-ask = Elija la pregunta a la que responde.
review-fault-more = No se les pregunta por «{ $named }». Indique referencias de la lista de arriba.
review-fault-unfit = { $named } pide otra cosa: la recepción se confirma o se rechaza, la validación se acepta o no, y el progreso recibe un estado.
review-fault-why = Elija por qué no se registra nada.
review-fault-words = Escriba lo que deben leer.
review-fault-words-long = Como máximo { $most } caracteres.
review-fault-person = Elija de quién es.
review-fault-day = Indique un día, por ejemplo 2027-03-15.
review-fault-day-past = Indique un día posterior a hoy y al vencimiento actual.
review-fault-colleague = Elija a un colega de la lista.
review-fault-question = Escriba lo que hay que aclarar.
review-unreviewable-gone = Alguien se ocupó entretanto, o no existe. No se cambió nada.
review-unreviewable-unknown = No se sabe de quién es esta respuesta. Elija primero a la persona.
review-unreviewable-unreachable = Ninguna de sus direcciones funciona. Corríjala en «Personas», o llame por teléfono.
review-unreviewable-not-asked = Ya no se les pregunta por eso. Léalo de nuevo y elija.
review-refused-not_charged = Su institución no está (o ya no está) a cargo.
review-refused-over = La recomendación está cerrada; ya no se registra nada en ella.
review-refused-ask_closed = La pregunta fue respondida o retirada entretanto.
review-refused-frozen = El informe está cerrado a cambios.
review-refused-date_too_early = El día debe ser posterior al vencimiento actual.
review-refused-not_allowed = Su función no permite esta respuesta.
review-refused-unknown_reference = No es una recomendación suya.
review-refused-nothing_to_repeat = No se informó de nada antes, así que «no ha cambiado nada» aún no dice nada. Elija un estado.
review-refused-other = Contradice lo registrado; no se cambió nada.

## Review: what was done
done-review-recorded = { $count ->
    [one] Se registró una respuesta.
   *[other] Se registraron { $count } respuestas.
}
done-review-dismissed = Apartado.
done-review-written = Su mensaje va en camino.
done-review-bound = Ahora se lee como suyo. Compruébelo y acepte.
done-review-restored = Deshecho; vuelve a esperar.
done-review-kept = No se puede deshacer: lo que siguió ya está hecho.
done-request-granted = Concedido; se avisa a quien lo pidió.
done-request-refused = Denegado; se avisa a quien lo pidió.
done-review-validated = Validado.
done-review-sent-back = Devuelto; se pide a la institución que aclare.
