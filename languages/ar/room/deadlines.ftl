deadlines-intro = متى تقدم الدولة تقاريرها، وما الذي ينقص، وما الذي يلي.
deadlines-which = أي المواعيد
deadlines-to-come = المقبلة
deadlines-over = المقدمة أو الملغاة
deadlines-reports = التقارير
deadlines-report = التقرير
deadlines-due = الموعد
deadlines-answers = الردود
deadlines-missing = الناقص
deadlines-next = الخطوة التالية
deadlines-none-over = لم يُقدم أي تقرير ولم يُلغ أي تقرير بعد.
deadlines-chart = المراحل
deadlines-chart-told = { $count ->
    [zero] لا تقارير على خط الزمن.
    [one] مراحل تقرير واحد على خط الزمن. والجدول أدناه يقول الشيء نفسه.
    [two] مراحل تقريرين على خط الزمن. والجدول أدناه يقول الشيء نفسه.
    [few] مراحل { $count } تقارير على خط الزمن. والجدول أدناه يقول الشيء نفسه.
    [many] مراحل { $count } تقريرا على خط الزمن. والجدول أدناه يقول الشيء نفسه.
   *[other] مراحل { $count } تقرير على خط الزمن. والجدول أدناه يقول الشيء نفسه.
}
deadlines-span = المدة المعروضة
deadlines-years = { $count ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
deadlines-as-table = في جدول
deadlines-reached = بلغت موعدها
deadlines-today = اليوم
deadlines-months = أشهر أخرى
deadlines-this-month = هذا الشهر
deadlines-holiday = عطلة رسمية
deadlines-month-empty = لا شيء يقع في هذا الشهر.
deadlines-stage-open = جار
deadlines-stage-frozen = مغلق أمام التعديل
deadlines-stage-submitted = قُدم
deadlines-stage-cancelled = أُلغي

## A new deadline
deadlines-choose-kind = نوع التقرير أولا: فهو يأتي بخطته ونطاقه وما يُطلب من الوزارات. ويمكن تغيير ذلك كله.
deadlines-choose = اختيار
deadlines-other-kind = نوع آخر
deadlines-voluntary = طوعي
deadlines-kind-fixed = التاريخ مطبوع في وثيقة.
deadlines-kind-offset = يقع التاريخ بعد عدد معين من الأيام من تاريخ آخر.
deadlines-kind-event = التاريخ مرتبط بحدث.
deadlines-words = { $words } كلمة على الأكثر.
deadlines-days-before = أيام قبل التاريخ
deadlines-where-from = مصدر هذه المعلومات
deadlines-mend = { $count ->
    [zero] لم يُضف شيء.
    [one] تجب مراجعة خانة واحدة. ولم يُضف شيء.
    [two] تجب مراجعة خانتين. ولم يُضف شيء.
    [few] تجب مراجعة { $count } خانات. ولم يُضف شيء.
    [many] تجب مراجعة { $count } خانة. ولم يُضف شيء.
   *[other] تجب مراجعة { $count } خانة. ولم يُضف شيء.
}
deadlines-the-date = التاريخ
deadlines-title = العنوان
deadlines-title-hint = كما يسميه الجميع، مع سنته أو دورته.
deadlines-due-on = التاريخ
deadlines-due-on-hint = كما هو مطبوع في الوثيقة.
deadlines-zone = يُحسب اليوم بتوقيت
deadlines-zone-geneva = جنيف
deadlines-zone-state = الدولة
deadlines-zone-other = منطقة زمنية أخرى
deadlines-zone-name = المنطقة الزمنية
deadlines-tentative = التاريخ غير مؤكد بعد
deadlines-tentative-hint = يُسأل المنسق حتى يؤكده أحد.
deadlines-confirmed-by = أكده
deadlines-source = الوثيقة
deadlines-source-hint = الوثيقة التي تحدد التاريخ، مع رمزها.
deadlines-counted = يُحسب التاريخ انطلاقا من تاريخ آخر
deadlines-anchor = يُحسب من
deadlines-anchor-hint = بالكلمات، مثل: اعتماد نتائج الاستعراض الدوري الشامل.
deadlines-anchor-on = يوم ذلك
deadlines-offset = الأيام منذئذ
deadlines-offset-hint = أيام تقويمية. وإذا لم يُذكر تاريخ أعلاه، حُسب بها.
deadlines-about = بشأن أي توصيات
deadlines-body = الهيئات
deadlines-body-hint = مثل UPR وCEDAW. إذا تُركت فارغة: الكل.
deadlines-cycle = دورات الاستعراض الدوري الشامل
deadlines-cycle-hint = مثل 4. إذا تُركت فارغة: الكل.
deadlines-positions = الموقف في الاستعراض الدوري الشامل
deadlines-position-any = أي موقف
deadlines-narrower = تحديد أدق
deadlines-symbol = الوثائق
deadlines-symbol-hint = الرموز، رمز في كل سطر، مثل CEDAW/C/IRQ/CO/8.
deadlines-paragraphs = الفقرات
deadlines-paragraphs-hint = أرقام ونطاقات: 5, 7-9.
deadlines-theme = المواضيع أو الفئات
deadlines-theme-hint = جزء من الاسم، واحد في كل سطر.
deadlines-led-by = بقيادة
deadlines-led-by-hint = إذا لم يُحدد شيء: أي مؤسسة تقود.
deadlines-asking = ما يُطلب، ومتى
deadlines-request = نص الطلبات
deadlines-request-hint = بكلمات بسيطة، إلى جهات الاتصال.
deadlines-ask-supports = تُسأل المؤسسات المساندة أيضا
deadlines-is-voluntary = تختار الدولة تقديم التقرير
deadlines-fresh = ردود لا حاجة إلى تكرارها
deadlines-fresh-hint = بالأيام: يكفي رد معتمد أحدث من ذلك.
deadlines-plan = المراحل
deadlines-plan-hint = أيام تقويمية قبل التاريخ. إذا تُركت فارغة أُسقطت المرحلة.
deadlines-preview = كيف سيكون
deadlines-preview-intro = اطلع على المراحل والتوصيات قبل إضافة الموعد.
deadlines-preview-do = معاينة
deadlines-preview-again = معاينة من جديد
deadlines-squeezed = الخطة أطول من الوقت المتبقي: تحتفظ كل مرحلة بحصتها منه.
deadlines-in-scope = { $count ->
    [zero] لا تدخل أي توصية في النطاق.
    [one] تدخل توصية واحدة في النطاق.
    [two] تدخل توصيتان في النطاق.
    [few] تدخل { $count } توصيات في النطاق.
    [many] تدخل { $count } توصية في النطاق.
   *[other] تدخل { $count } توصية في النطاق.
}
deadlines-without-owner = { $count ->
    [zero] ولكل منها مسؤول.
    [one] ولا مسؤول عن واحدة منها، وسيُسأل عنها متى صار لها مسؤول.
    [two] ولا مسؤول عن اثنتين منها، وسيُسأل عنهما متى صار لهما مسؤول.
    [few] ولا مسؤول عن { $count } منها، وسيُسأل عنها متى صار لها مسؤول.
    [many] ولا مسؤول عن { $count } منها، وسيُسأل عنها متى صار لها مسؤول.
   *[other] ولا مسؤول عن { $count } منها، وسيُسأل عنها متى صار لها مسؤول.
}
deadlines-scope-empty = وما يُستورد لاحقا يُسأل عنه حينئذ.

## What is wrong with a form
deadlines-fault-long = النص طويل جدا: { $count } حرف على الأكثر.
deadlines-fault-number = المتوقع عدد صحيح من { $least } إلى { $most }.
deadlines-fault-day = المتوقع يوم، مثل 2027-05-31.
deadlines-fault-far = هذا اليوم بعيد جدا: في حدود 30 سنة.
deadlines-fault-past = انقضى هذا اليوم: اذكر يوما مقبلا.
deadlines-fault-zone = اختر أين يُحسب اليوم: جنيف أو الدولة أو منطقة زمنية باسمها.
deadlines-fault-zone-unknown = لا توجد منطقة زمنية اسمها { $zone }. المتوقع اسم مثل Pacific/Fiji.
deadlines-fault-cycle = المتوقع أرقام مثل 4.
deadlines-fault-paragraphs = المتوقع أرقام ونطاقات مثل 5, 7-9.
deadlines-fault-position = حدد واحدا على الأقل.
deadlines-fault-title-taken = الموعد { $number } يحمل هذا الاسم. اختر عنوانا آخر، مع سنته أو دورته.
deadlines-fault-due-on-past = انقضى هذا اليوم: اذكر يوما مقبلا.
deadlines-fault-due-on-none = اذكر التاريخ، أو ما يُحسب منه أدناه.
deadlines-fault-offset-days-none = اذكر عدد الأيام من ذلك إلى التاريخ.
deadlines-fault-confirmed-by-both = إما أن التاريخ غير مؤكد، أو أن أحدا أكده.
deadlines-fault-days-collect = هذا لازم: قبل كم يوم من التاريخ تُرسل الطلبات.
deadlines-fault-days-number = المتوقع أيام تقويمية صحيحة.
deadlines-fault-days-submit = التقديم هو التاريخ نفسه.
deadlines-fault-days-order = يجب ألا تسبق هذه المرحلة: { $before }. اذكر أياما أقل.

## One deadline
deadlines-scope = في النطاق
deadlines-tile-scope = { $count ->
    [zero] توصية في النطاق
    [one] توصية في النطاق
    [two] توصيتان في النطاق
    [few] توصيات في النطاق
    [many] توصية في النطاق
   *[other] توصية في النطاق
}
deadlines-asked = سُئل عنها
deadlines-answered = أُجيب عنها
deadlines-validated = اعتُمدت
deadlines-funnel = حسب المؤسسة
deadlines-funnel-none = لا تقود أي مؤسسة توصية في النطاق بعد.
deadlines-what-is-missing = ما الذي ينقص
deadlines-of = من { $total }
deadlines-since = منذ { $day }
deadlines-times = { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
deadlines-nobody-written = لم يُكتب إلى أحد بعد
deadlines-missing-none = أُجيب عن كل ما سُئل عنه.
deadlines-acts = ما يمكن فعله
deadlines-move = تغيير التاريخ
deadlines-act-confirm = تأكيد التاريخ
deadlines-act-confirm-why = وحتى ذلك الحين يُسأل المنسق مرة بعد مرة.
deadlines-confirm-on = تاريخ آخر
deadlines-confirm-on-hint = فقط إذا اختلف. وتتبعه الطلبات والتذكيرات.
deadlines-act-freeze = وقف السؤال
deadlines-act-freeze-why = يجري إنجاز التقرير: لا يُسأل عنه أحد بعد الآن. ويمكن المتابعة لاحقا.
deadlines-act-thaw = متابعة السؤال
deadlines-act-thaw-why = يُسأل من جديد عما ينقص.
deadlines-act-submit = قُدم التقرير
deadlines-act-submit-why = أُرسل التقرير. وتعود طلباته إلى الوتيرة العادية. ولا يمكن التراجع عن ذلك.
deadlines-submit-without = { $count ->
    [zero] لا ينقص أي رد.
    [one] ما زال رد واحد ناقصا.
    [two] ما زال ردان ناقصين.
    [few] ما زالت { $count } ردود ناقصة.
    [many] ما زال { $count } ردا ناقصا.
   *[other] ما زال { $count } رد ناقصا.
}
deadlines-act-cancel = إلغاء الموعد
deadlines-act-cancel-why = لن يُعد أي تقرير. وتعود طلباته إلى الوتيرة العادية. ولا يمكن التراجع عن ذلك.
deadlines-facts = معلومات
deadlines-last-hour = آخر ساعة: { $moment }
deadlines-known = كيف عُرف
deadlines-offset-told = { $count ->
    [zero] في اليوم نفسه
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يوما
   *[other] بعد { $count } يوم
}
deadlines-confirmed = أكده
deadlines-not-confirmed = لا أحد بعد
deadlines-limit = الحد الأقصى
deadlines-fresh-told = { $count ->
    [zero] يُسأل عن كل شيء من جديد.
    [one] اعتُمدت خلال يوم واحد مضى.
    [two] اعتُمدت خلال يومين مضيا.
    [few] اعتُمدت خلال { $count } أيام مضت.
    [many] اعتُمدت خلال { $count } يوما مضى.
   *[other] اعتُمدت خلال { $count } يوم مضى.
}
deadlines-refused-submitted = قُدم هذا التقرير، ولا يُفعل به شيء بعد الآن.
deadlines-refused-cancelled = أُلغي هذا الموعد، ولا يُفعل به شيء بعد الآن.
deadlines-refused-frozen = لا يُسأل عنه أحد أصلا.
deadlines-refused-thawed = السؤال عنه مستمر أصلا.
deadlines-refused-confirmed = تاريخه مؤكد أصلا. ويمكن تغييره.
deadlines-refused-same = موعده هذا اليوم أصلا. اذكر يوما آخر.
deadlines-refused-meanwhile = غيّره شخص آخر في هذه الأثناء. اطلع عليه من جديد؛ لم يُفعل شيء.

## Another date
deadlines-due-now = الموعد الحالي
deadlines-new-date = التاريخ الجديد
deadlines-move-intro = اختر التاريخ الجديد: سترى ما الذي سيتغير قبل أن يتغير.
deadlines-moves-asks = { $count ->
    [zero] طلب مفتوح يتبعه
    [one] طلب مفتوح يتبعه
    [two] طلبان مفتوحان يتبعانه
    [few] طلبات مفتوحة تتبعه
    [many] طلبا مفتوحا يتبعه
   *[other] طلب مفتوح يتبعه
}
deadlines-moves-earlier = { $count ->
    [zero] تذكير يأتي أبكر
    [one] تذكير يأتي أبكر
    [two] تذكيران يأتيان أبكر
    [few] تذكيرات تأتي أبكر
    [many] تذكيرا يأتي أبكر
   *[other] تذكير يأتي أبكر
}
deadlines-moves-later = { $count ->
    [zero] تذكير يتأخر
    [one] تذكير يتأخر
    [two] تذكيران يتأخران
    [few] تذكيرات تتأخر
    [many] تذكيرا يتأخر
   *[other] تذكير يتأخر
}
deadlines-step = المرحلة
deadlines-before = قبل
deadlines-after = بعد
deadlines-unchanged = دون تغيير
deadlines-told-of-missing = من يُبلغ بما ينقص
deadlines-who = من
deadlines-move-do = التغيير إلى { $day }
deadlines-because = السبب
deadlines-because-hint = مثل الرسالة التي تذكر ذلك. ويُحفظ مع التغيير.

done-deadline-add = أُضيف الموعد. وتُرسل طلباته وفق خطته.
done-deadline-confirm = تأكد التاريخ.
done-deadline-move = تغير التاريخ، وتتبعه الطلبات والتذكيرات.
done-deadline-freeze = لا يُسأل أحد عن هذا التقرير بعد الآن.
done-deadline-thaw = يُسأل من جديد عما ينقص.
done-deadline-submit = سُجل أن التقرير قُدم.
done-deadline-cancel = أُلغي الموعد.

## The kinds of reports that Suivi comes with
deadlines-template-upr-national-report = التقرير الوطني للاستعراض الدوري الشامل
deadlines-template-upr-position = الموقف من توصيات الاستعراض الدوري الشامل
deadlines-template-upr-mid-term = تقرير منتصف المدة عن الاستعراض الدوري الشامل
deadlines-template-treaty-periodic-report = التقرير الدوري إلى هيئة معاهدة
deadlines-template-treaty-list-of-issues = الردود على قائمة مسائل
deadlines-template-treaty-follow-up = المتابعة الكتابية لفقرات مختارة
deadlines-template-special-procedures-reply = الرد على رسالة من الإجراءات الخاصة
deadlines-template-national-plan-review = استعراض خطة العمل الوطنية
