users-intro = من يستطيع الدخول إلى هذه الصفحات، وما يحق لكل منهم.
users-add = إضافة مستخدم
users-add-intro = يدخل بهذا العنوان وبكلمة المرور الأولى، ثم يغيّرها في حسابه.
users-add-do = إضافة
users-role = الدور
users-role-admin = مسؤول النظام
users-role-admin-may = كل شيء، ومنه المستخدمون والإعدادات
users-role-coordinator = منسق
users-role-coordinator-may = كل شيء عدا المستخدمين والإعدادات
users-role-validator = مُعتمِد
users-role-validator-may = يعتمد ما تبلغ عنه مؤسسة واحدة
users-role-observer = مراقب
users-role-observer-may = يقرأ ولا يغيّر شيئا
users-role-wrong = اختر أحد الأدوار الأربعة.
users-institution-hint = للمعتمِد وحده: المؤسسة التي يعتمد إجاباتها. ولا يرى شيئا من غيرها.
users-institution-wrong = يحتاج المعتمِد إلى مؤسسة: اختر واحدة من القائمة.
users-confidential = يرى التوصيات السرية
users-confidential-hint = من دون ذلك لا تظهر من التوصية السرية إلا إشارتها.
users-confidential-wrong = أنت لا ترى التوصيات السرية، فلا تستطيع أن تسمح لغيرك برؤيتها.
users-sees-more = هذا المستخدم يرى التوصيات السرية وأنت لا تراها: لا يغيّر هذا الحساب إلا من يراها.
users-email-hint = به يسجل الدخول.
users-email-wrong = هذا ليس عنوان بريد إلكتروني: المنتظر مثل name@ministry.example.
users-email-taken = هذا العنوان لمستخدم موجود، وقد يكون مستبعدا: انظر القائمة.
users-name-wrong = الاسم مطلوب.
users-first-password = كلمة المرور الأولى
users-first-password-hint = اثنا عشر حرفا على الأقل. أبلغه بها بغير البريد الإلكتروني.
users-not-saved = لم يُحفظ شيء بعد: يرجى مراجعة الحقول المشار إليها.
users-state = الحالة
users-seen = آخر حضور
users-never-seen = لم يحضر بعد
users-is-shut-out = مستبعد
users-is-locked = مقفل
users-sees-confidential = يرى السري
users-has-second-factor = عامل ثان
users-password-only = كلمة المرور فقط
users-none-here = لا مستخدمين في هذه الصفحة.
users-was-shut-out = مستبعد منذ { $day }. يبقى ما فعله في السجل باسمه.
users-locked-until = مقفل بعد كلمات مرور خاطئة كثيرة، حتى { $time }.
users-rights = الدور وما يراه
users-new-password = كلمة مرور جديدة
users-new-password-hint = اثنا عشر حرفا على الأقل. تنتهي كل جلساته المفتوحة، وكذلك رموز وصول برامجه.
users-set-password = تعيين كلمة المرور هذه
users-facts = لمحة
users-since = مستخدم منذ
users-signed-in = الجلسات
users-browsers = { $count ->
    [zero] لا جلسة مفتوحة
    [one] في متصفح واحد
    [two] في متصفحين
    [few] في { $count } متصفحات
    [many] في { $count } متصفحا
   *[other] في { $count } متصفح
}
users-second-factor = العامل الثاني
users-on = مفعّل
users-off = غير مفعّل
users-programs = البرامج
users-tokens = { $count ->
    [zero] لا رمز
    [one] رمز واحد
    [two] رمزان
    [few] { $count } رموز
    [many] { $count } رمزا
   *[other] { $count } رمز
}
users-audit = ما فعله وما فُعل بحسابه
users-door = السماح بالدخول
users-own = هذا حسابك. كلمة مرورك والعامل الثاني وجلساتك تجدها في
users-unlock = فك القفل الآن
users-sign-out = إنهاء كل جلساته
users-remove-second-factor = إزالة العامل الثاني
users-remove-second-factor-ask = إزالة العامل الثاني؟ لن تُطلب بعدها إلا كلمة المرور. تأكد من أن صاحب الحساب هو من يطلب ذلك.
users-let-in = السماح بالدخول من جديد
users-shut-out = استبعاد
users-shut-out-ask = استبعاد هذا المستخدم؟ تنتهي جلساته ورموزه فورا.
users-shut-out-hint = تنتهي جلساته ورموزه فورا. ويمكن السماح له بالدخول من جديد.
users-last-admin = لن يبقى من يدير المستخدمين. عيّن أولا مسؤولا آخر للنظام.
done-user-added = أضيف المستخدم.
done-user-rights = حُفظ الدور وما يراه.
done-user-password = عُيّنت كلمة المرور. أبلغه بها واطلب منه تغييرها.
done-user-second-factor = أزيل العامل الثاني.
done-user-unlocked = فُك قفل الحساب.
done-user-signed-out = { $count ->
    [zero] لم تكن له جلسة مفتوحة.
    [one] أُنهيت جلسة واحدة.
    [two] أُنهيت جلستان.
    [few] أُنهيت { $count } جلسات.
    [many] أُنهيت { $count } جلسة.
   *[other] أُنهيت { $count } جلسة.
}
done-user-shut-out = استُبعد المستخدم. يمكنك السماح له بالدخول من جديد أدناه.
done-user-let-in = يستطيع المستخدم الدخول من جديد.
