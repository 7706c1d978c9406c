type Names = {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly family: readonly string[];
};

const list = (text: string): readonly string[] => text.split(' ');

const names = (women: string, men: string, family: string): Names => ({
  women: list(women),
  men: list(men),
  family: list(family),
});

/**
 * Given names in use and family names made up for the purpose, by first language, so that the people of the demo
 * region sound like a region and belong to nobody.
 */
export const namesByLanguage: Readonly<Record<string, Names>> = {
  sv: names(
    'Ebba Signe Tuva Elsa Freja Ronja Linnea Agnes Moa Hedda Stina Vera Siri Ylva Maja Greta',
    'Nils Axel Olle Viggo Sixten Love Arvid Ture Melker Hjalmar Elis Malte Sigge Vidar Folke Assar',
    'Almdunge Björkevik Ekfjäll Granlycka Hasselrå Kornåker Lindskäl Lövskata Mossdal Rönnfalk Sjövret Stenglänta Tallmora Vassbrink Ängsråd Åkerlo',
  ),
  fi: names(
    'Aino Helmi Kaisa Lumi Päivi Tuuli Venla Outi',
    'Aatos Eero Ilmo Jussi Onni Pekka Tapio Veikko',
    'Haapasuo Järvikallio Koivuharju Kuusilahti Lumisaari Männikoski Pihlajoki Suovainio',
  ),
  bs: names(
    'Amra Dženana Emina Ilma Jasna Merima Nejra Selma Vedrana Zlata',
    'Adnan Bakir Dino Emir Haris Jasmin Kemal Mirza Nedim Zlatan',
    'Brezovac Dolinčić Gorjanić Jasenović Kamenjaš Lipovčić Planinac Rječanić Vrbaković Zelenjak',
  ),
  sq: names(
    'Arbnora Besa Drita Elira Flutura Lule Mimoza Teuta Valbona Zana',
    'Agim Besnik Dardan Ermal Flamur Ilir Liridon Petrit Shpend Valon',
    'Arrëza Bjeshkaj Drenova Gurësi Kodraliu Lisarta Malësori Pishtari Rrapaj Ujëvara',
  ),
  pl: names(
    'Agnieszka Bożena Grażyna Jadwiga Kinga Magda Wanda Zofia',
    'Bogdan Cezary Grzegorz Kazimierz Leszek Marek Tadeusz Zbigniew',
    'Brzozecki Dębniak Jesionka Klonowiak Lipczak Modrzewik Sosniec Wierzbniak',
  ),
  ro: names(
    'Crina Doina Floarea Ileana Luminița Mihaela Rodica Viorica',
    'Bogdan Costel Doru Florin Ionel Marius Sorin Vasile',
    'Brădeanca Codrescu Frăsinel Izvoraru Luncașu Mestecănel Poienaru Stejăroiu',
  ),
  uk: names(
    'Bohdana Halyna Iryna Khrystyna Lesya Oksana Solomiya Yaryna',
    'Andriy Bohdan Dmytro Ihor Mykola Ostap Taras Yaroslav',
    'Berezhniak Dubovenko Hayovenko Kalynchak Lisovenko Ozerniuk Stepovenko Yavorchuk',
  ),
  ar: names(
    'Amal Bushra Dalal Farah Ghada Hiba Iman Jumana Khulud Lubna Maysa Najwa Rasha Suha Wafa Zaynab',
    'Adel Basim Faris Ghassan Haitham Imad Jamal Khalil Marwan Nabil Qasim Rami Salim Tarek Walid Ziad',
    'Al-Bustani Al-Daliya Al-Fustuq Al-Jadwal Al-Kurmi Al-Lawzi Al-Mishmish Al-Nabati Al-Qamhi Al-Rummani Al-Safsaf Al-Tinawi Al-Wardani Al-Yasmini Al-Zaytuni Al-Zuhur',
  ),
  so: names(
    'Asli Caaisha Deeqa Fadumo Hodan Ifrah Ladan Nimco Rahma Sagal Ubax Xaawo',
    'Abdi Bashiir Cabdi Daahir Faarax Guuleed Jaamac Liibaan Nuur Rooble Warsame Yuusuf',
    'Biyomaal Cawsgure Dayaxweyn Geeljire Hilaacle Jiilaal Qorraxle Roobdoon Samaweyn Tukaraq Waabberi Xiddigle',
  ),
  ti: names(
    'Abrehet Bisrat Feven Hiwet Luwam Meaza Rahwa Senait Tirhas Yordanos',
    'Amanuel Berhane Dawit Filmon Habtom Kibrom Medhanie Natnael Robel Yonas',
    'Adisegen Bahrinegas Debretsion Ghebremeda Habtezghi Kesetberhan Mebratom Segenaf Tsehayneh Woldekuda',
  ),
  fa: names(
    'Azar Bahar Fereshteh Golnaz Laleh Mahin Nasrin Parvaneh Shirin Yasaman',
    'Arash Behrouz Dariush Farhad Jamshid Kaveh Mehrdad Navid Rostam Siavash',
    'Abrishami Baghestan Chenarvand Derakhshin Golabdar Kuhsari Narenjian Peymanrud Sarvandi Zafaranloo',
  ),
  ku: names(
    'Avin Berfin Dilan Evin Gulistan Hêvî Nalin Rojin Şilan Zozan',
    'Azad Baran Ciwan Diyar Ferhad Kawa Mazlum Rêbar Serhat Zinar',
    'Berxwedar Çiyakurd Daristan Gulbahar Hinarî Kaniyaspi Newrozan Rûbarî Sîpanî Zerdeştan',
  ),
  ps: names(
    'Gulalai Kashmala Palwasha Pashtana Spogmay Storai Wazhma Zarghuna',
    'Babrak Gulab Khushal Mirwais Sabawoon Torak Wali Zmarai',
    'Badrangzai Ghwarakhel Lmarzai Narenjkhel Sparghai Spinzarwal Watanwal Zarinkot',
  ),
  tr: names(
    'Ayten Çiğdem Defne Gülay Hülya Nurcan Sevgi Yıldız',
    'Bülent Cengiz Erdal Gökhan İlhan Orhan Selim Tuncay',
    'Badempınar Çınaryolu Dereköylü Gülbahçeli İncirtepe Karabulutlu Narlıdağ Zeytinbaş',
  ),
  sw: names(
    'Amani Baraka Furaha Imani Neema Pendo Subira Zawadi',
    'Bahati Faraji Jabali Juma Kito Rashidi Simba Tumaini',
    'Bonderi Kilimwe Machungwa Mlimani Mtomwe Ngalawa Nyotani Ziwani',
  ),
  th: names(
    'Busaba Kamala Malee Nin Pimchan Siriporn Suda Waan',
    'Anan Chai Decha Kiet Niran Prasert Somchai Wit',
    'Bunmaidee Chantarakul Dokmaithong Khaowongsa Maenamsri Phukhaothip Suandokkul Talayporn',
  ),
  vi: names(
    'Bích Hạnh Lan Mai Ngọc Thảo Thúy Yến',
    'Bảo Dũng Hải Khánh Minh Phúc Sơn Tùng',
    'Hoathạch Lâmviên Mộcsơn Sôngdương Thanhtùng Trúclĩnh',
  ),
  es: names(
    'Alma Dolores Esperanza Inés Luz Paloma Rocío Ximena',
    'Álvaro Benicio Esteban Gonzalo Joaquín Ramiro Rodrigo Tadeo',
    'Alamosol Cerezales Fontelar Llanoverde Montezarza Nogalvino Olivardo Riofuerte',
  ),
};
