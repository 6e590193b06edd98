users-intro = Quién puede entrar en estas páginas y qué puede hacer cada uno.
users-add = Añadir un usuario
users-add-intro = Entra con esta dirección y la primera contraseña, y la cambia en su cuenta.
users-add-do = Añadir
users-role = Función
users-role-admin = Administrador
users-role-admin-may = todo, también usuarios y ajustes
users-role-coordinator = Coordinador
users-role-coordinator-may = todo, salvo usuarios y ajustes
users-role-validator = Validador
users-role-validator-may = valida lo que informa una institución
users-role-observer = Observador
users-role-observer-may = lee, sin cambiar nada
users-role-wrong = Elija una de las cuatro funciones.
users-institution-hint = Solo para un validador: la institución cuyas respuestas valida. No ve nada de las demás.
users-institution-wrong = Un validador necesita una institución: elija una de la lista.
users-confidential = Ve las recomendaciones confidenciales
users-confidential-hint = Sin este derecho, una recomendación confidencial es solo su referencia.
users-confidential-wrong = Usted no ve las recomendaciones confidenciales, así que no puede permitir que otros las vean.
users-sees-more = Este usuario ve las recomendaciones confidenciales y usted no: solo quien las ve puede cambiar esta cuenta.
users-email-hint = Con ella se entra.
users-email-wrong = Esto no es una dirección de correo: se esperaba nombre@ministerio.example.
users-email-taken = Esta dirección ya es de un usuario, quizá excluido: mire la lista.
users-name-wrong = Hace falta un nombre.
users-first-password = Primera contraseña
users-first-password-hint = Al menos 12 caracteres. Comuníquela por otra vía que el correo electrónico.
users-not-saved = Aún no se ha guardado nada: revise los campos señalados.
users-state = Estado
users-seen = Última visita
users-never-seen = nunca
users-is-shut-out = excluido
users-is-locked = bloqueado
users-sees-confidential = ve lo confidencial
users-has-second-factor = segundo factor
users-password-only = solo contraseña
users-none-here = No hay usuarios en esta página.
users-was-shut-out = Excluido desde el { $day }. Lo que hizo queda en el registro con su nombre.
users-locked-until = Bloqueado tras demasiadas contraseñas erróneas, hasta { $time }.
users-rights = Función y vista
users-new-password = Contraseña nueva
users-new-password-hint = Al menos 12 caracteres. Terminan todas sus sesiones abiertas y los tokens de sus programas.
users-set-password = Fijar esta contraseña
users-facts = En breve
users-since = Usuario desde
users-signed-in = Conectado
users-browsers = { $count ->
    [0] en ningún sitio
    [one] en un navegador
   *[other] en { $count } navegadores
}
users-second-factor = Segundo factor
users-on = activado
users-off = desactivado
users-programs = Programas
users-tokens = { $count ->
    [0] ningún token
    [one] un token
   *[other] { $count } tokens
}
users-audit = Lo que hizo y lo que se hizo con su cuenta
users-door = Acceso
users-own = Es usted. Su contraseña, su segundo factor y sus sesiones están en
users-unlock = Desbloquear ahora
users-sign-out = Cerrar todas sus sesiones
users-remove-second-factor = Quitar el segundo factor
users-remove-second-factor-ask = ¿Quitar el segundo factor? Entonces solo se pedirá la contraseña. Asegúrese de que lo pide de verdad esa persona.
users-let-in = Readmitir
users-shut-out = Excluir
users-shut-out-ask = ¿Excluir a este usuario? Sus sesiones y tokens terminan de inmediato.
users-shut-out-hint = Sus sesiones y tokens terminan de inmediato. Se le puede readmitir.
users-last-admin = Nadie más podría ocuparse de los usuarios. Nombre antes a otro administrador.
done-user-added = El usuario se ha añadido.
done-user-rights = La función y la vista se han guardado.
done-user-password = La contraseña se ha fijado. Comuníquela y pida que la cambie.
done-user-second-factor = El segundo factor se ha quitado.
done-user-unlocked = La cuenta está desbloqueada.
done-user-signed-out = { $count ->
    [0] No estaba conectado en ningún sitio.
    [one] Sesión cerrada en un navegador.
   *[other] Sesión cerrada en { $count } navegadores.
}
done-user-shut-out = El usuario está excluido. Puede readmitirlo más abajo.
done-user-let-in = El usuario puede entrar de nuevo.
