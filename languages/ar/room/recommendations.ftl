## قائمة التوصيات
recommendations-views = طرق العرض
recommendations-view-all = الكل
recommendations-view-open = المفتوحة
recommendations-view-overdue = المتأخرة
recommendations-view-unowned = بلا مؤسسة مسؤولة
recommendations-view-validate = بانتظار الاعتماد
recommendations-view-unreported = لم يرد بشأنها شيء
recommendations-view-blocked = المتعثرة
recommendations-filter = البحث والتصفية
recommendations-words = كلمات أو رقم مرجعي
recommendations-words-hint = مثلا: UPR4-140.12 أو التعذيب أو التعليم
recommendations-by-institution = المؤسسة
recommendations-by-phase = المرحلة
recommendations-by-status = الحالة
recommendations-by-body = الآلية
recommendations-by-cycle = الدورة
recommendations-by-theme = الموضوع
recommendations-by-group = الفئة المعنية
recommendations-by-sdg = هدف التنمية المستدامة
recommendations-by-position = موقف الدولة
recommendations-by-classification = التصنيف
recommendations-phase-open = المفتوحة (كل المراحل)
recommendations-status-none = لم يرد شيء
recommendations-sort = الترتيب
recommendations-sort-reference = حسب الرقم المرجعي
recommendations-sort-due = الأقرب موعدا أولا
recommendations-sort-newest = الأحدث ورودا أولا
recommendations-more-filters = مزيد من عوامل التصفية
recommendations-search = بحث
recommendations-clear = إزالة كل عوامل التصفية
recommendations-count = { $count ->
    [zero] لا توصيات
    [one] توصية واحدة
    [two] توصيتان
    [few] { $count } توصيات
    [many] { $count } توصية
   *[other] { $count } توصية
}
recommendations-keep-view = الاحتفاظ بطريقة العرض هذه
recommendations-view-name = اسم طريقة العرض
recommendations-view-name-missing = تحتاج طريقة العرض إلى اسم تجدها به لاحقا.
recommendations-view-too-many = لديك 30 طريقة عرض محفوظة. أزل إحداها أولا.
recommendations-forget-view = إزالة طريقة العرض هذه
recommendations-tick = اختيار
recommendations-tick-page = كل ما في هذه الصفحة
recommendations-tick-one = اختيار { $reference }
recommendations-which = لأي توصيات
recommendations-which-ticked = المؤشر عليها
recommendations-which-all = { $count ->
    [zero] لا شيء
    [one] التوصية الوحيدة التي وُجدت
    [two] التوصيتان اللتان وُجدتا
    [few] كل ما وُجد: { $count } توصيات
    [many] كل ما وُجد: { $count } توصية
   *[other] كل ما وُجد: { $count } توصية
}
recommendations-do-assign = إسناد
recommendations-do-ask = توجيه سؤال
recommendations-do-remind = تذكير الآن
recommendations-do-postpone = تأجيل
recommendations-do-undo = تراجع
recommendations-recommendation = التوصية
recommendations-owner = المؤسسة الرئيسية
recommendations-state = مدى التقدم
recommendations-next = الموعد التالي
recommendations-hidden = سرية
recommendations-nobody = لا أحد
recommendations-none-found = لا توجد توصية تستوفي كل هذه الشروط.
recommendations-none-yet = لا توجد توصيات بعد. استوردها من UHRI أو UPR Info أو من جدول لديك.
recommendations-keys = المفاتيح: / للبحث، o لفتح الأولى، a للإسناد، q للسؤال، r للتذكير، p للتأجيل.
recommendations-csv = CSV
recommendations-excel = Excel
done-view-kept = حُفظت طريقة العرض، وتجدها فوق القائمة.
done-view-forgotten = أُزيلت طريقة العرض.

## توصية واحدة
recommendation-several = { $reference } يدل على أكثر من توصية
recommendation-several-hint = لأكثر من دولة توصية بهذا الرقم المرجعي. اختر واحدة.
recommendation-late = فات موعدها { $days }
recommendation-on-behalf = تدوين إجابة
recommendation-text = نص التوصية
recommendation-text-hidden = هذه التوصية سرية، وحسابك لا يسمح بقراءة نصها.
recommendation-cycle = الدورة { $cycle }
recommendation-symbol = الوثيقة
recommendation-recommenders = أوصت بها
recommendation-received = تاريخ الورود
recommendation-source = { $source }، السطر { $row }
recommendation-progress = ما أُفيد به
recommendation-progress-none = لم يُفد بشيء بعد.
recommendation-file-hidden = ملف
recommendation-file-size = { $size } كيلوبايت
recommendation-file-waits = بانتظار فحص الفيروسات
recommendation-validate = اعتماد
recommendation-confirm = احتساب الإجابة
recommendation-publish = نشر
recommendation-send-back = إعادة للتوضيح
recommendation-send-back-words = ما الذي ينقص أو ليس واضحا؟
recommendation-send-back-hint = يُطلب من المؤسسة التوضيح، وتقرأ هذه الكلمات في رسالتها.
recommendation-send-back-do = إعادة للتوضيح
recommendation-send-back-missing = اذكر ما ينقص، فبدونه لا يعرف أحد ما المطلوب توضيحه.
recommendation-take-back = سحب
recommendation-take-back-ask = هل تريد سحب هذه الإجابة؟ سيُطرح السؤال من جديد.
recommendation-conversation = المراسلات
recommendation-conversation-none = لم تُرسل أي رسالة بعد.
recommendation-answer-for_review = بانتظار المراجعة
recommendation-answer-refused = لم تُسجل
recommendation-answer-undone = سُحبت
recommendation-message-digest = تذكير
recommendation-message-confirmation = تأكيد
recommendation-message-question = سؤال
recommendation-message-notice = إشعار
recommendation-message-item = رقم { $n }
recommendation-delivered = وصلت
recommendation-outcome-temporary = لم تصل بعد
recommendation-outcome-permanent = تعذر إيصالها
recommendation-outcome-unknown = مصيرها غير معروف
recommendation-message-state-ready = في الانتظار
recommendation-message-state-sending = قيد الإرسال
recommendation-message-state-sent = أُرسلت
recommendation-message-state-failed = تعذر إيصالها
recommendation-message-state-cancelled = لم تعد لازمة
recommendation-changes = التغييرات
recommendation-changes-count = { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرا
   *[other] { $count } تغيير
}
recommendation-step = الخطوة التالية
recommendation-step-validate = اقرأ أدناه ما أُفيد به، ثم اعتمده أو أعده للتوضيح.
recommendation-step-assign = لا أحد مكلف بها. أسندها إلى مؤسسة.
recommendation-step-chase = تأخرت الإجابة. ذكّر الآن، أو اتصل هاتفيا ودوّن ما تسمعه.
recommendation-step-wait = لا شيء مطلوب منك: سُئلت المؤسسة وتصلها التذكيرات تلقائيا.
recommendation-step-ask = لا سؤال مفتوحا حاليا. اسأل عن التقدم المحرز متى احتجت إلى ذلك.
recommendation-who = الجهات المكلفة
recommendation-since = منذ { $day }
recommendation-assign = إسناد
recommendation-change-lead = تغيير
recommendation-choose = اختر…
recommendation-lead-hint = يُطلب من المؤسسة الرئيسية الجديدة تأكيد الاستلام.
recommendation-lead-missing = اختر المؤسسة الرئيسية.
recommendation-assign-do = إسناد
recommendation-asks = الأسئلة الموجهة
recommendation-asks-none = لا سؤال مفتوحا حاليا.
recommendation-asks-closed = { $count ->
    [zero] لا أسئلة سابقة
    [one] سؤال سابق واحد
    [two] سؤالان سابقان
    [few] { $count } أسئلة سابقة
    [many] { $count } سؤالا سابقا
   *[other] { $count } سؤال سابق
}
recommendation-ask-answered = أُجيب عنه
recommendation-ask-declined = اعتُذر عنه
recommendation-ask-cancelled = سُحب
recommendation-postponed-until = مؤجل إلى { $day }
recommendation-due = الموعد
recommendation-reminders = التذكيرات
recommendation-reminded = { $count ->
    [zero] لم يُرسل أي تذكير
    [one] أُرسل تذكير واحد
    [two] أُرسل تذكيران
    [few] أُرسلت { $count } تذكيرات
    [many] أُرسل { $count } تذكيرا
   *[other] أُرسل { $count } تذكير
}
recommendation-next-reminder = التالي: { $at }
recommendation-report = للتقرير
recommendation-extend = تمديد المهلة
recommendation-extend-until = الموعد الجديد نهاية يوم
recommendation-extend-do = تمديد المهلة
recommendation-resume = استئناف التذكيرات
recommendation-postpone-until = لا تذكيرات حتى
recommendation-postpone-hint = تبقى المواعيد كما هي، ولا يُذكَّر أحد قبل ذلك اليوم.
recommendation-postpone-do = تأجيل
recommendation-ask = توجيه سؤال
recommendation-ask-kind = موضوع السؤال
recommendation-ask-due = موعد الإجابة
recommendation-ask-words = طلبك بكلمات بسيطة
recommendation-ask-words-hint = يمكن تركه فارغا. يقرؤه من يُسأل في رسالته.
recommendation-ask-supports = سؤال المؤسسات المساندة أيضا
recommendation-ask-do = توجيه السؤال
recommendation-life = سير المتابعة
recommendation-revision = رقم التنقيح
recommendation-wakes = النظر التالي
recommendation-engine = عرضها في محرك المتابعة
recommendation-end = إنهاء المتابعة
recommendation-end-hint = تُسحب الأسئلة المفتوحة، ولا يُسأل عن شيء بعدها ولا يُسجل.
recommendation-close = إغلاق
recommendation-close-ask = هل تريد إغلاق هذه التوصية؟ تُسحب الأسئلة المفتوحة ولا يُسجل عليها شيء بعد ذلك.
recommendation-carry-over = ترحيل إلى الدورة التالية
recommendation-into = التوصية التي تحل محلها
recommendation-into-hint = رقمها المرجعي، ويمكن تركه فارغا.
recommendation-into-unknown = لا توجد لهذه الدولة توصية أخرى واحدة بهذا الرقم المرجعي.
recommendation-day-missing = اختر يوما.
recommendation-day-past = اختر يوما بعد اليوم.
recommendation-day-far = اختر يوما قبل سنة 2100.
recommendation-kind-missing = اختر موضوع السؤال.
recommendation-words-long = الحد الأقصى { $most } حرفا، وهنا { $found }.
recommendation-remind-nothing = لا سؤال مفتوحا بشأنها، فلا يمكن تذكير أحد.
recommendation-remind-waits = تذكيراتها مؤجلة. استأنفها أولا.
done-assigned = { $count ->
    [zero] لم تُسند أي توصية.
    [one] أُسندت التوصية، ويُطلب من المؤسسة تأكيد الاستلام.
    [two] أُسندت توصيتان، ويُطلب من كل مؤسسة تأكيد الاستلام.
    [few] أُسندت { $count } توصيات، ويُطلب من كل مؤسسة تأكيد الاستلام.
    [many] أُسندت { $count } توصية، ويُطلب من كل مؤسسة تأكيد الاستلام.
   *[other] أُسندت { $count } توصية، ويُطلب من كل مؤسسة تأكيد الاستلام.
}
done-asked = { $count ->
    [zero] لم يُوجه أي سؤال.
    [one] وُجه السؤال، وتقرؤه المؤسسة في رسالتها التالية.
    [two] وُجه السؤال بشأن توصيتين.
    [few] وُجه السؤال بشأن { $count } توصيات.
    [many] وُجه السؤال بشأن { $count } توصية.
   *[other] وُجه السؤال بشأن { $count } توصية.
}
done-reminded = { $count ->
    [zero] لم يُذكَّر أحد.
    [one] يُرسل التذكير مع الرسائل التالية.
    [two] تُرسل التذكيرات بشأن توصيتين مع الرسائل التالية.
    [few] تُرسل التذكيرات بشأن { $count } توصيات مع الرسائل التالية.
    [many] تُرسل التذكيرات بشأن { $count } توصية مع الرسائل التالية.
   *[other] تُرسل التذكيرات بشأن { $count } توصية مع الرسائل التالية.
}
done-postponed = { $count ->
    [zero] لم يُؤجل شيء.
    [one] أُجلت، ولا يُذكَّر أحد قبل ذلك اليوم.
    [two] أُجلت توصيتان.
    [few] أُجلت { $count } توصيات.
    [many] أُجلت { $count } توصية.
   *[other] أُجلت { $count } توصية.
}
done-resumed = استؤنفت التذكيرات.
done-extended = مُددت المهلة.
done-validated = اعتُمد.
done-sent-back = أُعيد، ويُطلب من المؤسسة التوضيح.
done-published = نُشر.
done-confirmed = الإجابة محتسبة من الآن.
done-taken-back = سُحبت الإجابة، ويُطرح السؤال من جديد.
done-closed = أُغلقت.
done-carried-over = رُحّلت إلى الدورة التالية.
done-unchanged = كان الأمر كذلك من قبل، ولم يتغير شيء.
recommendation-file-waits-why = ينتظر { $name } فحص الفيروسات، ويمكن تنزيله بعد ذلك.
recommendation-file-refused-why = رُفض { $name } عند وصوله ولم يُحفظ منه شيء.
recommendation-file-lost = لم يعد { $name } في المخزن كما حُفظ. يستطيع القائم على تشغيل Suivi استعادته من النسخة الاحتياطية.

## توصيات كثيرة معا وملفات للتنزيل
recommendations-nothing-ticked = لم يُؤشَّر على أي توصية. أشّر على بعضها، أو اختر كل ما وُجد.
recommendations-bulk-assign = يُطلب من المؤسسة الرئيسية الجديدة تأكيد الاستلام، وتُسحب الأسئلة المفتوحة لدى السابقة.
recommendations-bulk-ask = تُسأل المؤسسة الرئيسية وتُذكَّر إلى أن ترد الإجابة.
recommendations-bulk-remind = من لديه سؤال مفتوح يُذكَّر مع الرسائل التالية، ضمن ساعاته وحدوده.
recommendations-bulk-postpone = لا يُذكَّر أحد بأسئلته المفتوحة قبل ذلك اليوم.
recommendations-bulk-led = { $count ->
    [zero] ليس لأي منها مؤسسة رئيسية.
    [one] لواحدة منها مؤسسة رئيسية ستتغير.
    [two] لاثنتين منها مؤسسة رئيسية ستتغير.
    [few] لـ{ $count } منها مؤسسة رئيسية ستتغير.
    [many] لـ{ $count } منها مؤسسة رئيسية ستتغير.
   *[other] لـ{ $count } منها مؤسسة رئيسية ستتغير.
}
recommendations-bulk-unled = { $count ->
    [zero] لكل منها مؤسسة رئيسية.
    [one] واحدة بلا مؤسسة رئيسية، فلا يمكن سؤال أحد.
    [two] اثنتان بلا مؤسسة رئيسية، فلا يمكن سؤال أحد.
    [few] { $count } بلا مؤسسة رئيسية، فلا يمكن سؤال أحد.
    [many] { $count } بلا مؤسسة رئيسية، فلا يمكن سؤال أحد.
   *[other] { $count } بلا مؤسسة رئيسية، فلا يمكن سؤال أحد.
}
recommendations-bulk-asked = { $count ->
    [zero] لا سؤال مفتوحا بشأن أي منها.
    [one] لواحدة منها سؤال مفتوح.
    [two] لاثنتين منها سؤال مفتوح.
    [few] لـ{ $count } منها سؤال مفتوح.
    [many] لـ{ $count } منها سؤال مفتوح.
   *[other] لـ{ $count } منها سؤال مفتوح.
}
recommendations-bulk-over = { $count ->
    [zero] كلها قيد المتابعة.
    [one] واحدة انتهت متابعتها، فلا يُفعل بها شيء.
    [two] اثنتان انتهت متابعتهما، فلا يُفعل بهما شيء.
    [few] { $count } انتهت متابعتها، فلا يُفعل بها شيء.
    [many] { $count } انتهت متابعتها، فلا يُفعل بها شيء.
   *[other] { $count } انتهت متابعتها، فلا يُفعل بها شيء.
}
recommendations-bulk-supports = لا تختر شيئا لإبقاء المؤسسات المساندة كما هي.
recommendations-run = أُنجز { $done } من { $total }
recommendations-run-refused = { $count ->
    [zero] لم يبق شيء
    [one] واحدة لم تُنجز
    [two] اثنتان لم تُنجزا
    [few] { $count } لم تُنجز
    [many] { $count } لم تُنجز
   *[other] { $count } لم تُنجز
}
recommendations-run-more = { $count ->
    [zero] ولا غيرها
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
recommendations-run-stay = اترك هذه الصفحة مفتوحة إلى أن تنتهي. إغلاقها يوقف العمل، وما أُنجز يبقى منجزا.
recommendations-run-on = متابعة
recommendations-run-back = العودة إلى القائمة
recommendations-undo-none = لا شيء يمكن التراجع عنه: فقد فعله شخص آخر، أو مضى عليه أكثر من يوم.
done-bulk-undone = { $count ->
    [zero] لم يُتراجع عن شيء.
    [one] تم التراجع عن توصية واحدة، وعادت كما كانت. أما الرسالة التي خرجت فتبقى مرسلة.
    [two] تم التراجع عن توصيتين، وعادتا كما كانتا. أما الرسائل التي خرجت فتبقى مرسلة.
    [few] تم التراجع عن { $count } توصيات، وعادت كما كانت. أما الرسائل التي خرجت فتبقى مرسلة.
    [many] تم التراجع عن { $count } توصية، وعادت كما كانت. أما الرسائل التي خرجت فتبقى مرسلة.
   *[other] تم التراجع عن { $count } توصية، وعادت كما كانت. أما الرسائل التي خرجت فتبقى مرسلة.
}
recommendations-reference = الرقم المرجعي
recommendations-of = الدولة
recommendations-trust = مصدر الإفادة
recommendations-said-on = تاريخ الإفادة
recommendations-missing-for = بلا إجابة للتقرير { $number }
