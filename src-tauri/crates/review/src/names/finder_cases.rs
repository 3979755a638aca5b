/// One name in two spellings; each must be found by the other.
const PAIRS: &[(&str, &str)] = &[
    ("حسین", "Hossein"), ("حسین", "Hosein"), ("حسین", "Hussein"), ("حسین", "Husain"), ("Hossein", "Hussein"), ("Hossein", "Hosein"),
    ("محمد", "Mohammad"), ("محمد", "Mohamad"), ("محمد", "Muhammad"), ("محمد", "Mohammed"), ("Mohammad", "Muhammad"), ("Mohammad", "Mohamed"),
    ("زهرا", "Zahra"), ("علی\u{200C}رضا", "Alireza"), ("علیرضا", "Ali Reza"), ("علی رضا", "علی\u{200C}رضا"), ("شیرین", "Shirin"), ("شیرین", "Shireen"),
    ("مهرنوش", "Mehrnoosh"), ("مهرنوش", "Mehrnoush"), ("مهرنوش", "Mehrnush"), ("Mehrnoosh", "Mehrnoush"), ("فاطمه", "Fatemeh"), ("فاطمه", "Fateme"),
    ("فاطمه", "Fatima"), ("Fatemeh", "Fatima"), ("علی", "Ali"), ("رضا", "Reza"), ("مریم", "Maryam"), ("مریم", "Mariam"), ("Maryam", "Mariam"),
    ("مهدی", "Mehdi"), ("مهدی", "Mahdi"), ("Mehdi", "Mahdi"), ("سعید", "Saeed"), ("سعید", "Saeid"), ("سعید", "Said"), ("Saeed", "Saeid"),
    ("مسعود", "Masoud"), ("مسعود", "Masood"), ("Masoud", "Masood"), ("داوود", "Davood"), ("داود", "Davoud"), ("جعفر", "Jafar"), ("جعفر", "Ja'far"),
    ("اسماعیل", "Esmaeil"), ("اسماعیل", "Ismail"), ("ابراهیم", "Ebrahim"), ("ابراهیم", "Ibrahim"), ("Ebrahim", "Ibrahim"), ("یوسف", "Yousef"),
    ("یوسف", "Yusuf"), ("یعقوب", "Yaghoub"), ("قاسم", "Ghasem"), ("قاسم", "Qasem"), ("Ghasem", "Qasem"), ("خدیجه", "Khadijeh"), ("خسرو", "Khosrow"),
    ("خسرو", "Khosro"), ("کوروش", "Kourosh"), ("کوروش", "Koroush"), ("داریوش", "Dariush"), ("داریوش", "Daryoush"), ("سیاوش", "Siavash"),
    ("سیاوش", "Siyavash"), ("آرش", "Arash"), ("آرزو", "Arezoo"), ("آرزو", "Arezou"), ("آزاده", "Azadeh"), ("آناهیتا", "Anahita"), ("ایمان", "Iman"),
    ("امیر", "Amir"), ("امید", "Omid"), ("احسان", "Ehsan"), ("اکبر", "Akbar"), ("بهرام", "Bahram"), ("بهروز", "Behrouz"), ("بهروز", "Behrooz"),
    ("Behrouz", "Behrooz"), ("بیژن", "Bijan"), ("بیژن", "Bizhan"), ("پروین", "Parvin"), ("پرویز", "Parviz"), ("پریسا", "Parisa"), ("پویا", "Pouya"),
    ("پویا", "Pooya"), ("Pouya", "Pooya"), ("ترانه", "Taraneh"), ("جواد", "Javad"), ("جمشید", "Jamshid"), ("چنگیز", "Changiz"), ("حامد", "Hamed"),
    ("حمید", "Hamid"), ("رامین", "Ramin"), ("رویا", "Roya"), ("رکسانا", "Roxana"), ("روزبه", "Rouzbeh"), ("روزبه", "Roozbeh"), ("ژاله", "Zhaleh"),
    ("ژاله", "Jaleh"), ("سارا", "Sara"), ("سارا", "Sarah"), ("Sara", "Sarah"), ("سپیده", "Sepideh"), ("سهراب", "Sohrab"), ("سیما", "Sima"),
    ("شاپور", "Shapour"), ("شهرزاد", "Shahrzad"), ("شهناز", "Shahnaz"), ("شیوا", "Shiva"), ("طاهره", "Tahereh"), ("عباس", "Abbas"), ("عرفان", "Erfan"),
    ("عیسی", "Isa"), ("موسی", "Mousa"), ("مصطفی", "Mostafa"), ("مصطفی", "Mustafa"), ("مرتضی", "Morteza"), ("یحیی", "Yahya"), ("غلامرضا", "Gholamreza"),
    ("فرهاد", "Farhad"), ("فریدون", "Fereydoun"), ("فریدون", "Fereidoon"), ("فائزه", "Faezeh"), ("کامران", "Kamran"), ("کاوه", "Kaveh"), ("کیان", "Kian"),
    ("کیانوش", "Kianoush"), ("گلناز", "Golnaz"), ("لیلا", "Leila"), ("لیلا", "Leyla"), ("لیلا", "Layla"), ("Leila", "Layla"), ("مهسا", "Mahsa"),
    ("مینا", "Mina"), ("میترا", "Mitra"), ("مرضیه", "Marzieh"), ("مرضیه", "Marziyeh"), ("نازنین", "Nazanin"), ("نسرین", "Nasrin"), ("Nasrin", "Nasreen"),
    ("نیلوفر", "Niloufar"), ("نیلوفر", "Niloofar"), ("نیما", "Nima"), ("نوید", "Navid"), ("هادی", "Hadi"), ("هدیه", "Hedieh"), ("هما", "Homa"),
    ("یاسمن", "Yasaman"), ("یلدا", "Yalda"), ("عبدالله", "Abdollah"), ("عبدالله", "Abdullah"), ("روح\u{200C}الله", "Ruhollah"), ("فضل\u{200C}الله", "Fazlollah"),
    ("حسن\u{200C}زاده", "Hassanzadeh"), ("حسن\u{200C}زاده", "حسن زاده"), ("کریم\u{200C}پور", "Karimpour"), ("رضایی", "Rezaei"), ("رضایی", "Rezaee"),
    ("رضایی", "Rezai"), ("طباطبایی", "Tabatabaei"), ("محمدی", "Mohammadi"), ("موسوی", "Mousavi"), ("حسینی", "Hosseini"), ("جعفری", "Jafari"),
    ("نوروزی", "Norouzi"), ("صادقی", "Sadeghi"), ("قاسمی", "Ghasemi"), ("هاشمی", "Hashemi"), ("رحیمی", "Rahimi"), ("شریفی", "Sharifi"),
    ("خوانساری", "Khansari"), ("یزدانی", "Yazdani"), ("شیرازی", "Shirazi"), ("اصفهانی", "Esfahani"), ("تهرانی", "Tehrani"), ("علي", "علی"), ("كاوه", "کاوه"),
    ("José", "Jose"), ("Zoë", "Zoe"), ("رؤیا", "رویا"), ("فائزه", "فایزه"),
];

/// Ordinary sentences of a summary, with nobody's name in them.
const DECOYS: &[&str] = &[
    "Twelve people from both cities met for two hours. They spoke about the way home late at night, about water, shade and old trees, \
     and about the rooms in which families eat together. Most of them said that a neighbour who opens the door is worth more than a lamp in the street. \
     Some were more careful: a light helps those who come home alone, and a city can pay for it. Nobody asked who was right. The interpreter needed more time \
     than planned, so the second round was shorter. At the end each side named one thing that it would like to hear more about next time.",
    "The participants ask the city to keep the branch library open on one evening in each month, to plant trees near the school and the bus stop, and to send \
     somebody who listens. A shared recipe evening was named as a first step. The differences were about how guests are treated: whether a visitor may help \
     in the kitchen, and whether refusing help is a form of love. Both views were heard with respect. The measures show that speaking time was almost equal. \
     All the numbers under ten are left out. Nothing in this summary can be read as a claim about a person. It was raining, and some arrived late; \
     all the same they stayed until the close. A lady from the audience made a short remark on the price of rice, real bread and rare spices.",
    "Since the rules are clear, the money can be managed by the team. Many said the mall is far, the pool is near, and the hall is cold. In May the sun is mild. \
     The parade passed the avenue; the park remained silent. Our aim: hear more, say less, name needs, share shade. Amid noise, a nod. All rise. Homes are \
     dear, roads are dire, and the mayor has a hard role. Any motion must be made in person; the minutes are mailed the same day. Marine air, \
     serene nights, a mirror near the door, a ladder in the garden, and a kite above the roof made the room calm.",
    "دوازده نفر از هر دو شهر دو ساعت با هم گفت‌وگو کردند. آن‌ها از راه خانه در دیروقت شب گفتند، از آب و سایه و درخت‌های کهنسال، و از اتاق‌هایی که خانواده‌ها در آن \
     دور هم غذا می‌خورند. بیشترشان گفتند همسایه‌ای که در را باز می‌کند از چراغ خیابان ارزشمندتر است. برخی محتاط‌تر بودند: چراغ به کسانی که تنها به خانه می‌آیند کمک می‌کند \
     و شهر می‌تواند هزینهٔ آن را بدهد. کسی نپرسید حق با چه کسی است. مترجم بیش از برنامه وقت لازم داشت، پس دور دوم کوتاه‌تر شد.",
    "شرکت‌کنندگان از شهر می‌خواهند کتابخانهٔ محله هر ماه یک شب باز بماند، نزدیک مدرسه و ایستگاه اتوبوس درخت کاشته شود و کسی را بفرستد که گوش می‌دهد. شب دستور پخت مشترک \
     گام نخست دانسته شد. تفاوت‌ها دربارهٔ مهمان‌نوازی بود: این‌که مهمان اجازهٔ کمک در آشپزخانه دارد یا نه، و این‌که نپذیرفتن کمک نوعی محبت است. هر دو دیدگاه با احترام \
     شنیده شد. سنجه‌ها نشان می‌دهد که زمان سخن تقریباً برابر بود. همهٔ شمارهای زیر ده حذف شده است. باران می‌بارید و چند نفر دیر رسیدند؛ با این همه تا پایان ماندند.",
    "رضایت همهٔ گویندگان ثبت شد و هیچ نقل قولی بدون رضایت نیامد. علی‌رغم سرما سالن پر بود. امیدواریم نشست بعدی در بهار برگزار شود. آرامش و شادی در گفت‌وگوها دیده می‌شد. \
     بعضی از دریا گفتند، بعضی از کوه و دشت، و کسی از نان تازه و چای داغ. دنیای ما کوچک شده است و آدم‌ها به هم نزدیک‌ترند. سهم هر سو نزدیک به نیمی از زمان بود. \
     در پایان، هر کس یک جمله گفت و جلسه با سپاس از مترجمان تمام شد. معنای خانه برای مهاجر و برای کسی که مانده یکی نیست. صدای همه شنیده شد و مسیر ادامه روشن‌تر است. \
     موضوع‌های اصلی عبارت بود از همسایگی، امنیت شبانه، کار و حقوق زنان، حمل‌ونقل عمومی، هوای پاک و هزینهٔ مسکن. قرار شد هر گروه فهرستی کوتاه آماده کند.",
];

/// Further names, gathered after the rules were written: each pair is one name in two spellings.
const MORE: &str = "\
    غزاله Ghazaleh|غزل Ghazal|شقایق Shaghayegh|لاله Laleh|بنفشه Banafsheh|ستاره Setareh|سوگند Sogand|کیمیا Kimia| \
    پگاه Pegah|هانیه Hanieh|حدیث Hadis|ریحانه Reyhaneh|ریحانه Rayhaneh|سمیرا Samira|سمانه Samaneh|سحر Sahar| \
    صبا Saba|الهه Elaheh|الهام Elham|افسانه Afsaneh|افشین Afshin|اردشیر Ardeshir|اردلان Ardalan|بابک Babak| \
    بهنام Behnam|پیمان Peyman|پیمان Payman|پدرام Pedram|تورج Touraj|تهمینه Tahmineh|ثریا Soraya|جلال Jalal| \
    حبیب Habib|حسام Hesam|خشایار Khashayar|دانیال Daniel|دانیال Danial|رستم Rostam|رضوان Rezvan|زینب Zeinab| \
    زینب Zaynab|زهره Zohreh|ساناز Sanaz|ساسان Sasan|سیامک Siamak|شهرام Shahram|شهاب Shahab|شکوفه Shokoufeh| \
    شکوفه Shokoofeh|صدف Sadaf|طلا Tala|عاطفه Atefeh|عادل Adel|عزت Ezzat|عطا Ata|غلامحسین Gholamhossein| \
    فرزانه Farzaneh|فرشته Fereshteh|فرهنگ Farhang|فروغ Forough|فروغ Foroogh|قباد Ghobad|کتایون Katayoun| \
    کیوان Keyvan|کیوان Kayvan|گیتی Giti|گلشیفته Golshifteh|ماندانا Mandana|ماهرخ Mahrokh|مژگان Mojgan| \
    مژگان Mozhgan|مسیح Masih|ملیحه Maliheh|منصور Mansour|منوچهر Manouchehr|مهتاب Mahtab|مهران Mehran| \
    مهرداد Mehrdad|نادر Nader|نگین Negin|نوشین Noushin|نوشین Nooshin|وحید Vahid|هومن Houman|هومن Hooman| \
    هوشنگ Houshang|هوشنگ Hooshang|یاشار Yashar|یگانه Yeganeh|احمدی‌نژاد Ahmadinejad|فرخزاد Farrokhzad| \
    شاملو Shamlou|شاملو Shamlu|دهقان Dehghan|عبادی Ebadi|ستوده Sotoudeh|کیارستمی Kiarostami|پناهی Panahi| \
    فرهادی Farhadi|بیضایی Beyzaie|بیضایی Beyzai|زرین‌کوب Zarrinkoub|خاتمی Khatami|اعتمادی Etemadi|تقوی Taghavi| \
    نقوی Naghavi|علوی Alavi|افخمی Afkhami|بختیاری Bakhtiari|بختیاری Bakhtiyari|خجسته Khojasteh| \
    ذوالفقاری Zolfaghari|سلیمانی Soleimani|سلیمانی Soleymani|صفوی Safavi|عظیمی Azimi|غفاری Ghaffari|فتحی Fathi| \
    قنبری Ghanbari|لطفی Lotfi|مجیدی Majidi|معین Moein|معین Moin|نعمتی Nemati|وثوقی Vosoughi|یوسفی Yousefi| \
    توکلی Tavakoli|توکلی Tavakkoli|اسدی Asadi|باقری Bagheri|John Jon|Sarah Sara|Katherine Catherine|Philip Phillip| \
    Stephen Steven|Michelle Michele|Garcia García|Jonathan Jonathon|Rachel Rachael|Muñoz Munoz|فرانک Faranak| \
    مارال Maral|آیدا Ayda|آیدا Aida|آیدین Aydin|سولماز Solmaz|ژیلا Jila|ژیلا Zhila|بهاره Bahareh|مونا Mona| \
    شادی Shadi|پرستو Parastoo|پرستو Parastou|جان John|سارا Saara|مایکل Michael|دیوید David|جنیفر Jennifer| \
    رابرت Robert";
