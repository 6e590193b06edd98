## The frame of every page of the room
room-skip = الانتقال إلى المحتوى
room-menu = القائمة
room-find = البحث في التوصيات
room-workshop = الإعداد
room-sign-out = تسجيل الخروج
room-language = اللغة
room-colours = الألوان
room-colours-light = فاتح
room-colours-dark = داكن
room-colours-auto = كما في الجهاز
room-back = رجوع
room-pages = الصفحات
room-previous = السابقة
room-next = التالية
room-page-of = الصفحة { $page } من { $pages }
room-cancel = إلغاء
room-save = حفظ
room-all = الكل
room-none = لا شيء
room-place-today = اليوم
room-place-recommendations = التوصيات
room-place-review = للمراجعة
room-place-deadlines = المواعيد النهائية
room-place-people = الأشخاص
room-place-messages = الرسائل
room-place-import = الاستيراد
room-place-ladders = سلالم التذكير
room-place-users = المستخدمون
room-place-settings = الإعدادات
room-place-audit = سجل التدقيق
room-place-account = حسابك
room-refused = لا يمكن القيام بذلك
room-forbidden = لا يحق لك القيام بذلك
room-forbidden-why = دورك لا يسمح بذلك. يستطيع مسؤول النظام تغييره في صفحة المستخدمين.

## Signing in
sign-in-title = تسجيل الدخول
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-do = دخول
sign-in-forgotten = نسيت كلمة المرور؟ يستطيع مسؤول النظام تعيين كلمة جديدة.
sign-in-second = خطوة أخيرة
sign-in-code = الرمز من تطبيق المصادقة
sign-in-code-hint = ستة أرقام تتغير كل نصف دقيقة، أو أحد رموزك الاحتياطية.
sign-in-fault-wrong = العنوان أو كلمة المرور غير صحيح.
sign-in-fault-code = هذا الرمز غير صحيح أو سبق استعماله. انتظر الرمز التالي.
sign-in-fault-locked = محاولات خاطئة كثيرة. حاول من جديد بعد { $minutes ->
    [zero] لحظات
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
sign-in-fault-busy = عدد كبير من الأشخاص يسجلون الدخول في الوقت نفسه. حاول بعد لحظة.
password-hint = اثنا عشر حرفا على الأقل. عدة كلمات متتالية اختيار جيد.
password-short = كلمة المرور قصيرة جدا: اثنا عشر حرفا على الأقل.
password-long = كلمة المرور طويلة جدا: 256 حرفا على الأكثر.
password-plain = كلمة المرور سهلة التخمين.
user-name = الاسم
first-title = مرحبا بك في Suivi
first-intro = لا أحد يستخدم هذه الصفحات بعد. ستكون أول مسؤول للنظام.
first-code = رمز لمرة واحدة
first-code-hint = يعرضه الأمر ”suivi up“، وكذلك الأمر ”suivi user first-code“.
first-code-wrong = هذا الرمز غير صحيح. يُكتب كما يعرضه الأمر تماما.
first-email-wrong = هذا ليس عنوان بريد إلكتروني.
first-name-wrong = الاسم مطلوب.
first-do = ابدأ
