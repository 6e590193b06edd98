desk-title = Exercice : { $name }
desk-intro = Répondez sur le téléphone comme le ferait un point focal, et regardez ce qu’en voit la coordination.
desk-coordinator = Ce que voit la coordination
desk-phone = Le téléphone de { $name }
