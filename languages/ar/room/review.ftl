## Review: the page and its queues
review-intro = ما يحتاج إلى نظر إنسان: واحدا تلو الآخر، الأقدم أولا. وكل المفاتيح الظاهرة تعمل.
review-on-behalf = تسجيل رد
review-queues = قوائم الانتظار
review-tab-replies = الردود
review-tab-requests = الطلبات
review-tab-validate = بانتظار التصديق
review-waiting = في الانتظار
review-place = { $place } من { $total }
review-undo = تراجع
review-empty-replies = لا يوجد رد في الانتظار. ما يُكتب إلينا يُسجَّل تلقائيا، وما لم يتضح يصل إلى هنا.
review-empty-requests = لا يوجد طلب في الانتظار. إذا طلب أحد مهلة أو سمّى زميلا، وصل طلبه إلى هنا.
review-empty-validate = لا يوجد رد بانتظار التصديق. إذا احتاج تقرير إلى ذلك، سُئل المصدّقون ووصل إلى هنا.
review-faults = لم يُسجَّل شيء من هذا بعد. يرجى النظر فيما هو مشار إليه أدناه.
review-hidden = سري: لا يظهر لكم منه إلا مرجعه.
review-secret = يتعلق هذا بأمر سري. يبتّ فيه من يحق له الاطلاع عليه، ويحدده مدير النظام في صفحة المستخدمين.
review-kilobytes = { $size } كيلوبايت
review-file-waiting = بانتظار فاحص الفيروسات
review-file-refused = مرفوض

## Review: a reply
review-doubt-unclear = المعنى غير مؤكد
review-doubt-decision = يطلب قرارا أو إيضاحا
review-doubt-unverified = المرسل غير موثَّق
review-doubt-stranger = هذا العنوان ليس لأحد نعرفه
review-doubt-unreadable = تعذرت قراءته
review-doubt-long = طويل، وتعذر تمييز ما اقتُبس فيه
review-settled = تمت معالجته
review-sender-bound = عنوان المرسل نفسه
review-sender-unbound = ليس من عناوينه
review-sender-owner = من عناوين { $name }
review-authenticity-passed = خادم البريد يؤكد صحته
review-authenticity-failed = خادم البريد يقول إنه مزوَّر
review-authenticity-absent = خادم البريد لا يقول شيئا
review-answers-message = رد على رسالتنا بتاريخ { $day }
review-answers-unsent = رد على رسالة منا
review-wrote = ما كتبوه
review-original = الأصل
review-no-words = لا نص.
review-cut = المقتطع: الاقتباسات والتوقيع
review-files = الملفات
review-part = البند { $n }
review-reading = ما فُهم
review-unclear = لم يُفهم
review-question = سؤال إليكم
review-confidence = مؤكد بنسبة { $percent }٪
review-due = الموعد { $day }
review-closed = أُغلق في هذه الأثناء
review-last = آخر رد
review-answers = يردّ على
review-asked-then = في الرسالة التي ردوا عليها
review-asked-else = مطلوب منهم أيضا
review-choose = اختر…
review-says = يقول
review-says-status = الحالة
review-says-else = غير ذلك
review-says-no_change = لم يتغير شيء
review-says-acknowledge = استُلم، أو صُدّق عليه
review-says-decline = ليس من اختصاصهم، أو غير مقبول
review-says-nothing = لا شيء يُسجَّل هنا
review-narrative = بكلماتهم
review-more = المزيد: عدة توصيات معا، أو الجهة المختصة
review-also = يقول الشيء نفسه عن
review-also-hint = مراجع تفصل بينها مسافات أو فواصل.
review-whose = الجهة المختصة
review-whose-hint = إذا قالوا إنها ليست من اختصاصهم.
review-record = قبول
review-edit-key = للتصحيح أولا:
review-decide = البت فيه
review-bind = ممن هذا الرد؟
review-person = الشخص
review-bind-hint = يُقرأ حينئذ على أنه رده، وينتظر هنا قبولكم. ويبقى العنوان غير معروف.
review-bind-do = قراءته على أنه رده
review-write = الكتابة إليه
review-write-hint = سؤال أو جواب. يصل إليهم من حيث كتبوا، تتقدمه تحية بلغتهم.
review-write-hidden = سري: تُحفظ كلماتكم ولا تُرسل. يقرؤون أنكم تودون التحدث في الأمر وكيف يصلون إليكم.
review-write-do = إرسال
review-dismiss = لا شيء يُسجَّل، لأنه
review-why-noise = لا يقول شيئا: شكر أو تحية
review-why-duplicate = قيل من قبل
review-why-elsewhere = يُعالَج في مكان آخر
review-why-spam = مزعج أو مزوَّر
review-dismiss-do = تنحية
review-settled-hint = هذا الرد لا ينتظر أحدا.
review-state-understood = مفهوم
review-state-applied = مسجَّل
review-state-refused = غير مسجَّل
review-state-for_review = في الانتظار

## Review: a request
review-wish-extend = مهلة إضافية
review-wish-delegate = زميل بدلا عنه
review-whole-reply = الرد كاملا
review-until = يطلب حتى
review-no-day = لم يُذكر يوم.
review-colleague = يسمّي
review-granted-before = مُنح من قبل
review-times = { $count ->
    [zero] أبدا
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
review-grant-until = الموعد الجديد
review-grant-until-hint = يوم بعد الموعد الحالي.
review-grant-to = يُسأل بدلا عنه
review-grant-to-hint = من يعمل في المؤسسة نفسها وليس غائبا.
review-grant = موافقة
review-refuse-why = سبب الرفض
review-refuse-hint = جملة لمن طلب، ويجوز تركها فارغة.
review-refuse = رفض

## Review: an answer to validate
review-for-report = لازم من أجل:
review-reported = ما أُبلغ عنه
review-nothing-reported = لم يُبلَّغ بعد عن شيء يمكن التصديق عليه.
review-earlier = قبل ذلك
review-validate-hint = يصبح بعدها قول المؤسسة المؤكَّد ويدخل في التقارير.
review-validate = تصديق
review-send-back = الإعادة مع سؤال
review-send-back-hint = يُطلب من المؤسسة الإيضاح بهذه الكلمات.
review-send-back-do = إعادة
review-newer = وصل رد آخر في هذه الأثناء، أو صدّق أحد على هذا. أعيدوا القراءة ثم قرروا.

## Review: what cannot be done, and why
review-fault-says = اختاروا ما يقوله، أو أنه لا شيء يُسجَّل.
review-fault-ask = اختاروا السؤال الذي يردّ عليه.
review-fault-more = لا يُسألون عن «{ $named }». اكتبوا مراجع من القائمة أعلاه.
review-fault-unfit = المطلوب في { $named } شيء آخر: الاستلام يُؤكَّد أو يُرفض، والتصديق يُقبل أو لا يُقبل، والتقدم تُذكر حالته.
review-fault-why = اختاروا سبب عدم التسجيل.
review-fault-words = اكتبوا ما سيقرؤونه.
review-fault-words-long = { $most } حرف على الأكثر.
review-fault-person = اختاروا صاحب الرد.
review-fault-day = اكتبوا يوما، مثلا 2027-03-15.
review-fault-day-past = اكتبوا يوما بعد اليوم وبعد الموعد الحالي.
review-fault-colleague = اختاروا زميلا من القائمة.
review-fault-question = اكتبوا ما يُطلب إيضاحه.
review-unreviewable-gone = عالجه أحد في هذه الأثناء، أو هو غير موجود. لم يتغير شيء.
review-unreviewable-unknown = لا يُعرف صاحب هذا الرد. اختاروا الشخص أولا.
review-unreviewable-unreachable = لا يعمل أي من عناوينه. صححوه في صفحة الأشخاص، أو اتصلوا هاتفيا.
review-unreviewable-not-asked = لم يعودوا يُسألون عن ذلك. أعيدوا القراءة ثم اختاروا.
review-refused-not_charged = مؤسستهم ليست مكلفة به، أو لم تعد.
review-refused-over = التوصية مغلقة، ولا يُسجَّل عليها شيء بعد.
review-refused-ask_closed = أُجيب عن السؤال أو سُحب في هذه الأثناء.
review-refused-frozen = التقرير مغلق أمام التعديلات.
review-refused-date_too_early = يجب أن يكون اليوم بعد الموعد الحالي.
review-refused-not_allowed = وظيفتهم لا تتيح هذا الرد.
review-refused-unknown_reference = ليست هذه من توصياتهم.
review-refused-nothing_to_repeat = لم يُبلَّغ عن شيء من قبل، فعبارة «لم يتغير شيء» لا تفيد بعد. اختاروا حالة.
review-refused-other = يخالف ما هو مسجَّل، ولم يتغير شيء.

## Review: what was done
done-review-recorded = { $count ->
    [zero] قُرئ، ولم يُسجَّل شيء.
    [one] سُجّل رد واحد.
    [two] سُجّل ردان.
    [few] سُجّلت { $count } ردود.
    [many] سُجّل { $count } ردا.
   *[other] سُجّل { $count } رد.
}
done-review-dismissed = نُحّي جانبا.
done-review-written = رسالتكم في طريقها.
done-review-bound = يُقرأ الآن على أنه رده. يرجى التحقق ثم القبول.
done-review-restored = أُلغي، وهو في الانتظار من جديد.
done-review-kept = لا يمكن التراجع عن هذا، فقد تم ما ترتب عليه.
done-request-granted = تمت الموافقة، ويُبلَّغ صاحب الطلب.
done-request-refused = رُفض الطلب، ويُبلَّغ صاحبه.
done-review-validated = تم التصديق.
done-review-sent-back = أُعيد، ويُطلب من المؤسسة الإيضاح.
