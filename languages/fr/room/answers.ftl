## An answer recorded on somebody's behalf
answers-title = Enregistrer une réponse
answers-intro = Pour une personne qui vous l’a dit, par téléphone, par courrier ou en réunion. Elle est enregistrée comme la sienne, avec vous comme rédacteur.
answers-faults = Tout n’a pas été enregistré. Veuillez vérifier ce qui est signalé ci-dessous.
answers-references = Recommandations
answers-references-hint = Une ou plusieurs références, séparées par des espaces ou des virgules.
answers-person = Qui l’a dit
answers-on = Dit le
answers-via = Comment cela vous est parvenu
answers-text-hint = Ce qui a été fait, tel qu’il a été dit.
answers-record = Enregistrer
answers-fault-references = Indiquez de une à { $most } références, par exemple UPR4-140.12.
answers-fault-reference = Il n’y a pas de recommandation « { $reference } ». Indiquez la référence telle qu’elle figure dans la liste.
answers-fault-several = « { $reference } » en désigne plusieurs : { $found }. Indiquez-en une en entier.
answers-fault-person = Indiquez qui l’a dit.
answers-fault-status = Choisissez un état, ou que rien n’a changé.
answers-fault-via = Indiquez comment cela vous est parvenu.
answers-fault-future = Indiquez le jour où cela a été dit : aujourd’hui ou avant.
answers-fault-charged = { $person } n’occupe aucun poste dans une institution qui en est chargée.
done-answers-recorded = { $count ->
    [one] { $count } réponse enregistrée.
   *[other] { $count } réponses enregistrées.
}
done-answers-undone = { $count ->
    [one] { $count } réponse annulée ; la question est reposée.
   *[other] { $count } réponses annulées ; les questions sont reposées.
}
