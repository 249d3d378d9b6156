// How are frequent names in Arabic letters usually spelled in Latin ones? The script leaves short vowels out; usage puts them in.

/** Names and parts of names, one spelling of each in the letters of {@link usualSpelling}. */
const NAMES = `
  محمد=muhammad احمد=ahmad علي=ali حسن=hasan حسين=hussein عبد=abd الله=allah عبدالله=abdullah عمر=omar عثمان=othman
  خالد=khalid ابراهيم=ibrahim يوسف=yusuf صالح=saleh سالم=salem سليم=salim سعيد=saeed ناصر=nasser نصر=nasr كريم=karim
  رحيم=rahim رحمن=rahman الرحمن=alrahman عزيز=aziz مصطفي=mustafa محمود=mahmoud مجيد=majid حميد=hamid حامد=hamed طاهر=taher
  جابر=jaber جعفر=jafar مهدي=mahdi هادي=hadi قاسم=qasim كاظم=kazem رضا=reza عباس=abbas فاطمه=fatima مريم=maryam زينب=zeinab
  نور=nour بن=bin ابن=ibn بنت=bint ابو=abu ابي=abi ام=umm ال=al خان=khan جان=jan ولي=wali گل=gul شاه=shah مير=mir صدام=saddam
  بشار=bashar حافظ=hafez اسد=asad الاسد=alassad فضل=fazl حق=haq الدين=aldin دين=din سيف=saif شمس=shams سلمان=salman
  سلطان=sultan فيصل=faisal طارق=tariq زياد=ziad كمال=kamal جمال=jamal نبيل=nabil وليد=walid هاشم=hashim شهباز=shahbaz
  زاهد=zahid اظهر=azhar بيگم=begum چوهدري=chaudhry بٹ=butt بهٹو=bhutto بهٹي=bhatti ملك=malik راجه=raja قريشي=qureshi
  صديقي=siddiqui گيلاني=gilani داؤد=dawood نواز=nawaz شريف=sharif عمران=imran پرويز=pervez مسعود=masood زرداري=zardari
  مياں=mian سنگه=singh لكهوي=lakhvi ذكي=zaki ګل=gul مولوي=mawlawi كرزي=karzai غني=ghani حقاني=haqqani اخوند=akhund
  اخوندزاده=akhundzada وردك=wardak نورزي=noorzai احمدزي=ahmadzai يوسفزي=yousafzai اكبر=akbar اشرف=ashraf پښتون=pashtun
  سراج=siraj حاجي=haji ملا=mullah شيخ=sheikh سيد=sayyid انور=anwar عادل=adil عامر=amer اياد=iyad جودت=jawdat بديع=badi
  معلا=mualla موسي=musa عيسي=issa يحيي=yahya اسماعيل=ismail اسحاق=ishaq يعقوب=yaqub داود=dawood سليمان=suleiman هارون=haroun
  ياسين=yasin ياسر=yasser يونس=younis ايمن=ayman اسامه=osama امين=amin امير=amir بلال=bilal بدر=badr بسام=bassam بكر=bakr
  توفيق=tawfiq جاسم=jassim جلال=jalal جميل=jamil حاتم=hatem حارث=harith حسام=hussam حمد=hamad حمدان=hamdan حمزه=hamza
  حيدر=haidar خليل=khalil خليفه=khalifa رائد=raed راشد=rashid رشيد=rashid رمضان=ramadan رمزي=ramzi زكريا=zakaria زكي=zaki
  زيد=zaid سامي=sami سامر=samer سعد=saad سمير=samir شاكر=shakir شهاب=shihab صادق=sadiq صلاح=salah طلال=talal طه=taha
  عاصم=asim عارف=arif عدنان=adnan عصام=issam عقيل=aqil علاء=alaa عماد=imad غالب=ghalib غسان=ghassan فؤاد=fuad فادي=fadi
  فارس=faris فاضل=fadil فاروق=farouq فتحي=fathi فراس=firas فهد=fahd فوزي=fawzi قيس=qais لؤي=louay لوي=louay ماجد=majid
  مالك=malik ماهر=maher مجاهد=mujahid محسن=mohsen مراد=murad مروان=marwan منصور=mansour منير=munir نادر=nader ناجي=naji
  نايف=nayef نعمان=numan نعيم=naim هاني=hani هشام=hisham هيثم=haitham وائل=wael وسام=wissam رستم=rostam ضيا=zia ضياء=dia
  ولد=ould ظاهر=daher ايوب=ayyub غلام=ghulam غلامرضا=gholamreza عليرضا=alireza محمدرضا=mohammadreza محمدعلي=mohammadali
  حسيني=hosseini موسوي=mousavi احمدي=ahmadi محمدي=mohammadi رضايي=rezaei اكبري=akbari جعفري=jafari كريمي=karimi مرادي=moradi
  قاسمي=qasemi سليماني=soleimani هاشمي=hashemi صادقي=sadeghi رحيمي=rahimi شيرازي=shirazi تهراني=tehrani اصفهاني=esfahani
  بغدادي=baghdadi عراقي=iraqi مصري=masri شامي=shami تونسي=tunisi ليبي=libi جزائري=jazairi تكريتي=tikriti زاده=zadeh پور=pour
  نژاد=nejad نيازي=niazi امام=imam اكرم=akram انس=anas بشير=bashir بصير=basir ثابت=thabit جواد=javad حبيب=habib
  حسنين=hassanain حكيم=hakim خضر=khidr ربيع=rabi رجب=rajab رضوان=ridwan روح=rouh زهير=zuhair زهره=zahra زهرا=zahra سلام=salam
  سليمه=salima شعبان=shaaban شوقي=shawqi صابر=sabir صبري=sabri صفوان=safwan عايشه=aisha عائشه=aisha عزت=izzat عزيزي=azizi
  عطا=ata عفيف=afif عوض=awad غازي=ghazi فريد=farid فقير=faqir فيض=faiz قادر=qadir قدرت=qudrat كمالي=kamali لطيف=latif
  مبارك=mubarak محفوظ=mahfouz مختار=mukhtar مرتضي=murtada مصعب=musab مطلق=mutlaq معاذ=muadh معتصم=mutasim مظفر=muzaffar
  مقداد=miqdad منذر=mundhir مهند=muhannad مؤمن=mumin نجيب=najib نذير=nadhir نزار=nizar نسيم=nasim نوري=nuri هدايت=hidayat
  وحيد=waheed وليدي=walidi يزيد=yazid اختر=akhtar ارشد=arshad اسلم=aslam افضل=afzal امان=aman انصاري=ansari جاويد=javid
  جلالي=jalali خليلي=khalili خير=khair خيري=khairi دوست=dost رزاق=razzaq رسول=rasul زرين=zarin ستار=sattar سردار=sardar
  شفيق=shafiq صفي=safi ظاهري=daheri عظيم=azim غفار=ghaffar غفور=ghafoor فرهاد=farhad قيوم=qayyum كبير=kabir لعل=lal
  متين=matin مجيب=mujib مطيع=muti معصوم=masum منان=mannan نثار=nisar نظر=nazar نعمت=nimat نيك=nik واحد=wahid وزير=wazir
  وكيل=wakil هدايه=hidaya`;

const USUAL: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]),
);

/** Letters that keyboards of Arabic, Persian and Urdu give differently, or that are left without their sign. */
const SAME_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, "ا"],
  [/[یىے]/g, "ي"],
  [/ک/g, "ك"],
  [/[ةۃہھ]/g, "ه"],
];

/** The usual Latin spelling of a frequent name without vowel signs, `a-z`; undefined for others. */
export function usualSpelling(word: string): string | undefined {
  const plain = SAME_LETTERS.reduce((text, [letters, letter]) => text.replace(letters, letter), word);
  return USUAL.get(plain);
}
