people-intro = من يُسأل باسم كل مؤسسة، وكيف يمكن الوصول إليه، ومدى التزامه بالرد في الموعد.
people-import = استيراد قائمة
people-add-institution = إضافة مؤسسة
people-add-person = إضافة شخص
people-none-yet = لا توجد مؤسسات معروفة بعد. يمكن استيراد قائمة بالمؤسسات والمناصب والأشخاص دفعة واحدة.
people-search = الاسم أو العنوان
people-show = عرض
people-show-vacant = ذات منصب شاغر
people-show-unreached = لا يمكن الوصول إليها
people-show-away = فيها شخص غائب
people-show-all = عرض الكل
people-sort = الترتيب
people-sort-name = حسب الاسم
people-sort-overdue = الأكثر تأخراً أولاً
people-filter = بحث
people-institutions = { $count ->
    [zero] لا مؤسسات
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $count } مؤسسات
    [many] { $count } مؤسسة
   *[other] { $count } مؤسسة
}
people-none-found = لا توجد مؤسسة مطابقة.
people-posts = المناصب
people-post = المنصب
people-holder = الشاغل
people-since = منذ
people-reached-by = وسيلة الاتصال
people-acts = الإجراءات الممكنة
people-in-time = الردود في الموعد
people-median = مدة الرد المعتادة
people-percent = { $share }٪
people-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
}
people-nothing-due = لم يحلّ موعد أي سؤال خلال الاثني عشر شهراً الماضية
people-numbers-explained = «في الموعد» هي الأسئلة التي أُجيب عنها قبل موعدها خلال الاثني عشر شهراً الماضية، من بين الأسئلة التي أُجيب عنها أو تأخرت. والمدة المعتادة هي الوسيط.
people-vacant = شاغر
people-no-post = لا منصب بعد
people-no-post-why = لا يمكن سؤال أحد هنا بعد. أضيفوا شخصاً أو منصباً لا يزال شاغراً.
people-away-until = غائب حتى { $day }
people-unreached = لا يمكن الوصول إليه
people-until = حتى { $day }
people-followed-by = اعتباراً من { $day }:
people-edit = تصحيح
people-hand-over = تسليم المنصب
people-fill = شغل المنصب
people-add = إضافة
people-add-post = إضافة منصب شاغر
people-past-holders = من شغل هذه المناصب سابقاً
people-no-past = لم يشغلها أحد من قبل.
people-from-to = من { $first } إلى { $last }
people-from = منذ { $day }
people-rules = قواعد التوزيع
people-no-rules = لا توجد قاعدة تسند شيئاً إلى هذه المؤسسة. تأتي القواعد مع قائمة الأشخاص أو جدول التوزيع.
people-route = الإسناد حسب القواعد
people-rule-sdg = الهدف { $goal } من أهداف التنمية المستدامة
people-rule-anything = كل ما لا تنطبق عليه قاعدة أخرى
people-rule-priority = الأولوية { $priority }
people-tile-open = أسئلة مفتوحة
people-tile-overdue = متأخرة
people-tile-in-time = { $in_time } من { $due } في الموعد، خلال الاثني عشر شهراً الماضية
people-tile-median = مدة الرد المعتادة

## A person
people-holds-none = لا يشغل أي منصب حالياً
people-leave = تسجيل غياب
people-appoint = منصب آخر
people-away-from-to = غائب من { $first } إلى { $last }.
people-stands-in = ينوب عنه:
people-nobody-stands-in = لا ينوب عنه أحد: يُكتب إلى البديل أو إلى المنصب الأعلى.
people-back-now = عاد إلى العمل
people-call-off = إلغاء الغياب
people-unreached-why = لا تصل أي رسالة إلى هذا الشخص. أضيفوا عنواناً صالحاً أو سلّموا المنصب إلى غيره.
people-contacts = وسائل الوصول إليه
people-no-contact = لا يوجد عنوان معروف.
people-contact-verified = صالح
people-contact-broken = لا يعمل
people-contact-unlinked = لم يُربط بعد
people-contact-first = يُجرَّب أولاً
people-contact-mend = إعادة المحاولة
people-contact-prefer = تقديمه على غيره
people-contact-remove = إزالة
people-contact-remove-what = إزالة { $address }
people-contact-remove-ask = لن يُرسل إليه شيء بعد الآن. هل تريدون إزالة هذا العنوان؟
people-channel-off = هذه القناة غير مهيأة
people-add-address = إضافة عنوان بريد إلكتروني
people-invite = إنشاء رابط لحسابه الخاص:
people-questions = الأسئلة المفتوحة
people-questions-count = { $count ->
    [zero] لا شيء
    [one] سؤال مفتوح واحد
    [two] سؤالان مفتوحان
    [few] { $count } أسئلة مفتوحة
    [many] { $count } سؤالاً مفتوحاً
   *[other] { $count } سؤال مفتوح
}
people-overdue-count = { $count ->
    [zero] لا متأخر
    [one] سؤال متأخر واحد
    [two] سؤالان متأخران
    [few] { $count } أسئلة متأخرة
    [many] { $count } سؤالاً متأخراً
   *[other] { $count } سؤال متأخر
}
people-question = المطلوب
people-due = الموعد
people-no-questions = لا يُطلب منه شيء الآن.
people-posts-over-time = المناصب الحالية والسابقة
people-never-held = لم يشغل أي منصب.
people-end = ترك المنصب
people-particulars = البيانات
people-language = اللغة
people-zone = المنطقة الزمنية
people-their-clock = الساعة هناك { $time }
people-quiet = ساعات الهدوء
people-quiet-none = لا ساعات خاصة به
people-messages = آخر الرسائل إليه
people-no-messages = لم يُكتب إليه شيء بعد.
people-message-digest = تذكير
people-message-confirmation = تأكيد
people-message-question = طلب توضيح
people-message-notice = إشعار
people-message-is-ready = في الانتظار
people-message-is-sending = قيد الإرسال
people-message-is-sent = أُرسلت
people-message-is-failed = تعذّر إرسالها
people-message-is-cancelled = سُحبت
people-replies = آخر الردود
people-no-replies = لم يرد شيء بعد.
people-answers = { $count ->
    [zero] لا جواب فيه
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جواباً
   *[other] { $count } جواب
}
people-reply-is-received = قيد القراءة
people-reply-is-applied = سُجّل
people-reply-is-for_review = للمراجعة
people-reply-is-quarantined = معزول
people-reply-is-ignored = لا مضمون فيه

## What is kept
people-kept = ما يُحفظ عن هذا الشخص
people-kept-intro = ما يلزم فقط لسؤال الشخص، ولإثبات ما سُئل عنه وما أجاب به لاحقاً.
people-kept-what = البيان
people-kept-many = العدد
people-kept-why = الغرض
people-kept-until = مدة الحفظ
people-kept-particulars = الاسم واللغة والمنطقة الزمنية وساعات الهدوء
people-kept-particulars-why = لمخاطبته بلغته وفي أوقاته
people-kept-particulars-until = يُحفظ: فكل جواب يحمل اسم صاحبه
people-kept-addresses = العناوين
people-kept-addresses-why = للوصول إليه والتحقق من أن الرد منه
people-kept-addresses-until = إلى أن تُزال
people-kept-posts = المناصب التي يشغلها أو شغلها
people-kept-posts-why = لمعرفة من أجاب باسم المؤسسة ومتى
people-kept-posts-until = يُحفظ مع السجل
people-kept-leaves = فترات الغياب، غيابه أو غياب من ناب عنه
people-kept-leaves-why = ليُسأل غيره في أثنائها؛ ولا يُحفظ أي سبب
people-kept-leaves-until = يُحفظ مع السجل
people-kept-messages = الرسائل إليه بنصوصها
people-kept-messages-why = لإثبات ما طُلب، ولتمييز الرد مما يقتبسه
people-kept-messages-until = يُحفظ مع السجل
people-kept-deliveries = محاولات الإرسال مع العنوان
people-kept-deliveries-why = لإثبات أن الشخص سُئل
people-kept-deliveries-until = يُحفظ مع السجل
people-kept-replies = الردود كما وردت
people-kept-replies-why = عليها تقوم تقارير الدولة
people-kept-replies-until = يُحفظ مع السجل
people-kept-between = كُتب إليه بين { $first } و{ $last }.

## Links
people-link-title = ربط { $channel }
people-link-intro = سلّموا هذا إلى { $name } شخصياً أو بالبريد. يُربط به أول حساب يفتحه خلال { $minutes } دقيقة.
people-link = الرابط
people-link-to = يكتب إلى
people-link-write = هذه الكلمات
people-link-once = لا يظهر إلا الآن، ويعمل مرة واحدة. ويمكن إنشاء رابط جديد في أي وقت.
people-link-done = تم

## Forms
people-edit-title = تصحيح البيانات
people-edit-intro = يسري التغيير ابتداءً من الرسالة التالية.
people-edit-institution = تصحيح بيانات المؤسسة
people-institution-intro = الاسم الذي تُسأل به المؤسسة، والأسماء التي يشار بها إليها كتابةً.
people-acronym = الاسم المختصر
people-aliases = أسماء أخرى
people-aliases-hint = تفصل بينها فاصلة منقوطة (;).
people-language-hint = تُكتب الرسائل إليه بهذه اللغة.
people-zone-hint = مثل Europe/Ljubljana.
people-quiet-from = من
people-quiet-to = إلى
people-quiet-hint = كلتاهما أو لا شيء. لا يُرسل شيء بينهما بحسب توقيته.
people-new-intro = شخص جديد يشغل منصباً، ويُكتب إليه ابتداءً من اليوم الأول.
people-appoint-title = إسناد منصب
people-appoint-intro = يشغل { $name } منصباً شاغراً أو منصباً إضافياً.
people-appoint-do = إسناد هذا المنصب
people-email = عنوان البريد الإلكتروني
people-email-hint = أنتم تضمنون أنه عنوانه.
people-post-hint = إذا كان يشغله أحد فسلّموه من صفحته.
people-beside = إلى جانب من يشغلون منصباً كهذا: إنشاء منصب إضافي
people-first-day = اليوم الأول
people-hand-over-title = تسليم منصب { $name }
people-hand-over-intro = تبقى الأسئلة المفتوحة مع المنصب، ويُبلَّغ الشاغل الجديد في اليوم الأول بما هو مفتوح.
people-which-post = أي منصب
people-all-posts = كل ما يشغله
people-first-day-of-next = أول أيام الشاغل الجديد
people-successor = من يتسلّم
people-somebody-new = شخص جديد يُذكر أدناه
people-if-new = إذا كان المتسلّم شخصاً جديداً
people-leave-title = غياب { $name }
people-leave-intro = لا يُرسل إليه شيء في هذه الأيام. ولا يُطلب أي سبب ولا يُحفظ.
people-first-day-away = أول أيام الغياب
people-last-day-away = آخر أيام الغياب
people-stand-in = من ينوب عنه
people-stand-in-hint = يُكتب إليه في هذه الأثناء وله أن يجيب.
people-nobody = لا أحد: البديل أو المنصب الأعلى
people-leave-do = تسجيل الغياب
people-end-title = ترك منصب
people-end-intro = يصبح المنصب شاغراً، وما ينتظر شاغله ينتقل إلى البديل أو المنصب الأعلى.
people-last-day = اليوم الأخير
people-end-do = تركه شاغراً
people-hand-over-instead = تسليمه بدلاً من ذلك
people-look-below = لم يُحفظ شيء بعد: انظروا أدناه.
people-expected-needed = هذا الحقل مطلوب.
people-expected-long = 200 حرف على الأكثر.
people-expected-unprintable = فيه حرف لا يمكن إظهاره. أعيدوا كتابته.
people-expected-mail = يُتوقع عنوان بريد إلكتروني، مثل name@ministry.example.
people-expected-day = يُتوقع يوم، مثل 2027-02-10.
people-expected-hour = يُتوقع وقت، مثل 20:00.
people-expected-both-hours = يلزم طرفا ساعات الهدوء معاً أو لا شيء.
people-expected-zone = يُتوقع اسم منطقة زمنية، مثل Europe/Ljubljana.
people-expected-choice = اختاروا من القائمة.

## What cannot be done
people-fault-order = آخر أيام الغياب يسبق أولها.
people-fault-over = انقضى هذا الغياب.
people-fault-stands-in-self = لا يمكن أن ينوب { $who } عن نفسه. سمّوا زميلاً أو لا أحد.
people-fault-away-already = { $who } غائب أصلاً من { $first } إلى { $last }. اختاروا أياماً أخرى أو أنهوا ذلك الغياب أولاً.
people-fault-stand-in-away = { $who } غائب من { $first } إلى { $last } ولا يمكنه أن ينوب. سمّوا غيره.
people-fault-not-away = { $who } ليس غائباً، ولا غياب مقرراً له.
people-fault-only-coordinator = { $who } هو المنسق الوحيد حينها. سمّوا من ينوب عنه: فالتنبيهات تحتاج إلى من يقرؤها.
people-fault-last-coordinator = { $who } هو المنسق الوحيد حينها. سلّموا المنصب إلى غيره: فالتنبيهات تحتاج إلى من يقرؤها.
people-fault-to-self = لا يمكن أن يسلّم { $who } المنصب إلى نفسه.
people-fault-holds-none = لا يشغل { $who } هذا المنصب في { $day }.
people-fault-holds-nothing = لا يشغل { $who } منصباً يمكن تسليمه.
people-fault-taken-later = هناك من يتسلّم هذا المنصب ({ $institution }) في { $day }.
people-fault-holds-already = يشغل { $who } منصباً كهذا أصلاً ({ $institution }).
people-fault-held = يشغله { $who }. سلّموه من صفحته، أو أشّروا على الخانة لإنشاء منصب إضافي.
people-fault-ended-already = لا يشغل أحد هذا المنصب في { $day }.
people-fault-institution-known = «{ $name }» اسم من أسماء { $institution } أصلاً.
people-fault-address-taken = هذا عنوان { $who }. اكتبوا ذلك الاسم أو عنواناً آخر.
people-fault-no-address = «{ $address }» ليس عنوان بريد إلكتروني.
people-fault-no-language = «{ $language }» ليست من اللغات التي تُكتب بها الرسائل.
people-fault-must-link = لا يربط حساب المحادثة إلا صاحبه. أنشئوا له رابطاً.
people-fault-contact-gone = لم يعد هذا العنوان عنوانه.
people-fault-not-set-up = هذه القناة غير مهيأة.
people-fault-chat-silent = لا يجيب مزوّد المحادثة. حاولوا مرة أخرى بعد قليل.

## Done
done-post-added = أُضيف المنصب.
done-institution-added = أُضيفت المؤسسة. أضيفوا الآن من يُسأل فيها.
done-institution-corrected = صُححت بيانات المؤسسة.
done-nothing-changed = لم يختلف شيء، فلم يتغير شيء.
done-person-corrected = صُححت البيانات.
done-appointed = أُسند المنصب إليه.
done-handed-over = { $count ->
    [zero] لم يُسلَّم أي منصب.
    [one] سُلِّم المنصب.
    [two] سُلِّم منصبان.
    [few] سُلِّمت { $count } مناصب.
    [many] سُلِّم { $count } منصباً.
   *[other] سُلِّم { $count } منصب.
}
done-leave-noted = سُجّل الغياب.
done-leave-unmet = { $count ->
    [zero] سُجّل الغياب.
    [one] سُجّل الغياب. كان من المقرر أن ينوب عن شخص آخر في بعض هذه الأيام: تحققوا من ذلك.
    [two] سُجّل الغياب. كان من المقرر أن ينوب عن شخصين في بعض هذه الأيام: تحققوا من ذلك.
    [few] سُجّل الغياب. كان من المقرر أن ينوب عن { $count } أشخاص في بعض هذه الأيام: تحققوا من ذلك.
    [many] سُجّل الغياب. كان من المقرر أن ينوب عن { $count } شخصاً في بعض هذه الأيام: تحققوا من ذلك.
   *[other] سُجّل الغياب. كان من المقرر أن ينوب عن { $count } شخص في بعض هذه الأيام: تحققوا من ذلك.
}
done-leave-ended = عادت الرسائل تصل إليه.
done-post-ended = سُجّلت نهاية شغل المنصب.
done-contact-added = أُضيف العنوان.
done-contact-prefer = صار يُجرَّب أولاً.
done-contact-mend = عادت الرسائل تُرسل إليه.
done-contact-remove = أُزيل العنوان.
