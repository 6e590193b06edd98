rehearse-title = تجربة مسبقة
rehearse-intro = اطلع على ما سيُرسل، وإلى من، ومتى، قبل إرسال أي شيء. لا يُرسل شيء ولا يتغير شيء.
rehearse-busy = يجري شخص ما تجربة الآن. حاول من جديد بعد قليل.
rehearse-last = بدأت تجربتك الأخيرة في: { $moment }.
rehearse-look = الاطلاع عليها
rehearse-years = السنوات
rehearse-years-hint = مدة التجربة، من 0.1 إلى 20. ودورة الاستعراض الدوري الشامل أربع سنوات ونصف.
rehearse-behaviour = كيف يرد الناس
rehearse-behaviour-none = لا يرد أحد
rehearse-behaviour-on-time = يرد الجميع في الوقت المناسب
rehearse-behaviour-last-day = يرد الجميع في اليوم الأخير
rehearse-behaviour-share = يُرد على نسبة من الطلبات في الوقت المناسب
rehearse-share = النسبة
rehearse-share-hint = النسبة المئوية من الطلبات التي يُرد عليها، حين لا يُرد إلا على نسبة.
rehearse-other-ladders = بسلالم أخرى
rehearse-other-ladders-hint = إذا تُركت فارغة: بالسلالم السارية. والسلالم الأخرى تُجرب هنا فقط، ولا يتغير شيء.
rehearse-do = بدء التجربة
rehearse-nothing-is-sent = يستغرق ذلك بضع ثوان. ولا تُحسب إشعارات تلقي الردود، ويُعد كل تقرير مقدما في يومه.
rehearse-fault-years = المتوقع عدد من 0.1 إلى 20.
rehearse-fault-behaviour = اختر كيف يرد الناس.
rehearse-failed = انتهت التجربة بلا نتيجة. وسُجل الخطأ.
rehearse-again = تجربة أخرى
rehearse-nothing = لا شيء قيد المتابعة بعد، فلا شيء يُجرب.
rehearse-playing = جارية: { $percent }%
rehearse-span = من { $begins } إلى { $ends }: { $behaviour }.
rehearse-told-none = لا يرد أحد
rehearse-told-on-time = يرد الجميع في الوقت المناسب
rehearse-told-last-day = يرد الجميع في اليوم الأخير
rehearse-told-share = يُرد على { $percent }% من الطلبات في الوقت المناسب
rehearse-with-other = أُجريت بسلالم غير السارية.
rehearse-tile-messages = { $count ->
    [zero] رسالة
    [one] رسالة
    [two] رسالتان
    [few] رسائل
    [many] رسالة
   *[other] رسالة
}
rehearse-tile-messages-told = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
rehearse-tile-people = { $count ->
    [zero] شخص يُكتب إليه
    [one] شخص يُكتب إليه
    [two] شخصان يُكتب إليهما
    [few] أشخاص يُكتب إليهم
    [many] شخصا يُكتب إليه
   *[other] شخص يُكتب إليه
}
rehearse-tile-escalations = { $count ->
    [zero] تصعيد
    [one] تصعيد
    [two] تصعيدان
    [few] تصعيدات
    [many] تصعيدا
   *[other] تصعيد
}
rehearse-tile-peak = رسائل في أكثر الأيام ازدحاما، { $day }
rehearse-tile-risk = { $count ->
    [zero] تقرير معرض للخطر
    [one] تقرير معرض للخطر
    [two] تقريران معرضان للخطر
    [few] تقارير معرضة للخطر
    [many] تقريرا معرضا للخطر
   *[other] تقرير معرض للخطر
}
rehearse-by-week = الرسائل حسب الأسبوع
rehearse-chart-told = { $messages } رسالة حسب الأسبوع. والجدول أدناه يقول الشيء نفسه.
rehearse-week = أسبوع
rehearse-week-of = (أسبوع { $day })
rehearse-digests = الطلبات والتذكيرات
rehearse-escalations = التصعيدات
rehearse-others = الإشعارات والموجزات
rehearse-at-risk = ينقص { $missing } من { $asked } من الردود
rehearse-complete = مكتمل
rehearse-no-reports = لا يحل موعد أي تقرير في هذه المدة.
rehearse-by-person = عبء كل شخص
rehearse-person = الشخص
rehearse-messages = الرسائل
rehearse-busiest-week = أكثر الأسابيع ازدحاما
rehearse-busiest-day = أكثر الأيام ازدحاما
rehearse-no-messages = لن يُكتب إلى أحد.
rehearse-more-people = { $count ->
    [zero] ولا أحد غيرهم
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $count } أشخاص آخرين
    [many] و{ $count } شخصا آخر
   *[other] و{ $count } شخص آخر
}
rehearse-more-escalations = { $count ->
    [zero] ولا تصعيد آخر
    [one] وتصعيد آخر
    [two] وتصعيدان آخران
    [few] و{ $count } تصعيدات أخرى
    [many] و{ $count } تصعيدا آخر
   *[other] و{ $count } تصعيد آخر
}
rehearse-missing = { $count ->
    [zero] لا ينقص أي رد
    [one] ينقص رد واحد
    [two] ينقص ردان
    [few] تنقص { $count } ردود
    [many] ينقص { $count } ردا
   *[other] ينقص { $count } رد
}
