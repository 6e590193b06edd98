today-add-deadline = إضافة موعد نهائي
today-begin-people = إضافة المؤسسات وجهات الاتصال فيها
today-begin-recommendations = استيراد التوصيات
today-begin-assign = إسناد كل توصية إلى مؤسسة
today-begin-deadline = تحديد تاريخ التقرير المقبل
today-begin-live = قراءة ما سيُرسل ثم إرساله
today-nothing-yet = لم يُسجل أي شيء بعد.
today-held = { $count ->
    [zero] لا رسالة تنتظر
    [one] رسالة واحدة تنتظر
    [two] رسالتان تنتظران
    [few] { $count } رسائل تنتظر
    [many] { $count } رسالة تنتظر
   *[other] { $count } رسالة تنتظر
}
today-look-and-let-go = الاطلاع عليها
today-needs = ما ينتظرك الآن
today-needs-nothing = لا شيء ينتظرك الآن.
today-task-replies = { $count ->
    [zero] رد للمراجعة
    [one] رد للمراجعة
    [two] ردان للمراجعة
    [few] ردود للمراجعة
    [many] ردا للمراجعة
   *[other] رد للمراجعة
}
today-task-requests = { $count ->
    [zero] طلب للبت فيه
    [one] طلب للبت فيه
    [two] طلبان للبت فيهما
    [few] طلبات للبت فيها
    [many] طلبا للبت فيه
   *[other] طلب للبت فيه
}
today-task-to-validate = { $count ->
    [zero] إجابة للاعتماد
    [one] إجابة للاعتماد
    [two] إجابتان للاعتماد
    [few] إجابات للاعتماد
    [many] إجابة للاعتماد
   *[other] إجابة للاعتماد
}
today-task-unowned = { $count ->
    [zero] توصية بلا جهة مسؤولة
    [one] توصية بلا جهة مسؤولة
    [two] توصيتان بلا جهة مسؤولة
    [few] توصيات بلا جهة مسؤولة
    [many] توصية بلا جهة مسؤولة
   *[other] توصية بلا جهة مسؤولة
}
today-task-undelivered = { $count ->
    [zero] رسالة لم تصل إلى أحد
    [one] رسالة لم تصل إلى أحد
    [two] رسالتان لم تصلا إلى أحد
    [few] رسائل لم تصل إلى أحد
    [many] رسالة لم تصل إلى أحد
   *[other] رسالة لم تصل إلى أحد
}
today-task-unconfirmed = { $count ->
    [zero] تاريخ لم يؤكده أحد
    [one] تاريخ لم يؤكده أحد
    [two] تاريخان لم يؤكدهما أحد
    [few] تواريخ لم يؤكدها أحد
    [many] تاريخا لم يؤكده أحد
   *[other] تاريخ لم يؤكده أحد
}
today-task-overdue = { $count ->
    [zero] سؤال متأخر
    [one] سؤال متأخر
    [two] سؤالان متأخران
    [few] أسئلة متأخرة
    [many] سؤالا متأخرا
   *[other] سؤال متأخر
}
today-reports = تقارير قيد الإعداد
today-no-reports = لا تاريخ لأي تقرير بعد. الموعد النهائي يسأل ويذكّر وينبّه من تلقاء نفسه.
today-unconfirmed = تاريخ غير مؤكد
today-late = { $count ->
    [zero] لا إجابة متأخرة
    [one] إجابة واحدة متأخرة
    [two] إجابتان متأخرتان
    [few] { $count } إجابات متأخرة
    [many] { $count } إجابة متأخرة
   *[other] { $count } إجابة متأخرة
}
today-next = التالي: { $milestone }، { $day }
today-funnel = { $answered } من { $total } أجيب عنها، اعتُمد منها { $validated }
today-not-asked-yet = لم يُسأل أحد عنه بعد.
