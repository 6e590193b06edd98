desk-title = تدريب: { $name }
desk-intro = أجب على الهاتف كما تجيب جهة الاتصال، وتابع ما يراه المنسق من ذلك.
desk-coordinator = ما يراه المنسق
desk-phone = هاتف { $name }
