/** Names and towns in Devanagari, which has no capitals to tell them by. */

const word = '[\\p{Script=Devanagari}\\p{M}]+'

/** Frequent family names and second parts of names of the Hindi-speaking states. */
const familyNames = `मिश्रा|मिश्र|शर्मा|वर्मा|यादव|सिंह|गुप्ता|पांडे|पाण्डेय|पांडेय|तिवारी|त्रिपाठी|द्विवेदी|चतुर्वेदी|शुक्ला|शुक्ल|दुबे|दीक्षित|अग्रवाल|श्रीवास्तव|सक्सेना|माथुर|भटनागर|चौधरी|चौहान|राठौर|राजपूत|ठाकुर|कुमार|कुमारी|देवी|बाई|जैन|मेहता|पटेल|शाह|जोशी|भट्ट|पंत|नेगी|रावत|बिष्ट|कश्यप|मौर्य|कुशवाहा|साहू|पटेल|सोनी|सोनकर|निषाद|प्रजापति|विश्वकर्मा|जायसवाल|केसरवानी|प्रसाद|राम|लाल|दास|झा|सिन्हा|ओझा|उपाध्याय|खान|ख़ान|अंसारी|कुरैशी|शेख|सिद्दीकी|हुसैन|बेगम|बानो|खातून|कौर|गिल|मल्होत्रा|कपूर|चोपड़ा|खन्ना|अरोड़ा|भाटिया|मीणा|गुर्जर|सैनी|गहलोत|शेखावत|परमार|सोलंकी|मालवीय|बघेल|मरकाम|नाथ`
const wholeName = new RegExp(
  `(?<![\\p{Script=Devanagari}\\p{M}])(?!(?:और|के|की|का|से|में|को|पर|ने|यह|वह|वे|आप|एक|दरवाज़ा|सामने|नाम|श्री|श्रीमती|डॉ|उनके|उनकी|पिता|माँ|पति|भाई|बहू|बेटा|बेटी|पड़ोसी|मरीज़|ग्राहक)(?![\\p{Script=Devanagari}\\p{M}]))${word}(?: (?:${familyNames})){1,2}(?![\\p{Script=Devanagari}\\p{M}])`,
  'u',
)

/** @returns the first whole name in Devanagari, with its place in the text, or null. */
export function nameInDevanagari(text: string): { name: string; index: number } | null {
  const found = wholeName.exec(text)
  return found && { name: found[0], index: found.index }
}

/** @returns the gender that a part of the name tells ("देवी", "कुमार"), or null. */
export function genderInDevanagari(name: string): 'female' | 'male' | null {
  if (/(?:^|\s)(?:देवी|कुमारी|बाई|बेगम|बानो|खातून|कौर)(?:\s|$)/u.test(name)) return 'female'
  return /(?:^|\s)(?:कुमार|प्रसाद|लाल|नाथ)(?:\s|$)/u.test(name) ? 'male' : null
}

const towns = `दिल्ली|मुंबई|कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|अहमदाबाद|पुणे|सूरत|जयपुर|लखनऊ|कानपुर|नागपुर|इंदौर|भोपाल|पटना|वडोदरा|गाज़ियाबाद|गाजियाबाद|लुधियाना|आगरा|नासिक|फ़रीदाबाद|फरीदाबाद|मेरठ|राजकोट|वाराणसी|बनारस|श्रीनगर|धनबाद|अमृतसर|प्रयागराज|इलाहाबाद|रांची|राँची|ग्वालियर|जबलपुर|कोटा|गुवाहाटी|चंडीगढ़|जोधपुर|रायपुर|बरेली|मुरादाबाद|अलीगढ़|गोरखपुर|बीकानेर|नोएडा|जमशेदपुर|भिलाई|गया|जम्मू|उज्जैन|झाँसी|झांसी|मथुरा|देहरादून|हरिद्वार|ऋषिकेश|मुज़फ़्फ़रपुर|मुजफ्फरपुर|भागलपुर|दरभंगा|अजमेर|उदयपुर|सहारनपुर|मिर्ज़ापुर|मिर्जापुर|अयोध्या|फ़ैज़ाबाद|सागर|सतना|रीवा|बिलासपुर|कोरबा|बोकारो|शिमला|हिसार|रोहतक|पानीपत|करनाल|अंबाला|जालंधर|पटियाला|बलिया|जौनपुर|आज़मगढ़|सीतापुर|उन्नाव|रायबरेली|हल्द्वानी|नैनीताल|काठमांडू`
const town = new RegExp(`(?<![\\p{Script=Devanagari}\\p{M}])(${towns})(?![\\p{Script=Devanagari}\\p{M}])`, 'gu')
const elsewhere = /(?:पति|पत्नी|भाई|बहन|बेटा|बेटी|बेटे|पिता|माँ|मामा|चाचा|दोस्त|रिश्तेदार|पहले)[^।,;]{0,24}$/u

/** @returns the first town in Devanagari that is not where a relative lives, or null. */
export function townInDevanagari(text: string): string | null {
  for (const found of text.matchAll(town)) if (!elsewhere.test(text.slice(0, found.index))) return found[1] ?? null
  return null
}
