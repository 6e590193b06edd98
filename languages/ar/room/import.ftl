import-intro = سلّموا ملفاً: يُتعرّف عليه من محتواه، وترون ما سيغيّره قبل أن يُحفظ أي شيء.
import-runs = عمليات الاستيراد السابقة
import-runs-last = آخر عمليات الاستيراد
import-runs-intro = من استورد أي ملف ومتى، وما نتج عنه.
import-no-runs = لم يُستورد شيء بعد.
import-routing = الإسناد حسب قواعد التوزيع
import-drop = أسقطوا هنا ملف توصيات أو اختاروا ملفاً
import-drop-people = أسقطوا هنا قائمة بالمؤسسات والمناصب والأشخاص أو اختاروا ملفاً
import-limits = ملف Excel أو CSV أو JSON أو Word، بحجم { $megabytes } ميغابايت على الأكثر. العبرة بمحتواه لا باسمه.
import-state = الدولة
import-state-hint = لا تؤخذ إلا صفوف هذه الدولة، وتُنسب إليها الصفوف التي لا تذكر دولة.
import-archive = كسجل تاريخي
import-archive-hint = تُقيَّد الدورات السابقة للاطلاع عليها، ولا يُسأل عنها أحد.
import-look = معاينة الملف
import-look-again = معاينة من جديد
import-known = ما يمكن قراءته
import-known-uhri-xlsx = تصدير موقع uhri.ohchr.org بصيغة Excel
import-known-uhri-json = تصدير موقع uhri.ohchr.org بصيغة JSON
import-known-upr-info = تصدير قاعدة بيانات upr-info.org
import-known-thematic-list = «القائمة المواضيعية للتوصيات» التي ترسلها المفوضية بعد الاستعراض بصيغة Word
import-known-table = قائمتكم الخاصة، فيها عمود للنصوص وأعمدة أخرى كالرقم ورمز الوثيقة والجهة الرائدة والحالة؛ ويمكن تحديد الأعمدة يدوياً
import-known-people = المؤسسات والمناصب والأسماء والعناوين؛ أو أي مؤسسة تُسند إليها أي موضوعات أو فئات أو أهداف أو هيئات
import-source-uhri-xlsx = تصدير UHRI ‏(Excel)
import-source-uhri-json = تصدير UHRI ‏(JSON)
import-source-upr-info = تصدير UPR Info
import-source-thematic-list = القائمة المواضيعية للمفوضية
import-source-table = جدول خاص بكم
import-source-people = الأشخاص وقواعد التوزيع
import-source-routing = قواعد التوزيع
import-tried = عُوينت ولم تُستورد بعد
import-nothing-saved = لم يُحفظ شيء.

## Looking at a file
import-read-as = يُقرأ على أنه
import-trying = { $count ->
    [zero] تجري قراءة الملف …
    [one] قُرئ صف واحد حتى الآن …
    [two] قُرئ صفان حتى الآن …
    [few] قُرئت { $count } صفوف حتى الآن …
    [many] قُرئ { $count } صفاً حتى الآن …
   *[other] قُرئ { $count } صف حتى الآن …
}
import-trying-why = عشرات آلاف الصفوف تستغرق دقيقة أو دقيقتين. يمكنكم ترك هذه الصفحة والعودة إليها.
import-trial-stopped = توقفت معاينة هذا الملف قبل نهايتها لأن الصفحات أُعيد تشغيلها.
import-again = إعادة المحاولة
import-do = استيراد
import-other-file = ملف آخر
import-changes-nothing = كل ما في هذا الملف معروف أصلاً: لن يغيّر استيراده شيئاً.
import-found = { $count ->
    [zero] لم يُعثر على أي صف
    [one] قُرئ صف واحد، واستيراده يعطي:
    [two] قُرئ صفان، واستيرادهما يعطي:
    [few] قُرئت { $count } صفوف، واستيرادها يعطي:
    [many] قُرئ { $count } صفاً، واستيرادها يعطي:
   *[other] قُرئ { $count } صف، واستيرادها يعطي:
}
import-would-created = { $count ->
    [zero] جديدة
    [one] جديدة
    [two] جديدتان
    [few] جديدة
    [many] جديدة
   *[other] جديدة
}
import-would-updated = { $count ->
    [zero] معدّلة
    [one] معدّلة
    [two] معدّلتان
    [few] معدّلة
    [many] معدّلة
   *[other] معدّلة
}
import-would-unchanged = { $count ->
    [zero] بلا تغيير
    [one] بلا تغيير
    [two] بلا تغيير
    [few] بلا تغيير
    [many] بلا تغيير
   *[other] بلا تغيير
}
import-did-created = { $count ->
    [zero] جديدة
    [one] جديدة
    [two] جديدتان
    [few] جديدة
    [many] جديدة
   *[other] جديدة
}
import-did-updated = { $count ->
    [zero] معدّلة
    [one] معدّلة
    [two] معدّلتان
    [few] معدّلة
    [many] معدّلة
   *[other] معدّلة
}
import-did-unchanged = { $count ->
    [zero] بلا تغيير
    [one] بلا تغيير
    [two] بلا تغيير
    [few] بلا تغيير
    [many] بلا تغيير
   *[other] بلا تغيير
}
import-skipped = { $count ->
    [zero] صفوف متروكة
    [one] صف متروك
    [two] صفان متروكان
    [few] صفوف متروكة
    [many] صفاً متروكاً
   *[other] صف متروك
}
import-skipped-why = المتروك:
import-skip-concern = شواغل ليست توصيات
import-skip-pledge = تعهدات طوعية
import-skip-other_state = لدولة أخرى
import-skip-repeated = مكررة كما هي
import-skip-archived = قُيّدت من قبل كسجل تاريخي
import-problems-count = { $count ->
    [zero] صفوف فيها مشكلة
    [one] صف فيه مشكلة
    [two] صفان فيهما مشكلة
    [few] صفوف فيها مشكلة
    [many] صفاً فيه مشكلة
   *[other] صف فيه مشكلة
}
import-problems = { $count ->
    [zero] لا مشكلات
    [one] مشكلة واحدة
    [two] مشكلتان
    [few] { $count } مشكلات
    [many] { $count } مشكلة
   *[other] { $count } مشكلة
}
import-more-problems = { $count ->
    [zero] لا مزيد في الجدول.
    [one] وواحدة أخرى في الجدول القابل للتنزيل.
    [two] واثنتان أخريان في الجدول القابل للتنزيل.
    [few] و{ $count } أخرى في الجدول القابل للتنزيل.
    [many] و{ $count } أخرى في الجدول القابل للتنزيل.
   *[other] و{ $count } أخرى في الجدول القابل للتنزيل.
}
import-download = تنزيل بصيغة CSV
import-row = الصف
import-column = العمود
import-problem = ما الخلل
import-mend = يمكن استيراد الصفوف الأخرى الآن. صححوا هذه في الملف وسلّموه من جديد: يبقى المعروف على حاله.
import-examples = أي توصيات
import-otherwise = قراءته على نحو آخر: الدولة، السجل التاريخي، الأعمدة
import-columns = الأعمدة
import-columns-hint = حددوا ما يحتويه كل عمود من أعمدة الملف. النص وحده لازم، ويُتعرّف على الباقي من عنوانه.
import-field-text = النص
import-field-number = الرقم
import-field-state = الدولة
import-field-body = الهيئة
import-field-symbol = رمز الوثيقة
import-field-cycle = الدورة
import-field-session = جلسة الاستعراض
import-field-recommenders = الدول صاحبة التوصية
import-field-position = الموقف
import-field-position_note = ملاحظة على الموقف
import-field-position_source = مصدر الموقف
import-field-themes = الموضوعات
import-field-primary_theme = الموضوع الرئيسي
import-field-groups = الفئات
import-field-sdgs = أهداف التنمية المستدامة
import-field-annotation_id = معرّف المفوضية
import-field-published_on = تاريخ النشر
import-field-classification = التصنيف
import-field-lead = الجهة الرائدة
import-field-supports = الجهات المساندة
import-field-status = حالة التنفيذ
import-field-last_answer = آخر رد
import-field-answered_on = تاريخ الرد

## An import
import-running = جارٍ
import-saving = { $count ->
    [zero] يبدأ الاستيراد …
    [one] حُفظ صف واحد …
    [two] حُفظ صفان …
    [few] حُفظت { $count } صفوف …
    [many] حُفظ { $count } صفاً …
   *[other] حُفظ { $count } صف …
}
import-starting = { $count ->
    [zero] تبدأ المتابعة …
    [one] بدأت متابعة توصية واحدة …
    [two] بدأت متابعة توصيتين …
    [few] بدأت متابعة { $count } توصيات …
    [many] بدأت متابعة { $count } توصية …
   *[other] بدأت متابعة { $count } توصية …
}
import-running-why = يمكنكم ترك هذه الصفحة: يستمر الاستيراد حتى لو أُعيد تشغيل أحد الأجهزة.
import-done = { $count ->
    [zero] تم: لم يُقرأ أي صف.
    [one] تم: قُرئ صف واحد.
    [two] تم: قُرئ صفان.
    [few] تم: قُرئت { $count } صفوف.
    [many] تم: قُرئ { $count } صفاً.
   *[other] تم: قُرئ { $count } صف.
}
import-done-nothing = تم. كل ما في هذا الملف كان معروفاً، فلم يتغير شيء.
import-stopped = متوقف
import-stopped-why = توقف الاستيراد: { $why }
import-as-history = سجل تاريخي
import-file = الملف
import-who = بواسطة
import-by-command = أمر
import-when = متى
import-new = جديدة
import-changed = معدّلة
import-same = بلا تغيير
import-problems-short = مشكلات
import-next = الخطوة التالية
import-next-recommendations = استيراد التوصيات
import-next-unowned = بلا جهة مسؤولة

## Routing
import-routing-intro = التوصيات التي لا تقودها أي جهة تُسند إلى المؤسسات بحسب الموضوع أو الفئة أو الهدف أو الهيئة، كما تقول قواعد التوزيع.
import-all-owned = لكل توصية جهة مسؤولة.
import-no-rules = لا توجد قواعد توزيع بعد. تأتي مع جدول يربط الموضوع أو الفئة أو الهدف أو الهيئة بالمؤسسة.
import-rules = استيراد القواعد
import-no-rule-fits = { $count ->
    [zero] لا توصيات بلا جهة مسؤولة.
    [one] توصية واحدة بلا جهة مسؤولة، ولا تنطبق عليها أي قاعدة.
    [two] توصيتان بلا جهة مسؤولة، ولا تنطبق عليهما أي قاعدة.
    [few] { $count } توصيات بلا جهة مسؤولة، ولا تنطبق عليها أي قاعدة.
    [many] { $count } توصية بلا جهة مسؤولة، ولا تنطبق عليها أي قاعدة.
   *[other] { $count } توصية بلا جهة مسؤولة، ولا تنطبق عليها أي قاعدة.
}
import-give = { $count ->
    [zero] لا شيء للإسناد
    [one] إسنادها
    [two] إسناد الاثنتين
    [few] إسناد الـ{ $count } كلها
    [many] إسناد الـ{ $count } كلها
   *[other] إسناد الـ{ $count } كلها
}
import-routed = { $count ->
    [zero] لا تسمي القواعد مؤسسة لأي توصية.
    [one] تسمي القواعد مؤسسة لتوصية واحدة، ويُطلب منها تأكيد الاستلام.
    [two] تسمي القواعد مؤسسة لتوصيتين، ويُطلب تأكيد الاستلام عن كل منهما.
    [few] تسمي القواعد مؤسسة لـ{ $count } توصيات، ويُطلب تأكيد الاستلام عن كل منها.
    [many] تسمي القواعد مؤسسة لـ{ $count } توصية، ويُطلب تأكيد الاستلام عن كل منها.
   *[other] تسمي القواعد مؤسسة لـ{ $count } توصية، ويُطلب تأكيد الاستلام عن كل منها.
}
import-left = { $count ->
    [zero] لا تبقى توصية بلا جهة مسؤولة.
    [one] تبقى توصية واحدة بلا جهة مسؤولة.
    [two] تبقى توصيتان بلا جهة مسؤولة.
    [few] تبقى { $count } توصيات بلا جهة مسؤولة.
    [many] تبقى { $count } توصية بلا جهة مسؤولة.
   *[other] تبقى { $count } توصية بلا جهة مسؤولة.
}
import-proposed = ما سيُسند
import-leads = الجهة الرائدة
import-supports = الجهات المساندة
import-more = { $count ->
    [zero] … ولا مزيد
    [one] … وواحدة أخرى
    [two] … واثنتان أخريان
    [few] … و{ $count } أخرى
    [many] … و{ $count } أخرى
   *[other] … و{ $count } أخرى
}
import-by-institution = حسب المؤسسة
import-ties = ما لم تحسمه القواعد
import-giving = أُسندت { $done } من { $total } …
import-giving-stopped = توقف الإسناد قبل نهايته. ما أُسند يبقى مسنداً.
import-given = { $count ->
    [zero] لم يُسند شيء.
    [one] أُسندت توصية واحدة إلى مؤسسة.
    [two] أُسندت توصيتان إلى مؤسسات.
    [few] أُسندت { $count } توصيات إلى مؤسسات.
    [many] أُسندت { $count } توصية إلى مؤسسات.
   *[other] أُسندت { $count } توصية إلى مؤسسات.
}

## What cannot be done
import-fault-none = اختاروا ملفاً أولاً.
import-fault-large = يتجاوز الملف { $megabytes } ميغابايت، ولم يُحتفظ بشيء منه. قسّموه أو صدّروا أعمدة أقل.
import-fault-unreadable = { $why }.
import-fault-columns = لم يُتعرّف على أعمدة هذا الجدول. حددوا أدناه ما يحتويه كل عمود؛ ويكفي النص.
import-fault-state = لا شيء في الملف يبيّن لأي دولة هذه التوصيات. اذكروا الدولة أدناه.
import-fault-engine = محرك سير العمل لا يجيب. حاولوا مرة أخرى بعد قليل.
import-fault-inside = حدث خطأ من جانبنا. تجدون التفاصيل في سجل الصفحات.
import-fault-not-ready = عاينوا الملف حتى نهايته أولاً؛ فما لا يُقرأ لا يُستورد.
import-fault-gone = لم يعد الملف هنا. سلّموه من جديد.
