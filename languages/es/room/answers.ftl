## An answer recorded on somebody's behalf
answers-title = Registrar una respuesta
answers-intro = Para alguien que se lo dijo, por teléfono, por carta o en una reunión. Se registra como suya, con usted como quien la anotó.
answers-faults = No se registró todo. Revise lo que está señalado abajo.
answers-references = Recomendaciones
answers-references-hint = Una o varias referencias, separadas por espacios o comas.
answers-person = Quién lo dijo
answers-on = Dicho el
answers-via = Cómo le llegó
answers-text-hint = Lo que se hizo, tal como lo contaron.
answers-record = Registrar
answers-fault-references = Indique de una a { $most } referencias, por ejemplo UPR4-140.12.
answers-fault-reference = No hay ninguna recomendación «{ $reference }». Indique la referencia tal como aparece en la lista.
answers-fault-several = «{ $reference }» designa varias: { $found }. Indique una completa.
answers-fault-person = Elija quién lo dijo.
answers-fault-status = Elija un estado, o que no ha cambiado nada.
answers-fault-via = Elija cómo le llegó.
answers-fault-future = Indique el día en que se dijo: hoy o antes.
answers-fault-charged = { $person } no ocupa ningún puesto en una institución a cargo.
done-answers-recorded = { $count ->
    [one] Se registró una respuesta.
   *[other] Se registraron { $count } respuestas.
}
done-answers-undone = { $count ->
    [one] Se deshizo una respuesta; se vuelve a preguntar.
   *[other] Se deshicieron { $count } respuestas; se vuelve a preguntar.
}
