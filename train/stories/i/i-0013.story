id: i-0013
genre: news
where: PH
published: 2012-10-05
title: Aussie, 2 mamasans nabbed; 14 'GROs' rescued in Angeles
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=63 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: desk used an asterisk name for her, the caption and the cousin's quote did not; barangay and sitio

ANGELES CITY — Operatives of the National Bureau of Investigation on Wednesday night swooped down on a bar along Fields Avenue and arrested a 63-year-old Australian and two floor managers for alleged violation of Republic Act 9208.

NBI Central Luzon director [[K p5 name|Atty. Ricardo Manalastas]] identified the suspects as [[K p2 name|Kevin Trevor Stubbs]], owner of record of [[D p2 employer|Koala Kisses Bar]], and managers [[K p3 name|Marilou "Mommy Lou" Dizon]] and [[K p4 name|Arlene Sabado]].

Fourteen women were rescued, four of whom turned out to be minors. The youngest, "Jenny" (not her real name), 16, told the NBI she was recruited in Samar in June as a cashier. On her third night she was made to wear a number and a customer paid a P3,000 bar fine for her. "Half is for the house," she said in her affidavit. "My half was for the boat fare."

City social welfare officer [[K p7 name|Rowena Tayag]] said all 14 would be turned over to [[W p1 place|Bahay Silungan in Magalang]].

A cousin who had worked as the bar's dishwasher and tipped off the bureau, [[W p6 name|Reynante Abaigar]], wept at the NBI office. "[[W p1 name|Jessa]] is a good student," he said in Waray. "I'm the one who texted her that there is work."

[[K p2 name|Stubbs]], in handcuffs, denied knowing anyone was under age. "They all had health cards," he said. [[K p3 name|Dizon]] and [[K p4 name|Sabado]] refused to talk.

PHOTO: SAVED. NBI agents lead [[W p1 photo|Number 27, Jessa Mae A., in yellow, of Sitio Mabini]], out of a bar in Angeles City. (Contributed photo)
