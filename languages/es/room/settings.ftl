settings-intro = Están escritos en suivi.toml, en la carpeta de datos, o en el entorno, y se leen cuando Suivi arranca; aquí no se cambia nada.
settings-check = Comprobar cada parte
settings-health = ¿Responde todo?
settings-checking = Se comprueba cada parte; tarda hasta 15 segundos.
settings-not-checked = Sin comprobar aún. La comprobación pregunta a la base de datos, al motor, a los servidores de correo, a las mensajerías y al antivirus.
settings-all-well = Cada parte responde.
settings-not-well = { $count ->
    [one] Una parte no está bien: qué hacer figura al lado.
   *[other] { $count } partes no están bien: qué hacer figura al lado.
}
settings-state-ok = bien
settings-state-warn = revisar
settings-state-fail = mal
settings-ways = Se escribe a las personas por
settings-no-ways = Aún no hay ninguna vía para escribir a las personas: configure [smtp], [telegram] o [matrix].
settings-setting = Ajuste
settings-value = Valor
settings-meaning = Qué significa
settings-set = fijado
settings-not-set = sin fijar
settings-default = por defecto
settings-none = Los ajustes no se muestran aquí: «suivi doctor» los examina.
