ladders-intro = من يُذكَّر ومتى، ومن يُبلَّغ بعده ما دام الطلب مفتوحا. والأيام أيام عمل.
ladders-collect = التقدم المحرز من أجل تقرير
ladders-report = قبل التقرير
ladders-opened = { $count ->
    [zero] عند إرسال الطلب
    [one] بعد يوم من إرساله
    [two] بعد يومين من إرساله
    [few] بعد { $count } أيام من إرساله
    [many] بعد { $count } يوما من إرساله
   *[other] بعد { $count } يوم من إرساله
}
ladders-before = { $count ->
    [zero] في يوم الموعد
    [one] قبل الموعد بيوم
    [two] قبل الموعد بيومين
    [few] قبل الموعد بـ{ $count } أيام
    [many] قبل الموعد بـ{ $count } يوما
   *[other] قبل الموعد بـ{ $count } يوم
}
ladders-after = { $count ->
    [zero] في يوم الموعد
    [one] بعد الموعد بيوم
    [two] بعد الموعد بيومين
    [few] بعد الموعد بـ{ $count } أيام
    [many] بعد الموعد بـ{ $count } يوما
   *[other] بعد الموعد بـ{ $count } يوم
}
ladders-before-report = { $count ->
    [zero] في يوم التقرير
    [one] قبل التقرير بيوم
    [two] قبل التقرير بيومين
    [few] قبل التقرير بـ{ $count } أيام
    [many] قبل التقرير بـ{ $count } يوما
   *[other] قبل التقرير بـ{ $count } يوم
}
ladders-after-report = { $count ->
    [zero] في يوم التقرير
    [one] بعد التقرير بيوم
    [two] بعد التقرير بيومين
    [few] بعد التقرير بـ{ $count } أيام
    [many] بعد التقرير بـ{ $count } يوما
   *[other] بعد التقرير بـ{ $count } يوم
}
ladders-every = { $count ->
    [zero] ثم من جديد
    [one] ثم من جديد كل يوم
    [two] ثم من جديد كل يومين
    [few] ثم من جديد كل { $count } أيام
    [many] ثم من جديد كل { $count } يوما
   *[other] ثم من جديد كل { $count } يوم
}
ladders-tone-gentle = لطيف
ladders-tone-firm = حازم
ladders-tone-urgent = عاجل
ladders-caps = الحد الأقصى للشخص الواحد
ladders-ordinary = عادي
ladders-per-day = رسائل في اليوم
ladders-per-week = رسائل في سبعة أيام
ladders-stops = { $count ->
    [zero] طلب مزيد من الوقت أو طلب زميل لا يوقف التذكيرات.
    [one] طلب مزيد من الوقت أو طلب زميل يوقف التذكيرات يوما واحدا.
    [two] طلب مزيد من الوقت أو طلب زميل يوقف التذكيرات يومين.
    [few] طلب مزيد من الوقت أو طلب زميل يوقف التذكيرات { $count } أيام.
    [many] طلب مزيد من الوقت أو طلب زميل يوقف التذكيرات { $count } يوما.
   *[other] طلب مزيد من الوقت أو طلب زميل يوقف التذكيرات { $count } يوم.
}
ladders-edit = تغيير السلالم
ladders-text = نص السلالم (TOML)
ladders-text-hint = ما تحفظه يسري مع الإرسال التالي، دون إعادة تشغيل. ويُحفظ النص السابق.
ladders-save = حفظ
ladders-rehearse = تجربة بهذا النص
ladders-earlier = نصوص سابقة
ladders-shipped = النص المرفق مع Suivi
ladders-taken = هذا نص سابق. ويسري من جديد متى حُفظ.
ladders-fault = لا يمكن استعمال النص، ولم يتغير شيء.
ladders-fault-line = السطر { $line }: { $why }
ladders-fault-empty = النص فارغ. خذ نصا سابقا أو النص المرفق مع Suivi.
ladders-fault-meanwhile = غيّر شخص آخر السلالم في هذه الأثناء. انسخ نصك وأعد تحميل الصفحة ثم ضعه من جديد.
done-ladders-saved = حُفظت السلالم. وتسري مع الإرسال التالي.
