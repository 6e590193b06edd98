account-intro = { $email } · { $role }
account-self = الاسم واللغة
account-name-wrong = الاسم مطلوب.
account-language = لغة هذه الصفحات
account-language-hint = ما يُرسل إلى الأشخاص يكون بلغة كل منهم.
account-language-browser = كما في المتصفح
account-language-wrong = اختر واحدة من القائمة.
account-password = كلمة المرور
account-password-old = كلمة المرور الحالية
account-password-new = كلمة المرور الجديدة
account-password-do = تغيير كلمة المرور
account-password-ends = تنتهي جلساتك الأخرى كلها، وكذلك رموز وصول برامجك.
account-password-keeps = { $count ->
    [zero] الإبقاء على رموز وصول برامجي
    [one] الإبقاء على رمز وصول برنامجي
    [two] الإبقاء على رمزي وصول برامجي
    [few] الإبقاء على { $count } رموز وصول لبرامجي
    [many] الإبقاء على { $count } رمزا لوصول برامجي
   *[other] الإبقاء على { $count } رمز لوصول برامجي
}
account-password-keeps-hint = لا تفعل ذلك إلا إن كنت متأكدا من أن أحدا غيرك لم يعرف كلمة المرور القديمة: فمن عرفها كان بوسعه إنشاء رمز.
account-password-wrong = هذه ليست كلمة مرورك.
account-password-locked = محاولات خاطئة كثيرة. انتظر قليلا ثم حاول من جديد.
account-password-busy = عدد كبير من الأشخاص يسجلون الدخول في الوقت نفسه. حاول بعد لحظة.
account-second-factor-why = يُطلب مع كلمة المرور رمز من تطبيق على هاتفك، فلا يكفي من سرق كلمة المرور وحدها للدخول.
account-second-factor-set = إعداد عامل ثان
account-second-factor-remove = إزالة العامل الثاني
account-recovery-left = { $count ->
    [zero] يُطلب رمز عند كل دخول. لم يبق أي رمز احتياطي: أزل العامل الثاني وأعدّه من جديد للحصول على غيرها.
    [one] يُطلب رمز عند كل دخول. بقي رمز احتياطي واحد.
    [two] يُطلب رمز عند كل دخول. بقي رمزان احتياطيان.
    [few] يُطلب رمز عند كل دخول. بقيت { $count } رموز احتياطية.
    [many] يُطلب رمز عند كل دخول. بقي { $count } رمزا احتياطيا.
   *[other] يُطلب رمز عند كل دخول. بقي { $count } رمز احتياطي.
}
account-factor-step-app = افتح على هاتفك تطبيق مصادقة، مثل Aegis أو FreeOTP أو ما توصي به وزارتك.
account-factor-step-scan = دعه يمسح هذه الصورة.
account-factor-picture = صورة فيها السر لتطبيق المصادقة، وهو نفسه مكتوب بالأحرف أدناه
account-factor-type = أو اكتب فيه هذه الأحرف:
account-factor-step-code = اكتب الأرقام الستة التي يعرضها الآن
account-factor-do = تفعيل
account-factor-on = العامل الثاني مفعّل.
account-codes = رموزك الاحتياطية
account-codes-why = كل رمز يفتح مرة واحدة بدلا من التطبيق إن فقدت هاتفك. لا تُعرض إلا هذه المرة.
account-codes-keep = اطبعها أو دوّنها، واحفظها بعيدا عن هاتفك.
account-codes-kept = حفظتها
account-browsers = أين سجلت الدخول
account-browser-unknown = متصفح غير معروف
account-this-browser = هذا المتصفح
account-signed-in-at = سُجل الدخول: { $time }
account-seen-at = آخر حضور: { $time }
account-end = إنهاء
account-end-browser = إنهاء الجلسة: { $name }
account-end-others = إنهاء كل الجلسات الأخرى
account-programs = البرامج
account-programs-why = يفعل البرنامج برمز الوصول عبر الواجهة البرمجية ما تفعله هنا، في حدود حقوقك لا أكثر.
account-api-docs = كيف تعمل الواجهة البرمجية
account-token-name = الغرض منه
account-token-name-hint = مثل ”مكتب الإحصاء، تصدير ليلي“.
account-token-name-wrong = اذكر الغرض منه لتعرفه فيما بعد.
account-token-many = لديك 20 رمزا: أنه منها ما لم يعد مستعملا.
account-token-days = مدة صلاحيته بالأيام
account-token-days-hint = 366 على الأكثر، ثم تنشئ غيره.
account-token-days-wrong = المنتظر عدد صحيح من الأيام بين 1 و366.
account-token-writes-do = يحق له التغيير أيضا، لا القراءة فقط
account-token-make = إنشاء رمز وصول
account-token-made = رمز الوصول الجديد
account-token-once = انسخه الآن: لا يُعرض إلا هذه المرة. من يملكه يتصرف باسمك.
account-token-use = يرسله البرنامج مع كل طلب:
account-token-reads = يقرأ
account-token-writes = يقرأ ويغيّر
account-token-until = حتى { $day }
account-token-used = آخر استعمال: { $time }
account-token-unused = لم يُستعمل بعد
account-token-end = إنهاء رمز الوصول: { $name }
account-token-end-ask = إنهاء رمز الوصول ”{ $name }“؟ لن يُسمح بعدها للبرنامج الذي يستعمله.
done-account-saved = حُفظ حسابك.
done-account-password = تغيرت كلمة مرورك، وانتهت جلساتك في كل مكان آخر.
done-account-signed-out = { $count ->
    [zero] لم تكن لك جلسة أخرى.
    [one] أُنهيت جلسة واحدة.
    [two] أُنهيت جلستان.
    [few] أُنهيت { $count } جلسات.
    [many] أُنهيت { $count } جلسة.
   *[other] أُنهيت { $count } جلسة.
}
done-account-second-factor-removed = أزيل العامل الثاني.
done-account-token-ended = أُنهي رمز الوصول.
