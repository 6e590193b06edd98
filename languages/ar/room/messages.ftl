## Messages: the list
messages-intro = ما كُتب ولمن، وما آل إليه.
messages-mode-hold = تُعدّ الرسائل ويمكن قراءتها هنا. ولا تخرج أي منها.
messages-mode-redirect = كل شيء يذهب إلى عنوان واحد بدل الأشخاص:
messages-mode-live = تخرج الرسائل تلقائيا، كل منها في ساعات قارئها.
messages-mode-pause = لا يُعدّ تذكير ولا يخرج شيء. وبعد ذلك يتلقى كل شخص رسالة واحدة لا كومة.
messages-turn-hold = تعليق الإرسال
messages-turn-redirect = التوجيه إلى عنوان واحد…
messages-turn-live = السماح بالخروج…
messages-turn-pause = إيقاف مؤقت
messages-states = أي رسائل
messages-tab-all = الكل
messages-tab-held = في الانتظار
messages-tab-sent = المرسلة
messages-tab-failed = لم تصل إلى أحد
messages-filter = البحث في الرسائل
messages-to = إلى
messages-everybody = الجميع
messages-kind = النوع
messages-every-kind = كل الأنواع
messages-kind-digest = أسئلة وتذكيرات
messages-kind-confirmation = تأكيد
messages-kind-question = طلب إيضاح
messages-kind-notice = إشعار
messages-show = عرض
messages-subject = الموضوع
messages-state = الحالة
messages-when = متى
messages-nothing-left = لم يبق ما يقال
messages-not-before = ليس قبل
messages-state-held = معلَّقة
messages-state-ready = في الانتظار
messages-state-sending = في الطريق
messages-state-sent = أُرسلت
messages-state-failed = لم تصل
messages-state-cancelled = لم تعد لازمة
messages-empty-all = لم تُعدّ أي رسالة بعد. تُعدّ الرسائل حين تكون الأسئلة مفتوحة وحان موعدها.
messages-empty-held = لا توجد رسالة في الانتظار.
messages-empty-sent = لم تُرسل أي رسالة بعد.
messages-empty-failed = وصلت كل الرسائل.
messages-failed-hint = صححوا العناوين في صفحة الأشخاص ثم أعيدوا المحاولة.
messages-retry-all = إعادة محاولة الكل
messages-retry-all-ask = هل تُرسل كل رسالة لم تصل مرة أخرى إلى أفضل عنوان صالح لكل شخص؟

## Messages: one of them
messages-one = الرسالة { $number }
messages-of-person = كل ما أُرسل إلى هذا الشخص
messages-its-reply = الرد الذي تجيب عنه
messages-made = أُعدّت
messages-sent = أُرسلت
messages-about = بشأن
messages-dropped = أُجيب عنها قبل الإرسال
messages-attempts = محاولات التسليم
messages-attempt = المحاولة
messages-no-attempt = لا محاولة بعد.
messages-address = العنوان
messages-outcome = النتيجة
messages-outcome-accepted = قُبلت
messages-outcome-temporary = لاحقا
messages-outcome-permanent = رُفضت نهائيا
messages-outcome-unknown = بلا جواب
messages-retry-to = الإرسال مرة أخرى إلى
messages-retry-hint = تبقى الرسالة نفسها. تُجرى محاولة واحدة، وإذا اخترتم عنوانا معطلا عاد معتمدا.
messages-retry-best = أفضل عنوان صالح
messages-broken = معطل
messages-retry = إعادة الإرسال
messages-not-retried-gone = لم تفشل هذه الرسالة، أو عادت إلى الطريق. لم يتغير شيء.
messages-not-retried-no-address = لا يعمل أي عنوان لهذا الشخص. صححوا أحدها في صفحة الأشخاص ثم أعيدوا الإرسال.
messages-preview-hint = كما لو أُرسلت الآن. روابطها هنا لا تؤدي إلى شيء، كي لا يجيب أحد عن غيره.
messages-text = النص
messages-letter = الرسالة كما تظهر
messages-secret = تتعلق بأمر سري، فلا تظهر لكم إلا المراجع.

## Messages: before they go
messages-before-live = قبل خروج الرسائل
messages-before-redirect = توجيه كل الرسائل
messages-before-intro-live = هذا ما سيُرسل في اليوم الأول. ولم يخرج منه شيء بعد.
messages-before-intro-redirect = للتجربة: لا يصل شيء إلى أحد، وتقرؤون كل شيء في صندوق واحد. وهذا ما سيأتي به اليوم الأول.
messages-any-hour = يخرج كل شيء فورا في أي ساعة.
messages-said-at-once = قيلت فورا في المحادثة.
messages-hours = تخرج الأسئلة والتذكيرات بين { $opens } و{ $closes } بتوقيت كل قارئ في أيام العمل، أما الأجوبة عن الردود فتخرج فورا.
messages-redirect-to = العنوان الذي يذهب إليه كل شيء
messages-redirect-hint = يذكر كل موضوع لمن كانت الرسالة.
messages-fault-address = اكتبوا عنوان بريد واحدا، مثلا trial@example.gov.
messages-confirm-live = نعم، لتخرج
messages-confirm-redirect = توجيه
messages-first-day = من ستصله رسالة
messages-first-waiting = جاهز للإرسال
messages-first-due = يحين موعده خلال يوم
messages-first-nothing = لا شيء في الانتظار، ولا شيء يحين موعده خلال يوم.
messages-first-digests = { $count ->
    [zero] رسالة جامعة في الانتظار
    [one] رسالة جامعة في الانتظار
    [two] رسالتان جامعتان في الانتظار
    [few] رسائل جامعة في الانتظار
    [many] رسالة جامعة في الانتظار
   *[other] رسالة جامعة في الانتظار
}
messages-first-people = { $count ->
    [zero] شخص تصله
    [one] شخص تصله
    [two] شخصان تصلهما
    [few] أشخاص تصلهم
    [many] شخصا تصلهم
   *[other] شخص تصلهم
}
messages-first-others = { $count ->
    [zero] رسالة أخرى
    [one] رسالة أخرى
    [two] رسالتان أخريان
    [few] رسائل أخرى
    [many] رسالة أخرى
   *[other] رسالة أخرى
}
messages-first-reminders = { $count ->
    [zero] تذكير يحين موعده خلال يوم
    [one] تذكير يحين موعده خلال يوم
    [two] تذكيران يحين موعدهما خلال يوم
    [few] تذكيرات يحين موعدها خلال يوم
    [many] تذكيرا يحين موعدها خلال يوم
   *[other] تذكير يحين موعدها خلال يوم
}
messages-recommendations = { $count ->
    [zero] لا توصيات
    [one] توصية واحدة
    [two] توصيتان
    [few] { $count } توصيات
    [many] { $count } توصية
   *[other] { $count } توصية
}
messages-more = { $count ->
    [zero] ولا غيرها
    [one] وواحدة أخرى في الانتظار
    [two] واثنتان أخريان في الانتظار
    [few] و{ $count } أخرى في الانتظار
    [many] و{ $count } أخرى في الانتظار
   *[other] و{ $count } أخرى في الانتظار
}

## Messages: what was done
done-messages-hold = الرسائل معلَّقة من الآن.
done-messages-redirect = كل شيء يذهب من الآن إلى ذلك العنوان.
done-messages-live = الرسائل تخرج من الآن.
done-messages-pause = لا يُعدّ ولا يُرسل شيء من الآن.
done-messages-retried = { $count ->
    [zero] لا رسالة في الطريق.
    [one] عادت رسالة واحدة إلى الطريق.
    [two] عادت رسالتان إلى الطريق.
    [few] عادت { $count } رسائل إلى الطريق.
    [many] عادت { $count } رسالة إلى الطريق.
   *[other] عادت { $count } رسالة إلى الطريق.
}
done-messages-none-retried = تعذرت إعادة إرسال أي منها: ليس لأي من هؤلاء عنوان صالح. صححوها في صفحة الأشخاص.
