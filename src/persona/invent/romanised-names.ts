/** First and last names that are common in a country, in Latin script. */
export interface NameList {
  readonly female: readonly string[]
  readonly male: readonly string[]
  readonly last: readonly string[]
  readonly lastFemale?: readonly string[] // where women's names end differently
}

const list = (female: string, male: string, last: string, lastFemale?: string): NameList => ({
  female: female.split(' '),
  male: male.split(' '),
  last: last.split(' '),
  ...(lastFemale ? { lastFemale: lastFemale.split(' ') } : {}),
})

const arabic = list(
  'Amal Dalia Farah Hanan Huda Iman Jamila Karima Layla Lubna Maha Mariam Nadia Noura Rania Reem Salma Samira Yasmin Zeinab',
  'Adel Amir Bilal Faisal Hamid Hassan Ibrahim Jamal Karim Khaled Mahmoud Mustafa Nabil Omar Rashid Samir Tariq Walid Yousef Ziad',
  'Abdallah Aziz Barakat Darwish Farouk Fayed Haddad Hamdan Khalil Khoury Mansour Mikhail Nasser Qasim Saleh Sayegh Shaheen Suleiman Tawfik Zayed',
)
const eastAfrican = list(
  'Achieng Aisha Akinyi Amani Chebet Faith Grace Jane Kendi Lilian Mercy Mumbi Neema Njeri Rehema Rose Wambui Wanjiru Zawadi Zuri',
  'Brian Daudi Dennis Edwin Hamisi James Juma Kamau Kevin Kiprono Mwangi Ndegwa Odhiambo Omondi Otieno Peter Salim Samuel Wafula Wekesa',
  'Barasa Chege Gitau Karanja Kariuki Kimani Kinyua Kipkorir Koech Maina Mbugua Mutua Mwakio Mwangangi Ndung’u Njoroge Okello Onyango Ouma Wanyama',
)
const chinese = list(
  'Fang Hui Jing Juan Lan Li Lihua Mei Meiling Min Na Ning Qing Rong Shan Ting Xia Xiaomei Yan Yun',
  'Bo Chao Feng Gang Guang Hao Jian Jun Lei Liang Long Ming Ping Qiang Tao Wei Xiang Yong Zhen Zhiwei',
  'Cai Chen Deng Feng Gao Guo He Hu Huang Liang Lin Liu Luo Ma Pan Shen Tang Wang Xu Zhou',
)
const malaysian = list(
  'Aisyah Amirah Azlina Farah Hasnah Izzati Kavitha Li-Ying Mei-Ling Nadia Nor Nurul Pei-Shan Rohani Shalini Siti Suhaila Wai-Fong Yasmin Zaleha',
  'Ahmad Aiman Azman Chee-Keong Faizal Hafiz Hakim Ismail Kamal Kumar Mohd Rahim Rajan Ravi Rizal Siva Syafiq Wei-Jie Zainal Zulkifli',
  'Abdullah Aziz Chong Foo Halim Hamzah Hashim Ibrahim Idris Krishnan Lim Nair Ng Omar Othman Ramli Salleh Subramaniam Tan Yusof',
)
const pakistani = list(
  'Amna Asma Ayesha Bushra Farzana Fatima Hina Iqra Kiran Mehwish Nadia Naila Rabia Saima Samina Sana Shazia Sobia Uzma Zainab',
  'Adnan Ahmed Ali Asif Bilal Faisal Fahad Hamza Imran Irfan Junaid Kamran Naveed Rashid Saad Salman Tariq Usman Waqas Zahid',
  'Abbasi Akhtar Ansari Baig Bhatti Butt Chaudhry Durrani Farooqi Gillani Hashmi Iqbal Javed Khokhar Malik Mirza Qureshi Rizvi Siddiqui Zaidi',
)
const slavic = list(
  'Alina Anna Daria Elena Galina Inna Irina Katerina Larisa Ludmila Marina Nadia Natalia Oksana Olga Polina Svetlana Tamara Tatiana Vera',
  'Alexei Andrei Anton Artem Boris Denis Dmitri Igor Ilya Ivan Kirill Maxim Mikhail Nikolai Oleg Pavel Roman Sergei Viktor Yuri',
  'Bondarev Fedorov Frolov Gusev Karpov Klimov Kozlov Lebedev Makarov Morozov Nikitin Novikov Orlov Pavlov Romanov Sokolov Titov Volkov Zaitsev Zhukov',
  'Bondareva Fedorova Frolova Guseva Karpova Klimova Kozlova Lebedeva Makarova Morozova Nikitina Novikova Orlova Pavlova Romanova Sokolova Titova Volkova Zaitseva Zhukova',
)
const ukrainian = list(
  'Alla Halyna Inna Iryna Kateryna Larysa Lesia Liudmyla Marta Mariia Nadiia Natalia Oksana Olena Olha Sofiia Svitlana Tetiana Yuliia Zoriana',
  'Andrii Anton Artem Bohdan Danylo Dmytro Ihor Ivan Maksym Mykhailo Mykola Oleh Oleksandr Petro Roman Serhii Taras Vasyl Viktor Yurii',
  'Bondarenko Boyko Hrytsenko Ivanenko Kovalchuk Kravchenko Lysenko Marchenko Melnyk Moroz Oliynyk Pavlenko Petrenko Romanenko Rudenko Savchenko Shevchuk Tkachenko Tymchenko Vasylenko',
)
const japanese = list(
  'Aiko Akemi Ayumi Chieko Emi Hana Haruka Keiko Kyoko Mai Mariko Megumi Michiko Miyuki Naoko Rie Sachiko Tomoko Yoko Yumi',
  'Akira Daisuke Hiroshi Isamu Jun Kaito Kazuo Kenji Makoto Masashi Minoru Naoki Osamu Satoshi Shinji Shota Takashi Takeshi Tetsuya Yuji',
  'Abe Endo Fujita Goto Hasegawa Ikeda Inoue Ishikawa Kimura Matsuda Mori Nakajima Ogawa Okada Saito Sakamoto Shimizu Ueda Yamada Yoshida',
)
const korean = list(
  'Bo-ra Eun-ji Eun-kyung Ga-young Ha-na Hye-jin Hyun-joo Ji-eun Ji-hye Ji-woo Min-ji Min-seo Na-ri Seo-yeon So-yeon Soo-jin Sun-hee Yoo-jin Young-mi Yu-na',
  'Chang-min Dae-hyun Dong-hyun Geon-woo Ho-jun Hyun-woo Jae-sung Jae-won Ji-hoon Jin-woo Joon-ho Kyung-soo Min-ho Sang-hoon Seok-jin Seung-ho Sung-min Tae-yang Woo-jin Young-ho',
  'Ahn Bae Cho Choi Han Hong Hwang Im Jang Jeon Jung Kang Kwon Lim Oh Seo Shin Song Yang Yoon',
)
const greek = list(
  'Anna Athina Chrysa Despina Dimitra Eirini Eleni Fotini Georgia Ioanna Katerina Konstantina Maria Niki Panagiota Sofia Stavroula Vasiliki Voula Zoe',
  'Alexandros Andreas Antonis Christos Dimitris Giannis Giorgos Ilias Kostas Lefteris Manolis Michalis Nikos Panagiotis Pavlos Petros Spyros Stavros Thanasis Vasilis',
  'Alexiou Antoniou Christou Dimou Economou Fotiou Georgiou Ioannou Kallis Lazarou Markou Michail Nikolaou Panagou Pavlou Petrou Stavrou Theodorou Vasiliou Xenou',
)
const filipino = list(
  'Analyn Carmela Cristina Divina Evelyn Gina Grace Imelda Jasmine Joy Liza Lorna Luz Marites Marivic Maylin Rowena Rosalie Teresita Vilma',
  'Alvin Arnel Benjie Danilo Edgar Eduardo Ferdie Jerome Jomar Jun Mark Nestor Noel Ramil Reynaldo Rodel Rommel Ronaldo Virgilio Wilfredo',
  'Aquino Bautista Castillo Cruz Domingo Dizon Espiritu Evangelista Fernandez Garcia Lim Magbanua Manalo Mendoza Navarro Pascual Ramos Salazar Santos Villanueva',
)
const bangladeshi = list(
  'Afroza Ayesha Bilkis Farida Farzana Jahanara Kohinoor Lipi Mahmuda Mitu Nargis Nasrin Parveen Rehana Ruma Sabina Salma Shahana Shirin Sultana',
  'Abdul Anis Arif Asad Azad Faruk Habib Hasan Jahangir Kamal Mahbub Masud Monir Nazrul Rafiq Rakib Selim Shafiq Tanvir Zahid',
  'Ahmed Akhter Alam Bhuiyan Chowdhury Hossain Haque Islam Kabir Karim Khatun Majumder Miah Mollah Mondal Rahman Sarkar Sheikh Siddique Talukdar',
)
const srilankan = list(
  'Anoma Chamari Dilani Dilrukshi Gayani Hiruni Ishara Kumari Lakmini Malini Nadeesha Nilmini Nirosha Ranjani Sanduni Shanthi Subashini Thilini Vasuki Yamuna',
  'Ajith Asanka Chaminda Chathura Dinesh Gayan Indika Janaka Kasun Lahiru Mahesh Nimal Nuwan Pradeep Priyantha Rohan Ruwan Sanjeewa Saman Tharindu',
  'Bandara Dissanayake Ekanayake Fonseka Gamage Gunawardena Herath Jayasuriya Jayawardena Karunaratne Kumara Liyanage Mendis Perera Rajapaksa Ranasinghe Senanayake Silva Weerasinghe Wickrama',
)
const thai = list(
  'Achara Busaba Chanida Darunee Kanya Kanokwan Lalita Malee Nattaya Nok Orathai Patcharee Pensri Pimchanok Rattana Siriporn Sunisa Suda Wanida Wilai',
  'Anan Arthit Chai Chaiyo Decha Kittisak Krit Manop Narong Nattapong Niran Pichai Prasert Sakda Somchai Somsak Surachai Thanakorn Weerachai Wichai',
  'Boonmee Chaiyasit Charoen Intharat Jaidee Kaewmanee Kongkaew Meesuk Phanit Phromma Rattanakul Saelim Saetang Sombat Srisuk Suksawat Thongchai Thongdee Wattana Wongsa',
)
const ethiopian = list(
  'Abeba Almaz Aster Birtukan Bethlehem Eden Genet Hirut Kidist Liya Mahlet Meron Mulu Rahel Selam Senait Tigist Tsehay Yodit Zenebech',
  'Abebe Alemu Berhanu Bekele Dawit Elias Fikru Getachew Girma Habtamu Kebede Mesfin Mulugeta Solomon Tadesse Tesfaye Tilahun Worku Yared Yonas',
  'Abera Assefa Ayele Belay Demissie Desta Fekadu Gebre Haile Hailu Kassa Lemma Mekonnen Negash Regassa Shiferaw Tessema Wolde Woldemariam Zewde',
)

/** By ISO 3166 code; for countries whose name lists elsewhere are in another script, or missing. */
export const romanised: Readonly<Record<string, NameList>> = {
  ...spread(arabic, 'AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE'),
  ...spread(eastAfrican, 'KE TZ UG RW BI'),
  ...spread(chinese, 'CN TW HK'),
  ...spread(malaysian, 'MY SG BN'),
  ...spread(pakistani, 'PK AF IR'),
  ...spread(slavic, 'RU BY BG KZ'),
  ...spread(ukrainian, 'UA'),
  ...spread(japanese, 'JP'),
  ...spread(korean, 'KR'),
  ...spread(greek, 'GR CY'),
  ...spread(filipino, 'PH'),
  ...spread(bangladeshi, 'BD'),
  ...spread(srilankan, 'LK'),
  ...spread(thai, 'TH'),
  ...spread(ethiopian, 'ET ER'),
}

function spread(names: NameList, codes: string): Record<string, NameList> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, names]))
}
