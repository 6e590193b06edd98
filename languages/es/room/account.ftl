account-intro = { $email } · { $role }
account-self = Nombre e idioma
account-name-wrong = Hace falta un nombre.
account-language = Idioma de estas páginas
account-language-hint = Lo que se envía a las personas va en el idioma de cada una.
account-language-browser = El del navegador
account-language-wrong = Elija uno de la lista.
account-password = Contraseña
account-password-old = Contraseña actual
account-password-new = Contraseña nueva
account-password-do = Cambiar la contraseña
account-password-ends = Sus demás sesiones terminan, y también los tokens de sus programas.
account-password-keeps = { $count ->
    [one] Conservar el token de mi programa
   *[other] Conservar los { $count } tokens de mis programas
}
account-password-keeps-hint = Solo si está seguro de que nadie más conocía la contraseña anterior: quien la conociera pudo crear un token.
account-password-wrong = Esta no es su contraseña.
account-password-locked = Demasiados intentos erróneos. Espere un poco e inténtelo de nuevo.
account-password-busy = Demasiadas personas entran a la vez. Inténtelo de nuevo en un momento.
account-second-factor-why = Además de la contraseña se pide un código de una aplicación de su teléfono. Quien robe solo la contraseña no podrá entrar.
account-second-factor-set = Configurar un segundo factor
account-second-factor-remove = Quitar el segundo factor
account-recovery-left = { $count ->
    [0] En cada entrada se pide un código. No queda ningún código de recuperación: quite el segundo factor y configúrelo de nuevo para obtener otros.
    [one] En cada entrada se pide un código. Queda un código de recuperación.
   *[other] En cada entrada se pide un código. Quedan { $count } códigos de recuperación.
}
account-factor-step-app = Abra una aplicación de autenticación en su teléfono, como Aegis, FreeOTP o la que recomiende su ministerio.
account-factor-step-scan = Haga que lea esta imagen.
account-factor-picture = Imagen con el secreto para la aplicación; lo mismo en letras figura más abajo
account-factor-type = O escriba en ella estas letras:
account-factor-step-code = Escriba las seis cifras que muestra ahora
account-factor-do = Activar
account-factor-on = El segundo factor está activado.
account-codes = Sus códigos de recuperación
account-codes-why = Cada uno abre una vez en lugar de la aplicación, si pierde el teléfono. Solo se muestran esta vez.
account-codes-keep = Imprímalos o anótelos, y guárdelos aparte del teléfono.
account-codes-kept = Los he guardado
account-browsers = Dónde ha entrado
account-browser-unknown = Navegador desconocido
account-this-browser = este navegador
account-signed-in-at = entró: { $time }
account-seen-at = última visita: { $time }
account-end = Terminar
account-end-browser = Terminar la sesión: { $name }
account-end-others = Terminar todas las demás
account-programs = Programas
account-programs-why = Con un token, un programa hace por la API lo que usted hace aquí, dentro de sus derechos.
account-api-docs = Cómo funciona la API
account-token-name = Para qué sirve
account-token-name-hint = Por ejemplo, «Oficina de estadística, exportación nocturna».
account-token-name-wrong = Diga para qué sirve, para reconocerlo después.
account-token-many = Ya tiene 20 tokens: termine alguno que no se use.
account-token-days = Cuántos días vale
account-token-days-hint = Como máximo 366. Después hace otro.
account-token-days-wrong = Se esperaba un número entero de días, de 1 a 366.
account-token-writes-do = También puede cambiar cosas, no solo leer
account-token-make = Crear un token
account-token-made = Su token nuevo
account-token-once = Cópielo ahora: solo se muestra esta vez. Quien lo tenga actúa en su nombre.
account-token-use = El programa lo envía con cada petición:
account-token-reads = lee
account-token-writes = lee y cambia
account-token-until = hasta el { $day }
account-token-used = último uso: { $time }
account-token-unused = sin usar aún
account-token-end = Terminar el token: { $name }
account-token-end-ask = ¿Terminar el token «{ $name }»? El programa que lo usa ya no podrá entrar.
done-account-saved = Su cuenta se ha guardado.
done-account-password = Su contraseña se ha cambiado. En los demás sitios su sesión ha terminado.
done-account-signed-out = { $count ->
    [0] No había entrado en ningún otro sitio.
    [one] Se ha terminado una sesión.
   *[other] Se han terminado { $count } sesiones.
}
done-account-second-factor-removed = El segundo factor se ha quitado.
done-account-token-ended = El token ya no vale.
