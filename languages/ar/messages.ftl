### العربية. الفصحى المعاصرة بأسلوب الإدارة، وصيغة الجمع للمخاطب.

## الكلمات
status-not_started = لم يبدأ التنفيذ
status-in_progress = قيد التنفيذ
status-partially_implemented = نُفذت جزئيا
status-fully_implemented = نُفذت بالكامل
status-blocked = متعثرة

action-report = إفادة
action-no_change = لا تغيير
action-decline = ليست من اختصاص مؤسستنا
action-extend = طُلبت مهلة إضافية
action-delegate = أُحيلت إلى زميل
action-question = سؤال
action-acknowledge = إقرار بالاستلام
action-unclear = غير واضح

phase-received = واردة
phase-assigned = مسندة
phase-acknowledged = أُقر باستلامها
phase-implementing = قيد التنفيذ
phase-submitted = مدرجة في تقرير
phase-closed = مغلقة
phase-carried_over = مرحّلة إلى الدورة التالية
phase-archived = محفوظة

position-supported = مقبولة
position-noted = أُحيط بها علما
position-split = مقبولة جزئيا

post-main = جهة الاتصال
post-alternate = جهة الاتصال المناوبة
post-validator = جهة الاعتماد
post-head = رئاسة المؤسسة
post-coordinator = التنسيق
post-cabinet = مجلس الوزراء

role-lead = المؤسسة الرئيسية
role-support = المؤسسة المساندة

ask-acknowledge = الاستلام
ask-plan = الخطة
ask-progress = التقدم المحرز
ask-clarify = التوضيح
ask-validate = الاعتماد

progress-provisional = مؤقت
progress-reported = أفادت به المؤسسة
progress-validated = معتمد
progress-published = منشور
progress-withdrawn = مسحوب

channel-email = البريد الإلكتروني
channel-telegram = تلغرام
channel-matrix = ماتريكس
channel-practice = التدريب
channel-form = الاستمارة الإلكترونية
milestone-collect = إرسال الطلبات
milestone-chase = موعد الردود
milestone-validate = الاعتماد
milestone-consult = المشاورات
milestone-draft = صياغة التقرير
milestone-approve = موافقة الحكومة
milestone-submit = تقديم التقرير

classification-public = علنية
classification-restricted = محدودة التوزيع
classification-confidential = سرية

sending-hold = معلّق: تُعد الرسائل ولا تُرسل
sending-redirect = محوّل: تُرسل كل الرسائل إلى عنوان واحد
sending-live = مشغّل: تُرسل الرسائل
sending-pause = متوقف: لا تُعد أي رسالة

via-phone = بالهاتف
via-letter = بكتاب رسمي
via-meeting = في اجتماع
via-mail = بالبريد الإلكتروني

## الروابط بين الكلمات
list-separator = { "، " }
labelled = { $label }: { $text }
quoted = «{ $text }»
date-today = اليوم
date-tomorrow = غدا
date-yesterday = أمس
date-with-weekday = { $weekday }، { $day }

## الأزرار
button-no_change = لا تغيير
button-acknowledge = من اختصاصنا
button-decline = ليست من اختصاصنا
button-validate = نؤكد ذلك
button-send_back = إعادة
button-undo = سحب الرد { $reference }
button-confirm = نعم، هذا صادر عني
button-form = الرد عبر الاستمارة الإلكترونية
button-undo-link = سحب هذا الرد
button-list = العودة إلى القائمة
button-previous = السابق
button-next = التالي
button-later = لاحقا
button-colleague = إحالة إلى زميل
button-question = سؤال إلى المنسق
button-language = اللغة · Language
button-help = مساعدة
button-tomorrow = حتى الغد
button-next-week = حتى الأسبوع المقبل
button-open-page = فتح الصفحة
button-whole-list = عرض القائمة كاملة

## كل رسالة
letter-to = عناية { $name }، { $institution }
letter-to-person = عناية { $name }
letter-greeting = تحية طيبة وبعد،
letter-closing = نشكر لكم حسن تعاونكم.
act-title = المطلوب منكم
letter-contact = لأي استفسار، يرجى الاتصال بـ: { $coordinator }
letter-why = تصلكم هذه الرسالة من الآلية الوطنية للتنفيذ وتقديم التقارير والمتابعة، بصفتكم جهة اتصال أو سلطة مختصة ({ $institution }).
letter-why-coordinator = يصلكم هذا الإشعار من نظام المتابعة التابع للآلية الوطنية.
letter-why-function = تصلكم هذه الرسالة من الآلية الوطنية للتنفيذ وتقديم التقارير والمتابعة. صفتكم: { $post }.
letter-why-decided = تصلكم هذه الرسالة من الآلية الوطنية للتنفيذ وتقديم التقارير والمتابعة، ردا على طلبكم.
letter-why-files = تصلكم هذه الرسالة من الآلية الوطنية للتنفيذ وتقديم التقارير والمتابعة، بشأن الملفات التي أرسلتموها.
letter-practice = تدريب: البلد والبيانات من نسج الخيال، ولا يخرج شيء من هذا الجهاز.

## الرسالة الجامعة
digest-count = { $count ->
    [zero] لا توصيات تنتظر ردكم
    [one] توصية واحدة تنتظر ردكم
    [two] توصيتان تنتظران ردكم
    [few] { $count } توصيات تنتظر ردكم
    [many] { $count } توصية تنتظر ردكم
   *[other] { $count } توصية تنتظر ردكم
}
digest-overdue = { $overdue ->
    [zero] لا متأخرة بينها
    [one] منها واحدة متأخرة
    [two] منها اثنتان متأخرتان
    [few] منها { $overdue } متأخرة
    [many] منها { $overdue } متأخرة
   *[other] منها { $overdue } متأخرة
}
digest-subject = { digest-count }، أقرب موعد { $day }
digest-subject-overdue = { digest-count }، { digest-overdue } (أول موعد { $day })
digest-opening-gentle = { $count ->
    [zero] لا توصيات تنتظر ردكم.
    [one] نرجو التكرم بموافاتنا بردكم بشأن التوصية الواردة أدناه.
    [two] نرجو التكرم بموافاتنا بردكم بشأن التوصيتين الواردتين أدناه.
    [few] نرجو التكرم بموافاتنا بردودكم بشأن التوصيات الواردة أدناه وعددها { $count }.
    [many] نرجو التكرم بموافاتنا بردودكم بشأن التوصيات الواردة أدناه وعددها { $count }.
   *[other] نرجو التكرم بموافاتنا بردودكم بشأن التوصيات الواردة أدناه وعددها { $count }.
}
digest-opening-firm = { $count ->
    [zero] لا توصيات تنتظر ردكم.
    [one] لم يصلنا بعد ردكم بشأن التوصية الواردة أدناه، ونرجو التكرم بإرساله في أقرب وقت ممكن.
    [two] لم يصلنا بعد كامل ردكم بشأن التوصيتين الواردتين أدناه، ونرجو التكرم بإرساله في أقرب وقت ممكن.
    [few] لم تصلنا بعد جميع ردودكم بشأن التوصيات الواردة أدناه وعددها { $count }، ونرجو التكرم بإرسالها في أقرب وقت ممكن.
    [many] لم تصلنا بعد جميع ردودكم بشأن التوصيات الواردة أدناه وعددها { $count }، ونرجو التكرم بإرسالها في أقرب وقت ممكن.
   *[other] لم تصلنا بعد جميع ردودكم بشأن التوصيات الواردة أدناه وعددها { $count }، ونرجو التكرم بإرسالها في أقرب وقت ممكن.
}
digest-opening-urgent = { $count ->
    [zero] لا توصيات تنتظر ردكم.
    [one] أصبح ردكم بشأن التوصية الواردة أدناه عاجلا: فلا يمكن إنجاز تقرير الدولة من دونه.
    [two] أصبح ردكم بشأن التوصيتين الواردتين أدناه عاجلا: فلا يمكن إنجاز تقرير الدولة من دونه.
    [few] أصبحت ردودكم بشأن التوصيات الواردة أدناه وعددها { $count } عاجلة: فلا يمكن إنجاز تقرير الدولة من دونها.
    [many] أصبحت ردودكم بشأن التوصيات الواردة أدناه وعددها { $count } عاجلة: فلا يمكن إنجاز تقرير الدولة من دونها.
   *[other] أصبحت ردودكم بشأن التوصيات الواردة أدناه وعددها { $count } عاجلة: فلا يمكن إنجاز تقرير الدولة من دونها.
}
digest-opening-alternate = لم ترد جهة الاتصال بعد ({ $institution }).
digest-opening-validator = لم ترد جهات الاتصال بعد ({ $institution }).
digest-act-alternate = بصفتكم جهة الاتصال المناوبة، نرجو الرد نيابة عن جهة الاتصال بالطريقة نفسها.
digest-act-validator = نرجو دعوة جهات الاتصال إلى الرد أو الرد بأنفسكم.
digest-how-title = كيفية الرد
digest-how = يرجى الرد على هذه الرسالة بعباراتكم: الرقم، وحالة التنفيذ، وما أُنجز.
digest-how-example = مثال: «{ $reference } نُفذت جزئيا. أُقر مشروع القانون في القراءة الأولى.»
digest-how-statuses = الحالات الممكنة: { $statuses }.
digest-how-words = يرجى الرد على هذه الرسالة بعباراتكم، مع البدء بالرقم.
digest-how-acknowledge = للإقرار بالاستلام: «{ $reference } من اختصاصنا» أو «{ $reference } ليست من اختصاصنا».
digest-how-other = إن لم يطرأ أي تغيير فتكفي عبارة «لا تغيير». ويمكنكم أيضا طلب مهلة إضافية، أو تسمية زميل، أو الإفادة بأن التوصية ليست من اختصاص مؤسستكم.
digest-form = ويمكنكم أيضا الرد عبر الاستمارة الإلكترونية، دون كلمة سر:
digest-list = القائمة كاملة بنصوصها:
digest-remainder = { $count ->
    [zero] لا توصيات أخرى تنتظر ردكم.
    [one] وثمة توصية أخرى تنتظر ردكم، ويُكتفى هنا بذكر رقمها:
    [two] وثمة توصيتان أخريان تنتظران ردكم، ويُكتفى هنا بذكر رقميهما:
    [few] وثمة { $count } توصيات أخرى تنتظر ردكم، ويُكتفى هنا بذكر أرقامها:
    [many] وثمة { $count } توصية أخرى تنتظر ردكم، ويُكتفى هنا بذكر أرقامها:
   *[other] وثمة { $count } توصية أخرى تنتظر ردكم، ويُكتفى هنا بذكر أرقامها:
}
digest-remainder-more = { $count ->
    [zero] لا غير
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
digest-open-hint = اختاروا رقما للاطلاع على التوصية والرد عليها.
page-of = الصفحة { $page } من { $pages }
group-overdue = متأخرة
group-soon = تحل خلال أسبوع
group-later = تحل لاحقا
group-deadline = { $deadline }، الموعد { $due }: الردود في موعد أقصاه { $day }
group-deadline-undated = { $deadline }: الردود في موعد أقصاه { $day }

item-due = الموعد: { $day } ({ $distance })
item-overdue = { $days ->
    [zero] الموعد: { $day }
    [one] الموعد: { $day }، بتأخير يوم واحد
    [two] الموعد: { $day }، بتأخير يومين
    [few] الموعد: { $day }، بتأخير { $days } أيام
    [many] الموعد: { $day }، بتأخير { $days } يوما
   *[other] الموعد: { $day }، بتأخير { $days } يوم
}
item-asked = { $times ->
    [zero] لم تُطلب من قبل
    [one] طُلبت مرة واحدة من قبل
    [two] طُلبت مرتين من قبل
    [few] طُلبت { $times } مرات من قبل
    [many] طُلبت { $times } مرة من قبل
   *[other] طُلبت { $times } مرة من قبل
}
item-text = التوصية
item-request = المطلوب
item-last = ردكم الأخير
item-last-on = ردكم الأخير ({ $day })
item-last-given = آخر رد
item-last-given-on = آخر رد ({ $day })
item-last-by = صاحب الرد
item-last-answer = { $status }. { $text }
item-institution = المؤسسة
item-report = للتقرير
item-asked-whom = من جرت مخاطبتهم
asked-since = منذ { $day }
asked-times = { $times ->
    [zero] لم تُطلب بعد
    [one] مرة واحدة
    [two] مرتين
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
}
asked-times-most = { $times ->
    [zero] لم تُطلب بعد
    [one] مرة واحدة على الأكثر
    [two] مرتين على الأكثر
    [few] { $times } مرات على الأكثر
    [many] { $times } مرة على الأكثر
   *[other] { $times } مرة على الأكثر
}
asked-person = { $name } ({ asked-times })
asked-first = أول مخاطبة: { $day }
count-of = { $count } من { $total }
item-confidential = سرية: لا يُرسل نصها في أي رسالة. يرجى الاطلاع عليه لدى المنسق.
item-wants-acknowledge = يرجى بيان ما إذا كانت من اختصاص مؤسستكم.
item-wants-plan = يرجى وصف التدابير المقررة والمسؤولين عنها ومواعيدها.
item-wants-progress = يرجى بيان مدى تنفيذها وما أُنجز.
item-wants-clarify = يرجى توضيح ردكم الأخير.
item-wants-validate = يرجى تأكيد ما أفادت به مؤسستكم أو إعادته.

## المستويات الأعلى عند غياب الردود
escalation-subject = { $count ->
    [zero] { $institution }: لا توصيات بلا رد
    [one] { $institution }: توصية واحدة بلا رد
    [two] { $institution }: توصيتان بلا رد
    [few] { $institution }: { $count } توصيات بلا رد
    [many] { $institution }: { $count } توصية بلا رد
   *[other] { $institution }: { $count } توصية بلا رد
}
escalation-count = { $count ->
    [zero] لا توصيات بلا رد
    [one] توصية واحدة بلا رد
    [two] توصيتان بلا رد
    [few] { $count } توصيات بلا رد
    [many] { $count } توصية بلا رد
   *[other] { $count } توصية بلا رد
}
escalation-institutions = { $institutions ->
    [zero] دون مؤسسات
    [one] لدى مؤسسة واحدة
    [two] لدى مؤسستين
    [few] لدى { $institutions } مؤسسات
    [many] لدى { $institutions } مؤسسة
   *[other] لدى { $institutions } مؤسسة
}
escalation-subject-several = { escalation-count } { escalation-institutions }
escalation-opening-head = { $count ->
    [zero] لا توصيات بلا رد.
    [one] رغم رسائل التذكير، لم ترد مؤسستكم بشأن التوصية الواردة أدناه.
    [two] رغم رسائل التذكير، لم ترد مؤسستكم بشأن التوصيتين الواردتين أدناه.
    [few] رغم رسائل التذكير، لم ترد مؤسستكم بشأن التوصيات الواردة أدناه وعددها { $count }.
    [many] رغم رسائل التذكير، لم ترد مؤسستكم بشأن التوصيات الواردة أدناه وعددها { $count }.
   *[other] رغم رسائل التذكير، لم ترد مؤسستكم بشأن التوصيات الواردة أدناه وعددها { $count }.
}
escalation-opening-coordinator = { $count ->
    [zero] لا توصيات بلا رد.
    [one] رغم رسائل التذكير، لا تزال التوصية الواردة أدناه بلا رد. وقد جرت مخاطبة المسؤولين.
    [two] رغم رسائل التذكير، لا تزال التوصيتان الواردتان أدناه بلا رد. وقد جرت مخاطبة المسؤولين.
    [few] رغم رسائل التذكير، لا تزال التوصيات الواردة أدناه وعددها { $count } بلا رد. وقد جرت مخاطبة المسؤولين.
    [many] رغم رسائل التذكير، لا تزال التوصيات الواردة أدناه وعددها { $count } بلا رد. وقد جرت مخاطبة المسؤولين.
   *[other] رغم رسائل التذكير، لا تزال التوصيات الواردة أدناه وعددها { $count } بلا رد. وقد جرت مخاطبة المسؤولين.
}
escalation-opening-cabinet = { $count ->
    [zero] لا توصيات بلا رد.
    [one] رغم رسائل التذكير، لا تزال التوصية الواردة أدناه بلا رد، مما يعرّض تقرير الدولة للخطر.
    [two] رغم رسائل التذكير، لا تزال التوصيتان الواردتان أدناه بلا رد، مما يعرّض تقرير الدولة للخطر.
    [few] رغم رسائل التذكير، لا تزال التوصيات الواردة أدناه وعددها { $count } بلا رد، مما يعرّض تقرير الدولة للخطر.
    [many] رغم رسائل التذكير، لا تزال التوصيات الواردة أدناه وعددها { $count } بلا رد، مما يعرّض تقرير الدولة للخطر.
   *[other] رغم رسائل التذكير، لا تزال التوصيات الواردة أدناه وعددها { $count } بلا رد، مما يعرّض تقرير الدولة للخطر.
}
escalation-opening-vacant = { $count ->
    [zero] لا توصيات بلا رد، ولا جهة اتصال ({ $institution }).
    [one] التوصية الواردة أدناه تنتظر ردا، ويتعذر الوصول إلى أي جهة اتصال ({ $institution }).
    [two] التوصيتان الواردتان أدناه تنتظران ردا، ويتعذر الوصول إلى أي جهة اتصال ({ $institution }).
    [few] التوصيات الواردة أدناه وعددها { $count } تنتظر ردا، ويتعذر الوصول إلى أي جهة اتصال ({ $institution }).
    [many] التوصيات الواردة أدناه وعددها { $count } تنتظر ردا، ويتعذر الوصول إلى أي جهة اتصال ({ $institution }).
   *[other] التوصيات الواردة أدناه وعددها { $count } تنتظر ردا، ويتعذر الوصول إلى أي جهة اتصال ({ $institution }).
}
escalation-information = لا يُطلب منكم الرد بأنفسكم: فتتولى جهة الاتصال أو جهة الاتصال المناوبة تقديم الردود.
escalation-missing = الردود الناقصة
missing-since = ناقصة منذ { $day }
escalation-act-head = نرجو التكرم بالعمل على أن تقدم مؤسستكم الردود المطلوبة.
escalation-act-coordinator = نرجو متابعة الأمر شخصيا مع المسؤولين المذكورين أدناه.
escalation-act-cabinet = نرجو التكرم ببحث الأمر مع رئاسة كل مؤسسة مذكورة أدناه.
escalation-act-vacant = نرجو التكرم بتعيين جهة اتصال يمكن الوصول إليها.

## التأكيد
confirmation-subject = { $count ->
    [zero] شكرا لكم: لم يُسجل أي رد
    [one] شكرا لكم: سُجل ردكم
    [two] شكرا لكم: سُجل رداكم
    [few] شكرا لكم: سُجلت ردودكم وعددها { $count }
    [many] شكرا لكم: سُجلت ردودكم وعددها { $count }
   *[other] شكرا لكم: سُجلت ردودكم وعددها { $count }
}
confirmation-subject-provisional = { $count ->
    [zero] لا ردود تنتظر تأكيدكم
    [one] يرجى تأكيد ردكم
    [two] يرجى تأكيد رديكم
    [few] يرجى تأكيد ردودكم وعددها { $count }
    [many] يرجى تأكيد ردودكم وعددها { $count }
   *[other] يرجى تأكيد ردودكم وعددها { $count }
}
confirmation-subject-check = { $count ->
    [zero] سُجلت جميع الردود
    [one] يرجى التحقق: لم يُسجل رد واحد
    [two] يرجى التحقق: لم يُسجل ردان
    [few] يرجى التحقق: لم تُسجل { $count } ردود
    [many] يرجى التحقق: لم يُسجل { $count } ردا
   *[other] يرجى التحقق: لم يُسجل { $count } رد
}
confirmation-opening = شكرا لكم. فيما يلي ما سجلناه من رسالتكم.
confirmation-opening-provisional = شكرا لكم. فيما يلي ما فهمناه. ويُعتد به متى أكدتم أن الرسالة صادرة عنكم.
confirmation-opening-check = شكرا لكم. تعذر تسجيل بعض ما ورد في رسالتكم، ويرجى التحقق من البنود أدناه.
confirmation-waits = أما ما ينتظر تأكيدكم فيُعتد به متى أكدتم أن الرسالة صادرة عنكم.
confirmation-correct = لتصحيح رد، يكفي إرسال الرد الصحيح: فالعبرة بآخر رد.
confirmation-undo = لسحب رد:
confirmation-confirm = لتأكيد أن الرسالة صادرة عنكم:
confirmation-next = موعد الرد المقبل: { $day }
confirmation-narrative = ما أُنجز
outcome-recorded = سُجل
outcome-provisional = في انتظار تأكيدكم
outcome-passed_on = أُحيل إلى المنسق
outcome-unclear = لم يُسجل: لم نتيقن من المعنى
outcome-already_recorded = مسجل من قبل، ولم يتغير شيء
outcome-refused = لم يُسجل
refusal-not_charged = هذه التوصية غير مسندة إلى مؤسستكم.
refusal-over = أُغلقت هذه التوصية ولا يُسجل بشأنها شيء بعد الآن.
refusal-ask_closed = ورد رد على هذا الطلب أو سُحب في هذه الأثناء.
refusal-frozen = لم يعد التقرير مفتوحا للتعديل. يرجى الاتصال بالمنسق.
refusal-date_too_early = يجب أن يكون التاريخ المطلوب لاحقا للموعد الحالي.
refusal-not_allowed = صفتكم لا تتيح هذا الرد. يرجى الاتصال بالمنسق.
refusal-unknown_reference = لا توجد لديكم توصية بهذا الرقم.
refusal-nothing_to_repeat = تفترض عبارة «لا تغيير» وجود رد سابق، وليس هناك رد سابق.
refusal-other = يرجى الاتصال بالمنسق.
understood-extend = طُلبت مهلة إضافية حتى { $day }
understood-delegate = أُحيلت إلى { $name }
understood-decline = ليست من اختصاص مؤسستكم؛ وتقترحون { $name }

## السؤال
question-subject = يرجى توضيح ردكم بشأن { $references }
question-subject-unknown = يرجى توضيح رسالتكم
question-opening = { $count ->
    [zero] شكرا على رسالتكم.
    [one] شكرا على رسالتكم. لم نتيقن مما تفيد به بشأن التوصية الواردة أدناه، ولذلك لم يُسجل شيء بشأنها.
    [two] شكرا على رسالتكم. لم نتيقن مما تفيد به بشأن التوصيتين الواردتين أدناه، ولذلك لم يُسجل شيء بشأنهما.
    [few] شكرا على رسالتكم. لم نتيقن مما تفيد به بشأن التوصيات الواردة أدناه وعددها { $count }، ولذلك لم يُسجل شيء بشأنها.
    [many] شكرا على رسالتكم. لم نتيقن مما تفيد به بشأن التوصيات الواردة أدناه وعددها { $count }، ولذلك لم يُسجل شيء بشأنها.
   *[other] شكرا على رسالتكم. لم نتيقن مما تفيد به بشأن التوصيات الواردة أدناه وعددها { $count }، ولذلك لم يُسجل شيء بشأنها.
}
question-opening-unknown = شكرا على رسالتكم. لم نتمكن من تحديد التوصية المقصودة، ولذلك لم يُسجل شيء.
question-words = ما كتبتموه
question-guess = هل تقصدون «{ $status }»؟
question-name-it = يرجى الرد بذكر رقم التوصية وحالة تنفيذها.

## الملفات المرفقة بالردود

file-kept = حُفظ مع ردكم: { $names }
file-held = وصل وحُفظ إلى حين ورود ردكم: { $names }
file-waiting = وصل، وهو محفوظ على حدة إلى أن يُفحص للتأكد من خلوه من الفيروسات: { $names }. وستُبلَّغون بالنتيجة.
file-refused = لم يُحفظ: { $names }. { $reason }
file-nameless = الملف { $n }
unfit-empty = لا يحتوي على شيء.
unfit-too_large = الحد الأقصى لحجم الملف: { $most } ميغابايت.
unfit-too_many = الحد الأقصى لعدد الملفات في الرسالة الواحدة: { $most }.
unfit-total = الحد الأقصى لحجم ملفات الرسالة الواحدة مجتمعة: { $most } ميغابايت.
unfit-type = هذا النوع من الملفات غير مقبول. يرجى إرسال ملف PDF أو ملف Office أو OpenDocument أو صورة أو نص عادي.
unfit-contradiction = اسمه أو نوعه لا يطابق محتواه. يرجى حفظه من جديد بالاسم الصحيح.
unfit-double = يجمع بين نوعين من الملفات. يرجى حفظه من جديد.
unfit-program = البرامج والملفات التي تحتوي عليها غير مقبولة.
unfit-macros = الملفات التي تحتوي على وحدات ماكرو غير مقبولة. يرجى حفظه بدونها أو بصيغة PDF.
unfit-encrypted = هو محمي بكلمة سر ولا يمكن فحصه. يرجى إرساله بدونها.
unfit-bomb = حجمه بعد فك الضغط أكبر من أن يُفحص. يرجى إرساله بصيغة PDF.
unfit-damaged = هو تالف ولا يمكن فتحه. يرجى حفظه وإرساله مرة أخرى.
unfit-infected = عُثر فيه على فيروس.
unfit-missing = لم يصل إلينا. يرجى إرساله مرة أخرى.
unfit-stranger = ورد من عنوان غير معروف لدينا.

## الإشعارات
notice-no_owner-subject = { $count ->
    [zero] لا توصيات بلا مؤسسة مسؤولة
    [one] توصية واحدة بلا مؤسسة مسؤولة
    [two] توصيتان بلا مؤسسة مسؤولة
    [few] { $count } توصيات بلا مؤسسة مسؤولة
    [many] { $count } توصية بلا مؤسسة مسؤولة
   *[other] { $count } توصية بلا مؤسسة مسؤولة
}
notice-no_owner = { $count ->
    [zero] لكل توصية مؤسسة مسؤولة.
    [one] هذه التوصية غير مسندة إلى أي مؤسسة، ولن يُسأل أحد عنها إلى أن تُسند.
    [two] هاتان التوصيتان غير مسندتين إلى أي مؤسسة، ولن يُسأل أحد عنهما إلى أن تُسندا.
    [few] هذه التوصيات غير مسندة إلى أي مؤسسة، ولن يُسأل أحد عنها إلى أن تُسند.
    [many] هذه التوصيات غير مسندة إلى أي مؤسسة، ولن يُسأل أحد عنها إلى أن تُسند.
   *[other] هذه التوصيات غير مسندة إلى أي مؤسسة، ولن يُسأل أحد عنها إلى أن تُسند.
}
notice-declined-subject = { $reference }: أفادت جهة بأنها ليست من اختصاصها ({ $institution })
notice-declined = أفادت { $institution } بأن التوصية { $reference } ليست من اختصاصها. يرجى إسنادها إلى مؤسسة أخرى أو إعادتها إليها.
notice-declined-to = الجهة المقترحة: { $name }.
notice-undeliverable-subject = { $name }: رسالة لم تُسلّم ({ $channel })
notice-undeliverable = تعذر الوصول إلى { $name } بأي وسيلة اتصال ({ $channel }). وتُجرّب القناة التالية ثم الشخص التالي. يرجى التحقق من بيانات الاتصال.
notice-hard_bounce-subject = { $name }: رُفض أحد العناوين
notice-hard_bounce = رُفض العنوان { $address } ({ $name }) رفضا نهائيا ولن يُستخدم مجددا. يرجى الحصول على عنوان جديد.
notice-for_review-subject = رد من { $name } يحتاج إلى نظركم
notice-for_review = القناة: { $channel }. تاريخ الورود: { $day }، الساعة { $time }. ولم يُسجل، أو لم يُسجل كاملا. للاطلاع عليه: suivi inbox list --review
notice-listener_silent-subject = { $channel }: لا اتصال بـ { $account } منذ الساعة { $time }
notice-listener_silent = لا اتصال بـ { $account } ({ $channel }) منذ { $day }، الساعة { $time }. والردود المرسلة إليه في الانتظار، علما بأن تلغرام لا يحتفظ بها إلا 24 ساعة. يرجى تشغيل الأمر «suivi doctor».
notice-answers_missing-subject = { $missing ->
    [zero] { $deadline }، الموعد { $day }: لا ردود ناقصة
    [one] { $deadline }، الموعد { $day }: رد واحد ناقص
    [two] { $deadline }، الموعد { $day }: ردان ناقصان
    [few] { $deadline }، الموعد { $day }: { $missing } ردود ناقصة
    [many] { $deadline }، الموعد { $day }: { $missing } ردا ناقصا
   *[other] { $deadline }، الموعد { $day }: { $missing } رد ناقص
}
notice-answers_missing-gentle = عدد الردود اللازمة لهذا التقرير: { $total }. ولا يزال الناقص منها: { $missing }.
notice-answers_missing-firm = الموعد يقترب. عدد الردود اللازمة لهذا التقرير: { $total }. ولا يزال الناقص منها: { $missing }.
notice-answers_missing-urgent = التقرير معرّض للخطر. عدد الردود اللازمة: { $total }. ولا يزال الناقص منها: { $missing }.
notice-answers_missing-by = الموعد المطلوب للردود: { $day }.
missing-act-validator = نرجو دعوة جهات الاتصال لديكم إلى إرسال هذه الردود ليتسنى لكم اعتمادها في الموعد.
missing-act-validator-urgent = نرجو الحصول على هذه الردود من جهات الاتصال لديكم على الفور، أو تقديمها بأنفسكم.
missing-act-head = نرجو التكرم بالعمل على إرسال هذه الردود في موعدها.
missing-act-head-urgent = نرجو التكرم بالإيعاز بإرسال هذه الردود على الفور: فلا يمكن إنجاز تقرير الدولة من دونها.
missing-act-coordinator = نرجو المتابعة مع المؤسسات المذكورة أدناه، بدءا بالأولى.
missing-act-coordinator-urgent = نرجو الاتصال هاتفيا اليوم برئاسات المؤسسات المذكورة أدناه، بدءا بالأولى.
missing-act-cabinet = نرجو التكرم بدعوة رئاسات المؤسسات المذكورة أدناه إلى إرسال هذه الردود.
missing-act-cabinet-urgent = نرجو الحصول على هذه الردود من رئاسات المؤسسات المذكورة أدناه: فلا يمكن إنجاز تقرير الدولة من دونها.
notice-hand_over-subject = تسليم المهام: { $institution }
notice-hand_over = نرحب بكم في مهامكم الجديدة. وفيما يلي ما تتسلمونه: ما لا يزال مفتوحا أولا، ثم آخر ما أُفيد به.
handover-act = نرجو الاطلاع على ما يلي. وستصلكم الطلبات المفتوحة أيضا في الرسائل المعتادة، ويكفي الرد عليها.
handover-function = صفتكم
handover-from = تاريخ المباشرة
handover-predecessor = من سبقكم
handover-open = الطلبات المفتوحة
handover-given = ردود قُدمت قبلكم
handover-nothing = لا شيء مفتوح حاليا، ولم يُقدم أي رد من قبل.
notice-vacancy-nobody-subject = { $institution }: منصب شاغر ({ $post })
notice-vacancy-nobody = لا أحد يشغل هذا المنصب حاليا: { $post }، { $institution }.
notice-vacancy-unreachable-subject = { $institution }: يتعذر الوصول إلى { $name } ({ $post })
notice-vacancy-unreachable = لا تصل أي رسالة إلى { $name } ({ $post }، { $institution }): لا عنوان صالح.
notice-vacancy-open = { $count ->
    [zero] لا طلبات موجهة إلى هذه المؤسسة تنتظر ردا.
    [one] طلب واحد موجه إلى هذه المؤسسة ينتظر ردا.
    [two] طلبان موجهان إلى هذه المؤسسة ينتظران ردا.
    [few] { $count } طلبات موجهة إلى هذه المؤسسة تنتظر ردا.
    [many] { $count } طلبا موجها إلى هذه المؤسسة ينتظر ردا.
   *[other] { $count } طلب موجه إلى هذه المؤسسة ينتظر ردا.
}
vacancy-act-nobody = نرجو العمل على تعيين من يشغله ثم تسجيل ذلك بالأمر: { $command }
vacancy-act-unreachable = نرجو الحصول على عنوان صالح ثم تسجيله بالأمر: { $command }
notice-confirm_date-subject = موعد يحتاج إلى تأكيد: { $deadline }، { $day }
notice-confirm_date = لم يؤكد أحد هذا الموعد بعد: { $deadline }، { $day }. وتُحسب كل رسائل التذكير انطلاقا منه.
confirm_date-act = إن كان الموعد صحيحا فنرجو تأكيده بالأمر: { $command }
decided-extend-granted-subject = { $reference }: مُنحت المهلة الإضافية
decided-extend-granted = تمت الموافقة على المهلة الإضافية التي طلبتموها: { $reference }.
decided-extend-refused-subject = { $reference }: تعذر منح مهلة إضافية
decided-extend-refused = نأسف لتعذر منح المهلة الإضافية التي طلبتموها: { $reference }. ويبقى الموعد كما هو.
decided-delegate-granted-subject = { $reference }: أُحيلت كما طلبتم
decided-delegate-granted = تمت الموافقة على طلبكم إحالة { $reference } إلى زميل، وستُوجه إليه الأسئلة من الآن فصاعدا.
decided-delegate-refused-subject = { $reference }: يبقى الطلب موجها إليكم
decided-delegate-refused = نأسف لتعذر إحالة { $reference } إلى زميل كما طلبتم، ونعوّل على ردكم.
notice-written_back-subject = رسالتكم بتاريخ { $day }
notice-written_back = نشكركم على رسالتكم بتاريخ { $day }. وفيما يلي ما يكتبه إليكم المنسق:
notice-written_back-hidden = يود المنسق التحدث إليكم في هذا الشأن. والموضوع سري، ولذلك لا يُكتب هنا أكثر من هذا.
written_back-act = للإجابة، يكفي الرد على هذه الرسالة.
decided-colleague = الزميل
decided-due = موعد الرد
notice-files_checked-subject = فُحصت ملفاتكم
notice-files_checked = فُحصت الملفات التي أرسلتموها بتاريخ { $day } للتأكد من خلوها من الفيروسات.
notice-weekly_brief-subject = الموجز الأسبوعي، { $day }
notice-weekly_brief = من { $since } إلى { $until }.
notice-reason = السبب
notice-source = المصدر
notice-references = التوصيات
notice-words = النص الوارد
notice-missing-by = الردود الناقصة حسب المؤسسة
doubt-unclear = المعنى غير واضح.
doubt-decision = يطلب أمرا يعود البت فيه إليكم: مهلة إضافية، أو مؤسسة أو زميلا آخر، أو جوابا عن سؤال.
doubt-unverified = تعذر التحقق من المرسل.
doubt-stranger = المرسل غير معروف.
doubt-unreadable = تعذرت قراءة الرسالة.
doubt-long = الرسالة طويلة وتعذر تمييز الجزء المقتبس منها.
brief-answered = ردود وردت
brief-open = الطلبات المفتوحة
brief-overdue = الطلبات المتأخرة
brief-unowned = توصيات بلا مؤسسة مسؤولة
brief-for_review = ردود تحتاج إلى نظر
brief-undelivered = رسائل لم تُسلّم
brief-validated = ردود اعتُمدت
brief-due_soon = طلبات تحل خلال أسبوع
brief-waiting = طلبات تنتظر قراركم
brief-tentative = مواعيد لم يؤكدها أحد
brief-changed = ما تغيّر
brief-waits = في انتظاركم
brief-late = متأخرة
brief-ahead = ما يحل قريبا
brief-failed = ما لم يُسلّم
brief-calm = أسبوع هادئ: لا شيء متأخر، ولا شيء في انتظاركم، ووصلت كل الرسائل.

## المحادثة
chat-welcome = أهلا وسهلا، { $name }. رُبطت هذه المحادثة بصفتكم ({ $institution }). ستصلكم هنا أسئلة عن التوصيات، ويمكنكم الرد بعباراتكم.
chat-already-linked = هذه المحادثة مرتبطة بصفتكم من قبل ({ $institution }).
chat-link-expired = انتهت صلاحية هذا الرابط أو سبق استخدامه. يرجى طلب رابط جديد من المنسق.
chat-not-linked = هذه المحادثة غير مرتبطة بأي جهة اتصال. يرجى طلب رابط من المنسق.
chat-unlinked = لم تعد هذه المحادثة مرتبطة، ولن تصلكم هنا رسائل أخرى.
chat-groups-refused = حفاظا على السرية، تقتصر المحادثة على شخص واحد. يرجى الكتابة في محادثة خاصة.
chat-help = يرجى الرد بذكر رقم التوصية وحالة تنفيذها وما أُنجز. مثال: «{ $reference } نُفذت جزئيا. أُقر مشروع القانون في القراءة الأولى.» وأرسلوا /today للاطلاع على ما ينتظر ردكم.
chat-unknown-command = هذا الأمر غير معروف. أرسلوا /help لمعرفة كيفية الرد.
chat-nothing-open = لا شيء ينتظر ردكم. شكرا لكم.
chat-received = وصلت رسالتكم، شكرا لكم. وسيصلكم تأكيد فور تسجيلها.
chat-already-recorded = مسجل من قبل: { $reference }، { $status }. ولم يتغير شيء.
chat-recorded = سُجل: { $reference }، { $status }. شكرا لكم.
chat-tell-more = ما الذي أُنجز؟ يرجى كتابته في رسالة واحدة وإرسال الوثائق التي تثبته إن وُجدت، ولا حاجة إلى الرد إن لم تكن لديكم إضافة.
chat-taken-back = سُحب الرد: { $reference }. وسنعيد طرح السؤال.
chat-ask-closed = ورد رد على هذا الطلب أو سُحب في هذه الأثناء: { $reference }.
chat-thanks = شكرا لكم.
chat-repeat = كنا خارج الاتصال من { $from } إلى { $until } وربما فاتتنا رسالتكم. إن كنتم قد كتبتم إلينا فيرجى إعادة الإرسال.
chat-commands =
    ما ينتظر ردكم: /today
    سحب آخر رد: /undo
    إيقاف التذكير لبعض الوقت: /later
    إحالة السؤال المفتوح إلى زميل: /colleague مع الاسم
    سؤال المنسق: /ask مع السؤال
    تغيير اللغة: /language
    إلغاء ربط هذه المحادثة: /stop
chat-choices = يرجى الرد برقم الخيار:
chat-choice-unclear = لم يتضح الخيار المقصود. يرجى الرد مباشرة على الرسالة التي تتضمن الخيارات، أو إرسال /today للاطلاع على القائمة الحالية.
chat-later-one = إلى متى يمكن تأجيل { $reference }؟ ويمكنكم أيضا كتابة تاريخ.
chat-later-all = إلى متى يمكن تأجيل القائمة كلها؟ ويمكنكم أيضا كتابة تاريخ.
chat-later-done = لن يُرسل أي تذكير قبل { $day } بشأن { $references }.
chat-later-capped = موعدها أقرب، ولذلك يُرسل التذكير بها قبل ذلك: { $references }.
chat-later-kept = موعدها أقرب من أن تُؤجل: { $references }.
chat-later-nothing = لا شيء يمكن تأجيله أكثر.
chat-later-unclear = تعذرت قراءة هذا التاريخ. يرجى الكتابة على سبيل المثال: «/later 2027-03-15».
chat-colleague-who = من الزميل الذي ينبغي سؤاله عن { $reference }؟ يرجى كتابة اسمه.
chat-question-what = ما الذي تودون سؤال المنسق عنه بشأن { $reference }؟ يرجى كتابته في رسالة واحدة.
chat-question-open = ما الذي تودون سؤال المنسق عنه؟ يرجى كتابة «/ask» يليه السؤال في رسالة واحدة.
chat-open-first = ما التوصية المقصودة؟ يرجى فتحها أولا.
chat-language-which = بأي لغة تفضلون أن نكتب إليكم؟
chat-language-done = سنكتب إليكم من الآن فصاعدا بالعربية.
chat-language-unclear = هذه اللغة غير متاحة. يرجى اختيار إحدى اللغات التالية.
chat-undo-nothing = لا يوجد رد يمكن سحبه.
chat-unreadable = تعذر فك تشفير رسالتكم. يرجى إرسالها مرة أخرى.

## الاستمارة الإلكترونية
form-title = ردودكم
form-intro = { $count ->
    [zero] { $name }، لا توصيات تنتظر ردكم.
    [one] { $name }، توصية واحدة تنتظر ردكم.
    [two] { $name }، توصيتان تنتظران ردكم.
    [few] { $name }، { $count } توصيات تنتظر ردكم.
    [many] { $name }، { $count } توصية تنتظر ردكم.
   *[other] { $name }، { $count } توصية تنتظر ردكم.
}
form-status = ما مدى التنفيذ؟
form-narrative = ما الذي أُنجز؟
form-files = وثائق تثبت ذلك (اختياري)
form-files-hint = ملفات PDF وOffice وOpenDocument، وصور، ونصوص عادية: { $largest } ميغابايت كحد أقصى لكل ملف، و{ $total } ميغابايت لها جميعا، وعدد الملفات { $most } كحد أقصى.
form-files-again = لا يمكن أن تبقى الملفات في هذه الصفحة، فيرجى اختيارها من جديد.
form-no-change = لم يتغير شيء منذ ردي الأخير
form-send = إرسال
form-saved = شكرا لكم. سُجلت ردودكم.
form-saved-provisional = شكرا لكم. هذا المتصفح غير معروف لدينا بعد، فيرجى التأكيد من خلال الرسالة التي أُرسلت إليكم للتو.
form-expired = انتهت صلاحية هذا الرابط. يرجى استخدام الرابط الوارد في آخر رسالة أو الرد على تلك الرسالة.
form-nothing-open = لا شيء ينتظر ردكم. شكرا لكم.
form-try-again = تعذر حفظ ردكم. وهو لا يزال في هذه الصفحة، فيرجى إعادة إرساله بعد بضع دقائق.
form-language = اللغة
form-later = ليس الآن
form-extend = نحتاج إلى مزيد من الوقت
form-until = إلى متى؟
form-whose = من اختصاص أي جهة؟ (إن كنتم تعلمون)
form-all = لم يتغير شيء في أي منها
form-unknown = هذا المتصفح غير معروف لدينا بعد. لذلك لا تظهر هنا الردود السابقة، ولا يُعتد بما تذكرونه إلا بعد تأكيده من خلال الرسالة التي سنرسلها إليكم.
form-given = سبق الرد عليها
form-empty = لم يُختر أو يُغير شيء بعد.
form-turn = يرجى إرسال ردودكم قبل الانتقال إلى صفحة أخرى.
form-applying = وصلت ردودكم ويجري تسجيلها.
form-check = شكرا لكم. تعذر تسجيل بعض ما ورد كما هو، فيرجى الاطلاع على البنود أدناه.
form-waits = قيد التسجيل
form-done = عولج { $count } من { $total }
form-replaced = حل محله رد لاحق أو سُحب
form-back = العودة إلى الاستمارة
form-undo = سحب الردود

## الجدول
table-title = توصيات تنتظر ردكم
table-sheet = الردود
table-how = يرجى ملء الخلايا البيضاء: اختيار الحالة وبيان ما أُنجز. السطر الخالي من الحالة لا يعني شيئا. يُحفظ الملف بصيغة xlsx ويُعاد مع ردكم أو عبر الاستمارة الإلكترونية.
table-n = الرقم
table-reference = المرجع
table-text = التوصية
table-wants = المطلوب
table-due = الموعد
table-last_status = آخر حالة أُبلغ عنها
table-last = ردكم الأخير
table-says = الحالة
table-words = ما أُنجز
table-until = مزيد من الوقت إلى غاية
table-whose = إن لم تكن من اختصاصكم: فمن اختصاص من؟
table-link = كما يمكنكم ملء ملف إكسل وإعادته مع ردكم أو عبر الاستمارة الإلكترونية:
table-attached = كما يمكنكم ملء ملف إكسل المرفق وإعادته مع ردكم.
table-get = تنزيل ملف إكسل
table-form = الرد في ملف إكسل
table-form-how = يرجى تنزيل الملف وملؤه وإرساله هنا، أو إرفاقه بردكم. ويرجى أولا إرسال ما ملأتموه أعلاه.
table-file = ملف إكسل بعد ملئه (xlsx)
table-send = إرسال الملف بعد ملئه
table-none = يرجى أولا اختيار ملف إكسل بعد ملئه.
table-subject-fault = يرجى التحقق من ملف إكسل: لم يُسجل منه شيء
table-fault-format = الملف «{ $name }» ليس مصنف إكسل (xlsx)، ولم يُسجل منه شيء. يرجى فتح الملف الذي أرسلناه إليكم وملؤه وحفظه بصيغة xlsx وإرساله من جديد.
table-fault-encrypted = الملف «{ $name }» محمي بكلمة سر، ولم يُسجل منه شيء. يرجى حفظه دون كلمة سر وإرساله من جديد.
table-fault-damaged = الملف «{ $name }» تالف، وربما انقطع في الطريق، ولم يُسجل منه شيء. يرجى حفظه من جديد بصيغة xlsx وإرساله مرة أخرى.
table-fault-unsafe = الملف «{ $name }» أكبر بكثير من جدول ردود، أو يتضمن أجزاء لا نفتحها، ولم يُسجل منه شيء. يرجى نسخ ردودكم إلى الملف الذي أرسلناه إليكم وإرساله.
table-fault-unmarked = الملف «{ $name }» ليس الملف الذي أرسلناه إليكم، أو فقد العلامة التي نعرفه بها، ولم يُسجل منه شيء. يرجى نسخ ردودكم إلى الملف الذي أرسلناه إليكم وإرساله.
table-fault-several = الملف «{ $name }» يتضمن أكثر من جدول، ولم يُسجل منه شيء. يرجى إرسال كل جدول في ملف مستقل.
table-fault-columns = ينقص الملف «{ $name }» عمود الحالة أو عمود المرجع، ولم يُسجل منه شيء. يرجى نسخ ردودكم إلى الملف الذي أرسلناه إليكم وإرساله.
table-fault-foreign = الملف «{ $name }» لا يخص رسالة أرسلناها إليكم، ولم يُسجل منه شيء. يرجى استعمال ملف رسالتكم الأخيرة.
table-fault-empty = لا رد في الملف «{ $name }»، ولم يُسجل شيء. يرجى اختيار الحالة في كل سطر تودون الرد عليه.
table-rows = أسطر لم تُسجل
table-row = السطر { $row }
table-rows-more = { $count ->
    [zero] سُجلت الأسطر الأخرى.
    [one] لم يُسجل سطر آخر.
    [two] لم يُسجل سطران آخران.
    [few] لم تُسجل { $count } أسطر أخرى.
    [many] لم يُسجل { $count } سطرا آخر.
   *[other] لم يُسجل { $count } سطر آخر.
}
table-row-no_reference = يوجد رد دون مرجع: يرجى ذكر التوصية المقصودة.
table-row-unknown_reference = «{ $found }» ليس من توصيات هذه الرسالة.
table-row-contradiction = الرقم والمرجع «{ $found }» لا يتطابقان؛ يرجى نسخهما من الملف الذي أرسلناه إليكم.
table-row-several_asks = سُئل عن «{ $found }» أكثر من مرة؛ يرجى ذكر الرقم أيضا.
table-row-no_status = مُلئ السطر دون ذكر الحالة؛ يرجى اختيارها من القائمة.
table-row-status = الحالة: «{ $found }» ليست من القائمة؛ يرجى الاختيار منها.
table-row-date = «{ $found }» ليس يوما يمكننا الجزم به؛ يرجى كتابته على نحو ⁦2027-03-31⁩.
table-row-needless_date = ورد «{ $found }» في عمود المزيد من الوقت، غير أن الحالة لا تطلب مزيدا من الوقت؛ يرجى حذف أحدهما أو تغيير الآخر.
table-row-needless_whose = ورد «{ $found }» في العمود الأخير، غير أن الحالة لا تفيد أنها ليست من اختصاصكم؛ يرجى حذف أحدهما أو تغيير الآخر.
table-row-too_long = النص أطول من { $found } حرف؛ يرجى اختصاره أو إرفاقه في وثيقة.
table-row-formula = في إحدى الخلايا معادلة بلا نتيجة أو خطأ؛ يرجى كتابة الرد نفسه.
table-row-merged = إحدى الخلايا مدموجة عبر عدة أسطر؛ يرجى فصل الخلايا وملء كل سطر.
table-row-duplicate = لهذه التوصية أكثر من رد، والردود مختلفة؛ يرجى الإبقاء على السطر الصحيح.

## صفحة الحالة
page-status-title = الوضع الراهن
page-recommendations = التوصيات
page-by-phase = حسب المرحلة
page-unowned = بلا مؤسسة مسؤولة
page-asks-open = الطلبات المفتوحة
page-asks-overdue = الطلبات المتأخرة
page-reminders-due = رسائل تذكير مستحقة
page-digests-held = رسائل معلّقة
page-digests-sent = رسائل مرسلة
page-digests-failed = رسائل فاشلة
page-replies-received = ردود واردة
page-replies-applied = ردود مسجلة
page-replies-for-review = ردود تحتاج إلى نظر
page-replies-quarantined = ردود معزولة
page-sending = الإرسال
page-deadlines = المواعيد
page-updated = الوضع في { $day }، الساعة { $time }

## صفحة التدريب
practice-title = تدريب
practice-intro = تقمصوا دور جهة اتصال في بلد متخيل: اقرؤوا الرسالة التي أُرسلت إليكم وردوا عليها كما تردون بالبريد الإلكتروني أو بالمحادثة.
practice-you-are = صفتكم: { $name }، { $post }، { $institution }.
practice-choose = اختيار الدور
practice-inbox = الرسائل الواردة
practice-empty = لا رسائل بعد. وستصل الأولى خلال دقائق.
practice-answer = ردكم
practice-answer-hint = مثال: «{ $reference } نُفذت جزئيا. أُقر مشروع القانون في القراءة الأولى.»
practice-send = إرسال الرد
practice-sent = ردكم في الطريق. ويظهر أدناه ما فُهم منه.
practice-understood = ما فُهم
practice-room = الاطلاع على ما يراه المنسق
practice-skip = { $days ->
    [zero] دون تقدم
    [one] التقدم يوما واحدا
    [two] التقدم يومين
    [few] التقدم { $days } أيام
    [many] التقدم { $days } يوما
   *[other] التقدم { $days } يوم
}

## الصفحات الأولى
page-renews = تتجدد هذه الصفحة من تلقاء نفسها.
page-begin-title = كيف نبدأ
page-begin-people = المؤسسات وجهات الاتصال فيها
page-begin-recommendations = التوصيات، من UHRI أو UPR Info أو من جدول لديكم
page-begin-route = إسناد التوصيات إلى المؤسسات
page-begin-live = السماح بإرسال الرسائل
page-do-read = قراءة ما أُعد
page-do-live = بدء الإرسال
page-do-hold = تعليق الرسائل
page-do-pause = إيقاف كل شيء
page-owes-title = من طُلب منه الرد ومن تأخر
page-owes-none = لا توجد طلبات مفتوحة.
page-open = مفتوحة
page-overdue = متأخرة
page-first-due = أول موعد
page-now = الآن
page-ahead-title = رسائل التذكير القادمة
page-ahead-none = لا رسائل تذكير مقررة.
page-listening-title = الاستماع
page-heard = آخر اتصال: { $time }
page-not-heard = لا اتصال بعد
page-listening-none = لا صندوق بريد ولا روبوت يستمع الآن.
page-listening-practice = في التدريب تأتي الردود من صفحة التدريب.
page-engine-silent = محرك سير العمل لا يستجيب.
page-workflows = التوصيات قيد المتابعة:
page-news-title = آخر التغييرات
page-news-none = لم يحدث شيء بعد.
page-for = { $who } نيابة عن { $person }
page-verb-assign = إسناد
page-verb-redirect = إحالة
page-verb-acknowledge = إقرار بالاستلام
page-verb-answer = رد
page-verb-amend = تصحيح رد
page-verb-undo = سحب رد
page-verb-confirm = تأكيد رد
page-verb-decline = اعتذار
page-verb-open_ask = فتح طلب
page-verb-grant_extension = تمديد المهلة
page-verb-delegate = تفويض
page-verb-snooze = تأجيل
page-verb-remind = تذكير
page-verb-validate = اعتماد
page-verb-send_back = إعادة للتوضيح
page-verb-publish = نشر
page-verb-close = إغلاق
page-verb-carry_over = ترحيل
page-verb-revert = تراجع
page-verb-release = عودة إلى الوتيرة المعتادة
page-verb-tick = حلول موعد
page-verb-add = إضافة
page-verb-correct = تصحيح
page-verb-hand_over = تسليم
page-verb-leave = سُجّل غياب
page-verb-back = عاد من الغياب
page-verb-unlink = أُزيل عنوان
page-verb-end_post = تُرك منصب
page-verb-appoint = أُسند منصب
page-verb-mend = أُعيدت تجربة عنوان
page-verb-prefer = قُدّم عنوان
page-verb-invite = أُنشئ رابط
page-verb-import = استيراد
page-verb-turn = تغيير
page-verb-receive = استلام
page-verb-link = ربط
page-verb-open_link = فُتح الرابط
page-verb-refuse = رُفض الطلب
page-verb-dismiss = نُحّيت جانبا
page-verb-write_back = كُتب إلى صاحبها
page-verb-bind = حُدّد المرسل
page-verb-retry = أُعيد الإرسال
page-verb-restore = أُعيدت إلى المراجعة
page-verb-sign_in = سُجل الدخول
page-verb-lock = أُقفل الحساب
page-verb-unlock = فُك قفل الحساب
page-verb-change_rights = تغيرت الحقوق
page-verb-shut_out = استُبعد
page-verb-let_in = سُمح له من جديد
page-verb-set_password = عُيّنت كلمة المرور
page-verb-end_sign_in = أُنهيت الجلسة
page-verb-set_second_factor = أُعدّ العامل الثاني
page-verb-remove_second_factor = أُزيل العامل الثاني
page-verb-add_token = أُنشئ رمز وصول
page-verb-end_token = أُنهي رمز الوصول
page-verb-change = تعديل
page-deadline-add = أُضيف موعد
page-deadline-confirm = أُكد الموعد
page-deadline-move = غُيّر الموعد
page-deadline-freeze = أُغلق باب تعديل التقرير
page-deadline-submit = قُدم التقرير
page-deadline-cancel = أُلغي الموعد
page-deadline-wake = أُعيد النظر في الموعد
page-subject-recommendation = توصية
page-subject-person = شخص
page-subject-institution = مؤسسة
page-subject-post = وظيفة
page-subject-file = ملف
page-subject-contact = وسيلة اتصال
page-subject-user = مستخدم
page-subject-sending = الإرسال
page-subject-deadline = موعد
page-subject-form = استمارة
page-subject-reply = رد
page-subject-request = طلب
page-subject-message = رسالة
page-subject-ladders = السلالم
page-through-import = بالاستيراد
page-through-command = بأمر
page-through-routing = بقواعد الإسناد
page-through-system = تلقائيا
page-through-deadline = بحسب موعد تقرير
page-through-room = عبر الصفحات
page-through-api = عبر برنامج
page-said-title = ردكم
page-said-intro = هذا ما سُجل من رسالتكم.
page-said-waits = هذا ما فهمناه من رسالتكم، ويُعتد به متى أكدتم أن الرسالة منكم.
page-said-confirmed = تم التأكيد. شكرا لكم.
page-said-taken-back = سُحب الرد، وسنعيد السؤال.
page-said-refused = لم يعد بالإمكان تغيير هذا الرد هنا. يرجى الاتصال بالمنسق.
page-said-nothing = لم يُسجل شيء من هذه الرسالة.
page-said-opening = فتح هذه الصفحة لا يغير شيئا.
page-list-title = القائمة كاملة
page-list-answer = للرد، يكفي الرد على الرسالة مع البدء برقم التوصية.
page-list-none = وردت الردود على كل ما في هذه القائمة. شكرا لكم.
page-fault-missing = لا شيء هنا
page-fault-missing-do = قد يكون العنوان ناقصا أو خاطئا. يرجى فتح الرابط من آخر رسالة من جديد.
page-fault-expired = انتهت صلاحية هذا الرابط
page-fault-expired-do = لتصحيح رد، يكفي الرد على آخر رسالة.
page-fault-stale = لم تعد هذه القائمة معروضة
page-fault-stale-do = يرجى استخدام الرابط الوارد في آخر رسالة.
page-fault-forbidden = لم يُرسل هذا من إحدى صفحاتنا
page-fault-forbidden-do = لم يُسجل شيء. يرجى فتح الصفحة من جديد والإعادة.
page-fault-host = لسنا معروفين بهذا الاسم
page-fault-host-do = يرجى استخدام العنوان الوارد في الرسالة أو من المنسق.
page-fault-too-long = النص طويل جدا
page-fault-too-long-do = لم يُسجل شيء. يرجى الرجوع وإرسال نص أقصر أو ملفات أصغر.
page-fault-request = تعذرت قراءة الطلب
page-fault-request-do = لم يُسجل شيء. يرجى فتح الصفحة من جديد والإعادة.
page-fault-often = محاولات كثيرة جدا
page-fault-often-do = لم يتغير شيء. يرجى الانتظار دقيقة ثم المحاولة من جديد.
page-fault-away = يرجى المحاولة بعد قليل
page-fault-away-do = جزء من النظام لا يستجيب. إن كنتم ترسلون شيئا فيرجى إرساله من جديد.
page-fault-inside = حدث خلل من جانبنا
page-fault-inside-do = دُوّن الخلل. يرجى المحاولة من جديد، فإن استمر فالاتصال بالمنسق.
practice-invite = تصل الرسائل إلى جهات اتصال متخيلة. تقمصوا دور إحداها: تكفي دقيقة.
practice-begin = البدء بدور { $name }
practice-step-choose = اختاروا شخصا أدناه. والعدد بجانب الاسم هو عدد الردود المنتظرة.
practice-step-read = اقرؤوا الرسالة التي أرسلها Suivi إليه بلغته.
practice-step-answer = ردوا بلمسة واحدة أو بكلماتكم.
practice-step-watch = اقرؤوا ما فُهم، ثم شاهدوا الأرقام تتغير في الصفحة الأولى.
practice-nobody = لا أحد يمكن تقمص دوره بعد.
practice-waiting = { $count ->
    [zero] لا ردود منتظرة
    [one] رد واحد منتظر
    [two] ردان منتظران
    [few] { $count } ردود منتظرة
    [many] { $count } ردا منتظرا
   *[other] { $count } رد منتظر
}
practice-you = أنتم
practice-ignored = لم يكن فيه ما يُسجل.
practice-back = اختيار شخص آخر
practice-here = هذا هاتف { $name }، وهو يرد باسم وزارة متخيلة. الرسائل هي التي يكتبها Suivi فعلا، ولا شيء يغادر هذا الجهاز.
practice-above = يُبلَّغ هذا الشخص عند غياب الردود ولا يُطلب منه الرد. وقد لا يكون قد وصل شيء بعد.
practice-try = للتجربة
practice-try-tap = اضغطوا زرا تحت الرسائل: يُسجل الرد فورا.
practice-try-words = ردوا على عدة توصيات معا بكلماتكم وباللغة التي تفضلونها: الرقم ومستوى التنفيذ وما أُنجز.
practice-try-not-ours = قولوا إن إحداها ليست من اختصاص مؤسستكم، أو اطلبوا مهلة.
practice-try-nonsense = اكتبوا شيئا لا يُفهم: لن يُسجل شيء، وستُسألون عن المقصود.
practice-watch = بعد ذلك:
practice-look = البحث عن رسائل جديدة
practice-earlier = { $count ->
    [zero] لا رسائل سابقة
    [one] رسالة سابقة واحدة
    [two] رسالتان سابقتان
    [few] { $count } رسائل سابقة
    [many] { $count } رسالة سابقة
   *[other] { $count } رسالة سابقة
}
practice-buttons = الرد بلمسة
