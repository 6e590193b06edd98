rehearse-title = Rehearse
