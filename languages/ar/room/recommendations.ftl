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
