## An answer recorded on somebody's behalf
answers-title = تسجيل رد
answers-intro = لمن أخبركم هاتفيا أو برسالة أو في اجتماع. يُسجَّل الرد على أنه رده، وعلى أنكم من دوّنه.
answers-faults = لم يُسجَّل كل شيء. يرجى النظر فيما هو مشار إليه أدناه.
answers-references = التوصيات
answers-references-hint = مرجع أو أكثر، تفصل بينها مسافات أو فواصل.
answers-person = من قال ذلك
answers-on = تاريخ القول
answers-via = كيف وصلكم
answers-text-hint = ما أُنجز، كما رووه.
answers-record = تسجيل
answers-fault-references = اكتبوا من مرجع واحد إلى { $most } مرجعا، مثلا UPR4-140.12.
answers-fault-reference = لا توجد توصية «{ $reference }». اكتبوا المرجع كما يظهر في القائمة.
answers-fault-several = «{ $reference }» يعني عدة توصيات: { $found }. اكتبوا واحدا منها كاملا.
answers-fault-person = اختاروا من قال ذلك.
answers-fault-status = اختاروا حالة، أو أنه لم يتغير شيء.
answers-fault-via = اختاروا كيف وصلكم.
answers-fault-future = اكتبوا يوم القول: اليوم أو قبله.
answers-fault-charged = لا يشغل { $person } منصبا في مؤسسة مكلفة بها.
done-answers-recorded = { $count ->
    [zero] لم يُسجَّل رد.
    [one] سُجّل رد واحد.
    [two] سُجّل ردان.
    [few] سُجّلت { $count } ردود.
    [many] سُجّل { $count } ردا.
   *[other] سُجّل { $count } رد.
}
done-answers-undone = { $count ->
    [zero] لم يُسحب رد.
    [one] سُحب رد واحد، ويُسأل عنه من جديد.
    [two] سُحب ردان، ويُسأل عنهما من جديد.
    [few] سُحبت { $count } ردود، ويُسأل عنها من جديد.
    [many] سُحب { $count } ردا، ويُسأل عنها من جديد.
   *[other] سُحب { $count } رد، ويُسأل عنها من جديد.
}
