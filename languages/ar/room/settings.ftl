settings-intro = تُكتب في الملف suivi.toml في مجلد البيانات أو في البيئة، وتُقرأ عند بدء Suivi. لا يتغير شيء هنا.
settings-check = فحص كل جزء
settings-health = هل يستجيب كل شيء؟
settings-checking = يجري فحص كل جزء، وقد يستغرق ذلك 15 ثانية.
settings-not-checked = لم يُفحص بعد. يسأل الفحص قاعدة البيانات ومحرك سير العمل وخوادم البريد والمحادثات وماسح الفيروسات.
settings-all-well = كل جزء يستجيب.
settings-not-well = { $count ->
    [zero] كل جزء يستجيب.
    [one] جزء واحد ليس على ما يرام، وإلى جانبه ما ينبغي فعله.
    [two] جزءان ليسا على ما يرام، وإلى جانبهما ما ينبغي فعله.
    [few] { $count } أجزاء ليست على ما يرام، وإلى جانبها ما ينبغي فعله.
    [many] { $count } جزءا ليست على ما يرام، وإلى جانبها ما ينبغي فعله.
   *[other] { $count } جزء ليست على ما يرام، وإلى جانبها ما ينبغي فعله.
}
settings-state-ok = سليم
settings-state-warn = يحتاج إلى نظر
settings-state-fail = معطل
settings-ways = يُكتب إلى الأشخاص عبر
settings-no-ways = لم تُعدّ بعد أي وسيلة للكتابة إلى الأشخاص: اضبط [smtp] أو [telegram] أو [matrix].
settings-setting = الإعداد
settings-value = القيمة
settings-meaning = معناه
settings-set = مضبوط
settings-not-set = غير مضبوط
settings-default = القيمة الأصلية
settings-none = لا تُعرض الإعدادات هنا: الأمر ”suivi doctor“ يفحصها.
check-part-python = Python
check-part-folder = مجلد البيانات
check-part-settings = الإعدادات
check-part-disk = القرص
check-part-stack = التنصيب
check-part-postgresql = PostgreSQL
check-part-temporal = Temporal
check-part-retention = مدة الحفظ
check-part-search-attributes = سمات البحث
check-part-web = الصفحات
check-part-mail-out = البريد الصادر
check-part-mail-in = البريد الوارد
check-part-telegram = تلغرام
check-part-matrix = Matrix
check-part-virus-scanner = فاحص الفيروسات
check-part-files = الملفات
check-part-language = اللغة
check-part-mail-trust = الثقة بالبريد
check-part-embedded = على جهاز واحد
