## An answer recorded on somebody's behalf
answers-title = Record an answer
answers-intro = For somebody who told you, by telephone, by letter or at a meeting. It is recorded as theirs, with you as who wrote it down.
answers-faults = Not everything was recorded. Please look at what is marked below.
answers-references = Recommendations
answers-references-hint = One or more references, with spaces or commas between them.
answers-person = Who said it
answers-on = Said on
answers-via = How it reached you
answers-text-hint = What was done, as they told it.
answers-record = Record
answers-fault-references = Give one to { $most } references, such as UPR4-140.12.
answers-fault-reference = There is no recommendation “{ $reference }”. Give its reference as it is shown in the list.
answers-fault-several = “{ $reference }” means several: { $found }. Give one in full.
answers-fault-person = Choose who said it.
answers-fault-status = Choose a status, or that nothing has changed.
answers-fault-via = Choose how it reached you.
answers-fault-future = Give the day on which it was said: today or earlier.
answers-fault-charged = { $person } holds no post in an institution that is charged with it.
done-answers-recorded = { $count ->
    [one] Recorded one answer.
   *[other] Recorded { $count } answers.
}
done-answers-undone = { $count ->
    [one] One answer was taken back; the question is asked again.
   *[other] { $count } answers were taken back; the questions are asked again.
}
