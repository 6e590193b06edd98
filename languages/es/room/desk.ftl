desk-title = Práctica: { $name }
desk-intro = Responda en el teléfono como lo haría un punto focal y vea lo que ve la coordinación.
desk-coordinator = Lo que ve la coordinación
desk-phone = El teléfono de { $name }
