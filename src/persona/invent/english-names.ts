import type { NameList } from './romanised-names.ts'

/** First and last names that are common today where English is spoken beside other languages; the lists of the faker locales hold too many that nobody there bears. */
const list = (female: string, male: string, last: string): NameList => ({
  female: female.split(' '),
  male: male.split(' '),
  last: last.split(' '),
})

const british = list(
  'Alison Amanda Beth Carol Catherine Claire Deborah Eileen Fiona Edna Gillian Hannah Heather Jacqueline Janet Karen Lorna Lynne Moira Nicola Pauline Rachel Ruth Sheila Wendy',
  'Alan Andrew Barry Callum Colin Craig Derek Duncan Gareth Gordon Graham Hamish Ian Keith Kenneth Malcolm Martin Neil Nigel Paul Roy Simon Stuart Trevor',
  'Allan Baxter Bell Campbell Carter Clark Dawson Ellis Fletcher Fraser Gibson Harrison Hughes Jenkins Kerr Lawson Marshall Morgan Palmer Reid Shaw Turner Walsh Wright',
)
const irish = list(
  'Aisling Aoife Bernadette Breda Caitríona Ciara Deirdre Eimear Gráinne Maeve Maureen Niamh Noreen Orla Róisín Sinéad Siobhán Úna',
  'Aidan Brendan Cathal Ciarán Conor Declan Diarmuid Donal Eamon Fergal Fintan Kevin Liam Niall Oisín Pádraig Rory Seamus',
  'Brady Brennan Burke Byrne Carroll Connolly Daly Doyle Dunne Farrell Fitzgerald Flynn Gallagher Healy Kavanagh Keane Lynch McCarthy Nolan Quinn Ryan Walsh',
)
const northAmerican = list(
  'Amanda Angela Brenda Carla Cheryl Christine Dana Denise Emily Erica Heidi Jennifer Kelly Laura Lisa Melissa Michelle Monica Nicole Pamela Rebecca Tanya Teresa Tina',
  'Aaron Brian Chad Curtis Darren Dennis Derek Eric Gary Glenn Jason Jeff Joel Keith Kyle Larry Marcus Mark Nathan Patrick Ray Scott Todd Wayne',
  'Anderson Baker Bennett Brooks Coleman Cooper Fisher Foster Garcia Hayes Henderson Jenkins Kowalski Larson Martinez Miller Nguyen Olson Parker Reyes Sanders Tucker Ward Wilson',
)
const australasian = list(
  'Bronwyn Bridget Carmel Chloe Donna Emma Gemma Glenda Holly Jodie Kirsty Kylie Leanne Lucy Megan Narelle Robyn Sally Sharon Tracey',
  'Angus Brett Brodie Cameron Damian Dean Grant Greg Heath Jarrod Lachlan Luke Mitchell Murray Ross Shane Shaun Stephen Todd Warren',
  'Barnes Bishop Cooper Crawford Doherty Edwards Gibbs Harvey Hogan Kelly Lawrence McGrath Murphy Nguyen Papadopoulos Pearce Quinn Rossi Sutton Webb Whelan Wilson',
)
const indian = list(
  'Aarti Anjali Asha Bhavna Deepa Divya Geeta Jyoti Kavita Lakshmi Leela Madhuri Manisha Nandini Neha Pooja Preeti Radha Rekha Shalini Smita Sunita Swati Vidya',
  'Ajay Amit Anil Arun Ashok Dilip Ganesh Girish Harish Kiran Mahesh Manoj Mohan Nitin Pankaj Prakash Rajesh Ramesh Sandeep Sanjay Suresh Vijay Vinod Vivek',
  'Agarwal Bhatt Chopra Das Desai Ghosh Gupta Iyer Jain Kapoor Kulkarni Mehta Menon Mishra Nair Patel Pillai Rao Reddy Saxena Shah Sharma Sinha Verma',
)
const nigerian = list(
  'Adaeze Amaka Bisi Blessing Chioma Folake Funke Halima Ifeoma Kemi Ngozi Nkechi Ronke Sade Temitope Titilayo Uche Yetunde Zainab',
  'Abubakar Ade Bayo Chidi Chinedu Emeka Femi Gbenga Ibrahim Ifeanyi Kayode Kunle Musa Obinna Segun Seun Sola Tunde Usman Yakubu',
  'Abiola Adebayo Adeyemi Afolabi Balogun Bello Danjuma Eze Ibe Igwe Lawal Mohammed Nwosu Obi Ogunleye Okafor Okoro Olawale Onyeka Sani',
)
const ghanaian = list(
  'Abena Adwoa Afia Akosua Akua Ama Araba Comfort Efua Esi Felicia Gifty Joyce Mavis Patience Serwaa Vida Yaa',
  'Ato Ebo Eric Ernest Fiifi Isaac Kojo Kwabena Kwadwo Kwaku Kwame Kwasi Kwesi Nana Paa Samuel Yaw Yoofi',
  'Acheampong Addo Agyei Amankwah Amoah Ampofo Annan Ansah Antwi Appiah Boakye Boateng Danso Darko Mensah Ofori Opoku Osei Owusu Sarpong Tetteh',
)
const southAfrican = list(
  'Anika Ayanda Bongiwe Busisiwe Chantal Elize Lerato Lindiwe Mariska Naledi Nomsa Palesa Refilwe Sibongile Thandi Zanele',
  'Andries Bongani Deon Dumisani Gerhard Jabu Johan Kagiso Lwazi Mandla Pieter Riaan Sipho Themba Thabo Vusi',
  'Botha Dlamini Nel Fourie Govender Khumalo Mahlangu Mokoena Molefe Naidoo Ndlovu Nkosi Pillay Radebe Sithole Steyn Swart Venter Zulu',
)

/** By ISO 3166 code. */
export const englishNames: Readonly<Record<string, NameList>> = Object.fromEntries(
  (
    [
      [british, 'GB'],
      [irish, 'IE'],
      [northAmerican, 'US CA'],
      [australasian, 'AU NZ'],
      [indian, 'IN NP'],
      [nigerian, 'NG'],
      [ghanaian, 'GH'],
      [southAfrican, 'ZA NA BW'],
    ] as const
  ).flatMap(([names, codes]) => codes.split(' ').map((code): [string, NameList] => [code, names])),
)
