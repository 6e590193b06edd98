## The frame of every page of the room
room-skip = Ir al contenido
room-menu = Menú
room-find = Buscar recomendaciones
room-workshop = Configuración
room-sign-out = Cerrar sesión
room-language = Idioma
room-colours = Colores
room-colours-light = Claro
room-colours-dark = Oscuro
room-colours-auto = Como el dispositivo
room-back = Volver
room-pages = Páginas
room-previous = Anterior
room-next = Siguiente
room-page-of = Página { $page } de { $pages }
room-cancel = Cancelar
room-save = Guardar
room-all = Todas
room-none = Ninguna
room-place-today = Hoy
room-place-recommendations = Recomendaciones
room-place-review = Por revisar
room-place-deadlines = Plazos
room-place-people = Personas
room-place-messages = Mensajes
room-place-import = Importación
room-place-ladders = Escalas de recordatorios
room-place-users = Usuarios
room-place-settings = Ajustes
room-place-audit = Auditoría
room-place-account = Su cuenta
room-refused = Esto no se puede hacer
room-forbidden = No puede hacer esto
room-forbidden-why = Su función no lo permite. Un administrador puede cambiarla en Usuarios.

## Signing in
sign-in-title = Iniciar sesión
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-do = Entrar
sign-in-forgotten = ¿Olvidó su contraseña? Un administrador puede fijar una nueva.
sign-in-second = Un paso más
sign-in-code = Código de su aplicación de autenticación
sign-in-code-hint = Seis cifras que cambian cada medio minuto, o uno de sus códigos de recuperación.
sign-in-fault-wrong = La dirección o la contraseña no es correcta.
sign-in-fault-code = Este código no es correcto o ya se usó. Espere el siguiente.
sign-in-fault-locked = Demasiados intentos fallidos. Inténtelo de nuevo en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}.
sign-in-fault-busy = Demasiadas personas están entrando a la vez. Inténtelo en un momento.
password-hint = Al menos 12 caracteres. Varias palabras seguidas son una buena opción.
password-short = La contraseña es demasiado corta: al menos 12 caracteres.
password-long = La contraseña es demasiado larga: 256 caracteres como máximo.
password-plain = La contraseña es demasiado fácil de adivinar.
user-name = Nombre
first-title = Bienvenido a Suivi
first-intro = Nadie usa todavía estas páginas. Usted será el primer administrador.
first-code = Código de un solo uso
first-code-hint = Lo muestra la orden «suivi up», y también «suivi user first-code».
first-code-wrong = Este código no es correcto. Se escribe exactamente como lo muestra la orden.
first-email-wrong = No es una dirección de correo.
first-name-wrong = Hace falta un nombre.
first-do = Empezar
